// Owns: when a time trigger falls due.
import { randomFrom } from './random';
import { instantOfUtc, utc, wallTime, weekday } from './zonedTime';

/** A time of day by the clocks of a zone. Without an hour or a minute, Google chooses. */
interface TimeOfDay {
  hour?: number;
  /** Google fires within a quarter of an hour of it. */
  nearMinute?: number;
  zone: string;
}

export type Schedule =
  | { every: 'minutes'; n: number }
  | { every: 'hours'; n: number }
  | ({ every: 'days'; n: number } & TimeOfDay)
  /** `weekday` is 0 for Sunday. */
  | ({ every: 'weeks'; n: number; weekday: number } & TimeOfDay)
  /** Milliseconds since 1970. */
  | { once: number };

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The first instant after `after` at which a schedule made at `created` falls due, or undefined when
 * there is none. What Google leaves to itself (the minute within the hour) follows from `seed`.
 */
export function nextDue(
  schedule: Schedule,
  created: number,
  after: number,
  seed: string,
): number | undefined {
  if ('once' in schedule) return schedule.once > after ? schedule.once : undefined;
  if (schedule.every === 'minutes' || schedule.every === 'hours') {
    const step = schedule.n * (schedule.every === 'hours' ? 60 * MINUTE : MINUTE);
    return created + (Math.floor((after - created) / step) + 1) * step;
  }
  return nextByDay(schedule, created, after, seed);
}

function nextByDay(
  schedule: Extract<Schedule, TimeOfDay>,
  created: number,
  after: number,
  seed: string,
): number {
  const { hour, minute } = chosen(schedule, seed);
  const start = wallTime(created, schedule.zone);
  // Days are counted as dates on the wall, where no clock change can lose or double one.
  const firstDate = utc({ ...start, hour: 0, minute: 0, second: 0, millisecond: 0 });
  const lead = schedule.every === 'weeks' ? (schedule.weekday - weekday(start) + 7) % 7 : 0;
  const step = schedule.every === 'weeks' ? schedule.n * 7 : schedule.n;
  const passed = Math.floor((after - created) / (step * DAY)) - 1;
  for (let turn = Math.max(0, passed); ; turn++) {
    const date = firstDate + (lead + turn * step) * DAY;
    const due = instantOfUtc(date + (hour * 60 + minute) * MINUTE, schedule.zone);
    if (due > after) return due;
  }
}

/** The hour and minute at which this trigger really fires, the same every time. */
function chosen(time: TimeOfDay, seed: string): { hour: number; minute: number } {
  const random = randomFrom(`schedule/${seed}`);
  const hour = time.hour ?? Math.floor(random() * 24);
  if (time.nearMinute === undefined) return { hour, minute: Math.floor(random() * 60) };
  const drift = Math.floor(random() * 31) - 15;
  // Google's own promise is only "plus or minus 15 minutes"; the hour is kept here.
  return { hour, minute: Math.min(59, Math.max(0, time.nearMinute + drift)) };
}
