// Owns: from what prices agree on to a plan: groups that mostly met, writers where they mostly sat,
// and everyone who is left planned around them.
// biome-ignore-all lint/style/noNonNullAssertion: typed arrays are read within their length.
import type { Board } from './board';
import type { Market } from './market';
import { APART } from './model';

const MUST = APART / 1000;
const AGREED = 0.4;

/** Fills the board with the plan that the market's last rounds come closest to. */
export function planAgreed(board: Board, market: Market): void {
  const { copies } = board.model;
  board.clear();
  const places = indexes(market.meets.length, (place) =>
    market.canMeet[place] === 0 ? 0 : market.mustMeet[place]! + market.meets[place]!,
  );
  for (const place of places) if (board.groupFits(board.dayOf(place))) board.open(place);
  for (const entry of indexes(market.entries, (e) => market.sits[e]!)) {
    const place = market.placeOf[entry]!;
    const w = market.writerOf[entry]!;
    if (board.isOpen[place] === 1 && board.canJoin(w, place)) board.put(w, place);
  }
  for (const option of indexes(market.options, (o) => market.alone[o]!)) {
    const w = market.writerOf[option * copies]!;
    const visit = board.soloFrom + market.cellOf[option]!;
    if (board.isFree(w, market.cellOf[option]!) && board.soloFits(board.dayOf(visit))) {
      board.put(w, visit);
    }
  }
  mend(board);
}

/** Makes a feasible plan of whatever is on the board, and everyone's week the best beside the others'. */
export function mend(board: Board): void {
  const { writers, dueNew } = board.model;
  for (let w = 0; w < writers; w++) if (board.visitCount[w]! < dueNew[w]!) board.replan(w);
  for (let round = 0; round < 2; round++) {
    for (let w = 0; w < writers; w++) board.replan(w);
  }
  settle(board);
}

/** Closes every group that lacks writers; its members are planned into what remains. */
function settle(board: Board): void {
  const { groupMin, groupMax } = board.model;
  const { lacking } = board;
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
      for (const w of members) board.replan(w);
    }
  }
  board.lacking = lacking;
}

/** The indexes that prices mostly, or nearly, agree on: the highest score first. */
function indexes(count: number, score: (i: number) => number): number[] {
  const some: { i: number; score: number }[] = [];
  for (let i = 0; i < count; i++) {
    const of = score(i);
    if (of > AGREED) some.push({ i, score: of });
  }
  return some.sort((a, b) => b.score - a.score || a.i - b.i).map(({ i }) => i);
}
