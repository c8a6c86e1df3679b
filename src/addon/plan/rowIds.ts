// Owns: the ids of planned conferences: one planned just so before keeps its own, and no id is given twice
// in a week.
import type { Spoken } from '../../conference/spoken';
import type { LocalDate } from '../../conference/week';
import type { WeekRow } from '../../notebook/thisWeek';

/** Not yet in its place in the tab, nor in anyone's language. */
export type PlannedRow = Omit<WeekRow, 'id' | 'classId' | 'className' | 'week' | 'why'> & {
  why: Spoken;
};

/**
 * A conference that was planned just so before keeps its id, for a page may have it open; the others
 * get ids that no conference of the week ever had.
 */
export function numbered(
  rows: readonly PlannedRow[],
  week: LocalDate,
  of: { classId: string; className: string },
  earlier: readonly WeekRow[],
): (Omit<WeekRow, 'why'> & { why: Spoken })[] {
  let number = lastNumber(earlier);
  const kept = new Map(
    earlier.filter(({ state }) => state !== 'held').map((row) => [sameness(row), row.id]),
  );
  return rows.map((row) => {
    const id = kept.get(sameness(row));
    if (id === undefined) number += 1;
    return { ...row, ...of, id: id ?? `${week}-${of.classId}-${number}`, week };
  });
}

/** The highest number an id of these has; 0 for none. */
export const lastNumber = (rows: readonly WeekRow[]): number =>
  Math.max(
    0,
    ...rows.map(({ id }) => Number(id.slice(id.lastIndexOf('-') + 1))).filter(Number.isFinite),
  );

const sameness = ({ day, start, skillId, writerIds, state }: Omit<PlannedRow, 'why'>) =>
  [state, day, start, skillId, ...writerIds.split(' ').sort()].join(' ');
