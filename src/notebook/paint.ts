// Owns: colours that follow what cells say, as rules the teacher may change afterwards.
import { letters } from './dress';
import type { Columns, Tab } from './tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A tab just made, whose columns stand in the order of their keys. */
export interface Fresh<C extends Columns> {
  sheet: Sheet;
  tab: Tab<C>;
  /** Rows below the header. */
  rows: number;
}

export const fresh = <C extends Columns>(sheet: Sheet, tab: Tab<C>): Fresh<C> => ({
  sheet,
  tab,
  rows: sheet.getMaxRows() - 1,
});

/** Where a column stands when its tab is made, from 1. */
export function placeOf<C extends Columns>({ tab }: Fresh<C>, key: keyof C & string): number {
  return Object.keys(tab.columns).indexOf(key) + 1;
}

/** A column as a formula for row 2 names it: `$C2`. */
export const cellOf = <C extends Columns>(of: Fresh<C>, key: keyof C & string): string =>
  `$${letters(placeOf(of, key))}2`;

/** Everything below the header from one column to another. */
export function bodyOf<C extends Columns>(
  of: Fresh<C>,
  from: keyof C & string,
  to: keyof C & string = from,
): Range {
  const [first, last] = [placeOf(of, from), placeOf(of, to)];
  return of.sheet.getRange(2, first, of.rows, last - first + 1);
}

export interface Paint {
  background?: string;
  text?: string;
}

/**
 * Paints a range where a formula for its first row holds. The formula must have no commas: in half
 * the world's locales Sheets takes semicolons instead.
 */
export function where(range: Range, formula: string, { background, text }: Paint): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setRanges([range]);
  if (background) builder.setBackground(background);
  if (text) builder.setFontColor(text);
  return builder.build();
}

/** Colours with one meaning wherever they stand; all take dark text. */
export const GOOD: Paint = { background: '#d9ead3', text: '#24343a' };
export const SOON: Paint = { background: '#fce8b2', text: '#24343a' };
export const LATE: Paint = { background: '#f4c7c3', text: '#24343a' };
/** Never met yet: the same violet as in the sidebar, for nobody has been left waiting. */
export const NEW: Paint = { background: '#e8e4f6', text: '#3f3a73' };
export const OPEN: Paint = { background: '#d6e4f5', text: '#24343a' };
export const OVER: Paint = { background: '#eceff1', text: '#5f6b70' };
