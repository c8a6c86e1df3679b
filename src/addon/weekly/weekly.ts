// Owns: the weekly jobs: doing what is due, and switching them on and off.
import { compareTimes, type LocalTime } from '../../conference/week';
import { readSettings } from '../../notebook/readSettings';
import type { Settings } from '../../notebook/settings';
import { NotebookError } from '../../notebook/tab';
import type { JobName, JobView } from '../answers/opening';
import { noteBroken } from '../broken';
import { saysOf } from '../googleSays';
import { Refusal } from '../refusal';
import { type Context, holding } from '../run';
import { said } from '../words/said';
import { isLate, keyOf, lastDue, nextDue, timeOf } from './due';
import { hasNews, type Reading, readForJob } from './jobReading';
import { planJob, reviewJob } from './jobs';
import { claim, conclude, finish, recordOf, textOf, titleOf } from './record';
import { tell } from './telling';
import { isOn, mendTriggers, noteWanted, switchedOn, whatJobsLack } from './triggers';

const JOBS: readonly JobName[] = ['plan', 'review'];

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

/** What was due before the jobs were switched on is not made up for. */
const isBefore = (due: LocalTime, since: LocalTime | null) =>
  since === null || compareTimes(due, since) < 0;

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
  noteWanted(context, on);
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
