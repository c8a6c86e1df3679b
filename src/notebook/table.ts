// Owns: a tab as a typed table: columns found by their headers, rows by their ids, never by position.
import type { Spoken } from '../conference/spoken';
import { asRead, type Block, type Changes, unmerged, writeBlock } from './block';
import { type CellValues, fromCell, type SheetClock, toCell } from './cell';
import { findColumns, type Places } from './columns';
import { rebuilt } from './rebuilt';
import { neighbours } from './runs';
import type { Columns, Row, Tab } from './tab';

export type { Column, Columns, Row, Tab } from './tab';
export { NotebookError } from './tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows in between that are read along: fewer cost less than a round trip of their own. */
const WORTH_READING = 40;

/** One tab, read at most once a run unless it is written. */
export class Table<C extends Columns> {
  private places: Places<C> | null = null;
  private values: unknown[][] | null = null;
  /** The last row with content, where an update has just seen it: it stays the last. */
  private last: number | null = null;

  constructor(
    readonly sheet: Sheet,
    readonly tab: Tab<C>,
    private readonly clock: SheetClock,
    /** Told, in a sentence, of what had to be mended. */
    readonly mended: (says: Spoken) => void,
  ) {}

  /** Forgets what was read, because somebody else may have written since. */
  forget(): void {
    this.places = null;
    this.values = null;
    this.last = null;
  }

  /** Finds the columns and adds those that are missing; no row is read. */
  complete(): void {
    this.layout();
  }

  /** Every row with an id, in the order of the sheet; of a row copied by hand the first. One read. */
  rows(): Row<C>[] {
    const seen = new Set<string>();
    return this.load().flatMap((cells, index) => {
      const id = index > 0 ? this.idOf(cells) : '';
      if (id === '' || (seen.has(id) && !this.tab.repeats)) return [];
      seen.add(id);
      return [this.parse(cells)];
    });
  }

  /**
   * Rows a person wrote: without an id, or copied from another row with its id. `isEmpty` tells a
   * box that was never there from one that is not ticked.
   */
  strays(): { values: Row<C>; isEmpty(key: keyof C & string): boolean }[] {
    const seen = new Set<string>();
    return this.load().flatMap((cells, index) => {
      const id = this.idOf(cells);
      const isOurs = index === 0 || (id !== '' && !seen.has(id));
      seen.add(id);
      if (isOurs) return [];
      const isEmpty = (key: keyof C & string) => (cells[this.layout().get(key) ?? -1] ?? '') === '';
      return [{ values: this.parse(cells), isEmpty }];
    });
  }

  /** Adds rows at the end, in one write. Reads at most the headers and the last row's number. */
  append(rows: readonly Row<C>[]): void {
    if (rows.length === 0) return;
    const places = this.layout();
    const first = (this.values?.length ?? this.last ?? this.sheet.getLastRow()) + 1;
    const width = this.width();
    const cells = rows.map((row) => {
      const line: unknown[] = Array(width).fill('');
      for (const [key, place] of places) line[place] = this.cell(key, row[key]);
      return line;
    });
    this.makeRoom(first + rows.length - 1);
    unmerged(this, first, 1, rows.length, width).setValues(cells);
    this.giveCheckboxes(first, rows.length);
    this.values = null;
    this.last = null;
  }

  /**
   * Changes rows by id, in few writes. Columns the teacher types in are left as they are, and so is
   * everything in neighbouring rows. Ids that are not there are answered.
   */
  update(changes: ReadonlyMap<string, Partial<Row<C>>>): string[] {
    const values = this.load();
    const found = new Set<string>();
    const lines = new Map<number, Map<number, unknown>>();
    const places = new Set<number>();
    values.forEach((cells, index) => {
      const id = this.idOf(cells);
      const wanted = changes.get(id);
      if (index === 0 || !wanted || found.has(id)) return;
      found.add(id);
      const changed = this.changed(cells, wanted);
      for (const place of changed.keys()) places.add(place);
      if (changed.size > 0) lines.set(index, this.cells(wanted));
    });
    if (lines.size > 0) {
      // With what stays the same between the changes: it need not be read again to be written along.
      const first = Math.min(...places);
      const last = Math.max(...places);
      for (const line of lines.values())
        for (const place of line.keys()) if (place < first || place > last) line.delete(place);
      this.write(1, values, lines);
      this.values = null;
      this.last = values.length;
    }
    return [...changes.keys()].filter((id) => !found.has(id));
  }

