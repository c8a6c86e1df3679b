// Owns: one sheet of the spreadsheet: its cells in their rows, its columns, and what lies on them.
// Rows are copied when first written after a fork, so that a fork costs next to nothing; rows that
// are all alike, as the thousand of a new tab, are one row until one of them is written.

import {
  type Area,
  contains,
  lastColumn,
  lastRow,
  overlaps,
  type Shift,
  SpreadsheetError,
} from './area';
import { without, withStyle } from './cell';
import type { EngineTab } from './engineInput';
import type {
  Banding,
  Cell,
  CellValue,
  Chart,
  Column,
  ConditionalRule,
  Filter,
  Metadata,
  Protection,
  Style,
  StyleChange,
} from './model';
import { frozenAfter, reorder, shiftOverlays } from './reshape';

export interface Row {
  readonly height: number;
  /** It is as high as that whatever is in it; other rows grow with their cells. */
  readonly forced?: boolean;
  readonly hidden: boolean;
  readonly metadata: readonly Metadata[];
  readonly cells: (Cell | undefined)[];
  /** The tab that may write this row; any other copies it first, as all do with a row of `MANY`. */
  readonly owner: object;
}

/** Owns the rows that stand in more than one place. */
const MANY = {};

export const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

const NEW_ROW: Row = {
  height: ROW_HEIGHT,
  hidden: false,
  metadata: [],
  cells: [],
  owner: MANY,
};

const NEW_COLUMN: Column = { width: COLUMN_WIDTH, hidden: false, metadata: [] };

interface CellFormula {
  row: number;
  column: number;
  formula: string;
}

export class Tab implements EngineTab {
  hidden = false;
  color: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  gridlinesHidden = false;
  merges: readonly Area[] = [];
  rules: readonly ConditionalRule[] = [];
  charts: readonly Chart[] = [];
  filter: Filter | undefined;
  bandings: readonly Banding[] = [];
  protections: readonly Protection[] = [];
  metadata: readonly Metadata[] = [];
  rowList: Row[];
  columnList: Column[];
  /** Whether a formula was ever put here: where none was, none need be worked out to read. */
  hadFormulas = false;
  /** Whether a cell ever took what may stand in it from a range. */
  hadRangeRules = false;
  private owner: object = {};
  /** Looked up far more often than cells change; forgotten with every change. */
  private known: { size?: { rows: number; columns: number }; formulas?: CellFormula[] } = {};

  constructor(
    readonly id: number,
    public name: string,
    rows = 1000,
    columns = 26,
  ) {
    this.rowList = Array<Row>(rows).fill(NEW_ROW);
    this.columnList = Array.from({ length: columns }, () => NEW_COLUMN);
  }

  get rows(): number {
    return this.rowList.length;
  }

  get columns(): number {
    return this.columnList.length;
  }

  get whole(): Area {
    return { row: 1, column: 1, rows: this.rows, columns: this.columns };
  }

  /** A copy that shares every row until one of the two writes it. */
  fork(id = this.id, name = this.name): Tab {
    const copy: Tab = Object.assign(Object.create(Tab.prototype), this, {
      id,
      name,
      rowList: this.rowList.slice(),
      columnList: this.columnList.slice(),
      owner: {},
      known: { ...this.known },
    });
    this.owner = {};
    return copy;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rowList[row - 1]?.cells[column - 1];
  }

  private writable(row: number): Row {
    this.known = {};
    const before = this.rowList[row - 1];
    if (!before) {
      throw new SpreadsheetError(
        'The coordinates of the range are outside the dimensions of the sheet.',
      );
    }
    if (before.owner === this.owner) return before;
    const copy = { ...before, cells: before.cells.slice(), owner: this.owner };
    this.rowList[row - 1] = copy;
    return copy;
  }

  setCell(row: number, column: number, cell: Cell | undefined): void {
    if (column < 1 || column > this.columns) {
      throw new SpreadsheetError(
        'The coordinates of the range are outside the dimensions of the sheet.',
      );
    }
    const { cells } = this.writable(row);
    if (cell) {
      if (cell.formula !== undefined) this.hadFormulas = true;
      if (cell.validation?.criteria === 'VALUE_IN_RANGE') this.hadRangeRules = true;
      // Kept without holes: an array with holes is slow to read.
      while (cells.length < column) cells.push(undefined);
      cells[column - 1] = cell;
    } else if (column <= cells.length) cells[column - 1] = undefined;
  }

