// Owns: who sits where, once it is known which groups meet: annealing by moves that push. A writer
// is put into a visit; if it is full, someone is pushed out, who is planned anew or pushes on.
// biome-ignore-all lint/style/noNonNullAssertion: typed arrays are read within their length.
import type { Board } from './board';
import type { Chance } from './chance';
import { DIALS } from './settings';

const MUST = 1e6;
const LONGEST_CHAIN = 6;
const CLOCK_EVERY = 64;

export interface Seating {
  board: Board;
  chance: Chance;
  /** Called after every move; looks whether the board is the best yet. */
  note: () => void;
  /** Whether the clock says to stop. */
  stop: () => boolean;
}

/** Anneals for so many moves, then settles into a feasible plan. Answers the moves it made. */
export function reseat({ board, chance, note, stop }: Seating, moves: number, hot: number): number {
  const { writers } = board.model;
  board.missedPrice = Math.min(DIALS.missed, board.model.missedVisit);
  let done = 0;
  for (let turn = 0; done < moves; turn++) {
    const gone = done / moves;
    const heat = hot + (DIALS.cold - hot) * gone;
    board.lacking = DIALS.lackHot + (DIALS.lackCold - DIALS.lackHot) * gone;
    if (chance.unit() < DIALS.pushes) {
      done += push(board, chance, heat);
    } else {
      board.replan(chance.below(writers), heat);
      done++;
    }
    note();
    if (turn % CLOCK_EVERY === 0 && stop()) break;
  }
  cool(board);
  settle(board);
  note();
  cool(board);
  settle(board);
  note();
  return done + 4 * writers;
}

/** Everyone takes the best week there is beside the others', twice, at the true prices. */
export function cool(board: Board): void {
  board.missedPrice = board.model.missedVisit;
  for (let round = 0; round < 2; round++) {
    for (let w = 0; w < board.model.writers; w++) board.replan(w, 0);
  }
}

/** Closes every group that lacks writers; its members are planned into what remains. */
export function settle(board: Board): void {
  const { groupMin, groupMax } = board.model;
  const lacking = board.lacking;
  board.lacking = MUST;
  for (let place = 0; place < board.soloFrom; place++) {
    if (board.isOpen[place] === 1 && board.size[place] === 0) board.close(place);
  }
  while (board.lackingCount > 0) {
    for (let place = 0; place < board.soloFrom; place++) {
      const size = board.size[place]!;
      if (size === 0 || size >= groupMin) continue;
      const members = board.members.slice(place * groupMax, place * groupMax + size);
      for (const w of members) board.takeAll(w);
      board.close(place);
      for (const w of members) board.replan(w, 0);
    }
  }
  board.lacking = lacking;
}

/** One pushing move, taken back if chance says so. Answers how many weeks it planned. */
function push(board: Board, chance: Chance, heat: number): number {
  const { model } = board;
  board.begin();
  const before = board.score();
  let w = whoMoves(board, chance);
  let planned = 0;
  for (let chain = 0; chain < LONGEST_CHAIN; chain++) {
    const cells = model.cells[w]!;
    if (cells.length === 0) break;
    const visit = wishedVisit(board, chance, cells);
    const next = whoGivesWay(board, chance, visit);
    if (next === w || next === NOBODY_CAN) break;
    if (next >= 0) {
      board.leave(next, visit < board.soloFrom ? visit : board.soloOn(next, board.dayOf(visit)));
    }
    board.replan(w, heat, visit, MUST);
    planned++;
    if (next < 0) break;
    if (chance.unit() >= DIALS.pushOn || chain === LONGEST_CHAIN - 1) {
      board.replan(next, heat);
      planned++;
      break;
    }
    w = next;
  }
  const change = board.score() - before;
  if (change < 0 && chance.unit() >= Math.exp(change / heat)) board.undo();
  return planned + 1;
}

/** Anyone; but as long as someone is missed, every other time one of those. */
function whoMoves(board: Board, chance: Chance): number {
  const { writers, dueNew } = board.model;
  const w = chance.below(writers);
  if (board.missed === 0 || chance.unit() >= DIALS.missedFirst) return w;
  for (let i = 0; i < writers; i++) {
    const other = (w + i) % writers;
    if (board.visitCount[other]! < dueNew[other]! && board.model.cells[other]!.length > 0)
      return other;
  }
  return w;
}

/** A visit for one of these cells: an open group's where there is one, mostly, or a solo. */
function wishedVisit(board: Board, chance: Chance, cells: Int32Array): number {
  const { copies } = board.model;
  let cell = cells[chance.below(cells.length)]!;
  if (chance.unit() >= DIALS.pushToSolo) {
    for (let tries = 0; tries < 12 && board.openOf[cell] === 0; tries++) {
      cell = cells[chance.below(cells.length)]!;
    }
  }
  if (board.openOf[cell] === 0) return board.soloFrom + cell;
  let place = cell * copies + chance.below(copies);
  while (board.isOpen[place] === 0)
    place = place + 1 < (cell + 1) * copies ? place + 1 : cell * copies;
  return place;
}

const NOBODY = -1;
const NOBODY_CAN = -2;

/** Who has to leave for one more to fit, if anyone. */
function whoGivesWay(board: Board, chance: Chance, visit: number): number {
  const { groupMax } = board.model;
  if (visit < board.soloFrom) {
    return board.size[visit] === groupMax
      ? board.members[visit * groupMax + chance.below(groupMax)]!
      : NOBODY;
  }
  const day = board.dayOf(visit);
  if (board.soloFits(day)) return NOBODY;
  return board.solos[day] === 0
    ? NOBODY_CAN
    : board.soloWriter(day, chance.below(board.solos[day]!));
}
