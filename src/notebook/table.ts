// Owns: a tab as a typed table: columns found by their headers, rows by their ids, never by position.
import { type CellKind, type CellValues, fromCell, type SheetClock, toCell } from './cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Column<K extends CellKind = CellKind> {
  header: string;
  kind: K;
  /** Pixels. */
  width: number;
  /** For the code alone: hidden when the tab is made. */
  hidden?: boolean;
  /** The teacher's own: written when a row is made, and never again. */
  typed?: boolean;
  choices?: readonly string[];
  /** Shown as a note on the header. */
  about?: string;
}

export type Columns = Record<string, Column>;

export type Row<C extends Columns> = { [Key in keyof C]: CellValues[C[Key]['kind']] };

/** A tab of the notebook. `id` names the column that tells its rows apart. */
export interface Tab<C extends Columns> {
  /** What its place is remembered under; never changes. */
  key: string;
  name: string;
  columns: C;
  id: keyof C & string;
  frozenColumns: number;
  color: string;
}

/** Something is wrong with the notebook that only a person can put right. */
export class NotebookError extends Error {
  override name = 'NotebookError';
}

/** Headers are remembered as developer metadata, which follows a column that is moved. */
export const COLUMN_METADATA = 'writing-conferences-column';

/** One tab, read at most once a run unless it is written. */
export class Table<C extends Columns> {
  private places: Map<keyof C & string, number> | null = null;
  private values: unknown[][] | null = null;

  constructor(
    readonly sheet: Sheet,
    readonly tab: Tab<C>,
    private readonly clock: SheetClock,
    /** Told, in a sentence, of what had to be mended. */
    private readonly mended: (says: string) => void,
  ) {}

  /** Every row with an id, in the order of the sheet. One read. */
  rows(): Row<C>[] {
    return this.load().flatMap((cells, index) =>
      index > 0 && this.idOf(cells) ? [this.parse(cells)] : [],
    );
  }

  /** Adds rows at the end, in one write. Reads at most the headers and the last row's number. */
  append(rows: readonly Row<C>[]): void {
    if (rows.length === 0) return;
    const places = this.layout();
    const first = (this.values?.length ?? this.sheet.getLastRow()) + 1;
    const width = Math.max(...places.values()) + 1;
    this.makeRoom(first + rows.length - 1);
    const cells = rows.map((row) => {
      const line: unknown[] = Array(width).fill('');
      for (const [key, place] of places) line[place] = this.cell(key, row[key]);
      return line;
    });
    this.sheet.getRange(first, 1, rows.length, width).setValues(cells);
    this.giveCheckboxes(first, rows.length);
    this.values = null;
  }

  /**
   * Changes rows by id: one write for each run of neighbouring columns, over the rows from the
   * first changed to the last. Columns the teacher types in are left as they are. Ids that are not
   * there are answered.
   */
  update(changes: ReadonlyMap<string, Partial<Row<C>>>): string[] {
    const values = this.load();
    const places = this.layout();
    const found = new Map<string, number>();
    values.forEach((cells, index) => {
      const id = this.idOf(cells);
      if (index > 0 && id && changes.has(id) && !found.has(id)) found.set(id, index);
    });
    if (found.size > 0) {
      const keys = new Set<keyof C & string>();
      const rows = [...found.values()];
      const first = Math.min(...rows);
      // What was only read is written back as it was read, never as typing.
      const block = values.slice(first, Math.max(...rows) + 1).map((cells) => cells.map(asRead));
      for (const [id, index] of found) {
        const cells = block[index - first] ?? [];
        for (const [key, value] of Object.entries(changes.get(id) ?? {})) {
          const place = places.get(key);
          if (place === undefined || this.tab.columns[key]?.typed) continue;
          const cell = this.cell(key, value as Row<C>[typeof key]);
          if (sameCell(cells[place], cell)) continue;
          cells[place] = cell;
          keys.add(key);
        }
      }
      this.writeRuns(block, this.joined(keys), first + 1);
      this.values = null;
    }
    return [...changes.keys()].filter((id) => !found.has(id));
  }

