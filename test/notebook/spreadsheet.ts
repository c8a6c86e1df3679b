// Owns: a spreadsheet for the tests of the notebook: runs on it, a person's hands, and counts of
// what a run reads and writes.
import type { LocalTime } from '../../src/conference/week';
import { formatDate, parseDate } from '../../src/local/script/javaDate';
import type { Run } from '../../src/local/script/run';
import { Book } from '../../src/local/script/spreadsheet/book';
import { Hands } from '../../src/local/script/spreadsheet/hands';
import { makeSpreadsheetApp } from '../../src/local/script/spreadsheet/spreadsheetApp';
import type { SheetClock } from '../../src/notebook/cell';
import { dress } from '../../src/notebook/dress';
import { type Memory, Notebook } from '../../src/notebook/notebook';
import type { Columns, Tab } from '../../src/notebook/tab';
import { Table } from '../../src/notebook/table';

/** Monday 23 November 2026, 9:30 in New York. */
export const MONDAY = Date.UTC(2026, 10, 23, 14, 30);

export function newBook(options: { locale?: string; timeZone?: string } = {}): Book {
  return new Book({
    id: 'b',
    name: 'Notebook',
    owner: 'rivera@school.example',
    now: () => MONDAY,
    ...options,
  });
}

export interface Counts {
  /** Service calls by name. */
  calls: string[];
  /** Round trips to the spreadsheet. */
  rounds: number;
  /** Cells that came back from reads. */
  cells: number;
}

/** Starts a run: the globals are its own until the next one starts. */
export function startRun(book: Book): { counts: Counts; end(): void } {
  const counts: Counts = { calls: [], rounds: 0, cells: 0 };
  const run: Run = {
    realm: {
      date: (milliseconds: number) => new Date(milliseconds),
      error: (message: string) => new Error(message),
      value: <T>(value: T): T => {
        if (Array.isArray(value) && Array.isArray(value[0])) counts.cells += value.flat().length;
        return value;
      },
    } as Run['realm'],
    user: book.owner,
    now: book.now,
    call: (_service, method, effect) => {
      counts.calls.push(method);
      return effect();
    },
    round: () => {
      counts.rounds += 1;
    },
  };
  const made = makeSpreadsheetApp(book, run, undefined);
  Object.assign(globalThis, {
    SpreadsheetApp: made.app,
    Utilities: {
      formatDate: (date: Date, zone: string, pattern: string) => formatDate(+date, zone, pattern),
      parseDate: (text: string, zone: string, pattern: string) =>
        new Date(parseDate(text, zone, pattern)),
    },
  });
  return { counts, end: made.commit };
}

export const hands = (book: Book) => new Hands(book);

export function memoryOf(kept = new Map<string, string>()): Memory {
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => void kept.set(key, value),
  };
}

/** One run over a notebook; every write is carried out at its end. */
export function withNotebook<T>(
  book: Book,
  memory: Memory,
  work: (notebook: Notebook, counts: Counts) => T,
): T {
  const { counts, end } = startRun(book);
  const result = work(new Notebook(SpreadsheetApp.getActiveSpreadsheet(), memory), counts);
  end();
  return result;
}

/** The wall clock of New York. */
export const CLOCK: SheetClock = {
  toDate: ({ date, time }: LocalTime) =>
    new Date(parseDate(`${date} ${time}`, 'America/New_York', 'yyyy-MM-dd HH:mm')),
  fromDate: (date) => {
    const [day = '', time = ''] = formatDate(+date, 'America/New_York', 'yyyy-MM-dd HH:mm').split(
      ' ',
    );
    return { date: day, time };
  },
};

/** Makes a tab in an empty book, dressed. */
export function makeTab<C extends Columns>(book: Book, tab: Tab<C>): void {
  const { end } = startRun(book);
  dress(SpreadsheetApp.getActiveSpreadsheet().insertSheet(tab.name), tab);
  end();
}

/** One run over one table of the book. */
export function withTable<C extends Columns, T>(
  book: Book,
  tab: Tab<C>,
  work: (table: Table<C>, told: { counts: Counts; mended: string[] }) => T,
): T {
  const { counts, end } = startRun(book);
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab.name);
  if (!sheet) throw new Error(`There is no tab ${tab.name}.`);
  const mended: string[] = [];
  counts.calls.length = 0;
  const table = new Table(sheet, tab, CLOCK, ({ en }) => mended.push(en));
  const result = work(table, { counts, mended });
  end();
  return result;
}

/** What a person sees in a tab, row by row, without empty rows at its end. */
export function shown(book: Book, tabName: string): string[][] {
  const tab = book.tabNamed(tabName);
  if (!tab) return [];
  const { rows, columns } = book.contentSize(tab);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_cell, c) => book.display(tab, r + 1, c + 1)),
  );
}

/** Every formula in a tab. */
export function formulasIn(book: Book, tabName: string): string[] {
  const tab = book.tabNamed(tabName);
  return tab ? [...tab.formulas()].map(({ formula }) => formula) : [];
}
