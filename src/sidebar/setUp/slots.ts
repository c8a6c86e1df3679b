// Owns: the week grid's arithmetic: which half hour belongs to which slot.
import { minutesOf, type Slot, timeOf, type Weekday } from '../../conference/week';

export const SCHOOL_DAYS = [0, 1, 2, 3, 4] as const satisfies readonly Weekday[];
const HALF_HOUR = 30;

/** What a new slot lasts, in minutes. */
const USUAL = 30;

/** Half hours from 8:00 to 15:00, and further where a slot asks for it. */
export function gridTimes(slots: readonly Slot[]): number[] {
  const starts = slots.map(({ start }) => minutesOf(start));
  const first = Math.min(8 * 60, ...starts.map((at) => at - (at % HALF_HOUR)));
  const last = Math.max(15 * 60, ...starts.map((at) => at - (at % HALF_HOUR)));
  const times: number[] = [];
  for (let at = first; at <= last; at += HALF_HOUR) times.push(at);
  return times;
}

export type Cell = { kind: 'free' } | { kind: 'start' | 'part'; slot: Slot };

/** What the half hour that begins `at` minutes after midnight holds. */
export function cellAt(slots: readonly Slot[], day: Weekday, at: number): Cell {
  for (const slot of slots) {
    if (slot.weekday !== day) continue;
    const start = minutesOf(slot.start);
    if (start >= at && start < at + HALF_HOUR) return { kind: 'start', slot };
    if (start < at && start + slot.minutes > at) return { kind: 'part', slot };
  }
  return { kind: 'free' };
}

const inOrder = (a: Slot, b: Slot) =>
  a.weekday - b.weekday || minutesOf(a.start) - minutesOf(b.start);

/** A tap on a half hour: chooses it, or gives up the slot that holds it. In the week's order. */
export function tapCell(slots: readonly Slot[], day: Weekday, at: number): Slot[] {
  const cell = cellAt(slots, day, at);
  if (cell.kind !== 'free') return slots.filter((slot) => slot !== cell.slot);
  return [...slots, { weekday: day, start: timeOf(at), minutes: USUAL }].sort(inOrder);
}

/** The first day on which two slots overlap; null when none do. */
export function overlapDay(slots: readonly Slot[]): Weekday | null {
  for (const a of slots)
    for (const b of slots)
      if (
        a !== b &&
        a.weekday === b.weekday &&
        minutesOf(a.start) <= minutesOf(b.start) &&
        minutesOf(a.start) + a.minutes > minutesOf(b.start)
      )
        return a.weekday;
  return null;
}

export const minutesAWeek = (slots: readonly Slot[]): number =>
  slots.reduce((sum, { minutes }) => sum + minutes, 0);
