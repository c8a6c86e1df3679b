// Owns: a sentence in every language the product speaks, for as long as it is not known who reads it.
import { LANGUAGES, type Language } from './language';

/** One sentence in each language. Plain data, so that it can be kept beside the notebook as it is. */
export type Spoken = Readonly<Record<Language, string>>;

/** What `make` makes for one language, for each. */
export const inEach = <T>(make: (language: Language) => T): Record<Language, T> =>
  Object.fromEntries(LANGUAGES.map(({ code }) => [code, make(code)])) as Record<Language, T>;

/** The sentence that `say` words in one language, in every one. */
export const spoken = (say: (language: Language) => string): Spoken => inEach(say);

/** As it is told in one language. What an older version kept is text of one language, told as it is. */
export const told = (said: Spoken | string, language: Language): string =>
  typeof said === 'string' ? said : said[language];

/** Whether a text is this sentence, in whatever language it was written. */
export const isSaid = (text: string, said: Spoken): boolean => Object.values(said).includes(text);

/** Whether a text begins with this sentence, in whatever language it was written. */
export const beginsAs = (text: string, said: Spoken): boolean =>
  Object.values(said).some((one) => text.startsWith(one));

export const NOTHING_SAID: Spoken = spoken(() => '');
