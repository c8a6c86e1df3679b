// Owns: reading what a script passes to a method, or throwing WrongParameters. A script lives in another
// realm, so nothing is asked by `instanceof`.

import { SpreadsheetError } from '../area';
import type { Input } from '../model';
import { memberName } from './enums';

/** The arguments fit no signature of the method; told with the method's name by `handle`. */
export class WrongParameters extends Error {
  override name = 'WrongParameters';
}

/** A method's option is Google's but not ours. */
export function notHere(what: string): SpreadsheetError {
  return new SpreadsheetError(`${what} is not in the embedded Workspace`);
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Without what stands after the decimal point, as Google takes it. */
export function integer(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new WrongParameters();
  return Math.trunc(value);
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new WrongParameters();
  return value;
}

/** Text; a number or boolean is taken for its text, as Google's methods do. */
export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new WrongParameters();
}

/** undefined for null and undefined, which put a property back. */
export function textOrNull(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : text(value);
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new WrongParameters();
  return value;
}

export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new WrongParameters();
  return value;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isDate(value)) {
    throw new WrongParameters();
  }
  return value as Readonly<Record<string, unknown>>;
}

/** A member of one of SpreadsheetApp's enums, as its name. */
export function member(type: string, value: unknown): string {
  const name = memberName(type, value);
  if (name === undefined) throw new WrongParameters();
  return name;
}

/** Milliseconds since 1970 of a Date. */
export function moment(value: unknown): number {
  if (!isDate(value)) throw new WrongParameters();
  const milliseconds = value.getTime();
  if (Number.isNaN(milliseconds)) throw new SpreadsheetError('Invalid argument: Invalid Date');
  return milliseconds;
}

/** One cell's value as a script gives it. */
export function input(value: unknown): Input {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (isDate(value)) return { moment: moment(value) };
  throw notHere(`Writing an object (${Object.prototype.toString.call(value)}) into a cell`);
}

/**
 * A list of rows that must fit a range, each cell read by `read`.
 * @throws SpreadsheetError in Google's words when its shape is not the range's.
 */
export function grid<Value>(
  value: unknown,
  size: { readonly rows: number; readonly columns: number },
  read: (cell: unknown) => Value,
): Value[][] {
  const rows = list(value);
  if (rows.length !== size.rows) {
    throw new SpreadsheetError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${size.rows}.`,
    );
  }
  return rows.map((row) => {
    const cells = list(row);
    if (cells.length !== size.columns) {
      throw new SpreadsheetError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${cells.length} but the range has ${size.columns}.`,
      );
    }
    // By index: in an array with holes, map skips them.
    return Array.from({ length: size.columns }, (_, column) => read(cells[column]));
  });
}

/** The CSS names a script is likely to use; others are refused rather than guessed. */
const COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  lime: '#00ff00',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
  silver: '#c0c0c0',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
  aqua: '#00ffff',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  fuchsia: '#ff00ff',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  lightblue: '#add8e6',
  lightgreen: '#90ee90',
  lightyellow: '#ffffe0',
};

const colorObjects = new WeakMap<object, string>();

/** Remembers what a color object of `SpreadsheetApp.newColor()` stands for. */
export function rememberColor(object: object, hex: string): void {
  colorObjects.set(object, hex);
}

/** A colour in CSS notation, or a color object, as `#rrggbb`. */
export function color(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    const hex = colorObjects.get(value);
    if (hex !== undefined) return hex;
  }
  if (typeof value !== 'string') throw new WrongParameters();
  const name = value.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(name)) return name;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(name);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const rgb = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(name);
  if (rgb) {
    const part = (digits: string) => Math.min(255, Number(digits)).toString(16).padStart(2, '0');
    return `#${rgb.slice(1).map(part).join('')}`;
  }
  const known = COLORS[name];
  if (known === undefined) throw new SpreadsheetError(`Invalid argument: ${value}`);
  return known;
}

export function colorOrNull(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : color(value);
}
