// Owns: how a draft grew: its words at each sync, as short as a cell can hold them.
import { addDays, type LocalDate } from './week';

/** The words of a draft on a day it had changed. */
export interface GrowthPoint {
  date: LocalDate;
  words: number;
}

/** A term of weekly syncs; of a longer piece the first stays, to see how far it has come. */
const MOST_POINTS = 16;

/** "2026-11-08 120, 2026-11-15 188", oldest first. What a person typed over is left out. */
export const readGrowth = (text: string): GrowthPoint[] =>
  text.split(',').flatMap((part) => {
    const [, date = '', words = ''] = /^\s*(\d{4}-\d{2}-\d{2}) (\d+)\s*$/.exec(part) ?? [];
    return date === '' ? [] : [{ date, words: Number(words) }];
  });

/** As `readGrowth` reads it. */
export const writeGrowth = (points: readonly GrowthPoint[]): string =>
  points.map(({ date, words }) => `${date} ${words}`).join(', ');

/** With the words of a day: the same number as last time adds nothing, and a day counts once. */
export function grown(points: readonly GrowthPoint[], now: GrowthPoint): GrowthPoint[] {
  const last = points[points.length - 1];
  if (last?.words === now.words) return [...points];
  const next = [...points.filter(({ date }) => date !== now.date), now];
  return next.length <= MOST_POINTS ? next : [...next.slice(0, 1), ...next.slice(1 - MOST_POINTS)];
}

/** Words more than a week before; of a younger draft since it was first read. null where it was not. */
export function grewInAWeek(points: readonly GrowthPoint[], today: LocalDate): number | null {
  const last = points[points.length - 1];
  if (!last) return null;
  const earlier = points.filter(({ date }) => date <= addDays(today, -7));
  return last.words - (earlier[earlier.length - 1] ?? points[0] ?? last).words;
}
