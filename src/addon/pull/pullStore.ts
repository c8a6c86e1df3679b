// Owns: writing a finished sync down: the tab `Writers`, and what the sidebar shows of each class.
import { grewInAWeek, grown, readGrowth, writeGrowth } from '../../conference/growth';
import type { LocalTime } from '../../conference/week';
import { mostlyWrittenIn } from '../../conference/writtenIn';
import { blankWriter, type WriterRow, writerRowId } from '../../notebook/writers';
import { readSteps, withFound, writeSteps } from '../confer/followUps';
import { keepSeen } from '../language';
import type { Context } from '../run';
import { settleReturned } from '../send/returned';
import { writeEvidence } from './evidence';
import { broughtAlong, remembered, written } from './moved';
import {
  type PulledAssignment,
  type PulledClass,
  type PulledWork,
  type PullState,
  UNREAD,
} from './pullState';

/** What is kept of a class for the sidebar, beside the tab. */
export interface ClassRecord {
  id: string;
  name: string;
  assignment: PulledAssignment | null;
  writers: number;
  drafts: number;
  /** Milliseconds since 1970. */
  pulledAt: number;
}

const CLASSES = 'classes';

export const classRecords = (context: Context): ClassRecord[] =>
  context.shared.get<ClassRecord[]>(CLASSES) ?? [];

/** What could not be read this time leaves what was read before. */
export function storePull(context: Context, state: PullState): void {
  const table = context.notebook.writers();
  const known = new Map(table.rows().map((row) => [row.id, row]));
  const now = context.today();
  const added: WriterRow[] = [];
  const changed = new Map<string, Partial<WriterRow>>();
  for (const one of state.classes) {
    const here = new Set<string>();
    for (const work of one.work) {
      const id = writerRowId(one.id, work.studentId);
      here.add(id);
      const row = known.get(id);
      const fresh = rowOf(one, work, now, row);
      if (!row) added.push({ ...blankWriter(one.id, work.studentId), visits: 0, ...fresh });
      else if (work.fault === UNREAD)
        changed.set(id, { ...asKept(row), name: work.name, className: one.name, here: 'yes' });
      else changed.set(id, { ...asKept(row), ...fresh, steps: stepsOf(row, work) });
    }
    if (one.partial) continue;
    for (const row of known.values())
      if (row.classId === one.id && !here.has(row.id))
        changed.set(row.id, { ...asKept(row), here: 'left' });
  }
  bringAlong(known, changed, added);
  table.update(changed);
  table.append(added);
  settleReturned(context, state.classes);
  const language = mostlyWrittenIn(
    // A sync that an older version began knows nothing of it.
    state.classes.flatMap(({ work }) => work.map((one) => one.written ?? '')),
  );
  if (language !== null) keepSeen(context.shared, language);
  const before = new Map(classRecords(context).map((record) => [record.id, record]));
  context.shared.set(
    CLASSES,
    state.classes.map((one) => recordOf(context, one, known, before.get(one.id))),
  );
}

/** A child who came from another class of this notebook brings along what was known there. */
function bringAlong(
  known: ReadonlyMap<string, WriterRow>,
  changed: Map<string, Partial<WriterRow>>,
  added: WriterRow[],
): void {
  const after = [...known.values()].map((row) => ({ ...row, ...changed.get(row.id) }));
  for (const row of added) {
    const from = broughtAlong(row, after);
    if (from) Object.assign(row, remembered(from), written(from));
  }
  // Here already when the other class list still had them; whoever was met here has a later note.
  for (const row of after) {
    const from = row.here === 'yes' && row.lastNote === '' ? broughtAlong(row, after) : null;
    if (from && from.lastNote !== '')
      changed.set(row.id, { ...changed.get(row.id), ...remembered(from) });
  }
}

/** What a sync leaves, as it was just read: with it the tab is written at once, with no read before. */
function asKept({ id: _, writerId, classId, ...row }: WriterRow): Partial<WriterRow> {
  const { dismissed, lastDraft, met, skill, goal, visits, lastNote, ...block } = row;
  return block;
}

function recordOf(
  context: Context,
  one: PulledClass,
  known: ReadonlyMap<string, WriterRow>,
  before: ClassRecord | undefined,
): ClassRecord {
  const earlier = (work: PulledWork) => known.get(writerRowId(one.id, work.studentId));
  const hasDraft = (work: PulledWork) =>
    work.docId !== '' || (work.fault === UNREAD && (earlier(work)?.docId ?? '') !== '');
  return {
    id: one.id,
    name: one.name,
    assignment: one.unread ? (before?.assignment ?? one.assignment) : one.assignment,
    writers: Math.max(one.work.length, one.partial ? (before?.writers ?? 0) : 0),
    drafts: Math.max(one.work.filter(hasDraft).length, one.partial ? (before?.drafts ?? 0) : 0),
    pulledAt: context.now(),
  };
}

/** A draft without steps to follow leaves them as they were. */
const stepsOf = (row: WriterRow, { steps }: PulledWork): string =>
  steps.length === 0 ? row.steps : writeSteps(withFound(readSteps(row.steps), steps));

const rowOf = (
  one: PulledClass,
  work: PulledWork,
  now: LocalTime,
  before: WriterRow | undefined,
) => ({
  name: work.name,
  className: one.name,
  work: work.fault || stateInWords(work.state),
  words: work.docId === '' ? null : work.words,
  draft: work.title,
  url: work.docId === '' ? '' : docUrl(work.docId),
  here: 'yes',
  read: now,
  assignmentId: one.assignment?.id ?? '',
  docId: work.docId,
  ...growthOf(work, now, before),
  evidence: writeEvidence(work.evidence),
});

/** Another piece begins anew; one that cannot be read now is not forgotten. */
function growthOf(
  { docId, words }: PulledWork,
  { date }: LocalTime,
  before?: WriterRow,
): Pick<WriterRow, 'growth' | 'grew'> {
  if (docId === '') return { growth: before?.growth ?? '', grew: null };
  const known = before?.docId === docId ? readGrowth(before.growth) : [];
  const points = grown(known, { date, words });
  return { growth: writeGrowth(points), grew: grewInAWeek(points, date) };
}

export const docUrl = (docId: string): string => `https://docs.google.com/document/d/${docId}/edit`;

function stateInWords(state: PulledWork['state']): string {
  if (state === 'TURNED_IN') return 'turned in';
  return state === 'RETURNED' ? 'returned' : 'writing';
}
