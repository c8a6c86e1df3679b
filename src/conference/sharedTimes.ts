// Owns: conferring times that several classes share: which class has which part, so that a teacher
// is never in two conferences at once.
import { minutesOf, type Slot, timeOf } from './week';

/** A class as far as the sharing of times knows it. */
export interface SharingClass {
  name: string;
  writers: number;
}

/** A time of the week; `className` is empty where every class may have it. */
export type ClassSlot = Slot & { className: string };

/**
 * Each class's times, in the order of the classes. A shared time is dealt out in blocks of
 * `blockMinutes` to whichever class has most writers for the blocks it has so far; neighbouring
 * blocks of one class are one time. The same classes and times always give the same parts.
 */
export function dealTimes(
  classes: readonly SharingClass[],
  slots: readonly ClassSlot[],
  blockMinutes: number,
): Slot[][] {
  const dealt: Slot[][] = classes.map(() => []);
  const blocks = classes.map(() => 0);
  const hungriest = () =>
    classes.reduce((best, { writers }, index) => {
      const share = writers / ((blocks[index] ?? 0) + 1);
      const bestShare = (classes[best]?.writers ?? 0) / ((blocks[best] ?? 0) + 1);
      return share > bestShare ? index : best;
    }, 0);
  for (const slot of inWeekOrder(slots)) {
    const { weekday, start, minutes } = slot;
    const owner = classes.findIndex(({ name }) => name === slot.className);
    if (slot.className !== '' || classes.length === 1) {
      dealt[slot.className === '' ? 0 : owner]?.push({ weekday, start, minutes });
      continue;
    }
    const count = Math.max(1, Math.floor(minutes / blockMinutes));
    const turns = Array.from({ length: count }, () => {
      const index = hungriest();
      blocks[index] = (blocks[index] ?? 0) + 1;
      return index;
    }).sort((a, b) => a - b);
    let from = minutesOf(start);
    classes.forEach((_, index) => {
      const own = turns.filter((turn) => turn === index).length;
      if (own === 0) return;
      const isLast = index === turns[turns.length - 1];
      // What is left over of a time is the last one's.
      const until = isLast ? minutesOf(start) + minutes : from + own * blockMinutes;
      dealt[index]?.push({ weekday, start: timeOf(from), minutes: until - from });
      from = until;
    });
  }
  return dealt;
}

const inWeekOrder = (slots: readonly ClassSlot[]): ClassSlot[] =>
  [...slots].sort(
    (a, b) => a.weekday - b.weekday || (a.start < b.start ? -1 : a.start > b.start ? 1 : 0),
  );
