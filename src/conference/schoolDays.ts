// Owns: the days of one week on which there is school, and so the conferring times that week really has.
import { addDays, type LocalDate, minutesOf, type Slot } from './week';

export interface SchoolDays {
  /** Days without school. */
  off: readonly LocalDate[];
  /** Days that end early, at `HH:MM`. */
  half: readonly { date: LocalDate; until: string }[];
}

/** Less than this of a time that a half day cuts is not worth meeting in. */
const SHORTEST = 5;

/** The conferring times of the week that begins on this Monday. */
export function timesOf<S extends Slot>(
  slots: readonly S[],
  { off, half }: SchoolDays,
  monday: LocalDate,
): S[] {
  return slots.flatMap((slot) => {
    const date = addDays(monday, slot.weekday);
    if (off.includes(date)) return [];
    const ends = half.filter((one) => one.date === date).map(({ until }) => minutesOf(until));
    const minutes = Math.min(slot.minutes, ...ends.map((end) => end - minutesOf(slot.start)));
    return minutes === slot.minutes ? [slot] : minutes >= SHORTEST ? [{ ...slot, minutes }] : [];
  });
}
