// Owns: the embedded Workspace's one clock. Nothing in the Workspace asks the machine for the time.

/** A clock that stands still until someone turns it, and never runs backwards. */
export class Clock {
  #now: number;

  /** @param start Milliseconds since 1970, or an ISO date-time with its offset. */
  constructor(start: number | string) {
    const now = typeof start === 'number' ? start : Date.parse(start);
    if (!Number.isFinite(now))
      throw new RangeError(`"${start}" is not a time a clock can start at.`);
    this.#now = now;
  }

  /** Milliseconds since 1970. Bound, so that it can be handed on as a function. */
  readonly now = (): number => this.#now;

  advance(milliseconds: number): void {
    if (!(milliseconds >= 0)) {
      throw new RangeError(`The clock can't be moved by ${milliseconds} milliseconds.`);
    }
    this.#now += milliseconds;
  }

  /** Turns the clock forward to `instant`; an earlier one leaves it where it is. */
  turnTo(instant: number): void {
    if (!Number.isFinite(instant)) throw new RangeError(`${instant} is not a time.`);
    this.#now = Math.max(this.#now, instant);
  }
}
