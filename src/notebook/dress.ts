// Owns: how a tab looks when it is made. Done once: afterwards its looks are the teacher's.
import { FORMATS } from './cell';
import { COLUMN_METADATA, type Columns, type Tab } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#e8eef0';
const HEADER_TEXT = '#24343a';

/** Writes the headers and gives every column its format, width, choices and note. */
export function dress<C extends Columns>(sheet: Sheet, tab: Tab<C>): void {
  const columns = Object.entries(tab.columns);
  const spare = columns.length - sheet.getMaxColumns();
  if (spare > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), spare);
  if (spare < 0) sheet.deleteColumns(columns.length + 1, -spare);
  const header = sheet.getRange(1, 1, 1, columns.length);
  const rows = sheet.getMaxRows() - 1;
  columns.forEach(([key, column], index) => {
    const place = index + 1;
    const body = sheet.getRange(2, place, rows, 1);
    body.setNumberFormat(FORMATS[column.kind]).setVerticalAlignment('top');
    if (column.kind === 'text') body.setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
    if (column.choices)
      body.setDataValidation(
        SpreadsheetApp.newDataValidation()
          .requireValueInList([...column.choices], true)
          .setAllowInvalid(true)
          .build(),
      );
    sheet.setColumnWidth(place, column.width);
    const whole = `${letters(place)}:${letters(place)}`;
    sheet
      .getRange(whole)
      .addDeveloperMetadata(
        COLUMN_METADATA,
        key,
        SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
      );
    if (column.about) sheet.getRange(1, place).setNote(column.about);
    if (column.hidden) sheet.hideColumns(place);
  });
  header.setValues([columns.map(([, column]) => `'${column.header}`)]);
  header
    .setFontWeight('bold')
    .setFontColor(HEADER_TEXT)
    .setBackground(HEADER_BACKGROUND)
    .setVerticalAlignment('middle');
  sheet.setFrozenRows(1);
  if (tab.frozenColumns > 0) sheet.setFrozenColumns(tab.frozenColumns);
  sheet.setTabColor(tab.color);
}

/** A column's letters: 1 is A, 27 is AA. Metadata wants a whole column, and only letters say so. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
