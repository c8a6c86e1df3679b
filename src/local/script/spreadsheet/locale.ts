// Owns: what a spreadsheet's locale decides: decimal sign, order of a date, names of months.

export interface Locale {
  /** As the spreadsheet names it: `en_US`, `de_DE`. */
  readonly id: string;
  readonly decimal: '.' | ',';
  readonly group: string;
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
  /** The number format a date gets when it is typed or written without one. */
  readonly dateFormat: string;
  readonly dateTimeFormat: string;
  /** From January. */
  readonly months: readonly { readonly long: string; readonly short: string }[];
  /** From Sunday. */
  readonly days: readonly { readonly long: string; readonly short: string }[];
}

const known = new Map<string, Locale>();

/** @throws RangeError when there is no such locale. */
export function localeOf(id: string): Locale {
  const before = known.get(id);
  if (before) return before;
  const tag = id.replace(/_/g, '-');
  const numbers = new Intl.NumberFormat(tag).formatToParts(1234567.5);
  const part = (type: string) => numbers.find((piece) => piece.type === type)?.value;
  const dateParts = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' })
    .formatToParts(new Date(Date.UTC(2026, 10, 23)))
    .filter((piece) => ['day', 'month', 'year', 'literal'].includes(piece.type));
  const order = dateParts.map((piece) => piece.type[0]).filter((letter) => letter !== 'l');
  const separator = dateParts.find((piece) => piece.type === 'literal')?.value.trim() ?? '/';
  const dateOrder = order[0] === 'y' ? 'ymd' : order[0] === 'd' ? 'dmy' : 'mdy';
  const dateFormat = {
    mdy: ['M', 'd', 'yyyy'],
    dmy: ['dd', 'MM', 'yyyy'],
    ymd: ['yyyy', 'MM', 'dd'],
  }[dateOrder].join(separator);
  const name = (options: Intl.DateTimeFormatOptions, date: Date) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(date);
  const names = (count: number, unit: 'month' | 'weekday', dateOf: (index: number) => Date) =>
    Array.from({ length: count }, (_, index) => ({
      long: name({ [unit]: 'long' }, dateOf(index)),
      short: name({ [unit]: 'short' }, dateOf(index)),
    }));
  const locale: Locale = {
    id,
    decimal: part('decimal') === ',' ? ',' : '.',
    group: (part('group') ?? ',').replace(/\u202f/g, '\u00a0'),
    dateOrder,
    dateFormat,
    dateTimeFormat: `${dateFormat} H:mm:ss`,
    months: names(12, 'month', (index) => new Date(Date.UTC(2026, index, 1))),
    // 2026-11-22 was a Sunday.
    days: names(7, 'weekday', (index) => new Date(Date.UTC(2026, 10, 22 + index))),
  };
  known.set(id, locale);
  return locale;
}
