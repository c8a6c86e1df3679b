// Owns: every way a spreadsheet changes. It knows no script and no page: both come in through here.
// Messages are Google's where a script can meet them.

import { isZone } from '../zonedTime';
import {
  type Area,
  areaName,
  cellsOf,
  overlaps,
  type Shift,
  SpreadsheetError,
  within,
} from './area';
import { BookValues } from './bookValues';
import { without } from './cell';
import { checkLength, emptied, enter, enterFormula } from './entry';
import { followLines, rewriteFormulas } from './follow';
import { offsetFormula, renameTabInFormula } from './formula';
import { localeOf } from './locale';
import type { Cell, Input, Metadata, StyleChange, TextRun, Validation } from './model';
import { GENERAL } from './numberFormat';
import { compareValues } from './order';
import { calendarTime, serialOf } from './serial';
import { Tab } from './tab';
import { refusal } from './validation';

/** The most cells a spreadsheet takes. */
const BOOK_LIMIT = 10_000_000;

export interface SortSpec {
  /** Column of the sheet, not of the range. */
  readonly column: number;
  readonly ascending: boolean;
}

export class Book extends BookValues {
  private ids = { next: 1 };

  /** A number never given before, in this book or any fork of it. */
  newId(): number {
    this.ids.next += 1;
    // Spread out, as Google's are: nobody should count on their order.
    return (this.ids.next * 1_103_515_245 + 12_345) % 2_147_483_647;
  }

  get lastId(): number {
    return this.ids.next;
  }

  set lastId(id: number) {
    this.ids.next = id;
  }

  /** A book that can be changed without changing this one; cells are shared until written. */
  fork(): Book {
    return Object.assign(Object.create(Book.prototype), this, {
      tabs: this.tabs.map((tab) => tab.fork()),
    });
  }

  /** A fork that has a clock of its own, and is never adopted: its ids are its own too. */
  copy(now: () => number): Book {
    return Object.assign(this.fork(), { now, ids: { ...this.ids } });
  }

  /** Takes over everything a fork of this book became. */
  adopt(fork: Book): void {
    Object.assign(this, fork);
  }

