// Owns: chance that is the same for the same seed.

export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** True so often of a hundred times. */
  happens(percent: number): boolean;
  pick<T>(some: readonly T[]): T | undefined;
}

/** mulberry32 (public domain; T. Ettinger). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    happens: (percent) => next() * 100 < percent,
    pick: (some) => some[Math.floor(next() * some.length)],
  };
}
