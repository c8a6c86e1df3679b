// Owns: the calendar of a made-up school year, as its teacher writes it into Settings.

/** A Sunday: the year's first week begins the day after. */
export const YEAR_START = '2026-08-30T14:00:00-05:00';

/** From so many weeks on the weeks are a school year, with all that comes with one. */
export const TERM = 12;

/** Lines of the tab Settings. */
export const CALENDAR: readonly (readonly [setting: string, value: string])[] = [
  ['No school', '7 Sep 2026'],
  ['No school', '12 Oct 2026'],
  ['No school', '11 Nov 2026'],
  ['Half day', '25 Nov 2026 until 10:50'],
  ['No school', '26 Nov 2026 to 27 Nov 2026'],
  ['No school', '21 Dec 2026 to 1 Jan 2027'],
  ['No school', '18 Jan 2027'],
  ['No school', '15 Feb 2027'],
  ['No school', '22 Mar 2027 to 26 Mar 2027'],
  ['Lesson', 'Lead, week of 5 Oct 2026'],
  ['Lesson', 'Ending, week of 9 Nov 2026'],
  ['Lesson', 'Punctuation, week of 1 Feb 2027'],
];
