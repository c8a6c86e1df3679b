// Owns: the small block right of `Class needs` that says, week by week, how many writers were met, and
// the columns that show it. All formulas, so that it stays where it is when the tab is rebuilt.
import type { LocalDate } from '../conference/week';
import type { SheetClock } from './cell';
import { letters } from './dress';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface CoverageLine {
  /** The Monday. */
  week: LocalDate;
  met: number;
}

/** Where the block begins is recorded as developer metadata, which follows a column that is moved. */
const METADATA = 'writing-conferences-coverage';
/** A school year. */
export const MOST_WEEKS = 40;
const WIDTH = 3;
const HEADINGS = ['Week of', 'Writers met', 'In the class'];
const GREEN = '#2f7d6d';

/** Adds the block and its chart right of everything. Done once, when the tab is made. */
export function addCoverage(sheet: Sheet): void {
  const edge = sheet.getMaxColumns();
  sheet.insertColumnsAfter(edge, 1 + WIDTH);
  const first = edge + 2;
  // As wide as the chart to its left reaches.
  sheet.setColumnWidth(edge + 1, 250);
  const block = sheet.getRange(1, first, MOST_WEEKS + 1, WIDTH);
  block.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setFontColor('#5f6b70');
  sheet.getRange(2, first, MOST_WEEKS, 1).setNumberFormat('d mmm');
  sheet.getRange(2, first + 1, MOST_WEEKS, 2).setNumberFormat('0');
  sheet
    .getRange(1, first, 1, WIDTH)
    .setFormulas([HEADINGS.map((heading) => `="${heading}"`)])
    .setFontWeight('bold')
    .setVerticalAlignment('middle');
  sheet.setColumnWidths(first, WIDTH, 115);
  const column = letters(first);
  sheet
    .getRange(`${column}:${column}`)
    .addDeveloperMetadata(METADATA, '', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  sheet.insertChart(
    sheet
      .newChart()
      .asColumnChart()
      .addRange(block)
      .setNumHeaders(1)
      .setPosition(1, first + WIDTH, 24, 8)
      .setOption('title', 'Writers met, week by week')
      .setOption('legend', { position: 'bottom' })
      .setOption('colors', [GREEN, '#cfd8dc'])
      .setOption('vAxis', { minValue: 0, format: '0' })
      .setOption('width', 560)
      .setOption('height', 320)
      .build(),
  );
}

/** Writes the newest weeks. A block that a person took out, or apart, stays as it is. */
export function writeCoverage(
  sheet: Sheet,
  clock: SheetClock,
  lines: readonly Omit<CoverageLine, 'of'>[],
  inClassNow: number,
): void {
  const [found] = sheet.createDeveloperMetadataFinder().withKey(METADATA).find();
  const first = found?.getLocation().getColumn()?.getColumn();
  if (first === undefined || sheet.getMaxRows() < MOST_WEEKS + 1) return;
  if (sheet.getMaxColumns() < first + WIDTH - 1) return;
  const [headings = [], ...written] = sheet
    .getRange(1, first, MOST_WEEKS + 1, WIDTH)
    .getValues() as unknown[][];
  const block = sheet.getRange(2, first, MOST_WEEKS, WIDTH);
  if (!isWhole(headings) && !isOurs(headings, written, () => block.getFormulas())) return;
  // How many there were is known only of the weeks that it was written of then.
  const before = new Map(
    written.flatMap(([week, , of]) =>
      isDate(week) && typeof of === 'number' ? [[clock.fromDate(week).date, of] as const] : [],
    ),
  );
  const shown = [...lines].sort((a, b) => (a.week < b.week ? -1 : 1)).slice(-MOST_WEEKS);
  block.setFormulas(
    Array.from({ length: MOST_WEEKS }, (_, at) => {
      const line = shown[at];
      if (!line) return ['', '', ''];
      const of = Math.max(before.get(line.week) ?? inClassNow, line.met);
      return [`=${serial(line.week)}`, `=${line.met}`, `=${of}`];
    }),
  );
}

const isWhole = (headings: readonly unknown[]) =>
  HEADINGS.every((heading, at) => headings[at] === heading);

/** Under headings that are called otherwise: nothing but numbers as they are written here. */
const isOurs = (
  headings: readonly unknown[],
  written: readonly (readonly unknown[])[],
  readFormulas: () => string[][],
): boolean => {
  if (headings.includes('')) return false;
  const formulas = readFormulas();
  return written.every((line, row) =>
    line.every((cell, at) => cell === '' || /^=\d+$/.test(formulas[row]?.[at] ?? '')),
  );
};

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/** A day as Sheets counts them: 1970-01-01 is 25569. */
const serial = (date: LocalDate): number =>
  Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000) + 25_569;
