// Owns: the lines around cells, as `Range.setBorder` draws them.
import { type Area, cellsOf, lastColumn, lastRow } from '../area';
import type { Book } from '../book';
import { flag, member, textOrNull, WrongParameters } from './arguments';
import { enums } from './enums';

/** `setBorder(top, left, bottom, right, vertical, horizontal, color, style)`; null leaves a side. */
export function borders(tab: number, area: Area, args: readonly unknown[]): (book: Book) => void {
  const sides = args.slice(0, 6).map((side) => (side === null ? null : flag(side)));
  if (sides.length < 6) throw new WrongParameters();
  const [top, left, bottom, right, vertical, horizontal] = sides;
  const line = {
    color: textOrNull(args[6]) ?? '#000000',
    style:
      args[7] === null || args[7] === undefined
        ? String(enums.BorderStyle.SOLID)
        : member('BorderStyle', args[7]),
  };
  return (book) => {
    const sheet = book.tab(tab);
    for (const { row, column } of cellsOf(area)) {
      const wanted = {
        top: row === area.row ? top : horizontal,
        bottom: row === lastRow(area) ? bottom : horizontal,
        left: column === area.column ? left : vertical,
        right: column === lastColumn(area) ? right : vertical,
      };
      const change: Record<string, typeof line | undefined> = {};
      for (const [side, on] of Object.entries(wanted)) {
        if (on !== null && on !== undefined) change[side] = on ? line : undefined;
      }
      sheet.setStyle({ row, column, rows: 1, columns: 1 }, change);
    }
    book.version++;
  };
}
