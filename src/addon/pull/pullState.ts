// Owns: a sync under way: what is known so far, kept between steps, and how far it is.
import type { Genre } from '../../conference/bank/teachingPoint';
import { utf8Length } from '../../conference/feedback';
import type { Language } from '../../conference/language';
import type { Spoken } from '../../conference/spoken';
import type { Submission } from '../../google/classroom';
import { readSettings } from '../../notebook/readSettings';
import { type ClassSetting, ofClass } from '../../notebook/settings';
import type { PullProgress } from '../answers/opening';
import type { KeptStep } from '../confer/followUps';
import { problemIn, type SpokenProblem } from '../refusal';
import type { Context } from '../run';
import { said } from '../words/said';
import type { Evidence } from './evidence';

export interface PulledAssignment {
  id: string;
  title: string;
  /** Milliseconds since 1970; null without a due date. */
  due: number | null;
  /** What it asks for, where its title or description says so. */
  genre?: Genre;
}

/** The genre to read drafts by: as the teacher says, or else as the assignment does. */
export function genreOf(
  said: Genre | undefined,
  assignment: PulledAssignment | null | undefined,
): { genre?: Genre } {
  const genre = said ?? assignment?.genre;
  return genre === undefined ? {} : { genre };
}

/** What is known of the draft of one writer after a sync. */
export interface PulledWork {
  studentId: string;
  name: string;
  state: Submission['state'] | 'NONE';
  /** The files handed in that were not tried yet, as ids. */
  files: string[];
  docId: string;
  title: string;
  words: number;
  /** What the draft is written in, of what the product speaks; empty where it does not tell. */
  written: Language | '';
  evidence: Evidence[];
  /** The writer's next steps by this draft. */
  steps: KeptStep[];
  /** Why there is no draft, in words for the tab; empty when there is one. */
  fault: string;
}

export interface PulledClass {
  id: string;
  name: string;
  /** The title the teacher chose; empty for the newest. */
  chosen: string;
  /** What the class writes now, where the teacher says so in the tab Settings. */
  genre?: Genre;
  /** Assignments whose submissions are asked for, newest first. */
  candidates: (PulledAssignment & { handsOutCopies: boolean })[];
  assignment: PulledAssignment | null;
  students: { id: string; name: string }[];
  work: PulledWork[];
  /** Its roster could not be read to its end, so nobody is taken for having left. */
  partial: boolean;
  /** Its assignments or their submissions could not be read: what was read before holds. */
  unread: boolean;
}

export interface PullState {
  startedAt: number;
  phase: 'courses' | 'rosters' | 'submissions' | 'drafts' | 'write';
  classes: PulledClass[];
  threads: boolean;
  problems: SpokenProblem[];
  /** What Google did not give for a reason that may pass within the hour, a sentence each. */
  missing: Spoken[];
}

/** The fault of a draft that Google did not give this time; what was read of it before holds. */
export const UNREAD = 'could not be read this time';

/** Whether Docs takes comments here, as learned: 'yes' or 'no'; not there while unknown. */
export const COMMENTS = 'comments';

const STATE = 'pull';
/** A sync older than this is begun anew: the drafts have changed. */
const STALE_MS = 2 * 60 * 60 * 1000;
/** Google keeps 500 KB for one person and script; there is more to keep than this. */
const MOST_KEPT_BYTES = 320000;

/** A sync from its beginning, of the classes that are on now. */
export function beginPull(context: Context): PullState {
  const { settings, problems } = readSettings(context.notebook.settings().rows());
  return {
    startedAt: context.now(),
    phase: 'courses',
    classes: settings.classes
      .filter((one) => one.on)
      .map((one) => emptyClass(one, ofClass(settings.genres, one.name))),
    threads: context.shared.get<string>(COMMENTS) !== 'no',
    problems,
    missing: [],
  };
}

const emptyClass = (
  { id, name, assignment }: ClassSetting,
  genre: Genre | undefined,
): PulledClass => ({
  id,
  name,
  chosen: assignment,
  ...(genre === undefined ? {} : { genre }),
  candidates: [],
  assignment: null,
  students: [],
  work: [],
  partial: false,
  unread: false,
});

/** The sync that was begun and not finished; null when there is none that is still of use. */
export function keptPull(context: Context): PullState | null {
  const state = context.own.get<PullState>(STATE);
  // One that an older version began kept its problems as texts.
  const isCurrent = state?.problems.every(({ says }) => typeof says !== 'string') === true;
  return state && isCurrent && context.now() - state.startedAt < STALE_MS
    ? { ...state, missing: state.missing ?? [] }
    : null;
}

/** Keeps it for the next step. False where it is too large: it must then go on in this one. */
export function keepPull(context: Context, state: PullState): boolean {
  if (utf8Length(JSON.stringify(state)) > MOST_KEPT_BYTES) {
    context.own.remove(STATE);
    return false;
  }
  context.own.set(STATE, state);
  return true;
}

export const dropPull = (context: Context): void => context.own.remove(STATE);

/** A sync that can be carried on, as the sidebar shows it; null when there is none. */
export function pullUnderWay(context: Context): PullProgress | null {
  const state = keptPull(context);
  return state && progress(context, state);
}

/** A file of this writer's is still to be read. */
export const isOpen = ({ docId, files }: PulledWork): boolean => docId === '' && files.length > 0;

export function progress(context: Context, state: PullState): PullProgress {
  const work = state.classes.flatMap((one) => one.work);
  const open = work.filter(isOpen).length;
  const drafts = work.filter(({ docId }) => docId !== '').length + open;
  // Three lists and the writing weigh as much as a few drafts each, so that the bar moves evenly.
  const lists = { courses: 0, rosters: 1, submissions: 2, drafts: 3, write: 3 }[state.phase];
  const done = lists * 5 + (drafts - open);
  const says = said(({ pull }) =>
    state.phase === 'drafts' ? pull.drafts(drafts - open, drafts) : pull[state.phase],
  );
  return {
    done,
    total: Math.max(done + 1, 3 * 5 + (drafts || 20) + 5),
    says: context.tell(says),
    finished: false,
    problems: state.problems.map((one) => problemIn(context, one)),
  };
}

export function summary(state: PullState): Spoken {
  const work = state.classes.flatMap((one) => one.work);
  const drafts = work.filter(({ docId }) => docId !== '').length;
  return said(({ pull }) => pull.summary(work.length, drafts));
}