  /** Replaces each cell of an area by what `change` makes of it, the same of equal cells. */
  eachCell(area: Area, change: (cell: Cell | undefined) => Cell | undefined): void {
    // Row by row: whole columns are dressed at once, and a thousand rows are many cells.
    this.eachRow(area.row, lastRow(area), (row) => {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const before = this.rowList[row - 1]?.cells[column - 1];
        const after = change(before);
        if (after !== before) this.setCell(row, column, after);
      }
    });
  }

  /** Does the same to each of these rows; rows that were one row stay one, and are changed once. */
  private eachRow(first: number, last: number, change: (row: number) => void): void {
    let before: Row | undefined;
    let after: Row | undefined;
    for (let row = first; row <= last; row++) {
      const line = this.rowList[row - 1];
      if (line && after && line === before) {
        this.rowList[row - 1] = after;
        continue;
      }
      change(row);
      const changed = this.rowList[row - 1];
      if (line?.owner !== MANY || !changed) continue;
      before = line;
      after = changed === line ? line : { ...changed, owner: MANY };
      this.rowList[row - 1] = after;
    }
  }

  setStyle(area: Area, change: StyleChange): void {
    // Neighbours mostly look the same.
    let before: Style | undefined;
    let style = withStyle(before, change);
    this.eachCell(area, (cell) => {
      if (cell?.style !== before) {
        before = cell?.style;
        style = withStyle(before, change);
      }
      if (style === before) return cell;
      return style ? { ...cell, style } : without(cell, 'style');
    });
  }

  changeRow(
    row: number,
    change: Partial<Pick<Row, 'height' | 'forced' | 'hidden' | 'metadata'>>,
  ): void {
    this.rowList[row - 1] = { ...this.writable(row), ...change };
  }

  changeColumn(column: number, change: Partial<Column>): void {
    const before = this.columnList[column - 1];
    if (!before) throw new SpreadsheetError('Those columns are out of bounds.');
    this.columnList[column - 1] = { ...before, ...change };
  }

  formulas(): readonly CellFormula[] {
    this.known.formulas ??= [...this.findFormulas()];
    return this.known.formulas;
  }

  private *findFormulas(): Generator<CellFormula> {
    let none: Row | undefined;
    for (const [r, line] of this.rowList.entries()) {
      if (line === none) continue;
      none = line;
      for (const [c, cell] of line.cells.entries()) {
        if (cell?.formula === undefined || cell.invalid) continue;
        none = undefined;
        yield { row: r + 1, column: c + 1, formula: cell.formula };
      }
    }
  }

  /** The last row and column with a value or a formula; 0 where there is none. */
  get written(): { readonly rows: number; readonly columns: number } {
    this.known.size ??= this.measure();
    return this.known.size;
  }

  private measure(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    let none: Row | undefined;
    for (const [r, line] of this.rowList.entries()) {
      if (line === none) continue;
      none = line;
      for (let c = line.cells.length; c > 0; c--) {
        const cell = line.cells[c - 1];
        if (cell?.value === undefined && cell?.formula === undefined) continue;
        rows = r + 1;
        columns = Math.max(columns, c);
        none = undefined;
        break;
      }
    }
    return { rows, columns };
  }

  *literals(area: Area): Generator<{ row: number; column: number; value: CellValue }> {
    const bottom = Math.min(lastRow(area), this.rows);
    for (let row = area.row; row <= bottom; row++) {
      const cells = this.rowList[row - 1]?.cells ?? [];
      const right = Math.min(lastColumn(area), cells.length);
      for (let column = area.column; column <= right; column++) {
        const value = cells[column - 1]?.value;
        if (value !== undefined) yield { row, column, value };
      }
    }
  }

  /** Moves, adds or removes whole rows or columns, with all that lies on them. */
  reshape(shift: Shift): void {
    this.known = {};
    if (shift.axis === 'rows') {
      this.frozenRows = frozenAfter(shift, this.rows, this.frozenRows);
      reorder(this.rowList, shift, (neighbour) => ({
        ...NEW_ROW,
        // New rows take the look of the one above, as at Google; never its values or rules.
        cells: (neighbour?.cells ?? []).map((cell) => cell?.style && { style: cell.style }),
      }));
    } else {
      this.frozenColumns = frozenAfter(shift, this.columns, this.frozenColumns);
      this.reshapeColumns(shift);
    }
    shiftOverlays(this, shift);
  }

  private reshapeColumns(shift: Shift): void {
    reorder(this.columnList, shift, (neighbour) => ({
      ...NEW_COLUMN,
      width: neighbour?.width ?? COLUMN_WIDTH,
    }));
    this.eachRow(1, this.rows, (row) => {
      const cells = this.rowList[row - 1]?.cells;
      const reach = shift.kind === 'move' ? Math.min(shift.at, shift.to) : shift.at;
      // Nothing stands at or after the change; a new column takes its neighbour's look, though.
      if (!cells || cells.length < reach - (shift.kind === 'insert' ? 1 : 0)) return;
      const own = this.writable(row).cells;
      if (shift.kind === 'move') while (own.length < this.columns) own.push(undefined);
      reorder(own, shift, (neighbour) => neighbour?.style && { style: neighbour.style });
    });
  }

  merge(area: Area): void {
    for (const other of this.merges) {
      if (
        overlaps(area, other) &&
        !(
          lastRow(other) <= lastRow(area) &&
          other.row >= area.row &&
          lastColumn(other) <= lastColumn(area) &&
          other.column >= area.column
        )
      ) {
        throw new SpreadsheetError(
          'You must select all cells in a merged range to merge or unmerge them.',
        );
      }
    }
    this.merges = [...this.merges.filter((other) => !overlaps(area, other)), area];
    // Only the first cell's content stays.
    const first = this.cell(area.row, area.column);
    this.eachCell(area, (cell) => without(cell, 'value', 'formula', 'runs', 'invalid'));
    this.setCell(area.row, area.column, first);
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((other) => !overlaps(area, other));
  }

  /** Whether a cell lies under a merged one, and is not its first. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((area) => contains(area, row, column));
  }
}
