// Owns: when a weekly job is due, and how long after that it is still worth doing.
import { addDays, compareTimes, type LocalTime, mondayOf } from '../../conference/week';
import type { Settings } from '../../notebook/settings';
import type { JobTime } from '../../notebook/times';
import type { JobName } from '../answers/opening';
import type { Context } from '../run';
import { isAddOn } from './triggers';

/** A due time as a job's record keeps it: `YYYY-MM-DD HH:MM`. */
export const keyOf = ({ date, time }: LocalTime) => `${date} ${time}`;

/** How long after its time a job is still worth doing. */
const LATE_DAYS = 1;

/**
 * When a job is due in this notebook: at its time in Settings; of an add-on, whose notebooks all share
 * one project's quotas, up to some hours later, always the same for one notebook. `npm run bench --
 * district` works out how many teachers that carries.
 */
export function timeOf({ notebook }: Context, settings: Settings, job: JobName): JobTime {
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
export function lastDue(at: JobTime, now: LocalTime): LocalTime {
  const thisWeek = { date: addDays(mondayOf(now.date), at.weekday), time: at.time };
  return compareTimes(thisWeek, now) <= 0
    ? thisWeek
    : { date: addDays(thisWeek.date, -7), time: at.time };
}

export function nextDue(at: JobTime, now: LocalTime): LocalTime {
  const last = lastDue(at, now);
  return { date: addDays(last.date, 7), time: last.time };
}

export const isLate = (due: LocalTime, now: LocalTime) =>
  compareTimes({ date: addDays(due.date, LATE_DAYS), time: due.time }, now) < 0;
