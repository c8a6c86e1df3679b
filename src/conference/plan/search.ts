// Owns: the search for a good week: prices for the whole week first, then dives that turn prices
// into groups, then the seating of writers in them; again and again, each time keeping part of the
// best plan so far, until the budget is used or the bound says that nothing better exists.
// biome-ignore-all lint/style/noNonNullAssertion: typed arrays are read within their length.
import { Board, type Snapshot } from './board';
import { Chance } from './chance';
import { dive, type Group } from './dive';
import { fillGreedily } from './greedy';
import { Market } from './market';
import type { Model } from './model';
import { cool, reseat } from './seating';
import { DIALS } from './settings';
import { shuffle } from './shuffle';

export interface SearchEffort {
  seed: number;
  moves: number;
  now?: () => number;
  until?: number;
}

export interface Found {
  board: Board;
  /** No plan is worth more than this (fixed sessions not counted). */
  bound: number;
  cutShort: boolean;
}

/** @param earlier groups of a plan to stay close to: the first to be tried. */
export function search(model: Model, effort: SearchEffort, earlier: readonly Group[] = []): Found {
  const chance = new Chance(effort.seed);
  const board = new Board(model, chance);
  const { now, until } = effort;
  let cutShort = false;
  const stop = (): boolean => {
    if (now && until !== undefined && now() >= until) cutShort = true;
    return cutShort;
  };
  const best = new Best(board);
  fillGreedily(board);
  best.note();
  if (model.writers === 0) return { board, bound: 0, cutShort };

  const market = new Market(model);
  const rounds = Math.min(DIALS.rootRounds, Math.ceil(effort.moves / (3 * DIALS.roundCost)));
  const root = findPrices(market, best.value, rounds, stop);
  let spent = rounds * DIALS.roundCost;
  const finish = () => {
    board.restore(best.snapshot);
    return { board, bound: root.bound, cutShort };
  };
  // When all prices are whole numbers, so are all values.
  const nextValue = model.whole ? 1 - 1e-6 : 1e-6;

  let current: Group[] = [];
  let currentValue = Number.NEGATIVE_INFINITY;
  // A missed visit that the bound does not rule out is worth more time.
  const inBudget = (): boolean => {
    const missedForNothing = best.missed > 0 && root.bound - best.value >= model.missedVisit * 0.9;
    return spent < effort.moves * (missedForNothing ? DIALS.patience : 1);
  };
  for (let turn = 0; inBudget() && !stop(); turn++) {
    if (root.bound < best.value + nextValue) break;
    market.price.set(root.price);
    market.soloPrice.set(root.soloPrice);
    let groups: Group[] | undefined;
    let shuffled = false;
    if (turn === 0 && earlier.length > 0) {
      groups = [...earlier];
    } else {
      const whole = turn < DIALS.wholeDives;
      if (!whole && chance.unit() < DIALS.shuffles) {
        shuffled = true;
        groups = shuffle(current, model, chance, root.chosenOften);
      } else {
        const dived = dive(market, chance, {
          kept: whole ? [] : part(current, model, chance),
          toBeat: whole ? Number.NEGATIVE_INFINITY : currentValue - DIALS.slack,
          known: best.value,
          stop,
        });
        spent += dived.rounds * DIALS.roundCost;
        groups = dived.groups;
      }
    }
    if (!groups) continue;
    seat(board, groups);
    const local = new Best(board);
    local.note();
    const share = shuffled ? DIALS.shuffleMoves : DIALS.seatingMoves;
    const left = Math.max(DIALS.fewestMoves, effort.moves * DIALS.patience - spent);
    const hot = shuffled ? DIALS.shuffleHot : DIALS.hot;
    const seating = { board, chance, note: () => local.note(), stop };
    spent += reseat(seating, Math.min(share * model.writers, left), hot);
    if (local.value > best.value) best.take(local);
    const tolerated = DIALS.slack * chance.unit() * Math.max(0, 1 - spent / effort.moves);
    if (local.value > currentValue - tolerated) {
      board.restore(local.snapshot);
      current = groupsOn(board);
      currentValue = local.value;
    }
  }
  return finish();
}

