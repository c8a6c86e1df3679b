// Owns: the search for a good week.
import { Board, type Snapshot } from './board';
import { Chance } from './chance';
import { type Settled, dive, diveTune } from './dive';
import { Market } from './market';
import type { Model } from './model';

export interface Effort {
  seed: number;
  moves: number;
  now?: () => number;
  until?: number;
}

export interface Found {
  board: Board;
  cutShort: boolean;
}

/** Closes every group that lacks writers; its members are planned into what remains. */
export function settle(board: Board): void {
  const lacking = board.lacking;
  const missedPrice = board.missedPrice;
  board.lacking = 1e6;
  board.missedPrice = board.model.missedVisit;
  const { groupMin, groupMax } = board.model;
  for (let place = 0; board.lackingCount > 0; place = (place + 1) % board.soloFrom) {
    const size = board.size[place]!;
    if (size === 0 || size >= groupMin) continue;
    const members = board.members.slice(place * groupMax, place * groupMax + size);
    for (const w of members) board.takeAll(w);
    for (const w of members) board.replan(w, 0);
  }
  board.lacking = lacking;
  board.missedPrice = missedPrice;
}

export const tune = {
  hot: 8,
  cold: 1,
  lackHot: 6,
  lackCold: 25,
  missHot: 60,
  pStruct: 0.03,
  lure: 10,
  starts: 1, aim: 0.95, debug: 0, theta: 1, root: 250, roundCost: 100, grain: 0.999, fullDives: 4, freeLow: 0.2, freeHigh: 0.6, slack: 5, guideFloor: 0.02, pOpen: 0.3, firstShare: 0.1, ilsHeat: 2, ilsCold: 0.3, relax: 1500, accHot: 6, accCold: 1, pDouble: 0.3, pSettle: 1,
  pRandom: 0.3,
  pShift: 0.4,
  structHeat: 1, pPush: 0.5, pChain: 0.4, pushHeat: 1,
  stats: {} as Record<string, number>,
};

export function search(model: Model, effort: Effort): Found {
  const chance = new Chance(effort.seed);
  const board = new Board(model, chance);
  const n = model.writers;
  let best: Snapshot = board.snapshot();
  let bestValue = board.value - board.missed * model.missedVisit;
  const note = () => {
    if (board.lackingCount > 0) return false;
    const value = board.value - board.missed * model.missedVisit;
    if (value <= bestValue + 1e-6) return false;
    bestValue = value;
    best = board.snapshot();
    return true;
  };
  let cutShort = false;
  let spent = 0;
  const relax = (moves: number, from: number, to: number) => {
    let m = 0;
    while (m < moves) {
      const heat = from + (to - from) * (m / moves);
      if (chance.unit() < tune.pPush) m += push(board, chance, heat);
      else {
        board.replan(chance.below(n), heat);
        m++;
      }
      note();
    }
    for (let r = 0; r < 2; r++) for (let w = 0; w < n; w++) board.replan(w, 0);
    settle(board);
    note();
    spent += m + 2 * n;
  };
  if (n === 0) return { board, cutShort };
  const market = new Market(model);
  // The root: prices for the whole week.
  let low = Number.POSITIVE_INFINITY;
  let theta = tune.theta;
  let stall = 0;
  let rootPrice = market.price.slice();
  let rootSolo = market.soloPrice.slice();
  for (let i = 0; i < tune.root; i++) {
    market.round();
    spent += tune.roundCost;
    if (market.bound < low * 0.9999) stall = 0;
    else if (++stall > 10) { theta *= 0.7; stall = 0; }
    if (market.bound < low) { low = market.bound; rootPrice = market.price.slice(); rootSolo = market.soloPrice.slice(); }
    if (i > tune.root / 2) market.remember(0.05);
    market.adjust(Math.max(bestValue, low * tune.aim), theta, 0.7);
  }
  const fill = (groups: readonly Settled[]) => {
    for (let w = 0; w < n; w++) board.takeAll(w);
    for (let p = 0; p < board.soloFrom; p++) if (board.isOpen[p]) board.close(p);
    for (const group of groups) {
      const place = board.closedPlace(group.cell);
      board.open(place);
      for (const e of group.entries) board.put(market.writerOf[e]!, place);
    }
    for (let r = 0; r < 2; r++) for (let w = 0; w < n; w++) board.replan(w, 0);
  };
  const groupsOf = (): Settled[] => {
    const out: Settled[] = [];
    for (let p = 0; p < board.soloFrom; p++) {
      const size = board.size[p]!;
      if (size === 0) continue;
      const cell = board.cellOf(p);
      const members = Array.from(board.members.slice(p * model.groupMax, p * model.groupMax + size));
      out.push({ cell, entries: Int32Array.from(members, (w) => market.entriesOf[cell]!.find((e) => market.writerOf[e] === w)!) });
    }
    return out;
  };
  board.lacking = tune.lackCold;
  board.missedPrice = tune.missHot;
  const st = tune.stats;
  let current: Settled[] = [];
  let curValue = Number.NEGATIVE_INFINITY;
  for (let turn = 0; spent < effort.moves; turn++) {
    if (low - bestValue < tune.grain) { st.proven = (st.proven ?? 0) + 1; break; }
    market.price.set(rootPrice);
    market.soloPrice.set(rootSolo);
    let kept: Settled[] = [];
    if (turn >= tune.fullDives && current.length > 0) {
      const r = chance.unit();
      if (r < 0.5) {
        const free = new Set<number>();
        const count = 2;
        while (free.size < Math.min(count, model.days)) free.add(chance.below(model.days));
        kept = current.filter((g) => !free.has(Math.floor(g.cell / model.skills)));
      } else {
        const share = tune.freeLow + (tune.freeHigh - tune.freeLow) * chance.unit();
        kept = current.filter(() => chance.unit() > share);
      }
    }
    const before = diveTune.stats.rounds;
    const groups = dive(market, chance, kept, turn < tune.fullDives ? Number.NEGATIVE_INFINITY : curValue - tune.slack, bestValue);
    spent += (diveTune.stats.rounds - before) * tune.roundCost;
    if (groups) {
      fill(groups);
      const v0 = board.score();
      const was = bestValue;
      bestValue = Number.NEGATIVE_INFINITY;
      const keepBest = best;
      note();
      relax(tune.relax, tune.ilsHeat, tune.ilsCold);
      const value = bestValue;
      if (tune.debug) console.log(turn, kept.length, groups.length, 'filled', v0, 'relaxed', value, 'cur', curValue, 'best', was, low.toFixed(1), 'spent', spent);
      if (value > was + 1e-6) { st.better = (st.better ?? 0) + 1; if (kept.length) st.lnsBetter = (st.lnsBetter ?? 0) + 1; }
      if (value > curValue - tune.slack * chance.unit() * (1 - spent / effort.moves)) {
        if (value > Number.NEGATIVE_INFINITY) { board.restore(best); current = groupsOf(); curValue = value; }
      }
      if (value < was) { bestValue = was; best = keepBest; }
    }
    if (effort.now && effort.until !== undefined && effort.now() >= effort.until) {
      cutShort = true;
      break;
    }
  }
  board.restore(best);
  return { board, cutShort };
}

