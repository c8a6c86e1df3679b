// Owns: which words conference/ has for which language.
import type { Language } from '../language';
import { type Spoken, spoken } from '../spoken';
import type { LocalDate } from '../week';
import { type ConferenceWords, english } from './english';
import { spanish } from './spanish';

export const WORDS: Readonly<Record<Language, ConferenceWords>> = { en: english, es: spanish };

export const said = (of: (words: ConferenceWords) => string): Spoken =>
  spoken((language) => of(WORDS[language]));

/** "Monday", from 0; the day's number where a plan has longer weeks. */
export const dayName = (day: number, language: Language): string =>
  WORDS[language].calendar.weekdays[day] ?? String(day + 1);

/** "9 November" */
export function dayAndMonth(date: LocalDate, language: Language): string {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  const { calendar } = WORDS[language];
  return calendar.dayAndMonth(day, calendar.months[month - 1] ?? '');
}

/** "Ana, Ben and Chi" */
export const listed = (names: readonly string[], language: Language): string =>
  WORDS[language].list(names);
