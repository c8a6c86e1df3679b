// Owns: the next steps that a writer has open: kept in a hidden cell beside the writer, looked after
// with every sync, and written into the log when something came of them.
import { NEIGHBOURS } from '../../conference/around';
import {
  FOLLOW_UP_STATES,
  type FollowUp,
  followUp,
  isOpen,
  LONGEST_SENTENCE,
  type NextStep,
  threadOf,
} from '../../conference/followUp';
import type { Need } from '../../conference/needs';
import type { Draft } from '../../conference/thread';
import { said as saidOfNeeds } from '../../conference/words/words';
import type { NoteRow } from '../../notebook/conferences';
import { type WriterRow, writerRowId } from '../../notebook/writers';
import type { StepView } from '../answers/meeting';
import { hasTexts, readJson } from '../json';
import { Refusal } from '../refusal';
import { type Context, holding } from '../run';
import { said } from '../words/said';

/** A next step as it is kept beside its writer. */
export interface KeptStep extends NextStep {
  followUp: FollowUp;
  /** The log says so too. */
  logged: boolean;
}

/** The oldest is let go: nobody works on four things at once. */
const MOST_STEPS = 3;

/** What a note leaves to be followed up; null for a note without a next step. */
export function stepOf(note: NoteRow): KeptStep | null {
  if (note.nextStep.trim() === '') return null;
  return {
    noteId: note.id,
    date: note.at?.date ?? '',
    skill: note.skillId,
    says: note.nextStep,
    docId: note.docId,
    around: readAround(note.around),
    followUp: followUpOf(note),
    logged: true,
  };
}

/** What the log says became of a note's next step. */
export function followUpOf(note: NoteRow): FollowUp {
  const { reply, before, after } = note;
  switch (FOLLOW_UP_STATES.find((state) => state === note.followUp)) {
    case 'answered':
      return { state: 'answered', reply };
    case 'revised':
      return { state: 'revised', reply, before, after };
    case 'settled':
      return { state: 'settled' };
    default:
      return { state: 'waiting' };
  }
}

/**
 * The steps after a conference: what it could look back on is behind it, and what is still open on the
 * same draft stays beside the new one.
 */
export function afterConference(steps: readonly KeptStep[], next: KeptStep | null): KeptStep[] {
  const others = steps.filter(({ noteId }) => noteId !== next?.noteId);
  const stay = others.filter(
    (step) => !step.logged || (isOpen(step.followUp) && (!next || step.docId === next.docId)),
  );
  return (next ? [...stay, next] : stay).slice(-MOST_STEPS);
}

/** The steps given on this draft as they stand by it now; the others as they were. */
export function followed(
  steps: readonly KeptStep[],
  { docId, paragraphs, threads }: Draft,
): KeptStep[] {
  return steps.map((step) => {
    if (step.followUp.state === 'settled' || (step.docId !== '' && step.docId !== docId))
      return step;
    const now = followUp(step, threads && threadOf(step, threads), paragraphs);
    return withFollowUp(step, now);
  });
}

/** What a draft read without its comments does not tell is not forgotten. */
function withFollowUp(step: KeptStep, now: FollowUp): KeptStep {
  const before = step.followUp;
  const next =
    now.state === 'waiting' && before.state === 'answered'
      ? before
      : now.state === 'revised' && now.reply === '' && 'reply' in before
        ? { ...now, reply: before.reply }
        : now;
  const same = JSON.stringify(next) === JSON.stringify(before);
  return same ? step : { ...step, followUp: next, logged: false };
}

/** What a sync found, laid over the steps as they are now: a conference may have been held meanwhile. */
export function withFound(steps: readonly KeptStep[], found: readonly KeptStep[]): KeptStep[] {
  const byId = new Map(found.map((step) => [step.noteId, step]));
  return steps.map((step) =>
    step.followUp.state === 'settled' ? step : (byId.get(step.noteId) ?? step),
  );
}

const ANSWERED = saidOfNeeds(({ needs }) => needs.answered);
const OPEN = saidOfNeeds(({ needs }) => needs.open);

/** What is open weighs in what the writer needs, until it is done or settled. */
export function openNeeds(steps: readonly KeptStep[]): Need[] {
  return steps
    .filter((step) => isOpen(step.followUp))
    .map(({ skill, followUp: { state } }) => ({
      skill,
      level: 2,
      why: state === 'answered' ? ANSWERED : OPEN,
    }));
}

/** For the sidebar: what is open first, the newest of each first. */
export function stepViews(steps: readonly KeptStep[]): StepView[] {
  const views = [...steps].reverse().map(
    ({ noteId, date, skill, says, around, followUp }): StepView => ({
      noteId,
      date,
      skill,
      nextStep: says,
      quote: around.at.join(' '),
      followUp,
    }),
  );
  return [
    ...views.filter((one) => isOpen(one.followUp)),
    ...views.filter((one) => !isOpen(one.followUp)),
  ];
}

