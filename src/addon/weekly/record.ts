// Owns: what is kept of each weekly job: that it runs once, what came of it, and its line in Activity.
import { type Letter, letterText } from '../../conference/letter';
import { inEach, isSaid, NOTHING_SAID, type Spoken, spoken } from '../../conference/spoken';
import type { LocalTime } from '../../conference/week';
import type { ActivityRow } from '../../notebook/activity';
import type { Settings } from '../../notebook/settings';
import type { JobName } from '../answers/opening';
import { type Context, holding } from '../run';
import { said } from '../words/said';
import { nextDue, timeOf } from './due';
import type { Letters } from './jobs';

export const titleOf = (job: JobName): Spoken => said(({ weekly }) => weekly.titles[job]);

export interface JobRecord {
  /** The due time it was last done for, as `YYYY-MM-DD HH:MM`. */
  doneFor: string;
  /** What is told of it to each teacher, in each language; null before it was ever done. */
  letter: Letters | null;
  /** The due time it could not be done for so far; empty when the last try did not fail. */
  failedFor: string;
  /** What stood in the way at the last try that failed. */
  why: Spoken;
  /** What stands in the way does not pass by itself. */
  lasting: boolean;
  /**
   * The due time it was done for without all of what Google should have given, since when
   * (milliseconds since 1970), and without what. Its letter is then in `letter`.
   */
  partly: { key: string; since: number; missing: Spoken[] } | null;
  at: LocalTime;
  /** Empty before it was ever tried. */
  result: Spoken;
  /** Milliseconds since 1970 of a run that has begun and not ended; 0 when none has. */
  running: number;
  /** Done, and about to be written into `Activity`: a run cut off there has nothing to do again. */
  ready: { key: string; letter: Letters } | null;
}

const RECORD = (job: JobName) => `job-${job}`;
/** A run that has not ended by then was cut off. */
const CUT_OFF_MS = 10 * 60 * 1000;

const NEVER: JobRecord = {
  doneFor: '',
  letter: null,
  failedFor: '',
  why: NOTHING_SAID,
  lasting: false,
  partly: null,
  at: { date: '', time: '' },
  result: NOTHING_SAID,
  running: 0,
  ready: null,
};

export function recordOf(context: Context, job: JobName): JobRecord {
  const record = { ...NEVER, ...context.shared.get<Partial<JobRecord>>(RECORD(job)) };
  const { result, letter, ready } = record as KeptRecord;
  return {
    ...record,
    result: typeof result === 'string' ? spoken(() => result) : result,
    letter: lettersOf(letter),
    ready: ready && { ...ready, letter: lettersOf(ready.letter) },
  };
}

/** What an older version kept had one language. */
type KeptRecord = Omit<JobRecord, 'result' | 'letter' | 'ready'> & {
  result: Spoken | string;
  letter: Letters | Letter | null;
  ready: { key: string; letter: Letters | Letter } | null;
};

const lettersOf = <L extends Letters | Letter | null>(letter: L) =>
  (letter && 'subject' in letter ? inEach(() => letter) : letter) as Letters | (L & null);

/** True for the one run that may do it now. */
export function claim(context: Context, job: JobName, due: string): boolean {
  return holding(context, () => {
    const record = recordOf(context, job);
    // Later too: a time moved back in Settings does not make a job due twice.
    if (record.doneFor >= due) return false;
    if (record.running > context.now() - CUT_OFF_MS) return false;
    const at = record.at.date === '' ? context.today() : record.at;
    context.shared.set(RECORD(job), { ...record, at, running: context.now() });
    return true;
  });
}

export const textOf = (letter: Letters): Spoken => spoken((at) => letterText(letter[at], at));

/** The job is done. Written before it is sent: its text is in Activity whatever becomes of the email. */
export function conclude(
  context: Context,
  job: JobName,
  settings: Settings,
  key: string,
  letter: Letters,
): void {
  holding(context, () => {
    const before = recordOf(context, job);
    const result = textOf(letter);
    const isAgain = before.ready?.key === key;
    if (!isAgain) context.shared.set(RECORD(job), { ...before, ready: { key, letter } });
    const isThere =
      isAgain &&
      context.notebook
        .activity()
        .rows()
        .some(is(titleOf(job), result));
    if (!isThere)
      note(context, job, result, nextDue(timeOf(context, settings, job), context.today()));
    context.notebook.flush();
    context.shared.set(RECORD(job), {
      ...before,
      doneFor: key,
      letter,
      failedFor: '',
      partly: null,
      at: context.today(),
      result,
      running: 0,
      ready: null,
    });
  });
}

/** Whoever wrote it, in whatever language. */
const is = (title: Spoken, text: Spoken) => (row: ActivityRow) =>
  isSaid(row.what, title) && isSaid(row.result, text);

/** The job is not done, or not yet. */
export function finish(
  context: Context,
  job: JobName,
  change: Partial<JobRecord>,
  result: Spoken,
): void {
  holding(context, () => {
    const before = recordOf(context, job);
    // The same trouble every hour is one line, not a column of them.
    if (!isSaid(before.result.en, result)) note(context, job, result, null);
    context.notebook.flush();
    context.shared.set(RECORD(job), {
      ...before,
      ...change,
      at: context.today(),
      result,
      running: 0,
    });
  });
}

export const note = (
  context: Context,
  job: JobName,
  result: Spoken,
  next: LocalTime | null,
): void =>
  context.notebook.activity().append([
    {
      at: context.today(),
      what: context.tell(titleOf(job)),
      result: context.tell(result),
      next,
      who: context.teacher,
    },
  ]);
