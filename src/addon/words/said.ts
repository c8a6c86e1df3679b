// Owns: making a sentence of the server's own in every language.
import type { Language } from '../../conference/language';
import { type Spoken, spoken } from '../../conference/spoken';
import { english, type Words } from './english';
import { spanish } from './spanish';

export const WORDS: Readonly<Record<Language, Words>> = { en: english, es: spanish };

/** `language` is for what is put into it that has languages of its own. */
export const said = (of: (words: Words, language: Language) => string): Spoken =>
  spoken((language) => of(WORDS[language], language));
