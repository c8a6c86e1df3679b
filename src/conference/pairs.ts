// Owns: who met whom in groups, and how much that is a reason to part.
import { addDays, type LocalDate } from './week';

/** A group that met, and when. */
export interface MetGroup {
  date: LocalDate;
  ids: readonly string[];
}

/** The weeks in which a pair that met is asked to part. */
const LATELY_WEEKS = 3;
/** What one meeting more than falls to every pair weighs, against one meeting of late. */
const EXCESS = 2;

/**
 * What keeps pairs from meeting ever again, from the groups of a school year: each time of late counts
 * once, and each time this year beyond the mean of all pairs that met counts double. A class too small
 * for other pairs has no such excess.
 */
export function pairsMet(
  groups: readonly MetGroup[],
  monday: LocalDate,
): [string, string, number][] {
  const lately = timesTogether(groups.filter(isLate(monday)));
  const all = timesTogether(groups);
  const mean = [...all.values()].reduce((sum, times) => sum + times, 0) / Math.max(1, all.size);
  return [...all].flatMap(([pair, times]): [string, string, number][] => {
    const excess = Math.max(0, times - Math.ceil(mean));
    const weight = (lately.get(pair) ?? 0) + EXCESS * excess;
    const [a = '', b = ''] = pair.split(' ');
    return weight > 0 ? [[a, b, weight]] : [];
  });
}

/** How often each two were in one group of late, as a person would count it. */
export const pairsMetLately = (
  groups: readonly MetGroup[],
  monday: LocalDate,
): [string, string, number][] =>
  [...timesTogether(groups.filter(isLate(monday)))].map(([pair, times]) => {
    const [a = '', b = ''] = pair.split(' ');
    return [a, b, times];
  });

const isLate =
  (monday: LocalDate) =>
  ({ date }: MetGroup): boolean =>
    date >= addDays(monday, -7 * LATELY_WEEKS);

/** By both ids in order, with a space between. */
function timesTogether(groups: readonly MetGroup[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { ids: met } of groups) {
    const ids = [...new Set(met)].sort();
    ids.forEach((a, index) => {
      for (const b of ids.slice(index + 1))
        times.set(`${a} ${b}`, (times.get(`${a} ${b}`) ?? 0) + 1);
    });
  }
  return times;
}