  /**
   * Makes these the rows, as a view is rebuilt: columns of ours are written, columns a person added
   * are left alone.
   */
  replace(rows: readonly Row<C>[]): void {
    const before = this.load().length - 1;
    const places = this.layout();
    const height = Math.max(before, rows.length);
    if (height === 0) return;
    this.makeRoom(height + 1);
    const width = Math.max(...places.values()) + 1;
    const block = Array.from({ length: height }, (_, index) => {
      const line: unknown[] = Array(width).fill('');
      const row = rows[index];
      if (row) for (const [key, place] of places) line[place] = this.cell(key, row[key]);
      return line;
    });
    this.writeRuns(block, new Set(places.keys()), 2);
    this.values = null;
  }

  /** The rows in which a column reads just so; what is read does not grow with the tab. */
  find(key: keyof C & string, texts: readonly string[]): { row: number; values: Row<C> }[] {
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
    return this.at(rows);
  }

  /** Changes rows where `find` met them, when their ids still say so; answers ids that moved. */
  change(rows: readonly { row: number; id: string; values: Partial<Row<C>> }[]): string[] {
    const there = this.at(rows.map(({ row }) => row));
    const moved: string[] = [];
    const keys = new Set<keyof C & string>();
    const places = this.layout();
    const lines = new Map<number, unknown[]>();
    for (const { row, id, values } of rows) {
      const now = there.find((one) => one.row === row);
      if (!now || now.values[this.tab.id] !== id) {
        moved.push(id);
        continue;
      }
      const line: unknown[] = [];
      for (const [key, place] of places) line[place] = this.cell(key, now.values[key]);
      for (const [key, value] of Object.entries(values)) {
        const place = places.get(key);
        if (place === undefined) continue;
        line[place] = this.cell(key, value as Row<C>[typeof key]);
        keys.add(key);
      }
      lines.set(row, line);
    }
    for (const [from, to] of runs([...lines.keys()])) {
      const block: unknown[][] = [];
      for (let row = from; row <= to; row += 1) block.push(lines.get(row) ?? []);
      this.writeRuns(block, keys, from);
    }
    if (lines.size > 0) this.values = null;
    return moved;
  }

  private at(rows: readonly number[]): { row: number; values: Row<C> }[] {
    const places = this.layout();
    const width = Math.max(...places.values()) + 1;
    return runs([...rows]).flatMap(([from, to]) =>
      (this.sheet.getRange(from, 1, to - from + 1, width).getValues() as unknown[][]).map(
        (cells, index) => ({ row: from + index, values: this.parse(cells) }),
      ),
    );
  }

  /** With the columns between them that are ours too: one wider write is cheaper than two. */
  private joined(keys: ReadonlySet<keyof C & string>): Set<keyof C & string> {
    const all = new Set(keys);
    const places = [...this.layout()].sort(([, a], [, b]) => a - b);
    let gap: (keyof C & string)[] | null = null;
    places.forEach(([key, place], index) => {
      const before = places[index - 1];
      const broken = this.tab.columns[key]?.typed || (before && before[1] !== place - 1);
      if (broken) gap = null;
      if (keys.has(key)) {
        for (const between of gap ?? []) all.add(between);
        gap = [];
      } else if (!broken) gap?.push(key);
    });
    return all;
  }

  /** Writes these columns of the block, neighbours together, from the sheet's row `from` on. */
  private writeRuns(
    block: readonly unknown[][],
    keys: ReadonlySet<keyof C & string>,
    from: number,
  ): void {
    const places = [...keys].flatMap((key) => this.layout().get(key) ?? []);
    for (const [left, right] of runs(places)) {
      const part = block.map((line) =>
        Array.from({ length: right - left + 1 }, (_, index) => line[left + index] ?? ''),
      );
      this.sheet.getRange(from, left + 1, part.length, right - left + 1).setValues(part);
    }
  }

