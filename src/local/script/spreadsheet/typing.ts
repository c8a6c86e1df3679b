// Owns: what a spreadsheet makes of text as if a person had typed it into a cell.
// Google documents only the leading `=`; the rest is what its cells are seen to do, and where two
// accounts of it differ, the one that is harder on the script that writes.

import type { Locale } from './locale';
import { dayNumber } from './serial';

export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'value';
      readonly value: number | boolean;
      /** The number format that comes with it, if the cell has none of its own. */
      readonly format?: string;
    };

function readNumber(text: string, locale: Locale): Typed | undefined {
  const sign = locale.decimal === ',' ? ',' : '\\.';
  const group = locale.group.trim() === '' ? '[\\u00a0 ]' : `\\${locale.group}`;
  const number = new RegExp(
    `^([+-]?)(${currencySigns})?\\s*([+-]?)((?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${sign}\\d*)?)(e[+-]?\\d+)?\\s*(%)?\\s*(${currencySigns})?$`,
    'i',
  ).exec(text);
  if (!number) return undefined;
  const [, outer = '', before, inner = '', digits = '', exponent = '', percent, after] = number;
  if (!/\d/.test(digits) || (outer && inner) || (before && after)) return undefined;
  const plain = digits.replace(new RegExp(group, 'g'), '').replace(locale.decimal, '.');
  const size = Number(`${plain}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const value = (outer === '-' || inner === '-' ? -size : size) / (percent ? 100 : 1);
  const decimals = plain.includes('.');
  if (percent) return { kind: 'value', value, format: decimals ? '0.00%' : '0%' };
  const currency = before ?? after;
  if (currency) {
    return { kind: 'value', value, format: `"${currency}"#,##0${decimals ? '.00' : ''}` };
  }
  if (exponent) return { kind: 'value', value, format: '0.00E+00' };
  if (new RegExp(`\\d${group}\\d`).test(digits)) {
    return { kind: 'value', value, format: decimals ? '#,##0.00' : '#,##0' };
  }
  return { kind: 'value', value };
}
const currencySigns = '[$£€¥₹]';

/** `9:30`, `9:30 pm`, `09:30:15` as a part of a day. */
function readTime(text: string): { value: number; format: string } | undefined {
  const match = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2})(\.\d+)?)?\s*(am|pm)?$/i.exec(text);
  if (!match) return undefined;
  const [, hours = '', minutes, seconds, fraction, half] = match;
  if (minutes === undefined && !half) return undefined;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  if (hour > 24 || Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const total =
    hour * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0) + Number(fraction ?? 0);
  const clock = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  return { value: total / 86_400, format: half ? `${clock} am/pm` : clock.replace('h', 'H') };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** `1/2`, `1/2/2026`, `2026-01-02`, `Jan 2`, `2 January 2026` as a day number. */
function readDate(
  text: string,
  locale: Locale,
  thisYear: number,
): { value: number; format: string } | undefined {
  const found = (value: number | undefined, format: string) =>
    value === undefined ? undefined : { value, format };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) {
    const [, year, month, day] = iso.map(Number);
    const format = text.includes('-') ? 'yyyy-mm-dd' : locale.dateFormat;
    return found(dayNumber(year ?? 0, month ?? 0, day ?? 0), format);
  }
  const separators = locale.dateFormat.includes('.') ? '[-/.]' : '[-/]';
  const short = new RegExp(`^(\\d{1,2})(${separators})(\\d{1,2})(?:\\2(\\d{2}|\\d{4}))?\\.?$`).exec(
    text,
  );
  if (short) {
    const [, first, separator = '/', second, year] = short;
    const monthFirst = locale.dateOrder !== 'dmy';
    const month = Number(monthFirst ? first : second);
    const day = Number(monthFirst ? second : first);
    const value = dayNumber(year === undefined ? thisYear : fullYear(year), month, day);
    const brief = monthFirst ? `M${separator}d` : `d${separator}M`;
    return found(value, year === undefined ? brief : locale.dateFormat);
  }
  const named = /^(?:(\d{1,2})[ -])?([\p{L}.]{3,})(?:[ -](\d{1,2}))?(?:,? ?[ -]?(\d{4}))?$/u.exec(
    text,
  );
  if (named) {
    const [, before, word = '', after, year] = named;
    // `Jan 2026` is the first of the month.
    const day = before ?? after ?? (year === undefined ? undefined : '1');
    if (day === undefined || (before !== undefined && after !== undefined)) return undefined;
    const name = word.toLowerCase().replace(/\.$/, '');
    const month =
      locale.months.findIndex(
        ({ long, short: brief }) =>
          long.toLowerCase() === name || brief.toLowerCase().replace(/\.$/, '') === name,
      ) + 1;
    if (month === 0) return undefined;
    const value = dayNumber(year === undefined ? thisYear : Number(year), month, Number(day));
    if (before === undefined && after === undefined) return found(value, 'mmm yyyy');
    const order = before === undefined ? 'mmm d' : 'd mmm';
    return found(
      value,
      year === undefined ? order : `${order}${before === undefined ? ',' : ''} yyyy`,
    );
  }
  return undefined;
}

/** Reads text as a cell does that is not set to plain text. */
export function readTyped(text: string, locale: Locale, thisYear: number): Typed {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  }
  const number = readNumber(trimmed, locale);
  if (number) return number;
  // A cell takes a leading + for a formula's sign too.
  if (text.startsWith('+') && text.length > 1) return { kind: 'formula', formula: `=${text}` };
  const time = readTime(trimmed);
  if (time) return { kind: 'value', ...time };
  const date = readDate(trimmed, locale, thisYear);
  if (date) return { kind: 'value', ...date };
  const space = / (?=\d{1,2}:\d{2})/.exec(trimmed);
  if (space) {
    const day = readDate(trimmed.slice(0, space.index), locale, thisYear);
    const clock = readTime(trimmed.slice(space.index + 1));
    if (day && clock) {
      return {
        kind: 'value',
        value: day.value + clock.value,
        format: `${day.format} ${clock.format}`,
      };
    }
  }
  return { kind: 'text', text };
}
