// Owns: what a person does to the spreadsheet by hand: typing, sorting, moving, renaming. Tabs are
// named as the person sees them, cells by their A1 names.

import { type Area, type Axis, SpreadsheetError } from './area';
import type { Book } from './book';
import type { StyleChange } from './model';
import type { Tab } from './tab';

export class Hands {
  constructor(private readonly book: Book) {}

  private tab(name: string): Tab {
    const tab = this.book.tabNamed(name);
    if (!tab) throw new SpreadsheetError(`There is no sheet named "${name}".`);
    return tab;
  }

  private place(tabName: string, a1: string): { tab: Tab; area: Area } {
    const found = this.book.find(a1, this.tab(tabName));
    if (!found) throw new SpreadsheetError(`Range not found: ${a1}`);
    return found;
  }

  /** Types into one cell; '' empties it. */
  type(tabName: string, a1: string, text: string): void {
    const { tab, area } = this.place(tabName, a1);
    this.book.write(tab.id, { ...area, rows: 1, columns: 1 }, [[text]]);
  }

  /** Types a block of rows from a cell down and to the right. */
  paste(tabName: string, a1: string, rows: readonly (readonly string[])[]): void {
    const { tab, area } = this.place(tabName, a1);
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const filled = rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''));
    this.book.write(tab.id, { ...area, rows: rows.length, columns }, filled);
  }

  /** Ticks or unticks checkboxes; cells without one are left alone. */
  tick(tabName: string, a1: string, on: boolean): void {
    const { tab, area } = this.place(tabName, a1);
    tab.eachCell(area, (cell) => {
      if (cell?.validation?.criteria !== 'CHECKBOX') return cell;
      const value = on ? (cell.validation.values[0] ?? true) : (cell.validation.values[1] ?? false);
      return typeof value === 'object' ? cell : { ...cell, value };
    });
    this.book.touched(tab.id, area);
  }

  addTab(name: string, index?: number): void {
    this.book.insertTab(this.book.newId(), name, index);
  }

  renameTab(name: string, to: string): void {
    this.book.renameTab(this.tab(name).id, to);
  }

  /** @param index from 0. */
  moveTab(name: string, index: number): void {
    this.book.moveTab(this.tab(name).id, index);
  }

  hideTab(name: string, hidden = true): void {
    this.book.hideTab(this.tab(name).id, hidden);
  }

  deleteTab(name: string): void {
    this.book.removeTab(this.tab(name).id);
  }

  /** Makes `Copy of …`, as the tab's menu does. */
  duplicateTab(name: string): string {
    const copy = `Copy of ${this.tab(name).name}`;
    let free = copy;
    for (let number = 2; this.book.tabNamed(free); number++) free = `${copy} ${number}`;
    this.book.duplicateTab(this.tab(name).id, this.book.newId(), free);
    return free;
  }

  select(tabName: string, a1: string): void {
    const { tab, area } = this.place(tabName, a1);
    this.book.activeTab = tab.id;
    this.book.activeArea = area;
    this.book.version++;
  }

  /** Sorts a range by one of the sheet's columns, from 1. */
  sort(tabName: string, a1: string, column: number, ascending = true): void {
    const { tab, area } = this.place(tabName, a1);
    this.book.sort(tab.id, area, [{ column, ascending }]);
  }

  insert(tabName: string, axis: Axis, before: number, count = 1): void {
    this.book.reshape(this.tab(tabName).id, { kind: 'insert', axis, at: before, count });
  }

  delete(tabName: string, axis: Axis, from: number, count = 1): void {
    this.book.reshape(this.tab(tabName).id, { kind: 'remove', axis, at: from, count });
  }

  /** Drags rows or columns to stand before another. */
  move(tabName: string, axis: Axis, from: number, count: number, before: number): void {
    this.book.reshape(this.tab(tabName).id, { kind: 'move', axis, at: from, count, to: before });
  }

  hideLines(tabName: string, axis: Axis, from: number, count = 1, hidden = true): void {
    const tab = this.tab(tabName);
    for (let line = from; line < from + count; line++) {
      if (axis === 'rows') tab.changeRow(line, { hidden });
      else tab.changeColumn(line, { hidden });
    }
    this.book.changed();
  }

  /** The Delete key: contents go, look and rules stay. */
  clear(tabName: string, a1: string): void {
    const { tab, area } = this.place(tabName, a1);
    this.book.clear(tab.id, area, { contents: true });
  }

  merge(tabName: string, a1: string): void {
    const { tab, area } = this.place(tabName, a1);
    tab.merge(area);
    this.book.touched(tab.id, area);
  }

  format(tabName: string, a1: string, style: StyleChange): void {
    const { tab, area } = this.place(tabName, a1);
    this.book.setStyle(tab.id, area, style);
  }

  filter(
    tabName: string,
    a1: string,
    hidden: Readonly<Record<number, readonly string[]>> = {},
  ): void {
    const { tab, area } = this.place(tabName, a1);
    const criteria = Object.fromEntries(
      Object.entries(hidden).map(([column, values]) => [column, { hidden: values }]),
    );
    tab.filter = { area, criteria };
    this.book.changed();
  }

  /** Protects a range, or with no range the whole sheet. Its owner may change it all the same. */
  protect(tabName: string, a1?: string, editors: readonly string[] = [this.book.owner]): void {
    const { tab, area } = a1 === undefined ? { tab: this.tab(tabName) } : this.place(tabName, a1);
    tab.protections = [
      ...tab.protections,
      {
        id: this.book.newId(),
        ...(area ? { area } : {}),
        unprotected: [],
        description: '',
        warningOnly: false,
        editors,
      },
    ];
    this.book.changed();
  }

  /** Lifts every protection of a tab. */
  unprotect(tabName: string): void {
    this.tab(tabName).protections = [];
    this.book.changed();
  }

  /** Lets somebody look and not edit, or with `false` edit again. */
  onlyLooks(email: string, only = true): void {
    const others = this.book.viewers.filter((one) => one !== email);
    this.book.viewers = only ? [...others, email] : others;
    this.book.changed();
  }

  setLocale(id: string): void {
    this.book.setLocale(id);
  }

  setTimeZone(zone: string): void {
    this.book.setTimeZone(zone);
  }
}
