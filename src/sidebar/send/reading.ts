// Owns: telling the teacher how hard her words are to read for the child who gets them.
import type { Grades } from '../../conference/bank/teachingPoint';
import { readingGrade } from '../../conference/reading/grade';

/** The grades of each band; what reads above is hinted at, and may go all the same. */
export const BANDS: Record<Grades, { from: number; to: number }> = {
  'K-2': { from: 0, to: 2 },
  '3-5': { from: 3, to: 5 },
  '6-8': { from: 6, to: 8 },
};

/** Mostly in other letters, nothing can be told of a text from its English words. */
const MOSTLY_LATIN = 0.9;

export interface Reading {
  /** A school grade, rounded; 0 is below the first. */
  grade: number;
  /** Above what the class reads. */
  hard: boolean;
}

/** null where it cannot be told: no words, or words in another script. */
export function readingOf(feedback: string, grades: Grades): Reading | null {
  const letters = feedback.match(/\p{L}/gu) ?? [];
  const latin = feedback.match(/\p{Script=Latin}/gu) ?? [];
  if (latin.length < letters.length * MOSTLY_LATIN) return null;
  const exact = readingGrade(feedback);
  if (exact === undefined) return null;
  const grade = Math.max(0, Math.round(exact));
  return { grade, hard: grade > BANDS[grades].to };
}
