// Owns: when each class is met: its own times, and its part of those that classes share.
import { timesOf } from '../../conference/schoolDays';
import { dealTimes } from '../../conference/sharedTimes';
import type { LocalDate, Slot } from '../../conference/week';
import type { Settings } from '../../notebook/settings';
import type { WriterRow } from '../../notebook/writers';

/** The times of every class that is switched on, in the week of this Monday, by its id. */
export function classTimes(
  { classes, slots, rules, schoolDays }: Settings,
  week: LocalDate,
  writers: readonly WriterRow[],
): Map<string, Slot[]> {
  const on = classes.filter((one) => one.on);
  const dealt = dealTimes(
    on.map(({ id, name }) => ({
      name,
      writers: writers.filter(({ classId }) => classId === id).length,
    })),
    timesOf(slots, schoolDays, week),
    rules.groupMinutes,
  );
  return new Map(on.map(({ id }, index) => [id, dealt[index] ?? []]));
}