/** Says in the log what came of next steps since it was last said. Reads those rows alone. */
export function logFollowUps(context: Context): void {
  const writers = context.notebook.writers();
  const rows = writers.rows();
  const fresh = new Map(
    rows.flatMap((row) =>
      readSteps(row.steps)
        .filter(({ logged }) => !logged)
        .map((step) => [step.noteId, step] as const),
    ),
  );
  if (fresh.size === 0) return;
  const log = context.notebook.conferences();
  const found = log.find('id', [...fresh.keys()]);
  log.change(
    found.flatMap(({ row, values: { id } }) => {
      const step = fresh.get(id);
      return step ? [{ row, id, values: inLog(step.followUp) }] : [];
    }),
  );
  writers.update(
    new Map(
      rows.flatMap((row) => {
        const steps = readSteps(row.steps);
        if (steps.every(({ logged }) => logged)) return [];
        return [[row.id, { steps: writeSteps(steps.map((one) => ({ ...one, logged: true }))) }]];
      }),
    ),
  );
}

const inLog = (now: FollowUp): Pick<NoteRow, 'followUp' | 'reply' | 'before' | 'after'> => ({
  followUp: now.state,
  reply: 'reply' in now ? now.reply : '',
  before: now.state === 'revised' ? now.before : '',
  after: now.state === 'revised' ? now.after : '',
});

/** The teacher says that a next step is done with, whatever the draft says. */
export function settleStep(
  context: Context,
  classId: string,
  writerId: string,
  noteId: string,
): StepView[] {
  return holding(context, () => {
    const writers = context.notebook.writers();
    const id = writerRowId(classId, writerId);
    const row = writers.rows().find((one) => one.id === id);
    const steps = readSteps(row?.steps ?? '');
    const log = context.notebook.conferences();
    const found = noteId === '' ? [] : log.find('id', [noteId]);
    const own = found.filter(
      ({ values }) =>
        values.writerId === writerId &&
        (values.classId === classId || steps.some((step) => step.noteId === noteId)),
    );
    if (own.length === 0) throw new Refusal(said(({ conferences }) => conferences.stepGone));
    log.change(own.map(({ row: at }) => ({ row: at, id: noteId, values: inLog(SETTLED) })));
    const left = steps.map((step) =>
      step.noteId === noteId ? { ...step, followUp: SETTLED, logged: true } : step,
    );
    writers.update(new Map([[id, { steps: writeSteps(left) }]]));
    return stepViews(left);
  });
}

const SETTLED: FollowUp = { state: 'settled' };

/** Steps as the log tells them, with what the cell beside the writer knows that the log does not yet. */
export function mergedSteps(row: Pick<WriterRow, 'steps'>, logged: readonly KeptStep[]) {
  const kept = new Map(readSteps(row.steps).map((step) => [step.noteId, step]));
  return logged.map((step) => {
    const known = kept.get(step.noteId);
    return known && step.followUp.state !== 'settled' ? known : step;
  });
}

/** As `readSteps` reads it. */
export const writeSteps = (steps: readonly KeptStep[]): string =>
  steps.length === 0 ? '' : JSON.stringify(steps);

/** A cell that was typed over reads as none; the next plan writes it anew from the log. */
export const readSteps = (text: string): KeptStep[] => readJson(text, isSteps, []);

const isSteps = (value: unknown): value is KeptStep[] =>
  Array.isArray(value) &&
  value.every(
    (one: unknown) =>
      hasTexts(one, ['noteId', 'date', 'skill', 'says', 'docId']) &&
      isAround((one as KeptStep).around) &&
      FOLLOW_UP_STATES.some((state) => state === (one as KeptStep).followUp?.state),
  );

const NOWHERE: NextStep['around'] = { before: [], at: [], after: [] };

const readAround = (text: string) => readJson(text, isAround, NOWHERE);

const isAround = (value: unknown): value is NextStep['around'] =>
  (['before', 'at', 'after'] as const).every((side) => {
    const part = (value as Partial<NextStep['around']> | null)?.[side];
    return Array.isArray(part) && part.every((text) => typeof text === 'string');
  });

/** The sentences the page sends along, in the size they are kept; empty for anything else. */
export function aroundText(raw: unknown): string {
  if (!isAround(raw) || raw.at.length === 0) return '';
  const short = (texts: readonly string[]) => texts.map((text) => text.slice(0, LONGEST_SENTENCE));
  return JSON.stringify({
    before: short(raw.before.slice(-NEIGHBOURS)),
    at: short(raw.at.slice(0, NEIGHBOURS + 1)),
    after: short(raw.after.slice(0, NEIGHBOURS)),
  });
}