/** The best feasible plan seen on a board. */
class Best {
  value = Number.NEGATIVE_INFINITY;
  missed = 0;
  snapshot: Snapshot;

  constructor(private readonly board: Board) {
    this.snapshot = board.snapshot();
  }

  note(): void {
    const { board } = this;
    if (board.lackingCount > 0) return;
    const value = board.value - board.missed * board.model.missedVisit;
    if (value <= this.value + 1e-9) return;
    this.value = value;
    this.missed = board.missed;
    this.snapshot = board.snapshot();
  }

  take(other: Best): void {
    this.value = other.value;
    this.missed = other.missed;
    this.snapshot = other.snapshot;
  }
}

interface Prices {
  bound: number;
  price: Float64Array;
  soloPrice: Float64Array;
  /** Per cell, how often of late the days chose it. */
  chosenOften: Float64Array;
}

/** Rounds of the market until its budget is used; the prices with the lowest bound. */
function findPrices(market: Market, known: number, rounds: number, stop: () => boolean): Prices {
  let best: Prices = {
    bound: Number.POSITIVE_INFINITY,
    price: market.price,
    soloPrice: market.soloPrice,
    chosenOften: market.chosenOften,
  };
  let { boldness } = DIALS;
  let stalled = 0;
  for (let i = 0; i < rounds && !stop(); i++) {
    market.round();
    stalled = market.bound < best.bound * 0.9999 ? 0 : stalled + 1;
    if (stalled > 10) {
      boldness *= 0.7;
      stalled = 0;
    }
    if (market.bound < best.bound && market.exact) {
      best = {
        bound: market.bound,
        price: market.price.slice(),
        soloPrice: market.soloPrice.slice(),
        chosenOften: market.chosenOften,
      };
    }
    if (i > rounds / 2) market.remember(0.05);
    market.adjust(
      Math.max(known, Math.min(market.bound, best.bound) * DIALS.aim),
      boldness,
      DIALS.momentum,
    );
  }
  return { ...best, chosenOften: market.chosenOften.slice() };
}

/** Keeps part of a plan's groups: all but those of two days, or all but some share of them. */
function part(groups: readonly Group[], model: Model, chance: Chance): Group[] {
  if (chance.unit() < 0.5) {
    const one = chance.below(model.days);
    const two = chance.below(model.days);
    const dayOf = (group: Group) => Math.floor(group.cell / model.skills);
    return groups.filter((group) => dayOf(group) !== one && dayOf(group) !== two);
  }
  const free = DIALS.freeLeast + (DIALS.freeMost - DIALS.freeLeast) * chance.unit();
  return groups.filter(() => chance.unit() > free);
}

/** Clears the board and seats these groups, as far as they fit; the rest is planned round them. */
function seat(board: Board, groups: readonly Group[]): void {
  for (let w = 0; w < board.model.writers; w++) board.takeAll(w);
  for (let place = 0; place < board.soloFrom; place++) {
    if (board.isOpen[place] === 1) board.close(place);
  }
  for (const group of groups) {
    const place = board.closedPlace(group.cell);
    if (place < 0 || !board.groupFits(board.dayOf(place))) continue;
    board.open(place);
    for (const w of group.writers) {
      if (board.canJoin(w, place)) board.put(w, place);
    }
  }
  cool(board);
}

function groupsOn(board: Board): Group[] {
  const { groupMax } = board.model;
  const groups: Group[] = [];
  for (let place = 0; place < board.soloFrom; place++) {
    const size = board.size[place]!;
    if (size === 0) continue;
    const writers = Array.from(board.members.slice(place * groupMax, place * groupMax + size));
    groups.push({ cell: board.cellOf(place), writers });
  }
  return groups;
}
