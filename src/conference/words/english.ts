// Owns: what conference/ says to the teacher, in English; what is wanted of every other language.
import { MONTHS, WEEKDAYS } from '../week';
import { letters, planLetter, reviewLetter } from './english/letters';
import { needs, plan, skills } from './english/plan';

export const english = {
  letters,
  needs,
  plan,
  planLetter,
  reviewLetter,
  skills,
  /** "Ana", "Ana and Ben", "Ana, Ben and Chi". */
  list: (names: readonly string[]) =>
    names.length < 2
      ? names.join('')
      : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`,
  calendar: {
    weekdays: [...WEEKDAYS] as string[],
    months: [...MONTHS] as string[],
    otherDay: (n: number) => `day ${n}`,
    dayAndMonth: (day: number, month: string) => `${day} ${month}`,
  },
  feedback: {
    empty: 'There is nothing in it for the writer to read.',
    tooLong: (characters: number) =>
      `It is too long for a comment in Docs by about ${characters} characters. Shorten it.`,
  },
};

export type ConferenceWords = typeof english;
