// Owns: how hard a comment reads for the child who gets it, in whole school grades.
import type { Language } from '../language';
import { gradeIn } from './gradeIn';

/** Mostly in other letters, nothing can be told of a text from the words it has in ours. */
const MOSTLY_LATIN = 0.9;

/** A school grade, rounded, 0 for below the first; null for no words, or words in another script. */
export function readsAt(text: string, language: Language): number | null {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  if (latin.length < letters.length * MOSTLY_LATIN) return null;
  const exact = gradeIn(text, language);
  return exact === undefined ? null : Math.max(0, Math.round(exact));
}
