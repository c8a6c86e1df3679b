// Owns: which measure of reading belongs to which language.
import type { Language } from '../language';
import { readingGrade } from './grade';
import { spanishGrade } from './spanishGrade';

const GRADES: Readonly<Record<Language, (text: string) => number | undefined>> = {
  en: readingGrade,
  es: spanishGrade,
};

/** How hard a text in this language is to read, as a school grade; `undefined` without words. */
export const gradeIn = (text: string, language: Language): number | undefined =>
  GRADES[language](text);
