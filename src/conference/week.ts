// Owns: the calendar: school weeks, conferring times, and dates as plain text, without a time zone.

/** `YYYY-MM-DD`, in the spreadsheet's time zone. */
export type LocalDate = string;

/** A moment on the teacher's wall clock: `time` is `HH:MM`, 24 hours. */
export interface LocalTime {
  date: LocalDate;
  time: string;
}

/** Monday is 0, Sunday is 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * Days since 1970-01-01 in the Gregorian calendar; dates are told apart and counted with it.
 * Throws a RangeError on text that is no date.
 */
export function dayNumber(date: LocalDate): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [year, month, day] = match ? match.slice(1).map(Number) : [];
  const before = month === undefined ? undefined : DAYS_BEFORE_MONTH[month - 1];
  if (year === undefined || month === undefined || day === undefined || before === undefined)
    throw new RangeError(`"${date}" is not a date like 2026-11-23.`);
  const next = DAYS_BEFORE_MONTH[month] ?? 365;
  if (day < 1 || day > next - before + (month === 2 && isLeap(year) ? 1 : 0))
    throw new RangeError(`"${date}" is not a day of the calendar.`);
  const leapDay = isLeap(year) && month > 2 ? 1 : 0;
  const past = year - 1;
  const leapYears = (y: number) => Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * (past - 1969) + leapYears(past) - leapYears(1969) + before + leapDay + day - 1;
}

/** The date so many days later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  const wanted = dayNumber(date) + days;
  // No year is longer than 366 days or shorter than 365, so this begins at or before the one wanted.
  let year = 1970 + Math.floor(wanted / (wanted < 0 ? 365 : 366));
  while (dayNumber(`${pad(year + 1, 4)}-01-01`) <= wanted) year += 1;
  let month = 12;
  while (dayNumber(`${pad(year, 4)}-${pad(month, 2)}-01`) > wanted) month -= 1;
  const first = `${pad(year, 4)}-${pad(month, 2)}-01`;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(wanted - dayNumber(first) + 1, 2)}`;
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** From one date to another; negative when `to` comes first. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  dayNumber(to) - dayNumber(from);

/** 1970-01-01 was a Thursday. */
export const weekday = (date: LocalDate): Weekday =>
  ((((dayNumber(date) + 3) % 7) + 7) % 7) as Weekday;

/** The Monday of the date's week. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, -weekday(date));

/**
 * The Monday of the week that a plan made now is for: this week's, and from Saturday on the next
 * one's, for a week is over when school is.
 */
export const weekToPlan = (today: LocalDate): LocalDate =>
  mondayOf(weekday(today) >= 5 ? addDays(today, 2) : today);

/** Minutes since midnight of `HH:MM`. Throws a RangeError on anything else. */
export function minutesOf(time: string): number {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  if (!(minutes < 24 * 60) || Number(match?.[2]) > 59)
    throw new RangeError(`"${time}" is not a time like 10:30.`);
  return minutes;
}

/** `HH:MM`, of minutes since midnight. */
export const timeOf = (minutes: number): string =>
  `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;

/** -1, 0 or 1, as `a` is before, at or after `b`. */
export function compareTimes(a: LocalTime, b: LocalTime): number {
  const left = `${a.date} ${a.time}`;
  const right = `${b.date} ${b.time}`;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A time the teacher confers, every week. */
export interface Slot {
  weekday: Weekday;
  /** `HH:MM`. */
  start: string;
  minutes: number;
}

/** What a new notebook begins with: half an hour each school day. */
export const DEFAULT_SLOTS: readonly Slot[] = ([0, 1, 2, 3, 4] as const).map((day) => ({
  weekday: day,
  start: '10:30',
  minutes: 30,
}));
