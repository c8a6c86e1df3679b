// Owns: dates by Java's SimpleDateFormat patterns, which Utilities.formatDate and parseDate take.
import { instantOf, offsetAt, utc, type WallTime, wallTime, weekday } from './zonedTime';

/** A pattern or a text that Java's SimpleDateFormat would not take. */
export class DatePatternError extends Error {
  override name = 'DatePatternError';
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY = 86_400_000;

type Piece = { literal: string } | { letter: string; width: number };

/** Splits `yyyy-MM-dd'T'HH:mm` into letters with their widths, and text to be left alone. */
function pieces(pattern: string): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  while (at < pattern.length) {
    const letter = pattern.charAt(at);
    if (letter === "'") {
      const [literal, next] = quoted(pattern, at);
      out.push({ literal });
      at = next;
    } else if (/[A-Za-z]/.test(letter)) {
      let end = at;
      while (pattern.charAt(end) === letter) end++;
      out.push({ letter, width: end - at });
      at = end;
    } else {
      out.push({ literal: letter });
      at++;
    }
  }
  return out;
}

function quoted(pattern: string, start: number): [string, number] {
  if (pattern.charAt(start + 1) === "'") return ["'", start + 2];
  let text = '';
  for (let at = start + 1; at < pattern.length; at++) {
    if (pattern.charAt(at) !== "'") text += pattern.charAt(at);
    else if (pattern.charAt(at + 1) === "'") {
      text += "'";
      at++;
    } else return [text, at + 1];
  }
  throw new DatePatternError('Unterminated quote');
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');
const name = (names: readonly string[], index: number, width: number) =>
  (names[index] ?? '').slice(0, width > 3 ? undefined : 3);

/** The offset as `+0130`, or `+01:30` with a colon. */
function offsetText(milliseconds: number, colon: string): string {
  const minutes = Math.abs(milliseconds) / 60_000;
  const sign = milliseconds < 0 ? '-' : '+';
  return `${sign}${pad(Math.floor(minutes / 60), 2)}${colon}${pad(Math.round(minutes % 60), 2)}`;
}

/** Week of the year as Java counts it in the US: weeks start on Sunday, 1 January is in week 1. */
function usWeek(wall: WallTime): { year: number; week: number } {
  const today = utc({ ...wall, hour: 0, minute: 0, second: 0, millisecond: 0 });
  const sunday = today - weekday(wall) * DAY;
  // The week belongs to the next year as soon as it holds that year's first of January.
  const year = new Date(sunday + 6 * DAY).getUTCFullYear();
  const first = Date.UTC(year, 0, 1);
  const firstSunday = first - new Date(first).getUTCDay() * DAY;
  return { year, week: Math.round((sunday - firstSunday) / (7 * DAY)) + 1 };
}

function zoneText(instant: number, zone: string, width: number): string {
  const style = width > 3 ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style });
  return parts.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

type Writer = (at: { wall: WallTime; instant: number; zone: string; width: number }) => string;

const writers: Record<string, Writer> = {
  G: ({ wall }) => (wall.year > 0 ? 'AD' : 'BC'),
  y: ({ wall, width }) =>
    width === 2 ? pad(Math.abs(wall.year) % 100, 2) : pad(Math.abs(wall.year), width),
  Y: ({ wall, width }) => {
    const { year } = usWeek(wall);
    return width === 2 ? pad(year % 100, 2) : pad(year, width);
  },
  M: ({ wall, width }) =>
    width > 2 ? name(MONTHS, wall.month - 1, width) : pad(wall.month, width),
  L: ({ wall, width }) =>
    width > 2 ? name(MONTHS, wall.month - 1, width) : pad(wall.month, width),
  w: ({ wall, width }) => pad(usWeek(wall).week, width),
  D: ({ wall, width }) => {
    const day = utc({ ...wall, hour: 0, minute: 0, second: 0, millisecond: 0 });
    return pad(Math.round((day - Date.UTC(wall.year, 0, 1)) / DAY) + 1, width);
  },
  d: ({ wall, width }) => pad(wall.day, width),
  E: ({ wall, width }) => name(DAYS, weekday(wall), width),
  u: ({ wall, width }) => pad(weekday(wall) || 7, width),
  a: ({ wall }) => (wall.hour < 12 ? 'AM' : 'PM'),
  H: ({ wall, width }) => pad(wall.hour, width),
  k: ({ wall, width }) => pad(wall.hour || 24, width),
  K: ({ wall, width }) => pad(wall.hour % 12, width),
  h: ({ wall, width }) => pad(wall.hour % 12 || 12, width),
  m: ({ wall, width }) => pad(wall.minute, width),
  s: ({ wall, width }) => pad(wall.second, width),
  S: ({ wall, width }) => pad(wall.millisecond, width),
  z: ({ instant, zone, width }) => zoneText(instant, zone, width),
  Z: ({ instant, zone }) => offsetText(offsetAt(instant, zone), ''),
  X: ({ instant, zone, width }) => {
    const offset = offsetAt(instant, zone);
    if (offset === 0) return 'Z';
    const text = offsetText(offset, width === 3 ? ':' : '');
    return width === 1 ? text.slice(0, 3) : text;
  },
};

