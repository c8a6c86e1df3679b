// Owns: the search's dials, each with what it was tuned to (see docs/planner.md for how).

export const DIALS = {
  /** Rounds of price-finding for the whole week, and how boldly prices move. */
  rootRounds: 400,
  boldness: 1,
  momentum: 0.7,
  /** While no good plan is known, aim prices at this share of the bound. */
  aim: 0.95,
  /** Rounds before a dive settles its first group, and between groups after that. */
  diveRounds: 15,
  stepRounds: 15,
  diveBoldness: 0.7,
  diveMomentum: 0.6,
  /** How much chance there is in which group a dive settles next, beside how sure it is (0 to 2). */
  diveNoise: 0.3,
  /** Whole dives before dives only replace part of the best plan. */
  wholeDives: 6,
  /** The share of groups a partial dive replaces. */
  freeLeast: 0.2,
  freeMost: 0.6,
  /** The share of turns that change groups by chance instead of diving. */
  shuffles: 0.3,
  /** Seating after such a change, when most of a good plan stands: moves a writer and heat. */
  shuffleMoves: 150,
  shuffleHot: 2,
  /** How much worse a plan may be and still be built upon, at first. */
  slack: 12,
  /** Annealing of who sits where: moves a writer, heat and the price of an absent third, first to last. */
  seatingMoves: 600,
  /** A seating gets no fewer moves than this, however little of the budget is left. */
  fewestMoves: 500,
  hot: 4,
  cold: 0.7,
  lackHot: 6,
  lackCold: 25,
  /** What a missed visit costs while annealing: dear, but not more than a way round can be. */
  missed: 60,
  pushes: 0.5,
  /** The share of pushes that begin with someone who is missed, as long as someone is. */
  missedFirst: 0.5,
  /** How many times the budget may be used while a visit is missed that prices hold possible. */
  patience: 2,
  pushOn: 0.3,
  pushToSolo: 0.3,
  /** What a round of the market counts for, in weeks planned anew. */
  roundCost: 100,
};
