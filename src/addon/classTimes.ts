// Owns: when each class is met: its own times, and its part of those that classes share.
import { dealTimes } from '../conference/sharedTimes';
import type { Slot } from '../conference/week';
import type { Settings } from '../notebook/settings';
import type { WriterRow } from '../notebook/writers';

/** The times of every class that is switched on, by its id. */
export function classTimes(
  { classes, slots, rules }: Settings,
  writers: readonly WriterRow[],
): Map<string, Slot[]> {
  const on = classes.filter((one) => one.on);
  const dealt = dealTimes(
    on.map(({ id, name }) => ({
      name,
      writers: writers.filter(({ classId }) => classId === id).length,
    })),
    slots,
    rules.groupMinutes,
  );
  return new Map(on.map(({ id }, index) => [id, dealt[index] ?? []]));
}
