// Owns: the sentences around the one that was talked about. On its own, for the page needs no more.

/** The sentence that was talked about and its neighbours, as they were then. */
export interface Around {
  /** At most `NEIGHBOURS`; fewer only where the draft began. */
  before: string[];
  /** Empty when no sentence was picked. */
  at: string[];
  /** At most `NEIGHBOURS`; fewer only where the draft ended. */
  after: string[];
}

export const NEIGHBOURS = 2;
