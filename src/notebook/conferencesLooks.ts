// Owns: the looks of `Conferences`: what became of each comment, whether it helped, and a filter.
import type { FeedbackState } from '../conference/note';
import { conferencesTab } from './conferences';
import { bodyOf, cellOf, fresh, GOOD, LATE, OPEN, OVER, type Paint, SOON, where } from './paint';

const PAINTS: Record<FeedbackState, Paint> = {
  sending: OPEN,
  sent: GOOD,
  'hidden until returned': SOON,
  waiting: LATE,
  'note only': OVER,
  'taken back': OVER,
};

export function paintConferences(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const made = fresh(sheet, conferencesTab);
  const state = cellOf(made, 'state');
  bodyOf(made, 'writer').setFontWeight('bold');
  bodyOf(made, 'quote').setFontStyle('italic');
  sheet.setRowHeightsForced(2, made.rows, conferencesTab.rowHeight);
  // To the last row there is: what is added later is filtered too.
  sheet
    .getRange(1, 1, sheet.getMaxRows(), Object.keys(conferencesTab.columns).length)
    .createFilter();
  const helped = cellOf(made, 'followUp');
  const helps: Record<string, Paint> = {
    waiting: SOON,
    answered: OPEN,
    revised: GOOD,
    settled: OVER,
  };
  sheet.setConditionalFormatRules([
    ...Object.entries(PAINTS).map(([name, paint]) =>
      where(bodyOf(made, 'state'), `=${state}="${name}"`, paint),
    ),
    ...Object.entries(helps).map(([name, paint]) =>
      where(bodyOf(made, 'followUp'), `=${helped}="${name}"`, paint),
    ),
  ]);
}
