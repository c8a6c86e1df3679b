// Owns: the spreadsheet's own count of days, and the moment each means in a time zone.
import { offsetAt, type WallTime, wallOf, weekday } from '../zonedTime';

const DAY = 86_400_000;
/** Day 0 is 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Days since day 0 on the zone's clock, time of day as the fraction, for milliseconds of UTC. */
export function serialOf(moment: number, zone: string): number {
  return (moment + offsetAt(moment, zone) - EPOCH) / DAY;
}

/** The moment, in milliseconds of UTC, at which the zone's clock shows this day and time. */
export function momentOf(serial: number, zone: string): number {
  const local = Math.round(serial * DAY) + EPOCH;
  const guess = local - offsetAt(local, zone);
  return local - offsetAt(guess, zone);
}

/** The day number of a calendar date; undefined when there is no such date. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return (date.getTime() - EPOCH) / DAY;
}

/** What calendar and clock show; `weekday` is 0 for Sunday. */
export interface CalendarTime extends WallTime {
  readonly weekday: number;
}

/** A serial number as calendar and clock show it. */
export function calendarTime(serial: number): CalendarTime {
  const wall = wallOf(Math.round(serial * DAY) + EPOCH);
  return { ...wall, weekday: weekday(wall) };
}