/**
 * Writes an instant as a SimpleDateFormat pattern says, in US English as Google does.
 * @throws DatePatternError for a letter Java doesn't know.
 */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const wall = wallTime(instant, zone);
  return pieces(pattern)
    .map((piece) => {
      if ('literal' in piece) return piece.literal;
      const write = writers[piece.letter];
      if (!write) throw new DatePatternError(`Illegal pattern character '${piece.letter}'`);
      return write({ wall, instant, zone, width: piece.width });
    })
    .join('');
}

interface Reading extends WallTime {
  afternoon?: boolean;
  offset?: number;
}

type Reader = { match: RegExp; keep(reading: Reading, text: string, width: number): void };

const number = (field: keyof WallTime, shift = 0): Reader => ({
  match: /^\s*\d+/,
  keep: (reading, text) => {
    reading[field] = Number(text) + shift;
  },
});
const ignored = (match: RegExp): Reader => ({ match, keep: () => {} });
const offset: Reader = {
  match: /^(?:GMT|UTC)?[+-]\d{2}:?(?:\d{2})?|^(?:Z|GMT|UTC)/,
  keep: (reading, text) => {
    const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):?(\d{2})?/.exec(text) ?? [];
    const size = Number(hours) * 3_600_000 + Number(minutes) * 60_000;
    reading.offset = sign === '-' ? -size : size;
  },
};
const month: Reader = {
  match: /^\s*(?:\d+|[A-Za-z]+)/,
  keep: (reading, text) => {
    const word = text.trim();
    if (/\d/.test(word)) {
      reading.month = Number(word);
      return;
    }
    const short = word.slice(0, 3).toLowerCase();
    const index = MONTHS.findIndex((each) => each.slice(0, 3).toLowerCase() === short);
    if (index < 0) throw new DatePatternError(`"${word}" is not a month`);
    reading.month = index + 1;
  },
};

const readers: Record<string, Reader> = {
  y: {
    match: /^\s*-?\d+/,
    // Java puts a two-digit year within eighty years before and twenty after today; today's
    // century is near enough for a classroom.
    keep: (reading, text, width) => {
      reading.year = Number(text) + (width <= 2 && text.trim().length === 2 ? 2000 : 0);
    },
  },
  M: month,
  L: month,
  d: number('day'),
  H: number('hour'),
  k: {
    match: /^\s*\d+/,
    keep: (reading, text) => {
      reading.hour = Number(text) % 24;
    },
  },
  K: number('hour'),
  h: {
    match: /^\s*\d+/,
    keep: (reading, text) => {
      reading.hour = Number(text) % 12;
    },
  },
  m: number('minute'),
  s: number('second'),
  S: number('millisecond'),
  E: ignored(/^\s*[A-Za-z]+/),
  u: ignored(/^\s*\d/),
  a: {
    match: /^\s*[AaPp][Mm]/,
    keep: (reading, text) => {
      reading.afternoon = /p/i.test(text);
    },
  },
  z: offset,
  Z: offset,
  X: offset,
};

/**
 * Reads a date by a SimpleDateFormat pattern; fields the pattern lacks are those of 1 January 1970.
 * @throws DatePatternError when the text does not fit.
 */
export function parseDate(text: string, zone: string, pattern: string): number {
  const reading: Reading = {
    year: 1970,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    millisecond: 0,
  };
  const unparseable = () => new DatePatternError(`Unparseable date: "${text}"`);
  const all = pieces(pattern);
  let rest = text;
  all.forEach((piece, index) => {
    if ('literal' in piece) {
      if (!rest.startsWith(piece.literal)) throw unparseable();
      rest = rest.slice(piece.literal.length);
      return;
    }
    const reader = readers[piece.letter];
    if (!reader) throw new DatePatternError(`Illegal pattern character '${piece.letter}'`);
    const next = all[index + 1];
    // Letters that touch ("yyyyMMdd") are told apart by their widths alone.
    const within = next && 'letter' in next ? rest.slice(0, piece.width) : rest;
    const found = reader.match.exec(within)?.[0];
    if (found === undefined) throw unparseable();
    reader.keep(reading, found, piece.width);
    rest = rest.slice(found.length);
  });
  if (reading.afternoon && reading.hour < 12) reading.hour += 12;
  return reading.offset === undefined ? instantOf(reading, zone) : utc(reading) - reading.offset;
}