  /** Gives an id to every row of ours that has none; `make` may say null. */
  giveIds(make: (row: Row<C>, n: number) => string | null): void {
    const values = this.load();
    const place = this.layout().get(this.tab.id) ?? 0;
    const ours = [...this.layout().values()];
    const lines = new Map<number, Map<number, unknown>>();
    values.forEach((cells, index) => {
      const isEmpty = ours.every((at) => cells[at] === '' || cells[at] === false);
      if (index === 0 || isEmpty || this.idOf(cells) !== '') return;
      const id = make(this.parse(cells), index);
      if (id !== null) lines.set(index, new Map([[place, `'${id}`]]));
    });
    if (lines.size > 0) this.write(1, values, lines);
    this.values = null;
  }

  /**
   * Writes into one cell of a column the teacher types in: only for what she herself asked for. False
   * where no row has this id.
   */
  fill<K extends keyof C & string>(id: string, key: K, value: Row<C>[K]): boolean {
    const line = this.load().findIndex((cells, index) => index > 0 && this.idOf(cells) === id);
    const place = this.layout().get(key);
    if (line < 0 || place === undefined) return false;
    unmerged(this, line + 1, place + 1, 1, 1).setValue(this.cell(key, value));
    this.values = null;
    return true;
  }

  /** Makes each address in a column a link to click, where it is none yet. The cell's value stays it. */
  link(key: keyof C & string): void {
    const place = this.layout().get(key);
    const last = this.sheet.getLastRow();
    if (place === undefined || last < 2) return;
    const range = this.sheet.getRange(2, place + 1, last - 1, 1);
    const texts = range.getRichTextValues().map(([cell]) => cell ?? null);
    texts.forEach((cell, index) => {
      const address = cell?.getText() ?? '';
      if (!/^https:\/\//.test(address) || cell?.getLinkUrl() === address) return;
      range
        .getCell(index + 1, 1)
        .setRichTextValue(
          SpreadsheetApp.newRichTextValue().setText(address).setLinkUrl(address).build(),
        );
    });
  }

  /**
   * Makes these the rows, as a view is rebuilt. What a person wrote stays: in columns of their own
   * beside the row it was written beside, and in rows of their own below.
   */
  replace(rows: readonly Row<C>[]): void {
    const before = this.load();
    const places = this.layout();
    const width = Math.max(this.width(), before[0]?.length ?? 0);
    const lines = rows.map((row) => {
      const line = new Map<number, unknown>();
      for (const [key, place] of places) line.set(place, this.cell(key, row[key]));
      return line;
    });
    const own = [...places].filter(([key]) => !this.tab.columns[key]?.typed);
    const next = rebuilt({
      before: before.slice(1),
      lines,
      own: new Set(own.map(([, place]) => place)),
      id: places.get(this.tab.id) ?? 0,
      width,
      readFormulas: () =>
        this.sheet.getRange(2, 1, before.length - 1, before[0]?.length ?? 1).getFormulas(),
    });
    if (next.height === 0) return;
    this.makeRoom(next.height + 1);
    for (const [left, right] of neighbours(next.columns)) {
      const part = next.lines.map((line) =>
        Array.from({ length: right - left + 1 }, (_, at) => line.get(left + at) ?? ''),
      );
      unmerged(this, 2, left + 1, part.length, right - left + 1).setValues(part);
    }
    this.values = null;
    this.last = null;
  }

  /**
   * The rows in which a column reads just so, at most the `most` last of them; what is read does not
   * grow with the tab.
   */
  find(
    key: keyof C & string,
    texts: readonly string[],
    most = Number.POSITIVE_INFINITY,
  ): { row: number; values: Row<C> }[] {
    const place = this.layout().get(key);
    if (place === undefined) return [];
    const column = this.sheet.getRange(1, place + 1, this.sheet.getMaxRows(), 1);
    const pattern = texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    const rows = column
      .createTextFinder(`^(${pattern})$`)
      .useRegularExpression(true)
      .matchCase(true)
      .findAll()
      .map((range) => range.getRow())
      .filter((row) => row > 1);
    return this.at(most < rows.length ? rows.slice(-most) : rows);
  }

  /** Changes rows where `find` met them, when their ids still say so; answers ids that moved. */
  change(rows: readonly { row: number; id: string; values: Partial<Row<C>> }[]): string[] {
    const there = new Map(this.read(rows.map(({ row }) => row)).map((one) => [one.row, one.cells]));
    const moved: string[] = [];
    const lines = new Map<number, Map<number, unknown>>();
    for (const { row, id, values } of rows) {
      const cells = there.get(row);
      if (!cells || this.idOf(cells) !== id) {
        moved.push(id);
        continue;
      }
      const changed = this.changed(cells, values);
      if (changed.size === 0) continue;
      // Two changes of one row are both made, the later one last.
      const line = lines.get(row) ?? new Map<number, unknown>();
      // With what stays the same: it need not be read again to be written along.
      for (const [place, cell] of [...this.cells(values), ...changed]) line.set(place, cell);
      lines.set(row, line);
    }
    for (const [from, to] of neighbours([...lines.keys()])) {
      const block = Array.from({ length: to - from + 1 }, (_, at) => there.get(from + at) ?? []);
      const own = [...lines].flatMap(([row, line]) =>
        row >= from && row <= to ? [[row - from, line] as const] : [],
      );
      this.write(from, block, new Map(own), 1);
    }
    if (lines.size > 0) this.values = null;
    return moved;
  }

  private at(rows: readonly number[]): { row: number; values: Row<C> }[] {
    return this.read(rows).map(({ row, cells }) => ({ row, values: this.parse(cells) }));
  }

  private read(rows: readonly number[]): { row: number; cells: unknown[] }[] {
    this.layout();
    const wanted = new Set(rows);
    // Somebody may have deleted rows at the end since.
    const last = rows.length === 0 ? 0 : this.sheet.getMaxRows();
    return neighbours(
      rows.filter((row) => row <= last),
      WORTH_READING,
    ).flatMap(([from, to]) =>
      (this.sheet.getRange(from, 1, to - from + 1, this.width()).getValues() as unknown[][])
        .map((cells, index) => ({ row: from + index, cells }))
        .filter(({ row }) => wanted.has(row)),
    );
  }

  /** What changes in a row, by column; what is there already is left out. */
  private changed(cells: readonly unknown[], values: Partial<Row<C>>): Map<number, unknown> {
    return new Map(
      [...this.cells(values)].filter(
        ([place, cell]) => !sameCell(asRead(cells[place] ?? ''), cell),
      ),
    );
  }

  /** Values as cells, by column; what the teacher types is left out. */
  private cells(values: Partial<Row<C>>): Map<number, unknown> {
    const cells = new Map<number, unknown>();
    for (const [key, value] of Object.entries(values)) {
      const place = this.layout().get(key);
      if (place === undefined || this.tab.columns[key]?.typed) continue;
      cells.set(place, this.cell(key, value));
    }
    return cells;
  }

  private write(from: number, block: Block, lines: Changes, most?: number): void {
    const ours = [...this.layout()].flatMap(([key, place]) =>
      this.tab.columns[key]?.typed ? [] : [place],
    );
    writeBlock(this, { from, block, lines, ours: new Set(ours), most });
  }

  private load(): unknown[][] {
    if (!this.values) {
      const values = this.sheet.getDataRange().getValues() as unknown[][];
      this.places = findColumns(this.sheet, this.tab, values[0] ?? [], this.mended);
      this.values = values;
    }
    return this.values;
  }

  private layout(): Places<C> {
    if (!this.places) {
      const [header = []] = this.sheet.getRange(1, 1, 1, this.sheet.getMaxColumns()).getValues();
      this.places = findColumns(this.sheet, this.tab, header, this.mended);
    }
    return this.places;
  }

  /** How many columns reach from the first to the last of ours. */
  private width(): number {
    return Math.max(...this.layout().values()) + 1;
  }

  private idOf(cells: readonly unknown[]): string {
    const place = this.layout().get(this.tab.id);
    return place === undefined ? '' : String(cells[place] ?? '');
  }

  private parse(cells: readonly unknown[]): Row<C> {
    const row: Record<string, unknown> = {};
    for (const [key, column] of Object.entries(this.tab.columns)) {
      const place = this.layout().get(key);
      row[key] = fromCell(column.kind, place === undefined ? '' : cells[place], this.clock);
    }
    for (const [key, value] of Object.entries(this.tab.implied?.(row as Row<C>) ?? {}))
      if (row[key] === '') row[key] = value;
    return row as Row<C>;
  }

  private cell(key: string, value: unknown): unknown {
    const kind = this.tab.columns[key]?.kind ?? 'text';
    return toCell(kind, value as CellValues[typeof kind], this.clock);
  }

  /** Row by row as they come: boxes in empty rows would count as content to the sheet's end. */
  private giveCheckboxes(first: number, count: number): void {
    for (const [key, place] of this.layout())
      if (this.tab.columns[key]?.kind === 'check')
        this.sheet
          .getRange(first, place + 1, count, 1)
          .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
  }

  private makeRoom(rows: number): void {
    const lacking = rows - this.sheet.getMaxRows();
    // Room for many at once: a log grows for years.
    if (lacking <= 0) return;
    const [last, more] = [this.sheet.getMaxRows(), Math.max(lacking, 500)];
    this.sheet.insertRowsAfter(last, more);
    // Whether new rows take the height of those above is not documented.
    if (this.tab.rowHeight !== undefined)
      this.sheet.setRowHeightsForced(last + 1, more, this.tab.rowHeight);
  }
}

function sameCell(a: unknown, b: unknown): boolean {
  const time = (value: unknown) =>
    Object.prototype.toString.call(value) === '[object Date]' ? (value as Date).getTime() : value;
  return time(a) === time(b);
}
