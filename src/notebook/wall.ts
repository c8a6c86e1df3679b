// Owns: the `For the wall` tab: who meets when, to be printed and pinned up. It holds nothing that a
// classmate should not read: no skill, no reason, nobody who is not met.
import { bodyOf, fresh } from './paint';
import type { Columns, Tab } from './tab';

export const wallTab = {
  key: 'wall',
  name: 'For the wall',
  id: 'id',
  // The next plan makes its rows anew.
  newId: (_, n) => `line-${n}`,
  frozenColumns: 0,
  color: '#d98324',
  columns: {
    day: { header: 'Day', kind: 'day', width: 160 },
    start: { header: 'Time', kind: 'text', width: 80 },
    who: { header: 'Who meets', kind: 'text', width: 460 },
    className: { header: 'Class', kind: 'text', width: 130 },
    id: { header: 'Conference id', kind: 'text', width: 100, hidden: true },
  },
} as const satisfies Tab<Columns>;

/** Large enough to be read from the door. */
const SIZE = 14;
const LINE_HEIGHT = 32;

export function paintWall(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const made = fresh(sheet, wallTab);
  bodyOf(made, 'day', 'className').setFontSize(SIZE).setVerticalAlignment('middle');
  bodyOf(made, 'day', 'start').setFontWeight('bold').setHorizontalAlignment('left');
  sheet.getRange(1, 1, 1, 4).setFontSize(SIZE);
  // Longer lists of names still make a line taller.
  sheet.setRowHeights(2, made.rows, LINE_HEIGHT);
  // A printed page has no grid but this.
  sheet.setHiddenGridlines(true);
  bodyOf(made, 'day', 'className').applyRowBanding(
    SpreadsheetApp.BandingTheme.LIGHT_GREY,
    false,
    false,
  );
}
