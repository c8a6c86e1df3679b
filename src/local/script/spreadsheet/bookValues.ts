// Owns: a spreadsheet as it stands: its tabs and names, and what its cells hold, come to and show.

import {
  type Area,
  type Axis,
  contains,
  lastColumn,
  lastRow,
  overlaps,
  parseA1,
  SpreadsheetError,
} from './area';
import { cellKey, type Evaluation, evaluate, type Result } from './engine';
import { functionsOf, references, writeFormula } from './formula';
import { type Locale, localeOf } from './locale';
import type { CellValue, Input, Metadata, RangePlace } from './model';
import { GENERAL, isDateFormat, PLAIN_TEXT, showNumber } from './numberFormat';
import { momentOf, serialOf } from './serial';
import { Tab } from './tab';

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

export interface NamedRange extends RangePlace {
  readonly name: string;
}

/** A spreadsheet to be read. What changes it is a `Book`, and tells it so (`changed`, `touched`). */
export class BookValues {
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

  tab(id: number): Tab {
    const tab = this.tabs.find((candidate) => candidate.id === id);
    if (!tab) throw new SpreadsheetError(`Sheet ${id} not found`);
    return tab;
  }

  tabNamed(name: string): Tab | undefined {
    return this.tabs.find((tab) => tab.name.toLowerCase() === name.toLowerCase());
  }

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
