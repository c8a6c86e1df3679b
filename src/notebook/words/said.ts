// Owns: making a sentence of the notebook's own in every language.
import type { Language } from '../../conference/language';
import { type Spoken, spoken } from '../../conference/spoken';
import { english, type NotebookWords } from './english';
import { spanish } from './spanish';

const WORDS: Readonly<Record<Language, NotebookWords>> = { en: english, es: spanish };

/** `language` is for what is put into it that has languages of its own. */
export const said = (of: (words: NotebookWords, language: Language) => string): Spoken =>
  spoken((language) => of(WORDS[language], language));
