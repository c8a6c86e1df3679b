// Owns: one writer's best week: the set of visits, far enough apart and never twice on one skill,
// that together are worth most. Exact; the board and the market both ask it in their inner loops.
// biome-ignore-all lint/style/noNonNullAssertion: typed arrays are read within their length.

/** `clear`, then `offer` visits, then `choose`. */
export class WeekChooser {
  /** The tags of the visits chosen last, and how many. */
  readonly picked: Int32Array;
  pickedCount = 0;
  private readonly tags: Int32Array;
  private readonly gains: Float64Array;
  private readonly skills: Int32Array;
  private readonly counts: Int32Array;
  private readonly chosen: Int32Array;
  /** Gains of the visits chosen so far, by their number. In arrays, for numbers handed on as arguments are boxed. */
  private readonly sums: Float64Array;
  private readonly best = new Float64Array(1);
  private limit = 0;
  private steps: Float64Array = new Float64Array(1);
  private stepsFrom = 0;

  /** @param most the most visits a week can have; no day keeps more options than that. */
  constructor(
    private readonly days: number,
    private readonly most: number,
    private readonly daysBetween: number,
  ) {
    this.picked = new Int32Array(Math.max(1, most));
    this.chosen = new Int32Array(Math.max(1, most));
    this.sums = new Float64Array(Math.max(1, most) + 1);
    this.tags = new Int32Array(days * most);
    this.gains = new Float64Array(days * most);
    this.skills = new Int32Array(days * most);
    this.counts = new Int32Array(days);
  }

  clear(): void {
    this.counts.fill(0);
  }

  /**
   * Offers a visit; at most one a skill and day. A day keeps its `most` best: the writer's other
   * visits can rule out `most - 1` of them by their skills, never all.
   */
  offer(day: number, skill: number, tag: number, gain: number): void {
    const from = day * this.most;
    const count = this.counts[day]!;
    let at = from + count;
    if (count === this.most) {
      at--;
      if (count === 0 || this.gains[at]! >= gain) return;
    } else {
      this.counts[day] = count + 1;
    }
    while (at > from && this.gains[at - 1]! < gain) {
      this.gains[at] = this.gains[at - 1]!;
      this.tags[at] = this.tags[at - 1]!;
      this.skills[at] = this.skills[at - 1]!;
      at--;
    }
    this.gains[at] = gain;
    this.tags[at] = tag;
    this.skills[at] = skill;
  }

  /**
   * Fills `picked`; answers what the week is worth. `steps[from + n]` is what having n visits is
   * worth in itself.
   */
  choose(limit: number, steps: Float64Array, from: number): number {
    this.limit = limit;
    this.steps = steps;
    this.stepsFrom = from;
    this.pickedCount = 0;
    this.best[0] = steps[from]!;
    this.extend(0, 0);
    for (let i = 0; i < this.pickedCount; i++) this.picked[i] = this.tags[this.picked[i]!]!;
    return this.best[0]!;
  }

  private extend(n: number, fromDay: number): void {
    if (n >= this.limit) return;
    const { gains, counts, chosen, sums, best, most, days } = this;
    const last = n + 1 === this.limit;
    const base = sums[n]!;
    const step = this.steps[this.stepsFrom + n + 1]!;
    for (let day = fromDay; day < days; day++) {
      const end = day * most + counts[day]!;
      for (let top = day * most; top < end; top++) {
        if (n > 0 && this.repeats(n, top)) continue;
        const sum = base + gains[top]!;
        chosen[n] = top;
        if (sum + step > best[0]!) {
          best[0] = sum + step;
          this.pickedCount = n + 1;
          for (let i = 0; i <= n; i++) this.picked[i] = chosen[i]!;
        }
        // A day's options are in order of gain: for the last visit the first that fits is the best.
        if (last) break;
        sums[n + 1] = sum;
        this.extend(n + 1, day + this.daysBetween);
      }
    }
  }

  /** With no days between, a day's option can also be met again: it repeats its own skill. */
  private repeats(n: number, top: number): boolean {
    const skill = this.skills[top]!;
    for (let i = 0; i < n; i++) if (this.skills[this.chosen[i]!] === skill) return true;
    return false;
  }
}
