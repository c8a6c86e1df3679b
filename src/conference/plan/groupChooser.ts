// Owns: one group's best members: those who together pay most for their seats, less what their
// pairs cost. Exact (branch and bound); the market asks it in its inner loop.
// biome-ignore-all lint/style/noNonNullAssertion: typed arrays are read within their length.
import { APART, type Model } from './model';

/** Steps after which a search gives up; seldom reached. */
const MOST_STEPS = 4000;

/** `clear`, then `require` and `offer` entries the dearest first, then `choose`. */
export class GroupChooser {
  /** The entries chosen last, and how many. */
  readonly picked: Int32Array;
  pickedCount = 0;
  /** False when the last search gave up: there may be a better group. */
  exact = true;
  // By level (members so far): who could come next, by what each would add, most first.
  private readonly entries: Int32Array[] = [];
  private readonly gains: Float64Array[] = [];
  private readonly counts: Int32Array;
  private readonly stack: Int32Array;
  /** Worth of the members so far, by level. In arrays, for numbers handed on as arguments are boxed. */
  private readonly worth: Float64Array;
  private readonly best = new Float64Array(1);
  private required = 0;
  private steps = 0;

  /** @param writerOf the writer of each entry. */
  constructor(
    private readonly model: Model,
    private readonly writerOf: Int32Array,
  ) {
    const { groupMax, writers } = model;
    for (let level = 0; level <= groupMax; level++) {
      this.entries.push(new Int32Array(writers));
      this.gains.push(new Float64Array(writers));
    }
    this.counts = new Int32Array(groupMax + 1);
    this.picked = new Int32Array(groupMax);
    this.stack = new Int32Array(groupMax + 1);
    this.worth = new Float64Array(groupMax + 1);
  }

  clear(): void {
    this.required = 0;
    this.counts[0] = 0;
    this.worth[0] = 0;
  }

  /** Someone who is in the group in any case; before all offers, and no more than fit. */
  require(entry: number, price: number): void {
    const level = this.required++;
    this.stack[level] = entry;
    this.worth[level + 1] = this.worth[level]! + price - this.cost(entry, level);
    this.counts[level + 1] = 0;
  }

  offer(entry: number, price: number): void {
    this.insert(this.required, entry, price - this.cost(entry, this.required));
  }

  /**
   * Fills `picked` with the group worth most; answers its worth. With no group worth more than
   * `least`, picks nobody and answers `least`. A group to start from, from the last time, makes it
   * quick: `hint[from]` and the `size - 1` after.
   */
  choose(least: number, priceOf: Float64Array, hint: Int32Array, from: number, size: number) {
    const { groupMin, groupMax } = this.model;
    this.pickedCount = 0;
    this.exact = true;
    this.steps = 0;
    this.best[0] = least;
    if (size > 0 && this.required === 0) {
      let worth = 0;
      for (let i = 0; i < size; i++) {
        this.stack[i] = hint[from + i]!;
        worth += priceOf[hint[from + i]!]! - this.cost(hint[from + i]!, i);
      }
      this.keep(size, worth);
    }
    if (this.required >= groupMin) this.keep(this.required, this.worth[this.required]!);
    if (this.required < groupMax) this.grow(this.required);
    return this.best[0]!;
  }

  private keep(size: number, worth: number): void {
    if (worth <= this.best[0]!) return;
    this.best[0] = worth;
    this.pickedCount = size;
    for (let i = 0; i < size; i++) this.picked[i] = this.stack[i]!;
  }

  /** What the entry's writer costs with the first `size` members. */
  private cost(entry: number, size: number): number {
    const { pairCost, writers } = this.model;
    const row = this.writerOf[entry]! * writers;
    let cost = 0;
    for (let i = 0; i < size; i++) cost += pairCost[row + this.writerOf[this.stack[i]!]!]!;
    return cost;
  }

  private insert(level: number, entry: number, gain: number): void {
    if (gain < -APART / 2) return;
    const entries = this.entries[level]!;
    const gains = this.gains[level]!;
    let at = this.counts[level]!++;
    while (at > 0 && gains[at - 1]! < gain) {
      gains[at] = gains[at - 1]!;
      entries[at] = entries[at - 1]!;
      at--;
    }
    gains[at] = gain;
    entries[at] = entry;
  }

  private grow(size: number): void {
    const { groupMin, groupMax, pairCost, writers } = this.model;
    const { worth, best, writerOf } = this;
    const entries = this.entries[size]!;
    const gains = this.gains[size]!;
    const count = this.counts[size]!;
    const must = groupMin - size;
    for (let j = 0; count - j >= must && j < count; j++) {
      // The best that those from here on could add, were there no more pairs that cost.
      let hope = worth[size]!;
      const end = Math.min(count, j + groupMax - size);
      let q = j;
      for (; q < end && (gains[q]! > 0 || q - j < must); q++) hope += gains[q]!;
      if (hope <= best[0]!) return;
      // Whoever adds so little that not even in place of the last of these it would do, is left out.
      const enough = q - j === groupMax - size ? best[0]! - hope + gains[q - 1]! : -APART;
      const entry = entries[j]!;
      this.stack[size] = entry;
      worth[size + 1] = worth[size]! + gains[j]!;
      if (size + 1 >= groupMin) this.keep(size + 1, worth[size + 1]!);
      if (size + 1 === groupMax) continue;
      if (this.steps++ > MOST_STEPS) {
        this.exact = false;
        return;
      }
      const row = writerOf[entry]! * writers;
      if (size + 2 === groupMax) {
        this.addLast(size, j + 1, row);
        continue;
      }
      this.counts[size + 1] = 0;
      for (q = j + 1; q < count && gains[q]! > enough; q++) {
        const gain = gains[q]! - pairCost[row + writerOf[entries[q]!]!]!;
        if (gain > enough && (gain > 0 || size + 1 < groupMin))
          this.insert(size + 1, entries[q]!, gain);
      }
      this.grow(size + 1);
    }
  }

  /** With one seat left, whoever adds most takes it. */
  private addLast(size: number, from: number, row: number): void {
    const { pairCost } = this.model;
    const entries = this.entries[size]!;
    const gains = this.gains[size]!;
    const so = this.worth[size + 1]!;
    for (let q = from; q < this.counts[size]! && so + gains[q]! > this.best[0]!; q++) {
      const cost = pairCost[row + this.writerOf[entries[q]!]!]!;
      if (so + gains[q]! - cost <= this.best[0]!) continue;
      this.stack[size + 1] = entries[q]!;
      this.keep(size + 2, so + gains[q]! - cost);
    }
  }
}
