// Owns: the weekly jobs: when each is due, that it runs once, what it says, and its trigger.
import { addDays, compareTimes, type LocalTime, mondayOf } from '../conference/week';
import { type JobTime, readSettings, type Settings } from '../notebook/settings';
import type { JobName, JobView, Problem } from './answers';
import { planJob, reviewJob } from './jobs';
import { isAllowed, needAllowed } from './permissions';
import { type Context, holding } from './run';

/** The one function every time trigger of ours calls; it looks which job is due. */
export const DISPATCHER = 'onHour';

const TITLES: Record<JobName, string> = { plan: 'Plan the week', review: 'Review the week' };
const JOBS: readonly JobName[] = ['plan', 'review'];

interface JobRecord {
  /** The due time it was last done for, as `YYYY-MM-DD HH:MM`. */
  doneFor: string;
  at: LocalTime;
  result: string;
  /** Milliseconds since 1970 of a run that has begun and not ended; 0 when none has. */
  running: number;
}

const RECORD = (job: JobName) => `job-${job}`;
const WEEKLY = 'weekly';
/** A run that has not ended by then was cut off. */
const CUT_OFF_MS = 10 * 60 * 1000;
/** How long after its time a job is still worth doing. */
const LATE_DAYS = 1;

/** Runs whatever is due, once for the whole spreadsheet, whoever's trigger comes first. */
export function runDueJobs(context: Context): void {
  const { settings } = readSettings(context.notebook.settings().rows());
  for (const job of JOBS) {
    const due = lastDue(settings.jobs[job], context.today());
    if (
      isBefore(due, switchedOn(context)) ||
      isLate(due, context.today()) ||
      !claim(context, job, keyOf(due))
    )
      continue;
    runJob(context, job, due, settings);
  }
}

/** When this teacher switched the jobs on, by her wall clock; null while they are off. */
const switchedOn = (context: Context): LocalTime | null => context.own.get<LocalTime>(WEEKLY);

export const isOn = (context: Context): boolean => switchedOn(context) !== null;

/** What was due before the jobs were switched on is not made up for. */
const isBefore = (due: LocalTime, since: LocalTime | null) =>
  since === null || compareTimes(due, since) < 0;

const keyOf = ({ date, time }: LocalTime) => `${date} ${time}`;

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

/** True for the one run that may do it now. */
function claim(context: Context, job: JobName, due: string): boolean {
  return holding(context, () => {
    const record = context.shared.get<JobRecord>(RECORD(job));
    // Later too: a time moved back in Settings does not make a job due twice.
    if (record && record.doneFor >= due) return false;
    if (record && record.running > context.now() - CUT_OFF_MS) return false;
    context.shared.set(RECORD(job), {
      doneFor: record?.doneFor ?? '',
      at: record?.at ?? context.today(),
      result: record?.result ?? '',
      running: context.now(),
    } satisfies JobRecord);
    return true;
  });
}

function runJob(context: Context, job: JobName, due: LocalTime, settings: Settings): void {
  let text: string;
  try {
    const done =
      job === 'plan' ? planJob(context, settings) : reviewJob(context, settings, due.date);
    if (done === null) {
      // Not finished in this run: the next hour carries it on.
      finish(context, job, settings, {
        due: null,
        result: 'Begun; it carries on within the hour.',
      });
      return;
    }
    text = done;
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    finish(context, job, settings, {
      due: null,
      result: `It did not work: ${says} It is tried again within the hour.`,
    });
    return;
  }
  // Written before it is sent: an email goes out at most once, and its text is here whatever
  // became of it.
  finish(context, job, settings, { due: keyOf(due), result: text });
  if (settings.email) mail(context, job, text);
}

function finish(
  context: Context,
  job: JobName,
  settings: Settings,
  { due, result }: { due: string | null; result: string },
): void {
  holding(context, () => {
    const before = context.shared.get<JobRecord>(RECORD(job));
    // The same trouble every hour is one line, not a column of them.
    if (due !== null || before?.result !== result)
      context.notebook.activity().append([
        {
          at: context.today(),
          what: TITLES[job],
          result,
          next: due === null ? null : nextDue(settings.jobs[job], context.today()),
          who: context.teacher,
        },
      ]);
    context.notebook.flush();
    context.shared.set(RECORD(job), {
      doneFor: due ?? before?.doneFor ?? '',
      at: context.today(),
      result,
      running: 0,
    } satisfies JobRecord);
  });
}

function mail(context: Context, job: JobName, text: string): void {
  const subject =
    job === 'plan' ? 'Writing Conferences: your week' : 'Writing Conferences: your week in review';
  try {
    MailApp.sendEmail({
      to: context.teacher,
      subject,
      body: `${text}\n\nOpen the notebook: ${context.notebook.url}\n\nTo stop these emails write "no" beside "Email me" in the tab Settings.`,
      name: 'Writing Conferences',
    });
  } catch (error) {
    // The job is done and its text is in Activity; a day's mail used up must not look like its failure.
    const says = error instanceof Error ? error.message : String(error);
    holding(context, () =>
      context.notebook.activity().append([
        {
          at: context.today(),
          what: TITLES[job],
          result: `The email could not be sent: ${says} Its text is in the line above.`,
          next: null,
          who: context.teacher,
        },
      ]),
    );
  }
}

/** The jobs as the sidebar shows them. */
export function jobViews(context: Context, settings: Settings): JobView[] {
  const on = isOn(context);
  return JOBS.map((name) => {
    const record = context.shared.get<JobRecord>(RECORD(name));
    return {
      name,
      title: TITLES[name],
      next: on ? nextDue(settings.jobs[name], context.today()) : null,
      last: record && record.result !== '' ? { at: record.at, result: record.result } : null,
    };
  });
}

/** Switches this teacher's weekly jobs on or off and says so in `Activity`. */
export function switchWeekly(context: Context, on: boolean): JobView[] {
  const { settings } = readSettings(context.notebook.settings().rows());
  // Consent is granular: say what is missing before a trigger exists that could never run.
  if (on) needAllowed('triggers', 'mail');
  if (!on) context.own.remove(WEEKLY);
  else if (!isOn(context)) context.own.set(WEEKLY, context.today());
  mendTriggers(context);
  holding(context, () =>
    context.notebook.activity().append(
      JOBS.map((name) => ({
        at: context.today(),
        what: TITLES[name],
        result: on ? 'Switched on.' : 'Switched off.',
        next: on ? nextDue(settings.jobs[name], context.today()) : null,
        who: context.teacher,
      })),
    ),
  );
  return jobViews(context, settings);
}

/**
 * Exactly one trigger where the jobs are switched on, none where they are not. Answers what stands in
 * the way of the jobs, where permissions were withdrawn since.
 */
export function mendTriggers(context: Context): Problem[] {
  const on = isOn(context);
  if (!isAllowed('triggers', 'mail')) {
    if (!on) return [];
    return [
      {
        says: 'The weekly jobs cannot run: a permission they need was withdrawn.',
        todo: 'Open Writing Conferences from the menu again and tick every box Google shows.',
      },
    ];
  }
  const ours = ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === DISPATCHER,
  );
  for (const spare of ours.slice(on ? 1 : 0)) ScriptApp.deleteTrigger(spare);
  // Hourly, for a published add-on gets no more than one time trigger of a type.
  if (on && ours.length === 0) ScriptApp.newTrigger(DISPATCHER).timeBased().everyHours(1).create();
  return [];
}
