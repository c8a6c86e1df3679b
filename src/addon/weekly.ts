// Owns: the weekly jobs: when each is due, that it runs once, what it says, and its trigger.
import type { Language } from '../conference/language';
import { type Letter, letterText } from '../conference/letter';
import { inEach, isSaid, NOTHING_SAID, type Spoken, spoken } from '../conference/spoken';
import { addDays, compareTimes, type LocalTime, mondayOf } from '../conference/week';
import type { ActivityRow } from '../notebook/activity';
import { type JobTime, readSettings, type Settings } from '../notebook/settings';
import { NotebookError } from '../notebook/tab';
import type { JobName, JobView } from './answers';
import { noteBroken } from './broken';
import { saysOf } from './googleSays';
import { hasNews, type Reading, readForJob } from './jobReading';
import { type Letters, planJob, reviewJob } from './jobs';
import { sendLetter } from './mail';
import { isAllowed, jobsLack, lackOf, TICK } from './permissions';
import { type Context, holding } from './run';
import { Refusal, type SpokenProblem } from './words';
import { said, WORDS } from './words/said';

/** The one function every time trigger of ours calls; it looks which job is due. */
export const DISPATCHER = 'onHour';

const titleOf = (job: JobName): Spoken => said(({ weekly }) => weekly.titles[job]);
const JOBS: readonly JobName[] = ['plan', 'review'];

