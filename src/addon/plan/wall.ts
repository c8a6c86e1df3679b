// Owns: making the tab for the wall say what the plan says, in first names.
import { shortNames } from '../../conference/writer';
import type { WeekRow } from '../../notebook/thisWeek';
import type { WriterRow } from '../../notebook/writers';
import type { Context } from '../run';
import { idsOf } from '../views';

export function writeWall(
  { notebook }: Context,
  rows: readonly WeekRow[],
  writers: readonly WriterRow[],
): void {
  const names = new Map(
    [...new Set(rows.map(({ classId }) => classId))].map((classId) => [
      classId,
      shortNames(
        writers
          .filter((row) => row.classId === classId)
          .map((row) => ({ id: row.writerId, name: row.name })),
      ),
    ]),
  );
  notebook.wall().replace(
    rows
      .filter(({ kind, day }) => kind !== 'not met' && day !== '')
      .map((row) => {
        const known = row.writers.split(', ');
        const short = names.get(row.classId);
        const name = (id: string, place: number) => {
          const said = short?.(id) ?? id;
          // Who has left the class is known to the plan alone.
          return said === id ? (known[place] ?? id) : said;
        };
        return {
          day: row.day,
          start: row.start,
          who: idsOf(row).map(name).join(', '),
          className: row.className,
          id: row.id,
        };
      }),
  );
}
