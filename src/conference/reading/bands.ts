// Owns: which school grades each band of grades has.
import type { Grades } from '../bank/teachingPoint';

/** The grades of each band; what reads above is hinted at, and may go all the same. */
export const BANDS: Readonly<Record<Grades, { from: number; to: number }>> = {
  'K-2': { from: 0, to: 2 },
  '3-5': { from: 3, to: 5 },
  '6-8': { from: 6, to: 8 },
};
