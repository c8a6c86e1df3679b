// Owns: a moment on somebody's wall clock, as a plan writes it, as an instant.
import { instantOfUtc } from '../script/zonedTime';

/** Milliseconds since 1970 of a date and `HH:MM` in an IANA time zone. */
export function instantOf(date: string, time: string, timeZone: string): number {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  if (!Number.isFinite(asUtc)) throw new RangeError(`"${date} ${time}" is no date and time.`);
  return instantOfUtc(asUtc, timeZone);
}
