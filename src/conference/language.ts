// Owns: which languages the product itself speaks to the teacher.

/** Each language by its code, and as its own speakers call it. The first is what is written first. */
export const LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
] as const;

export type Language = (typeof LANGUAGES)[number]['code'];

/** The language of a code or locale ("es-MX"); the first for one that is not spoken here. */
export const languageOf = (locale: string): Language =>
  LANGUAGES.find(({ code }) => locale.toLowerCase().split(/[-_]/)[0] === code)?.code ?? 'en';
