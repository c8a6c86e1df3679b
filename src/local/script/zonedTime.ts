// Owns: instants and wall-clock times in a time zone, daylight saving included.

/** What a clock on the wall shows. `month` counts from 1. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

const DAY = 86_400_000;
/** Offsets change on quarter hours at the earliest, so one answer serves that long. */
const QUARTER = 900_000;
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Whether `zone` names a time zone, e.g. `America/Denver`. */
export function isZone(zone: string): boolean {
  try {
    formatter(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError || (error as Error).name === 'RangeError') return false;
    throw error;
  }
}

function formatter(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, found);
  }
  return found;
}

/** How far `zone` is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, zone: string): number {
  if (!Number.isFinite(instant)) return 0;
  const bucket = Math.floor(instant / QUARTER);
  const key = `${zone}/${bucket}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const at = bucket * QUARTER;
  const parts: Record<string, string> = {};
  for (const part of formatter(zone).formatToParts(at)) parts[part.type] = part.value;
  const year = Number(parts.year) * (parts.era === 'BC' ? -1 : 1) + (parts.era === 'BC' ? 1 : 0);
  const shown = utc({
    year,
    month: Number(parts.month),
    day: Number(parts.day),
    hour: Number(parts.hour),
    minute: Number(parts.minute),
    second: Number(parts.second),
    millisecond: 0,
  });
  const offset = shown - at;
  if (offsets.size > 50_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** The wall time read as if it were UTC; years below 100 are meant as they are written. */
export function utc(wall: WallTime): number {
  const date = new Date(0);
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day);
  date.setUTCHours(wall.hour, wall.minute, wall.second, wall.millisecond);
  return date.getTime();
}

/**
 * The instant at which clocks of `zone` show a wall time, given as if it were UTC. A time that
 * comes twice means the first; one that is skipped is as much later as the clocks jump.
 */
export function instantOfUtc(wallAsUtc: number, zone: string): number {
  if (!Number.isFinite(wallAsUtc)) return Number.NaN;
  const before = offsetAt(wallAsUtc - DAY, zone);
  const after = offsetAt(wallAsUtc + DAY, zone);
  const early = wallAsUtc - before;
  if (before === after) return early;
  if (offsetAt(early, zone) === before) return early;
  const late = wallAsUtc - after;
  return offsetAt(late, zone) === after ? late : early;
}

/** The instant at which clocks of `zone` show `wall`; see {@link instantOfUtc}. */
export function instantOf(wall: WallTime, zone: string): number {
  return instantOfUtc(utc(wall), zone);
}

/** What clocks of `zone` show at an instant. */
export function wallTime(instant: number, zone: string): WallTime {
  return wallOf(instant + offsetAt(instant, zone));
}

/** The wall time of what was read as if it were UTC: undoes {@link utc}. */
export function wallOf(wallAsUtc: number): WallTime {
  const shown = new Date(wallAsUtc);
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
    millisecond: shown.getUTCMilliseconds(),
  };
}

/** Day of the week of a wall time, 0 for Sunday. */
export function weekday(wall: WallTime): number {
  return new Date(utc(wall)).getUTCDay();
}
