// Owns: the looks of `Writers`: how long ago each was met, whose draft grew, who has left.
import { bodyOf, cellOf, fresh, GOOD, LATE, NEW, OVER, SOON, where } from './paint';
import { writersTab } from './writers';

/** Days since last met from which a writer is due, and from which one was left waiting. */
const DUE = 7;
const WAITING = 14;

export function paintWriters(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const made = fresh(sheet, writersTab);
  const [name, met, here] = [cellOf(made, 'name'), cellOf(made, 'met'), cellOf(made, 'here')];
  const lastMet = bodyOf(made, 'met');
  bodyOf(made, 'name').setFontWeight('bold');
  bodyOf(made, 'visits').setHorizontalAlignment('center');
  const grew = bodyOf(made, 'grew');
  bodyOf(made, 'words', 'grew').setHorizontalAlignment('center');
  sheet.setConditionalFormatRules([
    where(grew, `=(${cellOf(made, 'grew')}<>"")*(${cellOf(made, 'grew')}>0)`, GOOD),
    where(grew, `=(${cellOf(made, 'grew')}<>"")*(${cellOf(made, 'grew')}<=0)`, SOON),
    where(bodyOf(made, 'name', 'language'), `=${here}="left"`, OVER),
    where(lastMet, `=(${name}<>"")*(${met}="")`, NEW),
    where(lastMet, `=(${met}<>"")*(TODAY()-${met}>=${WAITING})`, LATE),
    where(lastMet, `=(${met}<>"")*(TODAY()-${met}>=${DUE})`, SOON),
    where(lastMet, `=(${met}<>"")*(TODAY()-${met}<${DUE})`, GOOD),
  ]);
}
