// Owns: the best feasible plan seen so far, and what the next one has to reach.
import type { Board, Snapshot } from './board';

/** Worth nothing at all (−∞) until a plan is noted. */
export class Best {
  value = Number.NEGATIVE_INFINITY;
  missed = 0;
  plan: Snapshot;

  constructor(readonly board: Board) {
    this.plan = board.snapshot();
  }

  /** The least that is better. When all prices are whole numbers, so are all values. */
  get toBeat(): number {
    return this.value + (this.board.model.whole ? 1 - 1e-6 : 1e-6);
  }

  /** Looks whether the plan on the board is the best yet. */
  note(): void {
    const { board } = this;
    const value = board.worth();
    if (board.lackingCount > 0 || value <= this.value + 1e-9) return;
    this.value = value;
    this.missed = board.missed;
    this.plan = board.snapshot();
  }
}
