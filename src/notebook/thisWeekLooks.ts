// Owns: the looks of `This week`: days told apart, and what is held or missed.
import { bodyOf, cellOf, fresh, GOOD, LATE, OVER, where } from './paint';
import { thisWeekTab } from './thisWeek';

const EVERY_OTHER_DAY = { background: '#f6f8f9' };

export function paintWeek(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const made = fresh(sheet, thisWeekTab);
  const [day, state] = [cellOf(made, 'day'), cellOf(made, 'state')];
  const all = bodyOf(made, 'day', 'state');
  bodyOf(made, 'day', 'start').setFontWeight('bold');
  bodyOf(made, 'writers').setFontWeight('bold');
  bodyOf(made, 'minutes').setHorizontalAlignment('center');
  sheet.setConditionalFormatRules([
    where(bodyOf(made, 'state'), `=${state}="held"`, GOOD),
    where(all, `=${state}="held"`, { text: OVER.text ?? '' }),
    where(all, `=${state}="missed"`, LATE),
    // A blank day is a zero, which no week has.
    where(all, `=(${day}<>"")*ISEVEN(WEEKDAY(${day}))`, EVERY_OTHER_DAY),
  ]);
}