  private load(): unknown[][] {
    if (!this.values) {
      const values = this.sheet.getDataRange().getValues() as unknown[][];
      this.places = this.placesIn(values[0] ?? []);
      this.values = values;
    }
    return this.values;
  }

  private layout(): Map<keyof C & string, number> {
    if (!this.places) {
      const header = this.sheet.getRange(1, 1, 1, this.sheet.getMaxColumns()).getValues();
      this.places = this.placesIn(header[0] ?? []);
    }
    return this.places;
  }

  private placesIn(header: readonly unknown[]): Map<keyof C & string, number> {
    const places = new Map<keyof C & string, number>();
    const named = header.map((cell) => String(cell).trim().toLowerCase());
    for (const [key, column] of Object.entries(this.tab.columns)) {
      const place = named.indexOf(column.header.toLowerCase());
      if (place >= 0) places.set(key, place);
    }
    const missing = Object.keys(this.tab.columns).filter((key) => !places.has(key));
    if (missing.length === 0) return places;
    if (places.size === 0)
      throw new NotebookError(
        `The tab "${this.sheet.getName()}" has no header row any more, so nothing in it was touched. Undo the last change there, or restore an earlier version under File > Version history.`,
      );
    this.findRenamed(missing, places);
    this.addMissing(
      missing.filter((key) => !places.has(key)),
      places,
      named,
    );
    return places;
  }

  private findRenamed(missing: readonly string[], places: Map<keyof C & string, number>): void {
    const recorded = this.sheet.createDeveloperMetadataFinder().withKey(COLUMN_METADATA).find();
    for (const metadata of recorded) {
      const key = metadata.getValue() ?? '';
      const column = metadata.getLocation().getColumn();
      if (!missing.includes(key) || !column || places.has(key)) continue;
      const place = column.getColumn() - 1;
      if (![...places.values()].includes(place)) places.set(key, place);
    }
  }

  private addMissing(
    keys: readonly string[],
    places: Map<keyof C & string, number>,
    named: readonly string[],
  ): void {
    let place = named.length;
    while (place > 0 && named[place - 1] === '') place -= 1;
    for (const key of keys) {
      const column = this.tab.columns[key];
      if (!column) continue;
      if (this.sheet.getMaxColumns() <= place)
        this.sheet.insertColumnAfter(this.sheet.getMaxColumns());
      this.sheet.getRange(1, place + 1).setValue(`'${column.header}`);
      places.set(key, place);
      this.mended(
        `The column "${column.header}" was missing from the tab "${this.sheet.getName()}" and was added again at its end.`,
      );
      place += 1;
    }
  }

  private idOf(cells: readonly unknown[]): string {
    const place = this.places?.get(this.tab.id);
    return place === undefined ? '' : String(cells[place] ?? '');
  }

  private parse(cells: readonly unknown[]): Row<C> {
    const row: Record<string, unknown> = {};
    for (const [key, column] of Object.entries(this.tab.columns)) {
      const place = this.places?.get(key);
      row[key] = fromCell(column.kind, place === undefined ? '' : cells[place], this.clock);
    }
    return row as Row<C>;
  }

  private cell(key: keyof C & string, value: unknown): unknown {
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
    if (lacking > 0) this.sheet.insertRowsAfter(this.sheet.getMaxRows(), Math.max(lacking, 500));
  }
}

function sameCell(a: unknown, b: unknown): boolean {
  const time = (value: unknown) =>
    Object.prototype.toString.call(value) === '[object Date]' ? (value as Date).getTime() : value;
  return time(a) === time(b);
}

/** A value that was read, to be written back unchanged. */
const asRead = (value: unknown): unknown =>
  typeof value === 'string' && value !== '' ? `'${value}` : value;

/** Neighbouring numbers as pairs of first and last: 4, 5, 6, 9 → [4, 6], [9, 9]. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
