// Owns: the looks of `Teaching points`: prompts told apart from points, and what is left out in grey.
import { bodyOf, cellOf, fresh, OVER, where } from './paint';
import { POINT, teachingPointsTab } from './teachingPoints';

const PROMPT = { background: '#f7f4fb' };

export function paintPoints(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const made = fresh(sheet, teachingPointsTab);
  const [show, use] = [cellOf(made, 'show'), cellOf(made, 'use')];
  const all = bodyOf(made, 'show', 'grades');
  bodyOf(made, 'title').setFontWeight('bold');
  sheet.setConditionalFormatRules([
    where(all, `=${show}=FALSE`, { text: OVER.text ?? '' }),
    where(all, `=(${use}<>"")*(${use}<>"${POINT}")`, PROMPT),
  ]);
}
