// Owns: data validation: whether a value may stand in a cell that has a rule.

import { cellsOf, SpreadsheetError } from './area';
import type { BookValues } from './bookValues';
import type { CellValue, RuleValue, Validation } from './model';
import { serialOf } from './serial';

/** A rule's value as the number or text it is compared with. */
export function comparable(book: BookValues, value: RuleValue | undefined): CellValue {
  if (value === undefined) return '';
  if (typeof value !== 'object') return value;
  if ('moment' in value) return serialOf(value.moment, book.timeZone);
  if ('relative' in value) return relativeDay(book, value.relative);
  throw new SpreadsheetError('A range is no value to compare with.');
}

const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

function relativeDay(book: BookValues, name: string): number {
  const days = DAYS_FROM_TODAY[name];
  if (days === undefined) {
    throw new SpreadsheetError(`RelativeDate.${name} is not in the embedded Workspace`);
  }
  return Math.floor(serialOf(book.now(), book.timeZone)) + days;
}

/** What a drop-down offers, in order; undefined when the rule is none. */
export function choices(book: BookValues, validation: Validation): string[] | undefined {
  if (validation.criteria === 'VALUE_IN_LIST') return validation.values.map(String);
  const [range] = validation.values;
  if (validation.criteria !== 'VALUE_IN_RANGE') return undefined;
  if (typeof range !== 'object' || !('place' in range)) return [];
  const tab = book.tabs.find(({ id }) => id === range.place.tab);
  if (!tab) return [];
  const shown = [...cellsOf(range.place.area)].map(({ row, column }) =>
    book.display(tab, row, column),
  );
  return [...new Set(shown.filter((text) => text !== ''))];
}

/** Whether the rule refuses the value. */
export function refusal(book: BookValues, validation: Validation, value: CellValue): boolean {
  const offered = choices(book, validation);
  if (offered)
    return !offered.some((choice) => choice.toLowerCase() === String(value).toLowerCase());
  const [first, second] = validation.values;
  if (validation.criteria === 'CHECKBOX') {
    const states = validation.values.length > 0 ? validation.values : [true, false];
    return !states.some((state) => state === value);
  }
  return !satisfies(validation.criteria, value, comparable(book, first), comparable(book, second));
}

/** Whether a value meets a criterion that data validation and conditional formats share. */
export function satisfies(
  criteria: string,
  value: CellValue,
  first: CellValue,
  second: CellValue,
): boolean {
  const text = String(value).toLowerCase();
  const wanted = String(first).toLowerCase();
  const isNumber = typeof value === 'number';
  const low = Math.min(Number(first), Number(second));
  const high = Math.max(Number(first), Number(second));
  switch (criteria) {
    case 'CELL_EMPTY':
      return value === '';
    case 'CELL_NOT_EMPTY':
      return value !== '';
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    case 'NUMBER_EQUAL_TO':
      return isNumber && value === Number(first);
    case 'NUMBER_NOT_EQUAL_TO':
      return isNumber && value !== Number(first);
    case 'NUMBER_GREATER_THAN':
    case 'DATE_AFTER':
    case 'DATE_AFTER_RELATIVE':
      return isNumber && value > Number(first);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
    case 'DATE_ON_OR_AFTER':
      return isNumber && value >= Number(first);
    case 'NUMBER_LESS_THAN':
    case 'DATE_BEFORE':
    case 'DATE_BEFORE_RELATIVE':
      return isNumber && value < Number(first);
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
    case 'DATE_ON_OR_BEFORE':
      return isNumber && value <= Number(first);
    case 'DATE_EQUAL_TO':
    case 'DATE_EQUAL_TO_RELATIVE':
      return isNumber && Math.floor(value) === Math.floor(Number(first));
    case 'NUMBER_BETWEEN':
    case 'DATE_BETWEEN':
      return isNumber && value >= low && value <= high;
    case 'NUMBER_NOT_BETWEEN':
    case 'DATE_NOT_BETWEEN':
      return isNumber && (value < low || value > high);
    case 'DATE_IS_VALID_DATE':
      return isNumber;
    default:
      throw new SpreadsheetError(`The criterion ${criteria} is not in the embedded Workspace`);
  }
}
