// Owns: the plan that people know when the week is planned again: what of it stays where it is, and
// what may move.
import { compareTimes, type LocalTime, minutesOf, type Slot, weekday } from '../../conference/week';
import type { WeekRow } from '../../notebook/thisWeek';
import { idsOf } from '../views';

/** A writer who is not here today. */
export interface Absence {
  classId: string;
  writerId: string;
  /** As a sentence calls the writer. */
  name: string;
}

/** A conference that stays, as it was and as it is now; null where nobody is left in it. */
export interface Staying {
  was: WeekRow;
  row: WeekRow | null;
}

export interface KnownPlan {
  staying: Staying[];
  /** These may move. */
  free: WeekRow[];
}

/**
 * What the teacher said stays, stays until its time has come. A time that has begun takes nothing new, so a conference in it that is on or still to come stays in
 * it. One that went by without being held is planned again, unless it is planned anew only because
 * somebody is absent: then what lies behind stays as well, for nothing was said of it.
 */
export function knownPlan(
  planned: readonly WeekRow[],
  slots: readonly Slot[],
  now: LocalTime,
  absence: Absence | null,
): KnownPlan {
  const stays = (row: WeekRow) =>
    hasBegun(row, slots, now)
      ? absence !== null || endsAfter(row, now)
      : row.stays.trim().toLowerCase() === 'yes';
  return {
    staying: planned.filter(stays).map((was) => ({
      was,
      row: absence && was.day === now.date ? without(was, absence) : was,
    })),
    free: planned.filter((row) => !stays(row)),
  };
}

/** Whether the conferring time it lies in has begun, or its own time where it lies in none. */
export function hasBegun(row: WeekRow, slots: readonly Slot[], now: LocalTime): boolean {
  const at = minuteOf(row);
  if (row.day === '' || at === null) return false;
  const day = weekday(row.day);
  const slot = slots.find(
    ({ weekday: of, start, minutes }) =>
      of === day && at >= minutesOf(start) && at < minutesOf(start) + minutes,
  );
  const begins = { date: row.day, time: (slot?.start ?? row.start).padStart(5, '0') };
  return compareTimes(begins, now) < 0;
}

function endsAfter(row: WeekRow, now: LocalTime): boolean {
  return row.day === now.date && (minuteOf(row) ?? 0) + (row.minutes ?? 0) > minutesOf(now.time);
}

/** null where a person wrote something else over the time. */
const minuteOf = ({ start }: WeekRow): number | null =>
  /^([01]?\d|2[0-3]):[0-5]\d$/.test(start) ? minutesOf(start) : null;

function without(row: WeekRow, { classId, writerId, name }: Absence): WeekRow | null {
  const ids = idsOf(row);
  if (row.classId !== classId || !ids.includes(writerId)) return row;
  const names = row.writers.split(', ').filter((_, place) => ids[place] !== writerId);
  const left = ids.filter((id) => id !== writerId);
  if (left.length === 0) return null;
  return {
    ...row,
    kind: left.length === 1 ? 'solo' : row.kind,
    writers: names.join(', '),
    writerIds: left.join(' '),
    why: `${name} is absent today; the others meet as planned.`,
  };
}
