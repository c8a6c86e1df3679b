// Owns: reading the notebook's tabs as a person does: rows by their headers, as they are shown.
import type { Book } from './script/spreadsheet/book';
import type { Workspace } from './workspace';

export type Line = Readonly<Record<string, string>>;

/** The rows below the header that say anything; none where there is no such tab. */
export function linesOf({ book }: Workspace, name: string): Line[] {
  const tab = book.tabNamed(name);
  if (!tab) return [];
  const { rows, columns } = book.contentSize(tab);
  const cells = (row: number) =>
    Array.from({ length: columns }, (_, index) => book.display(tab, row, index + 1));
  const header = rows === 0 ? [] : cells(1);
  return Array.from({ length: Math.max(0, rows - 1) }, (_, index) => cells(index + 2))
    .filter((line) => line.some((cell) => cell !== ''))
    .map((line) => Object.fromEntries(header.map((title, place) => [title, line[place] ?? ''])));
}

/** The days in a column, row by row from the second, as `YYYY-MM-DD`; empty where there is none. */
export function datesIn(book: Book, name: string, header: string): string[] {
  const tab = book.tabNamed(name);
  if (!tab) return [];
  const { rows, columns } = book.contentSize(tab);
  const place = Array.from({ length: columns }, (_, index) => index + 1).find(
    (column) => book.display(tab, 1, column) === header,
  );
  return Array.from({ length: Math.max(0, rows - 1) }, (_, index) => {
    const serial = place === undefined ? '' : book.value(tab, index + 2, place);
    return typeof serial === 'number' ? isoDate(serial) : '';
  });
}

/** Spreadsheets count days from 30 December 1899. */
const isoDate = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
