// Owns: the search's dice: seeded, so that the same problem and seed give the same plan anywhere.

/** xorshift32 (Marsaglia 2003). */
export class Chance {
  private state: number;

  constructor(seed: number) {
    // Spread small seeds over all bits; zero is the one state xorshift cannot leave.
    this.state = Math.imul((seed | 0) ^ 0x9e3779b9, 0x85ebca6b) || 0x1234567;
    for (let i = 0; i < 8; i++) this.next();
  }

  private next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return x >>> 0;
  }

  /** A whole number from 0 to n − 1. */
  below(n: number): number {
    return this.next() % n;
  }

  /** From 0 up to, not including, 1. */
  unit(): number {
    return this.next() / 4294967296;
  }
}