interface JobRecord {
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
/** Of which due time this teacher was told, and what. */
const TOLD = (job: JobName) => `told-${job}`;
const WEEKLY = 'weekly';
/** A run that has not ended by then was cut off. */
const CUT_OFF_MS = 10 * 60 * 1000;
/** How long after its time a job is still worth doing. */
const LATE_DAYS = 1;
/** How long an email waits for what Google does not give: Sunday evening's is there on Monday morning. */
const PATIENCE_MS = 6 * 60 * 60 * 1000;

/**
 * Runs whatever is due, once for the whole spreadsheet, whoever's trigger comes first, and tells this
 * teacher of it, once.
 */
export function runDueJobs(context: Context): void {
  for (const job of JOBS) {
    const { settings } = readSettings(context.notebook.settings().rows());
    const due = lastDue(timeOf(context, settings, job), context.today());
    if (isBefore(due, switchedOn(context))) continue;
    if (!isLate(due, context.today()) && claim(context, job, keyOf(due)))
      runJob(context, job, due, settings);
    if (settings.email) tell(context, job, due);
  }
}

/** When this teacher switched the jobs on, by her wall clock; null while they are off. */
const switchedOn = (context: Context): LocalTime | null => context.own.get<LocalTime>(WEEKLY);

export const isOn = (context: Context): boolean => switchedOn(context) !== null;

/** What was due before the jobs were switched on is not made up for. */
const isBefore = (due: LocalTime, since: LocalTime | null) =>
  since === null || compareTimes(due, since) < 0;

const keyOf = ({ date, time }: LocalTime) => `${date} ${time}`;

/**
 * When a job is due in this notebook: at its time in Settings; of an add-on, whose notebooks all share
 * one project's quotas, up to some hours later, always the same for one notebook. `npm run bench --
 * district` works out how many teachers that carries.
 */
function timeOf({ notebook }: Context, settings: Settings, job: JobName): JobTime {
  const at = settings.jobs[job];
  if (!isAddOn()) return at;
  const [hours = '', minutes = ''] = at.time.split(':');
  const later = Number(hours) + spreadOf(notebook.id);
  return {
    weekday: ((at.weekday + Math.floor(later / 24)) % 7) as JobTime['weekday'],
    time: `${String(later % 24).padStart(2, '0')}:${minutes}`,
  };
}

/** Hours over which the notebooks of one add-on are spread. */
const SPREAD_HOURS = 8;

/** From 0 up to, not including, SPREAD_HOURS: even among notebooks, whose ids are made by chance. */
function spreadOf(id: string): number {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum = (sum * 31 + id.charCodeAt(at)) % 65_521;
  return sum % SPREAD_HOURS;
}

/** The latest time at or before now at which the job was to run. */
function lastDue(at: JobTime, now: LocalTime): LocalTime {
  const thisWeek = { date: addDays(mondayOf(now.date), at.weekday), time: at.time };
  return compareTimes(thisWeek, now) <= 0
    ? thisWeek
    : { date: addDays(thisWeek.date, -7), time: at.time };
}

export function nextDue(at: JobTime, now: LocalTime): LocalTime {
  const last = lastDue(at, now);
  return { date: addDays(last.date, 7), time: last.time };
}

const isLate = (due: LocalTime, now: LocalTime) =>
  compareTimes({ date: addDays(due.date, LATE_DAYS), time: due.time }, now) < 0;

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

function recordOf(context: Context, job: JobName): JobRecord {
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
function claim(context: Context, job: JobName, due: string): boolean {
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

function runJob(context: Context, job: JobName, due: LocalTime, settings: Settings): void {
  const key = keyOf(due);
  const { ready } = recordOf(context, job);
  if (ready?.key === key) {
    conclude(context, job, settings, key, ready.letter);
    return;
  }
  try {
    const reading = readForJob(context);
    // Not finished in this run: the next hour carries it on.
    if (!reading) finish(context, job, { failedFor: '' }, BEGUN);
    else work(context, job, due, settings, reading);
  } catch (error) {
    noteBroken(context, error);
    const why = saysOf(error);
    const lasting = error instanceof NotebookError || (error instanceof Refusal && error.lasting);
    finish(
      context,
      job,
      { failedFor: key, lasting, why },
      said(({ weekly }, at) => weekly.failed(why[at])),
    );
  }
}

/**
 * Does the job with what was read. Where some of that is missing it is done all the same, for the
 * teacher must have a plan in the morning, and is not done with: every hour of its day asks for the
 * rest, and does it over quietly when more has come.
 */
function work(
  context: Context,
  job: JobName,
  due: LocalTime,
  settings: Settings,
  reading: Reading,
): void {
  const key = keyOf(due);
  const before = recordOf(context, job);
  const partly = before.partly?.key === key ? before.partly : null;
  if (partly && reading.lasting === before.lasting && !hasNews(partly.missing, reading)) {
    finish(context, job, { failedFor: '' }, before.result);
    return;
  }
  const letter = job === 'plan' ? planJob(context, reading) : reviewJob(context, reading, due.date);
  const { missing, lasting } = reading;
  if (missing.length === 0) conclude(context, job, settings, key, letter);
  else
    finish(
      context,
      job,
      {
        letter,
        failedFor: '',
        lasting,
        partly: { key, since: partly?.since ?? context.now(), missing },
      },
      textOf(letter),
    );
}

const BEGUN = said(({ weekly }) => weekly.begun);

const textOf = (letter: Letters): Spoken => spoken((at) => letterText(letter[at], at));

/** The job is done. Written before it is sent: its text is in Activity whatever becomes of the email. */
function conclude(
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
function finish(context: Context, job: JobName, change: Partial<JobRecord>, result: Spoken): void {
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

const note = (context: Context, job: JobName, result: Spoken, next: LocalTime | null): void =>
  context.notebook.activity().append([
    {
      at: context.today(),
      what: context.tell(titleOf(job)),
      result: context.tell(result),
      next,
      who: context.teacher,
    },
  ]);

/** Sends this teacher what there is to tell of a job, if she was not told yet. */
function tell(context: Context, job: JobName, due: LocalTime): void {
  const key = keyOf(due);
  const record = recordOf(context, job);
  const late = isLate(due, context.today());
  const isDone = record.doneFor === key || record.partly?.key === key;
  const letter = isDone
    ? !late && isReadyToTell(context, record)
      ? record.letter
      : null
    : record.failedFor === key && record.doneFor < key && (record.lasting || late)
      ? inEach((at) => failureLetter(job, record, late, at))
      : null;
  if (!letter) return;
  const what = `${key} ${isDone ? 'done' : 'failed'}`;
  const isFirst = holding(context, () => {
    if (context.own.get<string>(TOLD(job)) === what) return false;
    // Before it is sent: an email goes out at most once.
    context.own.set(TOLD(job), what);
    return true;
  });
  if (!isFirst) return;
  try {
    sendLetter(context, letter[context.language()]);
  } catch (error) {
    // The job is done and its text is in Activity; a day's mail used up must not look like its failure.
    const says = error instanceof Error ? error.message : String(error);
    holding(context, () =>
      note(
        context,
        job,
        said(({ weekly }) => weekly.mailFailed(says)),
        null,
      ),
    );
  }
}

/** One email and no more: what was done without a part of it is not told while that may still come. */
const isReadyToTell = (context: Context, { partly, lasting }: JobRecord): boolean =>
  partly === null || lasting || context.now() >= partly.since + PATIENCE_MS;

function failureLetter(job: JobName, record: JobRecord, late: boolean, language: Language): Letter {
  const { failure } = WORDS[language].weekly;
  // Before there was a reason to keep, the result was all that was kept.
  const why = record.why[language] || record.result[language];
  return {
    subject: failure.subject[job],
    lead: failure.lead[job],
    parts: [
      { heading: failure.why, lines: [{ says: why }] },
      {
        heading: failure.todo,
        lines: [{ says: late ? failure.tooLate[job] : failure.again }],
      },
    ],
  };
}

/** The jobs as the sidebar shows them. */
export function jobViews(context: Context, settings: Settings): JobView[] {
  const on = isOn(context);
  return JOBS.map((name) => {
    const record = recordOf(context, name);
    return {
      name,
      title: context.tell(titleOf(name)),
      next: on ? nextDue(timeOf(context, settings, name), context.today()) : null,
      last: record.result.en === '' ? null : { at: record.at, result: context.tell(record.result) },
    };
  });
}

/** Switches this teacher's weekly jobs on or off; refuses to switch on what could not run. */
export function switchWeekly(context: Context, on: boolean): JobView[] {
  const lack = on ? whatJobsLack() : null;
  if (lack)
    throw new Refusal(
      said(({ permissions }, at) => `${lack.says[at]} ${lack.todo[at]} ${permissions.safe}`),
    );
  return wantWeekly(context, on);
}

/**
 * Notes whether this teacher wants the weekly jobs, and says so in `Activity`. Where a permission is
 * missing they begin at the opening at which it is there.
 */
export function wantWeekly(context: Context, on: boolean): JobView[] {
  const { settings } = readSettings(context.notebook.settings().rows());
  if (!on) context.own.remove(WEEKLY);
  else if (!isOn(context)) context.own.set(WEEKLY, context.today());
  const [lack] = mendTriggers(context);
  holding(context, () =>
    context.notebook.activity().append(
      JOBS.map((name) => ({
        at: context.today(),
        what: context.tell(titleOf(name)),
        result: context.tell(
          said(({ weekly }, at) =>
            on ? [weekly.switchedOn, lack?.says[at] ?? ''].join(' ').trim() : weekly.switchedOff,
          ),
        ),
        next: on && !lack ? nextDue(timeOf(context, settings, name), context.today()) : null,
        who: context.teacher,
      })),
    ),
  );
  return jobViews(context, settings);
}

/** Which trigger was made here, by an add-on. */
const TRIGGER = 'trigger';

/**
 * This teacher's triggers for the jobs of this notebook. Of an add-on the one that was made here: Google
 * does not say whether it lists those of her other notebooks too, and they are no spare ones.
 */
export function ownTriggers({ own }: Context): GoogleAppsScript.Script.Trigger[] {
  const all = ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === DISPATCHER,
  );
  if (!isAddOn()) return all;
  const made = own.get<string>(TRIGGER);
  return all.filter((trigger) => trigger.getUniqueId() === made);
}

/** Hourly, for a published add-on gets no more than one time trigger of a type. */
function makeTrigger({ own }: Context): void {
  const builder = ScriptApp.newTrigger(DISPATCHER).timeBased().everyHours(1);
  if (!isAddOn()) {
    builder.create();
    return;
  }
  try {
    own.set(TRIGGER, builder.create().getUniqueId());
  } catch (error) {
    // Then there is one in this spreadsheet, made by a run that was cut off before it was noted.
    if (!/too many time-based triggers in this document/i.test(String(error))) throw error;
  }
}

/** What keeps the jobs from running, for her who can allow it. */
function whatJobsLack(): SpokenProblem | null {
  const missing = jobsLack(isAddOn());
  if (missing.length === 0) return null;
  const lack = lackOf(missing);
  return { says: said(({ weekly }, at) => `${weekly.cannotRun} ${lack[at]}`), todo: TICK };
}

const isAddOn = (): boolean =>
  ScriptApp.getInstallationSource() !== ScriptApp.InstallationSource.NONE;

/**
 * Exactly one trigger where the jobs are switched on, none where they are not. Answers what stands in
 * the way of the jobs, where permissions were withdrawn since.
 */
export function mendTriggers(context: Context): SpokenProblem[] {
  const on = isOn(context);
  const lack = whatJobsLack();
  if (lack === null || isAllowed('triggers')) {
    const ours = ownTriggers(context);
    for (const spare of ours.slice(on ? 1 : 0)) ScriptApp.deleteTrigger(spare);
    if (on && ours.length === 0) makeTrigger(context);
  }
  return on && lack ? [lack] : [];
}
