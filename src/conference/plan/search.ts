// Owns: the search for the best week: a greedy plan, prices for the whole week, then branch and
// bound; and, where that takes long, the same in neighbourhoods of the best plan, by turns. It ends
// when the budget is used or the bound says that nothing better exists.
import { Best } from './best';
import { Board } from './board';
import { lowerBound } from './bounding';
import { Chance } from './chance';
import { type Decision, decision, MEETS, MEETS_NOT } from './decision';
import { fillGreedily } from './greedy';
import { Market } from './market';
import { mend } from './mend';
import type { Model } from './model';
import { DIALS, type Pace } from './settings';
import { type Node, Tree } from './tree';

export interface SearchEffort {
  seed: number;
  moves: number;
  now?: () => number;
  until?: number;
}

export interface Found {
  board: Board;
  /** No plan is worth more than so much above this one's worth: nothing when it is proven the best. */
  slack: number;
  cutShort: boolean;
}

/** @param start puts what is known of an earlier plan on an empty board. */
export function search(
  model: Model,
  effort: SearchEffort,
  start: (board: Board) => void = () => undefined,
): Found {
  const board = new Board(model);
  const best = new Best(board);
  fillGreedily(board);
  best.note();
  if (model.writers === 0) return { board, slack: 0, cutShort: false };
  board.clear();
  start(board);
  mend(board);
  best.note();

  const { now, until } = effort;
  let cutShort = false;
  const market = new Market(model);
  let budget = effort.moves;
  const stop = (): boolean => {
    if (now && until !== undefined && now() >= until) cutShort = true;
    return cutShort || market.moves >= budget;
  };
  const root = rootNode(market, best, stop);
  // A missed visit that the bound does not rule out is worth more time.
  const worthMore = () => best.missed > 0 && root.bound - best.value >= model.missedVisit * 0.9;
  const tree = new Tree(market, best, stop, root);
  const chance = new Chance(effort.seed);
  tree.grow(effort.moves * DIALS.treeFirst);
  while (!tree.done && !cutShort) {
    if (market.moves >= budget) {
      if (budget > effort.moves || !worthMore()) break;
      budget *= DIALS.patience;
    }
    const near = { ...root, decisions: [...root.decisions, ...keepMost(best, market, chance)] };
    new Tree(market, best, stop, near).grow(effort.moves * DIALS.nearTurn);
    tree.grow(effort.moves * DIALS.treeTurn);
  }
  board.restore(best.plan);
  return { board, slack: tree.done ? 0 : tree.bound - best.value, cutShort };
}

/** Prices for the whole week, and what they already decide. */
function rootNode(market: Market, best: Best, stop: () => boolean): Node {
  const lower = (pace: Pace, drop: number) => lowerBound(market, pace, drop, best.toBeat, stop);
  market.round();
  const first = market.exact ? market.bound : Number.POSITIVE_INFINITY;
  const drop = DIALS.rootDrop * Math.abs(market.bound);
  let { bound, prices } = lower(DIALS.root, drop);
  // Where more visits are due than fit, every seat is worth a missed visit, and prices that begin
  // low take for ever to find out.
  market.startPrices(market.model.missedVisit);
  const dear = lower(DIALS.dear, drop);
  if (dear.bound < bound) {
    market.prices.set(dear.prices);
    ({ bound, prices } = lower(DIALS.root, DIALS.nodeDrop * (dear.bound - best.value)));
  }
  bound = Math.min(bound, first);
  return { bound, prices, decisions: [...market.decisions], meets: market.meets.slice() };
}

/** Decides that the best plan's groups stay, and no others come, but on two days or for some skills. */
function keepMost(best: Best, market: Market, chance: Chance): Decision[] {
  const { days, skills, copies } = market.model;
  const free = new Set<number>();
  const byDay = chance.unit() < DIALS.twoDays;
  const wanted = Math.min(byDay ? 2 : DIALS.freeSkills, byDay ? days : skills);
  while (free.size < wanted) free.add(chance.below(byDay ? days : skills));
  const decisions: Decision[] = [];
  for (let place = 0; place < best.plan.open.length; place++) {
    const cell = Math.floor(place / copies);
    if (free.has(byDay ? Math.floor(cell / skills) : cell % skills)) continue;
    decisions.push(decision(place, best.plan.open[place] === 1 ? MEETS : MEETS_NOT));
  }
  return decisions;
}
