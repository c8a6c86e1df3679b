// Owns: how a tab looks when it is made. Done once: afterwards its looks are the teacher's.
import { FORMATS } from './cell';
import { COLUMN_METADATA, type Column, type Columns, type Tab } from './tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const HEADER_TEXT = '#24343a';
/** Where the teacher writes. */
const TYPED_BACKGROUND = '#fffbea';
const HEADER_HEIGHT = 34;

/**
 * Writes the headers and gives every column its format, width, choices and note. Neighbours that
 * look the same are dressed together: every call is a trip to the spreadsheet.
 */
export function dress<C extends Columns>(sheet: Sheet, tab: Tab<C>): void {
  const columns = Object.entries(tab.columns);
  const spare = columns.length - sheet.getMaxColumns();
  if (spare > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), spare);
  if (spare < 0) sheet.deleteColumns(columns.length + 1, -spare);
  const rows = sheet.getMaxRows() - 1;
  const bodyOf = (first: number, last: number) => sheet.getRange(2, first, rows, last - first + 1);

  // Most columns are text: they are made so at once, and the others after that.
  bodyOf(1, columns.length)
    .setNumberFormat(FORMATS.text)
    .setVerticalAlignment('top')
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  alike(
    columns,
    ({ kind }) => FORMATS[kind],
    (first, last, format) => {
      if (format !== FORMATS.text) bodyOf(first, last).setNumberFormat(format);
    },
  );
  // A hidden or clipped text must not make its row as tall as a page.
  alike(
    columns,
    ({ hidden, clipped }) => hidden || clipped,
    (first, last, clipped) => {
      if (clipped) bodyOf(first, last).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    },
  );
  alike(
    columns,
    ({ typed }) => typed,
    (first, last, typed) => {
      if (typed) bodyOf(first, last).setBackground(TYPED_BACKGROUND);
    },
  );
  alike(
    columns,
    ({ width }) => width,
    (first, last, width) => sheet.setColumnWidths(first, last - first + 1, width),
  );
  columns.forEach(([key, column], index) => {
    if (column.choices) offer(bodyOf(index + 1, index + 1), column.choices);
    record(sheet, index + 1, key);
  });

  const header = sheet.getRange(1, 1, 1, columns.length);
  header
    .setValues([columns.map(([, column]) => `'${column.header}`)])
    .setFontWeight('bold')
    .setFontColor(HEADER_TEXT)
    .setBackground(tint(tab.color))
    .setVerticalAlignment('middle')
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  if (columns.some(([, { about }]) => about))
    header.setNotes([columns.map(([, { about }]) => about ?? '')]);
  sheet.setRowHeight(1, HEADER_HEIGHT);
  sheet.setFrozenRows(1);
  if (tab.frozenColumns > 0) sheet.setFrozenColumns(tab.frozenColumns);
  sheet.setTabColor(tab.color);
  alike(
    columns,
    ({ hidden }) => hidden,
    (first, last, hidden) => {
      if (hidden) sheet.hideColumns(first, last - first + 1);
    },
  );
}

/** The same for one column that is put back into a tab. `place` counts from 1. */
export function dressColumn(sheet: Sheet, place: number, key: string, column: Column): void {
  const body = sheet.getRange(2, place, sheet.getMaxRows() - 1, 1);
  body
    .setNumberFormat(FORMATS[column.kind])
    .setVerticalAlignment('top')
    .setWrapStrategy(
      column.hidden || column.clipped
        ? SpreadsheetApp.WrapStrategy.CLIP
        : SpreadsheetApp.WrapStrategy.WRAP,
    );
  if (column.choices) offer(body, column.choices);
  sheet
    .getRange(1, place)
    .setFontWeight('bold')
    .setNote(column.about ?? '');
  sheet.setColumnWidth(place, column.width);
  record(sheet, place, key);
  if (column.hidden) sheet.hideColumns(place);
}

function offer(body: Range, choices: readonly string[]): void {
  body.setDataValidation(
    SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true)
      .build(),
  );
}

function record(sheet: Sheet, place: number, key: string): void {
  const column = letters(place);
  sheet
    .getRange(`${column}:${column}`)
    .addDeveloperMetadata(
      COLUMN_METADATA,
      key,
      SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
    );
}

/** Calls `each` once for neighbouring columns of which `what` is the same; places count from 1. */
function alike<T>(
  columns: readonly [string, Column][],
  what: (column: Column) => T,
  each: (first: number, last: number, same: T) => void,
): void {
  let first = 0;
  columns.forEach(([, column], index) => {
    const next = columns[index + 1];
    if (next && what(next[1]) === what(column)) return;
    each(first + 1, index + 1, what(column));
    first = index + 1;
  });
}

/** A colour as light as paper, for dark words to stand on. */
function tint(color: string): string {
  const part = (at: number) =>
    Math.round(255 - (255 - Number.parseInt(color.slice(at, at + 2), 16)) * 0.2);
  return `#${[1, 3, 5].map((at) => part(at).toString(16).padStart(2, '0')).join('')}`;
}

/** A column's letters: 1 is A, 27 is AA. Metadata wants a whole column, and only letters say so. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
