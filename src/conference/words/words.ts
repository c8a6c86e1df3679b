// Owns: which words conference/ has for which language.
import type { Language } from '../language';
import { SKILLS, type SkillId } from '../skill';
import { type Spoken, spoken } from '../spoken';
import type { LocalDate } from '../week';
import { type ConferenceWords, english } from './english';
import { spanish } from './spanish';

export const WORDS: Readonly<Record<Language, ConferenceWords>> = { en: english, es: spanish };

export const said = (of: (words: ConferenceWords) => string): Spoken =>
  spoken((language) => of(WORDS[language]));

/** "Monday", from 0; a plan may have longer weeks. */
export function dayName(day: number, language: Language): string {
  const { calendar } = WORDS[language];
  return calendar.weekdays[day] ?? calendar.otherDay(day + 1);
}

// Not looked up in the object itself: a skill of the teacher's own may be called "constructor".
const skillWords = (skill: SkillId, language: Language) =>
  new Map(Object.entries(WORDS[language].skills)).get(skill);

/** A skill as it is called in a sentence; one of the teacher's own as she calls it. */
export const skillCalled = (skill: SkillId, language: Language): string =>
  skillWords(skill, language)?.name ?? skill;

/** What ends the sentence "Ana, Ben and Chi all need ____". */
export const skillPhrase = (skill: SkillId, language: Language): string =>
  skillWords(skill, language)?.phrase ?? skill;

/** "9 November" */
export function dayAndMonth(date: LocalDate, language: Language): string {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  const { calendar } = WORDS[language];
  return calendar.dayAndMonth(day, calendar.months[month - 1] ?? '');
}

/** "Ana, Ben and Chi" */
export const listed = (names: readonly string[], language: Language): string =>
  WORDS[language].list(names);

/** A skill that stands in a cell by its name there, as it is called. */
export function skillRead(cell: string, language: Language): string {
  const known = SKILLS.find(({ name }) => name === cell);
  return known ? skillCalled(known.id, language) : cell;
}