/** Opens a group somewhere, in the place of what stands in its way, and plans all concerned anew. */
function rebuild(board: Board, chance: Chance, heat: number, guide?: Float64Array): number {
  const { model } = board;
  const { groupMax, needers, skills } = model;
  let cell = -1;
  for (let tries = 0; tries < 200 && cell < 0; tries++) {
    const c = chance.below(model.days * skills);
    if (needers[c]!.length < model.groupMin || board.closedPlace(c) < 0) continue;
    if (guide && chance.unit() > guide[c]! + tune.guideFloor) continue;
    if (model.soloRoom[Math.floor(c / skills)]!.length > 1) cell = c;
  }
  if (cell < 0) return 1;
  board.begin();
  const day = Math.floor(cell / skills);
  const victims: number[] = [];
  const close = (place: number) => {
    for (let i = board.size[place]! - 1; i >= 0; i--) {
      const w = board.members[place * groupMax + i]!;
      board.takeAll(w);
      victims.push(w);
    }
  };
  if (chance.unit() < tune.pShift) {
    // shift: a group of the same skill on another day gives way
    const d = chance.below(model.days);
    const p = (d * skills + (cell % skills)) * model.copies;
    if (d !== day && board.size[p]! > 0) close(p);
  }
  while (!board.groupFits(day)) {
    const sessions = board.groups[day]! + board.solos[day]!;
    if (sessions === 0) break;
    let pick = chance.below(sessions);
    if (pick < board.groups[day]!) {
      for (let p = day * skills * model.copies; ; p++) {
        if (board.size[p]! > 0 && pick-- === 0) {
          close(p);
          break;
        }
      }
    } else {
      pick -= board.groups[day]!;
      search: for (let w = 0; w < model.writers; w++) {
        for (let i = 0; i < board.visitCount[w]!; i++) {
          const visit = board.visits[w * model.mostVisits + i]!;
          if (visit >= board.soloFrom && board.dayOf(visit) === day && pick-- === 0) {
            board.takeAll(w);
            victims.push(w);
            break search;
          }
        }
      }
    }
  }
  let work = 1;
  const lured = board.closedPlace(cell);
  const list = needers[cell]!;
  const start = chance.below(list.length);
  for (let i = 0; i < list.length && board.size[lured]! < groupMax; i++) {
    board.replan(list[(start + i) % list.length]!, heat, lured, tune.lure);
    work++;
  }
  for (const w of victims) {
    board.replan(w, heat);
    work++;
  }
  return work;
}

/** Forces one writer into one visit, pushing someone out of it if it is full, who may push on. */
export function push(board: Board, chance: Chance, heat: number): number {
  const { model } = board;
  const { groupMax, copies, skills } = model;
  board.begin();
  const before = board.score();
  let w = chance.below(model.writers);
  let work = 0;
  for (let depth = 0; depth < 6; depth++) {
    const cells = model.cells[w]!;
    if (cells.length === 0) break;
    const cell = cells[chance.below(cells.length)]!;
    const day = Math.floor(cell / skills);
    let next = -1;
    let target = -1;
    if (board.openOf[cell]! > 0) {
      for (let p = cell * copies; p < (cell + 1) * copies; p++) if (board.isOpen[p]! > 0) target = p;
      if (board.size[target]! === groupMax) {
        next = board.members[target * groupMax + chance.below(groupMax)]!;
      }
    } else {
      target = board.soloFrom + cell;
      if (!board.soloFits(day)) {
        if (board.solos[day]! === 0) continue;
        next = board.soloWriter(day, chance.below(board.solos[day]!));
      }
    }
    if (next === w) continue;
    if (next >= 0) board.takeAll(next);
    board.replan(w, heat, target, 1e4);
    work++;
    if (next < 0) break;
    if (chance.unit() >= tune.pChain || depth === 5) {
      board.replan(next, heat);
      work++;
      break;
    }
    w = next;
  }
  const after = board.score();
  const st = tune.stats;
  st.pn = (st.pn ?? 0) + 1;
  if (after < before && chance.unit() >= Math.exp((after - before) / (heat*tune.pushHeat))) board.undo();
  else st.pacc = (st.pacc ?? 0) + 1;
  return work + 1;
}
