// Owns: how a plan is put into words: in which language, and what writers are called in it.
import type { Language } from '../language';
import type { ConferenceWords } from '../words/english';
import { dayName, listed, skillPhrase, WORDS } from '../words/words';

export interface Wording {
  /** A writer's first name, or the id when none is known. */
  name(writer: string): string;
  /** What completes "… need ____". */
  phrase(skill: string): string;
  /** A day's name: "Monday". */
  day(day: number): string;
  /** "Ana, Ben and Chi". */
  list(names: readonly string[]): string;
  says: ConferenceWords['plan'];
}

/** @param name what a writer is called, by id */
export const wordingIn = (language: Language, name: Wording['name']): Wording => ({
  name,
  phrase: (skill) => skillPhrase(skill, language),
  day: (day) => dayName(day, language),
  list: (names) => listed(names, language),
  says: WORDS[language].plan,
});
