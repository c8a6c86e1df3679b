// Owns: times as a teacher writes them: of a day, of a week, and the times she confers.
import { type Slot, timeOf, WEEKDAYS, type Weekday } from '../conference/week';
import { readWeekday } from './typed';

/** A time of the week. */
export interface JobTime {
  weekday: Weekday;
  /** `HH:MM`. */
  time: string;
}

/** `HH:MM` of "9:15", "13:15", "1:15 pm" or "1:15 p. m."; null if it is none. */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2}):([0-5]\d)(?:\s*([ap])\.?\s?m\.?)?$/i.exec(text.trim());
  if (!match) return null;
  const half = match[3]?.toLowerCase();
  const hour = Number(match[1]);
  if (half === undefined) return hour < 24 ? `${match[1]}:${match[2]}`.padStart(5, '0') : null;
  if (hour < 1 || hour > 12) return null;
  return timeOf(((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(match[2]));
}

const DAY_AND_TIME =
  '^\\s*(\\p{L}{2,9})\\.?(?:[\\s,]+a\\s+las?)?[\\s,]+(\\d{1,2}:\\d{2}(?:\\s*[ap]\\.?\\s?m\\.?)?)';
const SLOT = new RegExp(
  `${DAY_AND_TIME}[\\s,–-]+(\\d{1,3})\\s*(?:m|min|mins|minutes|minutos)?\\.?\\s*$`,
  'iu',
);
const JOB_TIME = new RegExp(`${DAY_AND_TIME}\\s*$`, 'iu');

/** "Monday 10:30, 30 minutes", also "Mon 1:30 pm 30" and "lun, 9:15 – 20 min"; null if it is none. */
export function readSlot(text: string): Slot | null {
  const match = SLOT.exec(text);
  const weekday = readWeekday(match?.[1] ?? '');
  const start = readTime(match?.[2] ?? '');
  const minutes = Number(match?.[3]);
  if (weekday === null || start === null || !(minutes >= 2 && minutes <= 240)) return null;
  return { weekday, start, minutes };
}

/** "Sunday 18:00" or "domingo a las 18:00"; null if it is none. */
export function readJobTime(text: string): JobTime | null {
  const match = JOB_TIME.exec(text);
  const weekday = readWeekday(match?.[1] ?? '');
  const time = readTime(match?.[2] ?? '');
  return weekday === null || time === null ? null : { weekday, time };
}

export const slotText = ({ weekday, start, minutes }: Slot): string =>
  `${WEEKDAYS[weekday]} ${start}, ${minutes} minutes`;

export const jobText = ({ weekday, time }: JobTime): string => `${WEEKDAYS[weekday]} ${time}`;
