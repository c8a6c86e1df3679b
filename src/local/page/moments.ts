// Owns: the moments the clock can be turned to, by the clocks of the spreadsheet's time zone.
import { instantOf, instantOfUtc, wallTime } from '../script/zonedTime';

const HOUR = 3_600_000;

export interface Moment {
  label: string;
  /** The first such moment after now. */
  after: (now: number, timeZone: string) => number;
}

export const MOMENTS: readonly Moment[] = [
  { label: 'Next hour', after: (now) => now + HOUR },
  {
    label: 'Next school day 10:30',
    after: (now, zone) => nextDay(now, zone, 10, 30, (day) => day > 0 && day < 6),
  },
  // The add-on's jobs are for 18:00 and 15:00, and its trigger comes at some minute of the hour.
  { label: 'Sunday evening', after: (now, zone) => nextDay(now, zone, 19, 0, (day) => day === 0) },
  {
    label: 'Friday afternoon',
    after: (now, zone) => nextDay(now, zone, 16, 0, (day) => day === 5),
  },
];

function nextDay(
  now: number,
  zone: string,
  hour: number,
  minute: number,
  wanted: (weekday: number) => boolean,
): number {
  const { year, month, day } = wallTime(now, zone);
  for (let days = 0; ; days += 1) {
    // Out of range days roll over into the next month.
    const wall = Date.UTC(year, month - 1, day + days, hour, minute);
    const instant = instantOfUtc(wall, zone);
    if (wanted(new Date(wall).getUTCDay()) && instant > now) return instant;
  }
}

/** As a `datetime-local` field has it: `2026-10-11T15:00`. */
export function toField(at: number, zone: string): string {
  const { year, month, day, hour, minute } = wallTime(at, zone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** Undefined when the field is empty or half filled in. */
export function fromField(text: string, zone: string): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  return instantOf({ year, month, day, hour, minute, second: 0, millisecond: 0 }, zone);
}
