// Owns: writing changed cells of a block of a sheet in few writes, and leaving all between them as it is.
import type { Spoken } from '../conference/spoken';
import { neighbours } from './runs';
import { said } from './words/said';

/** The sheet that is written, and who is told, in a sentence, of what had to be mended. */
interface Written {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly mended: (says: Spoken) => void;
}

/** Cells as they were read, line by line. */
export type Block = readonly (readonly unknown[])[];

/** Cells to be written, by line of a block from 0 and column from 0. */
export type Changes = ReadonlyMap<number, ReadonlyMap<number, unknown>>;

interface Order {
  /** The row of the sheet, from 1, in which the block's first line stands. */
  from: number;
  block: Block;
  lines: Changes;
  /** The columns that may be written along, from 0. */
  ours: ReadonlySet<number>;
  /** So many writes at most before one wide one; 1: what a row says is never half written. */
  most?: number | undefined;
}

/** Writes that are made one by one before one wide write, with a read before it, costs less. */
const MOST_WRITES = 3;

/**
 * A few rectangles in which everything changes are written just so; otherwise one write takes along
 * what stands between, as it was read, formulas as formulas.
 */
export function writeBlock(
  written: Written,
  { from, block, lines, ours, most = MOST_WRITES }: Order,
): void {
  const places = new Set([...lines.values()].flatMap((line) => [...line.keys()]));
  const rows = neighbours([...lines.keys()]);
  const exact = neighbours([...places]);
  const whole = [...lines.values()].every(({ size }) => size === places.size);
  const simple = whole && rows.length * exact.length <= most;
  const first = rows[0]?.[0] ?? 0;
  const last = rows[rows.length - 1]?.[1] ?? 0;
  for (const [top, bottom] of simple ? rows : [[first, last] as const])
    for (const [left, right] of simple ? exact : neighbours(bridged(places, ours))) {
      const range = unmerged(written, from + top, left + 1, bottom - top + 1, right - left + 1);
      const isKept = (line: number, place: number) =>
        !lines.get(line)?.has(place) && (block[line]?.[place] ?? '') !== '';
      const lineNumbers = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
      const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
      const keeps = lineNumbers.some((line) => columns.some((place) => isKept(line, place)));
      const formulas = keeps ? range.getFormulas() : [];
      range.setValues(
        lineNumbers.map((line, r) =>
          columns.map((place, c) => {
            const changes = lines.get(line);
            if (changes?.has(place)) return changes.get(place);
            return formulas[r]?.[c] || asRead(block[line]?.[place] ?? '');
          }),
        ),
      );
    }
}

/** A range to be written: cells that a person merged hold what is written into their first alone. */
export function unmerged(
  { sheet, mended }: Written,
  row: number,
  column: number,
  rows: number,
  columns: number,
): GoogleAppsScript.Spreadsheet.Range {
  const range = sheet.getRange(row, column, rows, columns);
  if (range.isPartOfMerge()) {
    for (const merged of range.getMergedRanges()) merged.breakApart();
    const name = sheet.getName();
    mended(said(({ tabs }) => tabs.unmerged(name)));
  }
  return range;
}

/** A value that was read, to be written back unchanged. */
export const asRead = (value: unknown): unknown =>
  typeof value === 'string' && value !== '' ? `'${value}` : value;

/** With the columns between them that are ours too: one wider write is cheaper than two. */
function bridged(wanted: ReadonlySet<number>, ours: ReadonlySet<number>): number[] {
  const all: number[] = [];
  let gap: number[] = [];
  for (let place = Math.min(...wanted); place <= Math.max(...wanted); place += 1) {
    if (wanted.has(place)) {
      all.push(...gap, place);
      gap = [];
    } else if (ours.has(place) && (gap.length > 0 || all.includes(place - 1))) gap.push(place);
    else gap = [];
  }
  return all;
}