  /**
   * @throws SpreadsheetError where the script that is writing runs as somebody who may not change
   * this area, or, with no area, the sheet's shape.
   */
  private allow(id: number, area?: Area): void {
    const { hand } = this;
    if (hand === undefined || hand === this.owner) return;
    const isBarred = this.tab(id).protections.some(
      ({ area: own, unprotected, warningOnly, editors }) =>
        !warningOnly &&
        !editors.includes(hand) &&
        (own === undefined
          ? !unprotected.some((open) => area !== undefined && within(area, open))
          : area !== undefined && overlaps(own, area)),
    );
    if (isBarred)
      throw new SpreadsheetError(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
  }

  // Tabs

  private checkName(name: string, except?: Tab): void {
    if (name === '') throw new SpreadsheetError('The sheet name cannot be empty.');
    if (name.length > 100) {
      throw new SpreadsheetError('The sheet name cannot be longer than 100 characters.');
    }
    const holder = this.tabNamed(name);
    if (holder && holder !== except) {
      throw new SpreadsheetError(
        `A sheet with the name "${name}" already exists. Please enter another name.`,
      );
    }
  }

  /** A name for a new tab that no tab has: `Sheet2`. */
  freeName(): string {
    let number = this.tabs.length + 1;
    while (this.tabNamed(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  /** @param index from 0; the last place when absent or too large. */
  insertTab(id: number, name: string, index = this.tabs.length): Tab {
    this.checkName(name);
    const tab = new Tab(id, name);
    this.tabs.splice(Math.min(Math.max(index, 0), this.tabs.length), 0, tab);
    this.activeTab = id;
    this.changed();
    return tab;
  }

  duplicateTab(source: number, id: number, name: string, index?: number): Tab {
    this.checkName(name);
    const from = this.tab(source);
    const tab = from.fork(id, name);
    const renew = (metadata: readonly Metadata[]) =>
      metadata.map((entry) => ({ ...entry, id: this.newId() }));
    tab.metadata = renew(from.metadata);
    for (const [at, column] of from.columnList.entries()) {
      if (column.metadata.length > 0) {
        tab.changeColumn(at + 1, { metadata: renew(column.metadata) });
      }
    }
    for (const [at, row] of from.rowList.entries()) {
      if (row.metadata.length > 0) tab.changeRow(at + 1, { metadata: renew(row.metadata) });
    }
    tab.charts = from.charts.map((chart) => ({
      ...chart,
      id: this.newId(),
      ranges: chart.ranges.map((range) => (range.tab === source ? { ...range, tab: id } : range)),
    }));
    tab.bandings = from.bandings.map((banding) => ({ ...banding, id: this.newId() }));
    // As at Google, a copied sheet starts unprotected.
    tab.protections = [];
    this.tabs.splice(index ?? this.tabs.indexOf(from) + 1, 0, tab);
    this.changed();
    return tab;
  }

  removeTab(id: number): void {
    const tab = this.tab(id);
    this.allow(id, tab.whole);
    if (this.tabs.length === 1) {
      throw new SpreadsheetError("You can't remove all the sheets in a document.");
    }
    if (!tab.hidden && this.tabs.filter((other) => !other.hidden).length === 1) {
      throw new SpreadsheetError("You can't remove all the visible sheets in a document.");
    }
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    this.names = this.names.filter((name) => name.tab !== id);
    rewriteFormulas(this.tabs, (formula) => renameTabInFormula(formula, tab.name, undefined));
    if (this.activeTab === id) this.activeTab = this.firstVisible().id;
    this.changed();
  }

  private firstVisible(): Tab {
    const tab = this.tabs.find((candidate) => !candidate.hidden) ?? this.tabs[0];
    if (!tab) throw new SpreadsheetError('The spreadsheet has no sheet.');
    return tab;
  }

  renameTab(id: number, name: string): void {
    const tab = this.tab(id);
    this.allow(id);
    this.checkName(name, tab);
    const before = tab.name;
    tab.name = name;
    rewriteFormulas(this.tabs, (formula) => renameTabInFormula(formula, before, name));
    this.changed();
  }

  /** @param index from 0. */
  moveTab(id: number, index: number): void {
    const tab = this.tab(id);
    if (index < 0 || index >= this.tabs.length) {
      throw new SpreadsheetError('The sheet index is out of bounds.');
    }
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    this.tabs.splice(index, 0, tab);
    this.changed();
  }

  hideTab(id: number, hidden: boolean): void {
    const tab = this.tab(id);
    if (hidden && !this.tabs.some((other) => other !== tab && !other.hidden)) {
      throw new SpreadsheetError("You can't hide all the sheets in a document.");
    }
    tab.hidden = hidden;
    if (hidden && this.activeTab === id) this.activeTab = this.firstVisible().id;
    this.changed();
  }

  // Order of rows and columns

  /** Inserts, removes or moves whole rows or columns; every reference to them follows. */
  reshape(id: number, shift: Shift): void {
    const tab = this.tab(id);
    this.allow(id, shift.kind === 'remove' ? linesOf(tab, shift) : undefined);
    if (shift.kind === 'insert') {
      const added = shift.count * (shift.axis === 'rows' ? tab.columns : tab.rows);
      const cells = this.tabs.reduce((sum, { rows, columns }) => sum + rows * columns, added);
      if (cells > BOOK_LIMIT) {
        throw new SpreadsheetError(
          `This action would increase the number of cells in the workbook above the limit of ${BOOK_LIMIT} cells.`,
        );
      }
    }
    tab.reshape(shift);
    followLines(this, tab, shift);
    this.changed();
  }

  // Cells

  /**
   * Puts values into an area by a person's typing rules.
   * @param values rows of cells; shape as the area's.
   */
  write(id: number, area: Area, values: readonly (readonly Input[])[]): void {
    const tab = this.tab(id);
    this.allow(id, area);
    const { locale, timeZone } = this;
    const thisYear = calendarTime(serialOf(this.now(), timeZone)).year;
    const rules = { locale, timeZone, thisYear };
    // All are read, and refused if need be, before any is written.
    const cells = values.map((row, r) =>
      row.map((value, c) => {
        const at = { row: area.row + r, column: area.column + c };
        const cell = enter(tab.cell(at.row, at.column), value, rules);
        this.checkValidation(cell, at.row, at.column);
        return cell;
      }),
    );
    for (const [r, row] of cells.entries()) {
      for (const [c, cell] of row.entries()) {
        const at = { row: area.row + r, column: area.column + c };
        // Google does not say what becomes of them; here they are lost, which is the worst of it.
        if (!tab.isCovered(at.row, at.column)) tab.setCell(at.row, at.column, cell);
      }
    }
    this.touched(id, area);
  }

  private checkValidation(cell: Cell | undefined, row: number, column: number): void {
    const { validation, value } = cell ?? {};
    if (!validation || validation.allowInvalid || value === undefined) return;
    if (!refusal(this, validation, value)) return;
    throw new SpreadsheetError(
      `The data you entered in cell ${areaName({ row, column, rows: 1, columns: 1 })} violates the data validation rules set on this cell.`,
    );
  }

  /** Puts formulas into cells, whatever their format; an empty one clears its cell. */
  writeFormulas(id: number, area: Area, formulas: readonly (readonly string[])[]): void {
    const tab = this.tab(id);
    this.allow(id, area);
    for (const { row, column } of cellsOf(area)) {
      const text = formulas[row - area.row]?.[column - area.column] ?? '';
      tab.setCell(row, column, enterFormula(tab.cell(row, column), text, this.locale));
    }
    this.touched(id, area);
  }

  /** Puts text with its runs of style and links into a cell, as it stands. */
  writeRichText(
    id: number,
    row: number,
    column: number,
    text: string,
    runs: readonly TextRun[],
  ): void {
    checkLength(text);
    const tab = this.tab(id);
    const bare = emptied(tab.cell(row, column));
    const cell =
      text === '' ? bare : { ...bare, value: text, ...(runs.length > 0 ? { runs } : {}) };
    tab.setCell(row, column, cell);
    this.touched(id, { row, column, rows: 1, columns: 1 });
  }

  clear(
    id: number,
    area: Area,
    what: { contents?: boolean; formats?: boolean; notes?: boolean; validations?: boolean },
  ): void {
    const tab = this.tab(id);
    this.allow(id, area);
    const properties: (keyof Cell)[] = [
      ...(what.contents ? (['value', 'formula', 'invalid', 'runs'] as const) : []),
      ...(what.formats ? (['style'] as const) : []),
      ...(what.notes ? (['note'] as const) : []),
      ...(what.validations ? (['validation'] as const) : []),
    ];
    tab.eachCell(area, (cell) => without(cell, ...properties));
    if (what.formats) {
      tab.unmerge(area);
      tab.bandings = tab.bandings.filter((banding) => !overlaps(banding.area, area));
    }
    this.touched(id, area);
  }

  setStyle(id: number, area: Area, change: StyleChange): void {
    this.allow(id, area);
    this.tab(id).setStyle(area, change);
    if ('numberFormat' in change) this.touched(id, area);
    else this.version++;
  }

  setValidation(id: number, area: Area, validation: Validation | undefined): void {
    this.allow(id, area);
    this.tab(id).eachCell(area, (cell) => {
      if (!validation) return without(cell, 'validation');
      // A checkbox is a FALSE from the start, and counts as content.
      const unchecked = validation.values[1] ?? false;
      const fill =
        validation.criteria === 'CHECKBOX' &&
        cell?.value === undefined &&
        cell?.formula === undefined &&
        typeof unchecked !== 'object';
      return { ...cell, validation, ...(fill ? { value: unchecked } : {}) };
    });
    this.touched(id, area);
  }

  setNote(id: number, row: number, column: number, note: string): void {
    const tab = this.tab(id);
    this.allow(id, { row, column, rows: 1, columns: 1 });
    const cell = tab.cell(row, column);
    tab.setCell(row, column, note === '' ? without(cell, 'note') : { ...cell, note });
    this.version++;
  }

  /** Sorts rows by their values: numbers and dates, then text, then booleans; empty cells last. */
  sort(id: number, area: Area, specs: readonly SortSpec[]): void {
    const tab = this.tab(id);
    this.allow(id, area);
    if (tab.merges.some((merge) => merge.rows > 1 && overlaps(merge, area)))
      throw new SpreadsheetError('You cannot sort a range that contains vertically merged cells.');
    this.evaluate();
    const rows = Array.from({ length: area.rows }, (_, index) => ({
      row: area.row + index,
      cells: Array.from({ length: area.columns }, (_cell, at) =>
        tab.cell(area.row + index, area.column + at),
      ),
      keys: specs.map(({ column }) => this.value(tab, area.row + index, column)),
    }));
    rows.sort((a, b) => {
      for (const [index, { ascending }] of specs.entries()) {
        const order = compareValues(a.keys[index] ?? '', b.keys[index] ?? '', ascending);
        if (order !== 0) return order;
      }
      return a.row - b.row;
    });
    for (const [index, { row, cells }] of rows.entries()) {
      for (const [at, cell] of cells.entries()) {
        const moved =
          cell?.formula === undefined
            ? cell
            : { ...cell, formula: offsetFormula(cell.formula, area.row + index - row, 0) };
        tab.setCell(area.row + index, area.column + at, moved);
      }
    }
    this.touched(id, area);
  }

  // The spreadsheet as a whole

  setLocale(id: string): void {
    const before = this.locale;
    try {
      this.locale = localeOf(id);
    } catch (problem) {
      if (problem instanceof RangeError) throw new SpreadsheetError(`Invalid argument: ${id}`);
      throw problem;
    }
    // A date that has the old locale's own format shows in the new one's.
    for (const tab of this.tabs) {
      tab.eachCell(tab.whole, (cell) => {
        const format = cell?.style?.numberFormat;
        const next =
          format === before.dateFormat
            ? this.locale.dateFormat
            : format === before.dateTimeFormat
              ? this.locale.dateTimeFormat
              : format;
        return next === format
          ? cell
          : { ...cell, style: { ...cell?.style, numberFormat: next ?? GENERAL } };
      });
    }
    this.changed();
  }

  /** Dates keep the day and time they show; the moments they mean move. */
  setTimeZone(zone: string): void {
    if (!isZone(zone)) throw new SpreadsheetError(`Invalid argument: ${zone}`);
    this.timeZone = zone;
    this.changed();
  }
}

const linesOf = (tab: Tab, { axis, at, count }: Shift): Area =>
  axis === 'rows'
    ? { ...tab.whole, row: at, rows: count }
    : { ...tab.whole, column: at, columns: count };
