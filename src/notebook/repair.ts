// Owns: putting a broken tab right, when the teacher asks for it: its header row, the column that tells
// its rows apart. Nothing that stands in it is lost; what cannot be put right is set aside whole.
import type { Spoken } from '../conference/spoken';
import type { SheetClock } from './cell';
import { addColumn, even, findColumns, recordedPlaces } from './columns';
import { type Columns, NotebookError, type Tab } from './tab';
import { Table } from './table';
import { said } from './words/said';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Mended = (says: Spoken) => void;

/** Puts the tab right where it stands. False where too little is left of it for that. */
export function repairTab<C extends Columns>(
  sheet: Sheet,
  tab: Tab<C>,
  clock: SheetClock,
  mended: Mended,
): boolean {
  if (isSound(sheet, tab)) return true;
  restoreHeader(sheet, tab, mended);
  if (isSound(sheet, tab)) return true;
  // Its header is there now, so what is missing is the column of ids.
  if (!tab.newId || !hasHeader(sheet, tab)) return false;
  addColumn(sheet, tab, tab.id, mended);
  const { newId } = tab;
  new Table(sheet, tab, clock, mended).giveIds((row, n) => newId(row, n));
  return isSound(sheet, tab);
}

const header = (sheet: Sheet, row = 1): unknown[] =>
  sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];

function isSound<C extends Columns>(sheet: Sheet, tab: Tab<C>): boolean {
  try {
    findColumns(sheet, tab, header(sheet), () => undefined);
    return true;
  } catch (error) {
    if (!(error instanceof NotebookError)) throw error;
    return false;
  }
}

const headersOf = <C extends Columns>(tab: Tab<C>) =>
  new Set(Object.values(tab.columns).map((column) => even(column.header)));

const countHeaders = <C extends Columns>(tab: Tab<C>, cells: readonly unknown[]): number => {
  const wanted = headersOf(tab);
  return new Set(cells.map(even).filter((cell) => wanted.has(cell))).size;
};

const hasHeader = <C extends Columns>(sheet: Sheet, tab: Tab<C>): boolean =>
  2 * countHeaders(tab, header(sheet)) >= Object.keys(tab.columns).length;

/**
 * Writes the header row where it belongs: into the first row where that was it or is empty, else above
 * it. One that was moved or sorted among the rows comes back from there.
 */
function restoreHeader<C extends Columns>(sheet: Sheet, tab: Tab<C>, mended: Mended): void {
  const there = whereHeaderIs(sheet, tab);
  if (there === 1) return;
  if (there > 1) sheet.moveRows(sheet.getRange(there, 1, 1, 1), 1);
  else {
    const places = recordedPlaces(sheet);
    if (places.size === 0) return;
    const first = header(sheet);
    // A row that still has some of its headers, or nothing, is the header row; any other is a row.
    if (countHeaders(tab, first) === 0 && first.some((cell) => cell !== ''))
      sheet.insertRowBefore(1);
    // What she calls a column stays, unless too little is left to know the row by.
    for (const evenOver of [false, true]) {
      const now = header(sheet);
      for (const [key, column] of Object.entries(tab.columns)) {
        const place = places.get(key);
        if (place === undefined || now.some((cell) => even(cell) === even(column.header))) continue;
        if (evenOver || now[place] === '')
          sheet.getRange(1, place + 1).setValue(`'${column.header}`);
      }
      if (hasHeader(sheet, tab)) break;
    }
  }
  sheet.setFrozenRows(1);
  const name = sheet.getName();
  mended(said(({ tabs }) => tabs.headerBack(name)));
}

/** The row that reads most like the header, from 1; 0 where none does. */
function whereHeaderIs<C extends Columns>(sheet: Sheet, tab: Tab<C>): number {
  const rows = sheet.getDataRange().getValues() as unknown[][];
  const counts = rows.map((cells) => countHeaders(tab, cells));
  const most = Math.max(0, ...counts);
  return 2 * most >= Object.keys(tab.columns).length ? counts.indexOf(most) + 1 : 0;
}
