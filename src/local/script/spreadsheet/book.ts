// Owns: the spreadsheet's state, and every way it changes. It knows no script and no page: both
// come in through here. Messages are Google's where a script can meet them.

import {
  type Area,
  type Axis,
  areaName,
  cellsOf,
  contains,
  lastColumn,
  lastRow,
  overlaps,
  parseA1,
  type Shift,
  SpreadsheetError,
  shiftArea,
  shiftLine,
} from './area';
import { cellKey, type Evaluation, evaluate, type Result } from './engine';
import { checkLength, emptied, enter, enterFormula } from './entry';
import {
  functionsOf,
  offsetFormula,
  references,
  renameTabInFormula,
  shiftFormula,
  writeFormula,
} from './formula';
import { type Locale, localeOf } from './locale';
import type {
  Cell,
  CellValue,
  ConditionalRule,
  Input,
  Metadata,
  RangePlace,
  RuleValue,
  StyleChange,
  TextRun,
  Validation,
} from './model';
import { GENERAL, isDateFormat, PLAIN_TEXT, showNumber } from './numberFormat';
import { compareValues } from './order';
import { calendarTime, isTimeZone, momentOf, serialOf } from './serial';
import { Tab, without } from './tab';
import { refusal } from './validation';

/** The most cells a spreadsheet takes. */
const BOOK_LIMIT = 10_000_000;

export interface BookOptions {
  readonly id: string;
  readonly name: string;
  /** The owner's address. */
  readonly owner: string;
  /** As Google names them: `en_US`. */
  readonly locale?: string;
  /** `America/New_York`. */
  readonly timeZone?: string;
  /** Milliseconds since 1970 on the Workspace's clock. */
  readonly now: () => number;
}

export interface SortSpec {
  /** Column of the sheet, not of the range. */
  readonly column: number;
  readonly ascending: boolean;
}

export interface NamedRange extends RangePlace {
  readonly name: string;
}

export class Book {
  readonly id: string;
  readonly now: () => number;
  name: string;
  owner: string;
  editors: readonly string[] = [];
  /** Who may look and not change anything. */
  viewers: readonly string[] = [];
  /** Whose script is writing just now; absent while people do, who may do everything here. */
  hand: string | undefined;
  tabs: Tab[];
  names: readonly NamedRange[] = [];
  metadata: readonly Metadata[] = [];
  activeTab: number;
  activeArea: Area = { row: 1, column: 1, rows: 1, columns: 1 };
  locale: Locale;
  timeZone: string;
  /** Counts every change, so that a fork knows whether its book moved on. */
  version = 0;
  private ids = { next: 1 };
  private evaluation: Evaluation | undefined;
  private evaluatedAt = 0;

