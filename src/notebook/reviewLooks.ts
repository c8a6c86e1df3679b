// Owns: the looks of `Review`: what asks for something stands out from what is told.
import { bodyOf, cellOf, fresh, GOOD, LATE, NEW, OPEN, type Paint, SOON, where } from './paint';
import { reviewTab } from './review';

const PAINTS: Record<string, Paint> = {
  'not met': LATE,
  revised: GOOD,
  answered: OPEN,
  'still waiting': SOON,
  'lesson for all': SOON,
  'can be skipped': GOOD,
  'ready for more': NEW,
};

export function paintReview(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const made = fresh(sheet, reviewTab);
  const what = cellOf(made, 'what');
  bodyOf(made, 'what').setFontWeight('bold');
  sheet.setConditionalFormatRules(
    Object.entries(PAINTS).map(([name, paint]) =>
      where(bodyOf(made, 'what'), `=${what}="${name}"`, paint),
    ),
  );
}
