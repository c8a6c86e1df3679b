// Owns: the search for a good week.
import { Board, type Snapshot } from './board';
import { Chance } from './chance';
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
  starts: 1, guideFloor: 0.02, pOpen: 0.3, firstShare: 0.1, ilsHeat: 2, ilsCold: 0.3, relax: 200, accHot: 6, accCold: 1, pDouble: 0.3, pSettle: 1,
  pRandom: 0.3,
  pShift: 0.4,
  structHeat: 1, pPush: 0.5, pChain: 0.4, pushHeat: 1,
  stats: {} as Record<string, number>,
};

export function search(model: Model, effort: Effort, guide?: Float64Array): Found {
  const chance = new Chance(effort.seed);
  const board = new Board(model, chance);
  const n = model.writers;
  board.solosOpen = false;
  for (let round = 0; round < 2; round++) for (let w = 0; w < n; w++) board.replan(w, 0);
  settle(board);
  board.solosOpen = true;
  for (let w = 0; w < n; w++) board.replan(w, 0);
  settle(board);
  let best: Snapshot = board.snapshot();
  let bestValue = board.value - board.missed * model.missedVisit;
  const note = () => {
    if (board.lackingCount > 0) return;
    const value = board.value - board.missed * model.missedVisit;
    if (value > bestValue + 1e-6) {
      bestValue = value;
      best = board.snapshot();
    }
  };
  let cutShort = false;
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
  };
  if (n > 0) {
    board.lacking = tune.lackHot;
    board.missedPrice = tune.missHot;
    relax(effort.moves * tune.firstShare, tune.hot, tune.ilsHeat);
    let cur = board.snapshot();
    let curScore = board.score();
    const rest = effort.moves * (1 - tune.firstShare);
    for (let m = 0; m < rest; ) {
      const f = m / rest;
      const accept = tune.accHot * (tune.accCold / tune.accHot) ** f;
      board.lacking = tune.lackCold;
      board.missedPrice = tune.missHot;
      const k = 1 + (chance.unit() < tune.pDouble ? 1 : 0);
      for (let i = 0; i < k; i++) m += rebuild(board, chance, tune.ilsHeat, guide);
      relax(tune.relax, tune.ilsHeat, tune.ilsCold);
      m += tune.relax;
      if (chance.unit() < tune.pSettle) { for (let w = 0; w < n; w++) board.replan(w, 0); m += n; settle(board); note(); }
      const score = board.score();
      const st = tune.stats; st.ils = (st.ils ?? 0) + 1;
      if (score >= curScore || chance.unit() < Math.exp((score - curScore) / accept)) {
        cur = board.snapshot(); curScore = score; st.ilsacc = (st.ilsacc ?? 0) + 1;
      } else board.restore(cur);
      if (effort.now && effort.until !== undefined && effort.now() >= effort.until) {
        cutShort = true;
        break;
      }
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
