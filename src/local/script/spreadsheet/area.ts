// Owns: rectangles of cells: their A1 names, and where they go when rows or columns come, go or move.

/** A rectangle of cells. Rows and columns count from 1, as on the sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Axis = 'rows' | 'columns';

/** One change to the order of a tab's rows or columns; positions are those before the change. */
export type Shift =
  | {
      readonly kind: 'insert';
      readonly axis: Axis;
      /** The new lines stand before this one. */
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'remove';
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'move';
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      /** The moved lines stand before this one. */
      readonly to: number;
    };

/** What is wrong with an A1 name, or any request the spreadsheet refuses; worded as Google does. */
export class SpreadsheetError extends Error {
  override name = 'SpreadsheetError';
}

/** `A` for column 1, `AA` for 27. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Undoes `columnName`; small letters count as large. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `B2` or `B2:C5`; `B:C` or `2:5` for whole columns or rows. */
export function areaName({ row, column, rows, columns }: Area, whole?: Axis): string {
  if (whole === 'columns') return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (whole === 'rows') return `${row}:${row + rows - 1}`;
  const first = `${columnName(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnName(column + columns - 1)}${row + rows - 1}`;
}

export function lastRow(area: Area): number {
  return area.row + area.rows - 1;
}

export function lastColumn(area: Area): number {
  return area.column + area.columns - 1;
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area)
  );
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row <= lastRow(b) &&
    b.row <= lastRow(a) &&
    a.column <= lastColumn(b) &&
    b.column <= lastColumn(a)
  );
}

/** Whether all of one lies in the other. */
export function within(inner: Area, outer: Area): boolean {
  return (
    contains(outer, inner.row, inner.column) && contains(outer, lastRow(inner), lastColumn(inner))
  );
}

/** Every cell of an area, row by row. */
export function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) yield { row, column };
  }
}

const A1 =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?)?$/;

/**
 * Reads `B2`, `B2:C5`, `B:C`, `2:5`, `B2:C`, with or without a tab's name before it. An open side
 * reaches the edge of the tab, whose size `sizeOf` tells.
 * @returns undefined when the text is no A1 name.
 */
export function parseA1<Size extends { rows: number; columns: number }>(
  text: string,
  sizeOf: (tab: string | undefined) => Size | undefined,
): { home: Size; area: Area; whole?: Axis } | undefined {
  const match = A1.exec(text.trim());
  if (!match) return undefined;
  const [, quoted, plain, fromColumn, fromRow, toColumn, toRow] = match;
  const single = !text.slice(text.lastIndexOf('!') + 1).includes(':');
  if (single ? !fromColumn || !fromRow : !(fromColumn || fromRow) || !(toColumn || toRow)) {
    return undefined;
  }
  const home = sizeOf(quoted?.replace(/''/g, "'") ?? plain);
  if (!home) return undefined;
  const rowA = fromRow ? Number(fromRow) : 1;
  const columnA = fromColumn ? columnNumber(fromColumn) : 1;
  const rowB = single ? rowA : toRow ? Number(toRow) : home.rows;
  const columnB = single ? columnA : toColumn ? columnNumber(toColumn) : home.columns;
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  const rows = Math.abs(rowB - rowA) + 1;
  const columns = Math.abs(columnB - columnA) + 1;
  const area = { row, column, rows, columns };
  if (!single && !fromRow && !toRow) return { home, area, whole: 'columns' };
  if (!single && !fromColumn && !toColumn) return { home, area, whole: 'rows' };
  return { home, area };
}

/** Where a line goes; undefined when it is removed. */
export function shiftLine(line: number, shift: Shift): number | undefined {
  switch (shift.kind) {
    case 'insert':
      return line >= shift.at ? line + shift.count : line;
    case 'remove':
      if (line < shift.at) return line;
      return line < shift.at + shift.count ? undefined : line - shift.count;
    case 'move': {
      const end = shift.at + shift.count;
      if (line >= shift.at && line < end) {
        const landing = shift.to > shift.at ? shift.to - shift.count : shift.to;
        return landing + (line - shift.at);
      }
      if (shift.to > shift.at) return line >= end && line < shift.to ? line - shift.count : line;
      return line >= shift.to && line < shift.at ? line + shift.count : line;
    }
  }
}

/**
 * Where a span of lines goes: it grows when lines are put into it, shrinks when some of its lines
 * go, travels when it is moved whole. Undefined when nothing of it is left.
 */
export function shiftSpan(
  start: number,
  end: number,
  shift: Shift,
): readonly [number, number] | undefined {
  switch (shift.kind) {
    case 'insert':
      return [
        start >= shift.at ? start + shift.count : start,
        end >= shift.at ? end + shift.count : end,
      ];
    case 'remove': {
      const gone = shift.at + shift.count - 1;
      if (start >= shift.at && end <= gone) return undefined;
      const newStart = start < shift.at ? start : start > gone ? start - shift.count : shift.at;
      const newEnd = end < shift.at ? end : end > gone ? end - shift.count : shift.at - 1;
      return [newStart, newEnd];
    }
    case 'move': {
      const movedEnd = shift.at + shift.count - 1;
      if (start >= shift.at && end <= movedEnd) {
        const first = shiftLine(start, shift);
        return first === undefined ? undefined : [first, first + end - start];
      }
      const left = shiftSpan(start, end, { ...shift, kind: 'remove' });
      if (!left) return undefined;
      const at = shift.to > shift.at ? shift.to - shift.count : shift.to;
      // At the seam just after the span the moved lines rejoin it only if they came out of it.
      if (at === left[1] + 1 && left[1] - left[0] < end - start) return [left[0], end];
      return shiftSpan(left[0], left[1], {
        kind: 'insert',
        axis: shift.axis,
        at,
        count: shift.count,
      });
    }
  }
}

/** Where the area is afterwards; undefined where all of it was removed. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (shift.axis === 'rows') {
    const span = shiftSpan(area.row, lastRow(area), shift);
    return span && { ...area, row: span[0], rows: span[1] - span[0] + 1 };
  }
  const span = shiftSpan(area.column, lastColumn(area), shift);
  return span && { ...area, column: span[0], columns: span[1] - span[0] + 1 };
}