  constructor(options: BookOptions) {
    this.id = options.id;
    this.name = options.name;
    this.owner = options.owner;
    this.now = options.now;
    this.locale = localeOf(options.locale ?? 'en_US');
    this.timeZone = options.timeZone ?? 'America/New_York';
    this.tabs = [new Tab(0, 'Sheet1')];
    this.activeTab = 0;
  }

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
          ? !unprotected.some((open) => area !== undefined && covers(open, area))
          : area !== undefined && overlaps(own, area)),
    );
    if (isBarred)
      throw new SpreadsheetError(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
  }

  // Tabs

  tab(id: number): Tab {
    const tab = this.tabs.find((candidate) => candidate.id === id);
    if (!tab) throw new SpreadsheetError(`Sheet ${id} not found`);
    return tab;
  }

  tabNamed(name: string): Tab | undefined {
    return this.tabs.find((tab) => tab.name.toLowerCase() === name.toLowerCase());
  }

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
    this.rewrite((formula) => renameTabInFormula(formula, tab.name, undefined));
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
    this.rewrite((formula) => renameTabInFormula(formula, before, name));
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
    this.rewrite((formula, home) => shiftFormula(formula, home.name, tab.name, shift));
    const movePlace = <Place extends RangePlace>(place: Place): Place[] => {
      if (place.tab !== id) return [place];
      const area = shiftArea(place.area, shift);
      return area ? [{ ...place, area }] : [];
    };
    this.names = this.names.flatMap(movePlace);
    for (const other of this.tabs) {
      other.charts = other.charts.map((chart) => {
        const ranges = chart.ranges.flatMap(movePlace);
        if (other !== tab) return { ...chart, ranges };
        const { row, column } = chart.position;
        const line = shift.axis === 'rows' ? row : column;
        const moved = shiftLine(line, shift) ?? shift.at;
        const position = { ...chart.position, [shift.axis === 'rows' ? 'row' : 'column']: moved };
        return { ...chart, ranges, position };
      });
    }
    this.moveRuleRanges(movePlace);
    this.changed();
  }

  /** Drop-downs that take their values from a range follow it. */
  private moveRuleRanges(movePlace: (place: RangePlace) => RangePlace[]): void {
    const moved = new Map<Validation, Validation>();
    const follow = (validation: Validation): Validation => {
      const known = moved.get(validation);
      if (known) return known;
      let same = true;
      const values = validation.values.map((value): RuleValue => {
        if (typeof value !== 'object' || !('place' in value)) return value;
        const place = movePlace(value.place)[0];
        if (!place || place === value.place) return value;
        same = false;
        return { place };
      });
      const next = same ? validation : { ...validation, values };
      moved.set(validation, next);
      return next;
    };
    for (const tab of this.tabs) {
      if (!tab.hadRangeRules) continue;
      tab.eachCell(tab.whole, (cell) => {
        if (cell?.validation?.criteria !== 'VALUE_IN_RANGE') return cell;
        const validation = follow(cell.validation);
        return validation === cell.validation ? cell : { ...cell, validation };
      });
    }
  }

  private rewrite(change: (formula: string, home: Tab) => string): void {
    for (const tab of this.tabs) {
      for (const { row, column, formula } of [...tab.formulas()]) {
        const next = change(formula, tab);
        if (next !== formula) tab.setCell(row, column, { ...tab.cell(row, column), formula: next });
      }
      tab.rules = tab.rules.map((rule): ConditionalRule => {
        const { condition } = rule;
        const [formula] = condition?.values ?? [];
        if (condition?.criteria !== 'CUSTOM_FORMULA' || typeof formula !== 'string') return rule;
        return { ...rule, condition: { ...condition, values: [change(formula, tab)] } };
      });
    }
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

  // Reading

  /** Works out formulas where something they can see has changed. */
  evaluate(): Evaluation {
    const before = this.evaluation;
    if (before && !(before.volatile && this.evaluatedAt !== this.now())) return before;
    const evaluation = this.calculate([]);
    this.evaluation = evaluation;
    this.evaluatedAt = this.now();
    return evaluation;
  }

  /** Works out formulas that stand in no cell, each as if on the tab named. */
  calculate(extras: readonly { readonly tab: number; readonly formula: string }[]): Evaluation {
    const now = serialOf(this.now(), this.timeZone);
    const indexOf = (id: number) => this.tabs.findIndex((tab) => tab.id === id);
    return evaluate({
      tabs: this.tabs,
      names: this.names.map((name) => ({ ...name, tab: indexOf(name.tab) })),
      clock: { today: Math.floor(now), now },
      extras: extras.map(({ tab, formula }) => ({ tab: indexOf(tab), formula })),
    });
  }

  /** What the formulas of a tab came to; a formula spreads over cells of its own tab only. */
  private resultsOn(tab: Tab): ReadonlyMap<number, Result> | undefined {
    return tab.hadFormulas ? this.evaluate().results[this.tabs.indexOf(tab)] : undefined;
  }

  private result(tab: Tab, row: number, column: number): Result | undefined {
    return this.resultsOn(tab)?.get(cellKey(row, column));
  }

  /** A cell's value; a formula's result; '' for an empty cell. Dates are serial numbers. */
  value(tab: Tab, row: number, column: number): CellValue {
    const cell = tab.cell(row, column);
    if (cell?.value !== undefined) return cell.value;
    if (cell?.invalid) return '#ERROR!';
    return this.result(tab, row, column)?.value ?? '';
  }

  /** The formula of a cell as the spreadsheet's locale writes it; '' when there is none. */
  formula(tab: Tab, row: number, column: number): string {
    const cell = tab.cell(row, column);
    if (cell?.formula === undefined) return '';
    return cell.invalid ? cell.formula : writeFormula(cell.formula, this.locale);
  }

  /** The format that shows a cell's number: its own, or the one its formula brings along. */
  numberFormat(tab: Tab, row: number, column: number): string {
    const cell = tab.cell(row, column);
    const own = cell?.style?.numberFormat;
    if (own !== undefined && own !== GENERAL) return own;
    if (cell?.formula === undefined || cell.invalid) return own ?? GENERAL;
    return this.formulaFormat(tab, cell.formula) ?? own ?? GENERAL;
  }

  private formulaFormat(tab: Tab, formula: string): string | undefined {
    const [head] = functionsOf(formula);
    const leads = head !== undefined && formula.toUpperCase().startsWith(`=${head}(`);
    if (leads && ['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'WORKDAY', 'DATEVALUE'].includes(head)) {
      return this.locale.dateFormat;
    }
    if (leads && head === 'NOW') return this.locale.dateTimeFormat;
    const lends = /^=[^=<>+\-*/&(]*$/.test(formula) || (leads && LENDING.has(head));
    const [first] = references(formula);
    if (!lends || !first) return undefined;
    const home = first.tab === undefined ? tab : this.tabNamed(first.tab);
    const format = home?.cell(first.from.row ?? 1, first.from.column ?? 1)?.style?.numberFormat;
    return format === PLAIN_TEXT ? undefined : format;
  }

  /** The text a cell shows. */
  display(tab: Tab, row: number, column: number): string {
    const value = this.value(tab, row, column);
    if (typeof value === 'string') return value;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return showNumber(value, this.numberFormat(tab, row, column), this.locale);
  }

  /** A cell's value with a date as the moment it means in the spreadsheet's time zone. */
  scriptValue(tab: Tab, row: number, column: number): Input {
    const value = this.value(tab, row, column);
    if (typeof value !== 'number' || !isDateFormat(this.numberFormat(tab, row, column))) {
      return value;
    }
    return { moment: momentOf(value, this.timeZone) };
  }

  isBlank(tab: Tab, row: number, column: number): boolean {
    const cell = tab.cell(row, column);
    if (cell?.value !== undefined || cell?.formula !== undefined) return false;
    return this.result(tab, row, column) === undefined;
  }

  /** The last row and column that hold content; 0 in an empty tab. */
  contentSize(tab: Tab): { rows: number; columns: number } {
    let { rows, columns } = tab.written;
    for (const key of this.resultsOn(tab)?.keys() ?? []) {
      const row = Math.floor(key / cellKey(1, 0));
      rows = Math.max(rows, row);
      columns = Math.max(columns, key % cellKey(1, 0));
    }
    return { rows, columns };
  }

  /** Finds `B2:C5`, `Tab!B2` or a range's name. `home` is the tab meant when none is named. */
  find(text: string, home: Tab): { tab: Tab; area: Area; whole?: Axis } | undefined {
    const found = parseA1(text, (name) => (name === undefined ? home : this.tabNamed(name)));
    if (found) {
      const { home: tab, ...rest } = found;
      return { tab, ...rest };
    }
    const named = this.names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    return named && { tab: this.tab(named.tab), area: named.area };
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
    if (!isTimeZone(zone)) throw new SpreadsheetError(`Invalid argument: ${zone}`);
    this.timeZone = zone;
    this.changed();
  }

  /** To be called after a change to what formulas may depend on. */
  changed(): void {
    this.version++;
    this.evaluation = undefined;
  }

  /** To be called after cells of an area changed: formulas that can't see them keep their results. */
  touched(id: number, area: Area): void {
    this.version++;
    if (!this.evaluation) return;
    const tab = this.tab(id);
    const seen = this.evaluation.seen[this.tabs.indexOf(tab)] ?? [];
    const results = this.evaluation.results[this.tabs.indexOf(tab)];
    const reaches =
      seen.some((other) => overlaps(other, area)) ||
      [...(results ?? [])].some(
        ([key, { value }]) =>
          // What stood in a spreading formula's way may be gone now.
          value === '#REF!' || contains(area, Math.floor(key / cellKey(1, 0)), key % cellKey(1, 0)),
      );
    if (reaches || this.hasFormula(tab, area)) this.evaluation = undefined;
  }

  private hasFormula(tab: Tab, area: Area): boolean {
    for (let row = area.row; row <= lastRow(area); row++) {
      const cells = tab.rowList[row - 1]?.cells ?? [];
      const right = Math.min(lastColumn(area), cells.length);
      for (let column = area.column; column <= right; column++) {
        if (cells[column - 1]?.formula !== undefined) return true;
      }
    }
    return false;
  }
}

/** Functions whose result looks like what they are given. */
const LENDING = new Set([
  'MAX',
  'MIN',
  'INDEX',
  'FILTER',
  'SORT',
  'UNIQUE',
  'XLOOKUP',
  'MEDIAN',
  'ARRAYFORMULA',
]);

const covers = (outer: Area, inner: Area): boolean =>
  contains(outer, inner.row, inner.column) && contains(outer, lastRow(inner), lastColumn(inner));

const linesOf = (tab: Tab, { axis, at, count }: Shift): Area =>
  axis === 'rows'
    ? { ...tab.whole, row: at, rows: count }
    : { ...tab.whole, column: at, columns: count };
