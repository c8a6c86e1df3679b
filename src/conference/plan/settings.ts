// Owns: the search's dials, each with what it was tuned to (see docs/planner.md for how).

/** How prices move. */
export interface Pace {
  rounds: number;
  /** How much of the last move goes on (0 to 1), and how much a round counts in what is agreed. */
  memory: number;
  share: number;
  /** Rounds without half the lowering aimed at, after which less is aimed at. */
  patience: number;
  /** Ends the rounds when less than this is aimed at. */
  least: number;
}

export const DIALS = {
  /** For the whole week, from prices that know nothing. */
  root: { rounds: 600, memory: 0.85, share: 0.06, patience: 15, least: 0.3 },
  dear: { rounds: 40, memory: 0.85, share: 0.06, patience: 15, least: 0.3 },
  /** The share of the bound that is aimed at first. */
  rootDrop: 0.2,
  /** After one more decision, from prices that were good before it. */
  node: { rounds: 30, memory: 0.7, share: 0.12, patience: 5, least: 0 },
  /** The share of the way down to the best plan that is aimed at first. */
  nodeDrop: 0.5,
  /** What is aimed at next, when it was reached and when it was not; never less than `finest`. */
  more: 1.5,
  less: 0.6,
  finest: 0.1,
  /** How far below the best bound, as a share of the way to the best plan, a line is still followed. */
  follow: 0.4,
  /** Of the budget, what the tree gets before neighbourhoods take turns with it. */
  treeFirst: 0.25,
  /** Of the budget, what one turn of the tree gets, and one neighbourhood at most. */
  treeTurn: 0.04,
  nearTurn: 0.04,
  /** Neighbourhoods that free two days; the others free some of the skills. */
  twoDays: 0.5,
  freeSkills: 4,
  /** How many times the budget may be used while a visit is missed that prices hold possible. */
  patience: 2,
} as const;
