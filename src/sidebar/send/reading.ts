// Owns: telling the teacher how hard her words are to read for the child who gets them.
import { readingGrade } from '../../conference/reading/grade';

/** Grades that most classes here are in; what reads above is hinted at, and may go all the same. */
export const BAND = { from: 3, to: 5 } as const;

/** Mostly in other letters, nothing can be told of a text from its English words. */
const MOSTLY_LATIN = 0.9;

export interface Reading {
  /** A school grade, rounded; 0 is below the first. */
  grade: number;
  /** Above what the class reads. */
  hard: boolean;
}

/** null where it cannot be told: no words, or words in another script. */
export function readingOf(feedback: string): Reading | null {
  const letters = feedback.match(/\p{L}/gu) ?? [];
  const latin = feedback.match(/\p{Script=Latin}/gu) ?? [];
  if (latin.length < letters.length * MOSTLY_LATIN) return null;
  const exact = readingGrade(feedback);
  if (exact === undefined) return null;
  const grade = Math.max(0, Math.round(exact));
  return { grade, hard: grade > BAND.to };
}
