// Owns: the lines of the tab `Settings` that are about dates: days without school, half days, and the
// lessons planned for the unit.

import { readSkills } from '../conference/readSkills';
import type { PlannedLesson } from '../conference/review';
import type { SchoolDays } from '../conference/schoolDays';
import { addDays, dayNumber, type LocalDate, mondayOf } from '../conference/week';
import { readTime } from './times';
import { readMonth } from './typed';

export const NO_SCHOOL = 'No school';
export const HALF_DAY = 'Half day';
export const LESSON = 'Lesson';

/** Longer is a slip of the pen. */
const LONGEST_HOLIDAY = 120;

/** Before a day of the week, which says nothing more. */
const WEEKDAY = '(?:\\p{L}+\\.?,? )?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|\\.?[ºo])?';
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}${DAY}\\.? (?:de )?(\\p{L}{3,10})\\.?,?(?: del?)? (\\d{4})$`,
  'iu',
);
const MONTH_FIRST = new RegExp(`^${WEEKDAY}(\\p{L}{3,10})\\.? ${DAY},? (\\d{4})$`, 'iu');

/**
 * `2026-11-26`, "26 Nov 2026", "Nov. 26, 2026", "jueves 26 de noviembre de 2026"; null if it is none.
 * Numbers alone are read nowhere alike.
 */
export function readDate(text: string): LocalDate | null {
  const clean = text.trim().replace(/\s+/g, ' ');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(clean);
  const dayFirst = DAY_FIRST.exec(clean);
  const monthFirst = MONTH_FIRST.exec(clean);
  const [year, month, day] = iso
    ? [iso[1], Number(iso[2]), iso[3]]
    : dayFirst
      ? [dayFirst[3], readMonth(dayFirst[2] ?? ''), dayFirst[1]]
      : [monthFirst?.[3], readMonth(monthFirst?.[1] ?? ''), monthFirst?.[2]];
  if (year === undefined || day === undefined || month === 0) return null;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
}

function isDate(date: LocalDate): boolean {
  try {
    dayNumber(date);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Every day of "21 Dec 2026 to 1 Jan 2027", "del 21 dic 2026 al 1 ene 2027"; null if it is no such thing. */
export function readDaysOff(text: string): LocalDate[] | null {
  const [from, to, ...rest] = text
    .trim()
    .replace(/^(?:del?|desde(?: el)?)\s+/i, '')
    .split(/\s+(?:to|until|through|al?|hasta(?: el)?)\s+|\s*(?:–|—)\s*/i)
    .map(readDate);
  if (!from || to === null || rest.length > 0) return null;
  const days = [from];
  for (let day = from; to && day < to && days.length <= LONGEST_HOLIDAY; ) {
    day = addDays(day, 1);
    days.push(day);
  }
  return (to && to < from) || days.length > LONGEST_HOLIDAY ? null : days;
}

export function readHalfDay(text: string): SchoolDays['half'][number] | null {
  const [day = '', time = '', ...rest] = text.split(/\s+(?:until|hasta(?:\s+las?)?)\s+/i);
  const date = readDate(day);
  const until = readTime(time.trim());
  return date === null || until === null || rest.length > 0 ? null : { date, until };
}

export function readLesson(text: string): Omit<PlannedLesson, 'className'> | null {
  const match =
    /^(.+?)\s*[,:;]\s*(?:(?:in )?(?:the )?week of\s+|(?:en )?(?:la )?semana del?\s+)?(\S.*)$/i.exec(
      text.trim(),
    );
  const { skills, unknown } = readSkills(match?.[1] ?? '');
  const date = readDate(match?.[2] ?? '');
  const [skill] = skills;
  if (skill === undefined || unknown.length > 0 || date === null) return null;
  return { skill, week: mondayOf(date) };
}
