// Owns: numbers that stand side by side, for reading and writing neighbours together.

/** Neighbours as pairs of first and last, over gaps of at most `gap`: 4, 5, 6, 9 → [4, 6], [9, 9]. */
export function neighbours(numbers: readonly number[], gap = 0): [number, number][] {
  const found: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && number - last[1] - 1 <= gap) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
