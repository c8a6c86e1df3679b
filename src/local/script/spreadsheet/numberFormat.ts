// Owns: number formats: how a number or a date is shown under a pattern.
// The patterns: https://developers.google.com/workspace/sheets/api/guides/formats

import type { Locale } from './locale';
import { calendarTime } from './serial';

/** The pattern of cells nobody gave one, as `getNumberFormat` reports it. */
export const GENERAL = '0.###############';
export const PLAIN_TEXT = '@';

function isGeneral(pattern: string): boolean {
  return pattern === GENERAL || pattern === '' || /^general$/i.test(pattern);
}

/** The pattern without quoted words, escaped signs and bracketed colours and conditions. */
function bare(pattern: string): string {
  return pattern.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
}

const dateFormats = new Map<string, boolean>();

export function isDateFormat(pattern: string): boolean {
  let answer = dateFormats.get(pattern);
  if (answer === undefined) {
    answer =
      !isGeneral(pattern) &&
      !/[0#?@]/.test(bare(pattern).replace(/\.0+/g, '')) &&
      /[ymdhs]/i.test(bare(pattern));
    dateFormats.set(pattern, answer);
  }
  return answer;
}

function general(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const rounded = Number(value.toPrecision(10));
  const text =
    size !== 0 && (size >= 1e15 || size < 1e-9)
      ? rounded
          .toExponential()
          .replace(/e([+-])(\d)$/, 'E$10$2')
          .replace('e', 'E')
      : Number.isInteger(value)
        ? String(value)
        : size < 1e-6
          ? rounded.toFixed(15).replace(/0+$/, '')
          : String(rounded);
  return text.replace('.', locale.decimal);
}

const DATE_TOKEN =
  /"([^"]*)"|\\(.)|(\[h+\]|\[m+\]|\[s+\]|y+|m+|d+|h+|s+|\.0+|am\/pm|a\/p)|\[[^\]]*\]|([\s\S])/gi;

function formatDate(serial: number, pattern: string, locale: Locale): string {
  const time = calendarTime(serial);
  const found = [...pattern.matchAll(DATE_TOKEN)];
  const twelve = found.some((match) => /^a/i.test(match[3] ?? ''));
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  const isMinute = (index: number): boolean => {
    const letters = (match: RegExpMatchArray) => (match[3] ?? '').toLowerCase();
    const before = found
      .slice(0, index)
      .reverse()
      .map(letters)
      .find((text) => text !== '');
    const after = found
      .slice(index + 1)
      .map(letters)
      .find((text) => text !== '');
    return /^\[?h/.test(before ?? '') || /^\[?s/.test(after ?? '');
  };
  return found
    .map((match, index) => {
      const [, quoted, escaped, token, other] = match;
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      if (other !== undefined) return other;
      const letters = (token ?? '').toLowerCase();
      const width = letters.length;
      switch (letters[0]) {
        case 'y':
          return width > 2 ? String(time.year) : pad(time.year % 100, 2);
        case 'm':
          if (width <= 2 && isMinute(index)) return pad(time.minute, width);
          if (width === 3) return locale.months[time.month - 1]?.short ?? '';
          if (width > 3) return locale.months[time.month - 1]?.long ?? '';
          return pad(time.month, width);
        case 'd':
          if (width === 3) return locale.days[time.weekday]?.short ?? '';
          if (width > 3) return locale.days[time.weekday]?.long ?? '';
          return pad(time.day, width);
        case 'h':
          return pad(twelve ? ((time.hour + 11) % 12) + 1 : time.hour, Math.min(width, 2));
        case 's':
          return pad(time.second, Math.min(width, 2));
        case '.':
          return `${locale.decimal}${pad(time.millisecond, 3)
            .padEnd(width - 1, '0')
            .slice(0, width - 1)}`;
        case 'a': {
          const name = time.hour < 12 ? 'AM' : 'PM';
          const text = letters === 'a/p' ? name.slice(0, 1) : name;
          return (token ?? '').startsWith('a') ? text.toLowerCase() : text;
        }
        case '[': {
          const unit = { h: 24, m: 1440, s: 86_400 }[letters[1] ?? 'h'] ?? 24;
          return pad(Math.floor(serial * unit + 1e-9), width - 2);
        }
        default:
          return '';
      }
    })
    .join('');
}

/** A number under one section of a pattern (`#,##0.00`, `0%`, `0.0E+00`, with words around it). */
function formatNumber(value: number, section: string, locale: Locale): string {
  const literal = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*./g;
  const plain = section.replace(literal, (_all, quoted, escaped, currency) => {
    const words: string = quoted ?? escaped ?? currency ?? '';
    // Words are kept out of the way of the digit signs by moving them to the private-use area.
    return [...words]
      .map((sign) => String.fromCodePoint(0xf0000 + (sign.codePointAt(0) ?? 0)))
      .join('');
  });
  const restore = (text: string) =>
    [...text]
      .map((sign) => {
        const code = sign.codePointAt(0) ?? 0;
        return code >= 0xf0000 ? String.fromCodePoint(code - 0xf0000) : sign;
      })
      .join('');
  const digits = /[#0?](?:[#0?,]*[#0?])?(?:\.[#0?]*)?|\.[#0?]+/.exec(plain);
  if (!digits) return restore(plain);
  const pattern = digits[0];
  const head = plain.slice(0, digits.index);
  let tail = plain.slice(digits.index + pattern.length);
  let size = Math.abs(value);
  if (`${head}${tail}`.includes('%')) size *= 100;
  const thousands = /^,+/.exec(tail)?.[0].length ?? 0;
  tail = tail.slice(thousands);
  size /= 1000 ** thousands;
  const [whole = '', fraction = ''] = pattern.split('.');
  const least = [...fraction].filter((sign) => sign === '0').length;
  let text: string;
  const exponent = /^E([+-])(0+)/i.exec(tail);
  if (exponent) {
    const [mantissa = '0', power = '0'] = size.toExponential(fraction.length).split('e');
    const sign = power.startsWith('-') ? '-' : exponent[1] === '+' ? '+' : '';
    text = `${mantissa}E${sign}${power.replace(/^[+-]/, '').padStart(exponent[2]?.length ?? 2, '0')}`;
    tail = tail.slice(exponent[0].length);
  } else text = size.toFixed(Math.min(fraction.length, 20));
  let [integer = '0', decimals = ''] = text.split('.');
  if (!exponent) {
    while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
    integer = integer.padStart([...whole].filter((sign) => sign === '0').length, '0');
    if (integer === '0' && !whole.includes('0')) integer = '';
    if (whole.includes(',')) integer = integer.replace(/\B(?=(\d{3})+$)/g, locale.group);
  }
  const number = decimals === '' ? integer : `${integer}${locale.decimal}${decimals}`;
  return restore(head) + number + restore(tail);
}

/**
 * A number as a cell shows it.
 * @param serial the number; under a date pattern, days since 30 December 1899.
 */
export function showNumber(serial: number, pattern: string, locale: Locale): string {
  if (isGeneral(pattern) || pattern === PLAIN_TEXT) return general(serial, locale);
  if (isDateFormat(pattern)) return formatDate(serial, pattern, locale);
  const sections = pattern.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/g) ?? [pattern];
  const [positive = '', negative, zero] = sections;
  if (serial < 0) {
    return negative === undefined
      ? `-${formatNumber(serial, positive, locale)}`
      : formatNumber(serial, negative, locale);
  }
  return formatNumber(serial, serial === 0 && zero !== undefined ? zero : positive, locale);
}
