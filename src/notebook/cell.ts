// Owns: how one value stands in one cell, so that text stays text and comes back as it was.
import type { Spoken } from '../conference/spoken';
import type { LocalDate, LocalTime } from '../conference/week';
import { said } from './words/said';

export type CellKind =
  /** Text of any origin. */
  | 'text'
  | 'number'
  /** A calendar day. */
  | 'day'
  /** A day and a time. */
  | 'moment'
  /** A checkbox. */
  | 'check'
  /** One of a list. */
  | 'choice';

/** What a cell of each kind holds for the rest of the code. */
export interface CellValues {
  text: string;
  number: number | null;
  day: LocalDate | '';
  moment: LocalTime | null;
  check: boolean;
  choice: string;
}

/** Between wall-clock text and Sheets' dates, in the spreadsheet's time zone. */
export interface SheetClock {
  toDate(time: LocalTime): Date;
  fromDate(date: Date): LocalTime;
}

export const FORMATS: Record<CellKind, string> = {
  text: '@',
  choice: '@',
  number: '0',
  day: 'ddd d mmm',
  moment: 'd mmm yyyy hh:mm',
  check: 'General',
};

/** Sheets refuses a cell with more. Source: support.google.com/drive/answer/37603 */
const MOST_UNITS = 50000;

/** Control characters that a cell cannot hold; tab and line feed are wanted. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it removes
const UNHOLDABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that no cell can hold; nothing of it was written. */
export class TooLong extends RangeError {
  override name = 'TooLong';
  readonly said: Spoken;

  constructor(length: number) {
    const says = said(({ tabs }) => tabs.tooLong(length, MOST_UNITS - 1));
    super(says.en);
    this.said = says;
  }
}

/**
 * Text as it can be held: line ends as `\n`, nothing that Sheets refuses. Throws a TooLong when
 * it is longer than a cell can be: cutting would lose what someone wrote.
 */
export function holdable(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(UNHOLDABLE, '')
    .replace(LONE_SURROGATE, '\ufffd');
  if (clean.length >= MOST_UNITS) throw new TooLong(clean.length);
  return clean;
}

/**
 * The value to hand to `setValues`. Sheets reads what it is given as a person's typing (`=` begins
 * a formula, `1/2` is a date, `007` a 7) unless it begins with an apostrophe, which it takes off.
 * Every text gets one, so that there is no list of dangerous beginnings to keep complete.
 */
export function toCell<K extends CellKind>(
  kind: K,
  value: CellValues[K],
  clock: SheetClock,
): string | number | boolean | Date {
  if (value === null || value === '' || (typeof value === 'number' && !Number.isFinite(value)))
    return '';
  if (typeof value === 'string' && kind === 'day')
    return clock.toDate({ date: value, time: '00:00' });
  if (typeof value === 'string') {
    const text = holdable(value);
    return text === '' ? '' : `'${text}`;
  }
  if (typeof value === 'object') return clock.toDate(value as LocalTime);
  return value as number | boolean;
}

/** The value of a cell as `getValues` gives it. What is not of its kind reads as empty. */
export function fromCell<K extends CellKind>(
  kind: K,
  raw: unknown,
  clock: SheetClock,
): CellValues[K] {
  const isDate = Object.prototype.toString.call(raw) === '[object Date]';
  const read = (): CellValues[CellKind] => {
    switch (kind) {
      case 'number':
        return typeof raw === 'number' ? raw : null;
      case 'check':
        return raw === true;
      case 'day':
        return isDate ? clock.fromDate(raw as Date).date : '';
      case 'moment':
        return isDate ? clock.fromDate(raw as Date) : null;
      default:
        // A person may have typed a number or a date where text belongs.
        if (isDate) return clock.fromDate(raw as Date).date;
        return raw === null || raw === undefined ? '' : String(raw);
    }
  };
  return read() as CellValues[K];
}
