// Owns: a run for the tests of the spreadsheet: a second realm, and every call and round counted.

import { createContext, runInContext } from 'node:vm';
import type { Run } from '../../../src/local/script/run';
import { Book } from '../../../src/local/script/spreadsheet/book';
import { makeSpreadsheetApp } from '../../../src/local/script/spreadsheet/spreadsheetApp';

const context = createContext({});
const realm = runInContext(
  `({
    date: (milliseconds) => new Date(milliseconds),
    error: (message) => new Error(message),
    value: function copy(value) {
      if (Array.isArray(value)) return Array.from(value, copy);
      if (Object.prototype.toString.call(value) === '[object Date]') return new Date(+value);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]));
    },
    isDate: (value) => value instanceof Date,
    isArray: (value) => value instanceof Array,
  })`,
  context,
) as Run['realm'] & { isDate(value: unknown): boolean; isArray(value: unknown): boolean };

/** Whether a value was made of the script's own constructors. */
export const { isDate: isScriptDate, isArray: isScriptArray } = realm;

/** Monday 23 November 2026, 9:30 in New York. */
export const MONDAY = Date.UTC(2026, 10, 23, 14, 30);

export interface Script {
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly calls: string[];
  readonly toasts: string[][];
  rounds: number;
  commit(): void;
  discard(): void;
}

export function newBook(
  options: { locale?: string; timeZone?: string; now?: () => number } = {},
): Book {
  return new Book({
    id: 'book-1',
    name: 'Notebook',
    owner: 'ms.rivera@school.example',
    now: () => MONDAY,
    ...options,
  });
}

/** Starts a run that uses the book's active sheet, as its owner or somebody else. */
export function open(book: Book, user = book.owner): Script {
  const calls: string[] = [];
  const toasts: string[][] = [];
  const run: Run = {
    realm,
    user,
    now: book.now,
    call: (_service, method, effect) => {
      calls.push(method);
      return effect();
    },
    round: () => {
      script.rounds++;
    },
  };
  const made = makeSpreadsheetApp(book, run, undefined, (message, title) =>
    toasts.push([message, title]),
  );
  const app = made.app as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const spreadsheet = app.getActive();
  const script: Script = {
    app,
    spreadsheet,
    sheet: spreadsheet.getActiveSheet(),
    calls,
    toasts,
    rounds: 0,
    commit: made.commit,
    discard: made.discard,
  };
  calls.length = 0;
  return script;
}
