// Owns: what becomes of a cell when a value or a formula is put into it.

import { SpreadsheetError } from './area';
import { without, withStyle } from './cell';
import { readFormula } from './formula';
import type { Locale } from './locale';
import type { Cell, CellValue, Input, StyleChange } from './model';
import { GENERAL, isDateFormat, PLAIN_TEXT, showNumber } from './numberFormat';
import { serialOf } from './serial';
import { readTyped } from './typing';

/** The most characters a cell takes. */
const CELL_LIMIT = 50_000;

/** What typing depends on besides the text. */
export interface EntryRules {
  readonly locale: Locale;
  readonly timeZone: string;
  /** The year a date is in that is typed without one. */
  readonly thisYear: number;
}

/** @throws SpreadsheetError in Google's words when text is too long for a cell. */
export function checkLength(text: string): void {
  if (text.length <= CELL_LIMIT) return;
  throw new SpreadsheetError(
    `Your input contains more than the maximum of ${CELL_LIMIT} characters in a single cell.`,
  );
}

/** The cell without its content: look, note and rules stay. */
export function emptied(cell: Cell | undefined): Cell | undefined {
  if (cell?.value === undefined && cell?.formula === undefined) return cell;
  return without(cell, 'value', 'formula', 'invalid', 'runs');
}

const formatChanges = new Map<string, StyleChange>();

/** One object a format, so that all the cells that get it share their style. */
function formatChange(numberFormat: string): StyleChange {
  const known = formatChanges.get(numberFormat) ?? { numberFormat };
  formatChanges.set(numberFormat, known);
  return known;
}

function withFormat(cell: Cell | undefined, value: CellValue, format: string): Cell {
  const style = withStyle(cell?.style, formatChange(format));
  return { ...cell, value, ...(style ? { style } : {}) };
}

/** The cell after a value was put into it by a person's typing rules. */
export function enter(before: Cell | undefined, input: Input, rules: EntryRules): Cell | undefined {
  const { locale, timeZone, thisYear } = rules;
  const cell = emptied(before);
  const format = cell?.style?.numberFormat ?? GENERAL;
  const plain = format === PLAIN_TEXT;
  if (typeof input === 'object') {
    const value = serialOf(input.moment, timeZone);
    const shape = Number.isInteger(value) ? locale.dateFormat : locale.dateTimeFormat;
    // In a cell of plain text a date becomes the text it would have shown.
    if (plain) return { ...cell, value: showNumber(value, shape, locale) };
    return isDateFormat(format) ? { ...cell, value } : withFormat(cell, value, shape);
  }
  if (typeof input !== 'string') return { ...cell, value: input };
  if (input === '') return cell;
  checkLength(input);
  if (plain) return { ...cell, value: input.startsWith("'") ? input.slice(1) : input };
  const typed = readTyped(input, locale, thisYear);
  switch (typed.kind) {
    case 'empty':
      return cell;
    case 'text':
      return typed.text === '' ? cell : { ...cell, value: typed.text };
    case 'formula':
      return enterFormula(cell, typed.formula, locale);
    case 'value':
      return typed.format === undefined || format !== GENERAL
        ? { ...cell, value: typed.value }
        : withFormat(cell, typed.value, typed.format);
  }
}

/**
 * The cell after a formula was put into it, whatever its format; an empty text empties it.
 * @param text with or without its leading `=`, as the locale writes it.
 */
export function enterFormula(
  before: Cell | undefined,
  text: string,
  locale: Locale,
): Cell | undefined {
  const cell = emptied(before);
  if (text === '') return cell;
  const typed = text.startsWith('=') ? text : `=${text}`;
  const formula = readFormula(typed, locale);
  return formula === undefined ? { ...cell, formula: typed, invalid: true } : { ...cell, formula };
}
