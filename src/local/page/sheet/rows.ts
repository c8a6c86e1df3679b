// Owns: which rows are in sight, and where each stands. Rows far away are not drawn: what is known
// of their height is what they were last seen to have, or a new row's.

/** A row's height until it is known, in pixels. */
export const ROW_HEIGHT = 22;
/** How many rows beyond the edges are drawn, so that scrolling does not show the paper. */
const BEYOND = 15;

export interface Sight {
  first: number;
  last: number;
  /** Pixels of rows above the first and below the last that are not drawn. */
  above: number;
  below: number;
}

/**
 * The rows to draw between two heights of the scrolled body.
 * @param heightOf A row's height in pixels; 0 when hidden.
 * @param from The first row that scrolls; rows count from 1.
 */
export function rowsInSight(
  heightOf: (row: number) => number,
  { from, rows, top, height }: { from: number; rows: number; top: number; height: number },
): Sight {
  let at = 0;
  let first = from;
  while (first < rows && at + heightOf(first) <= top) at += heightOf(first++);
  let last = first;
  let seen = at;
  while (last < rows && seen + heightOf(last) < top + height) seen += heightOf(last++);
  const start = Math.max(from, first - BEYOND);
  const end = Math.min(rows, last + BEYOND);
  return {
    first: start,
    last: end,
    above: sum(heightOf, from, start - 1),
    below: sum(heightOf, end + 1, rows),
  };
}

/** How far down a row begins, from the top of the first that scrolls. */
export function topOfRow(heightOf: (row: number) => number, from: number, row: number): number {
  return sum(heightOf, from, row - 1);
}

function sum(heightOf: (row: number) => number, first: number, last: number): number {
  let total = 0;
  for (let row = first; row <= last; row += 1) total += heightOf(row);
  return total;
}
