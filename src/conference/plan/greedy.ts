// Owns: the plan one would make by hand: the best group first, then the next best. It is where the
// search starts, what is left when the clock stops everything, and what the bench compares with.
// biome-ignore-all lint/style/noNonNullAssertion: typed arrays are read within their length.
import type { Board } from './board';
import { APART } from './model';

/** Fills an empty board. */
export function fillGreedily(board: Board): void {
  const { model } = board;
  for (;;) {
    let best = 0;
    let bestCell = -1;
    let members: number[] = [];
    for (let cell = 0; cell < model.days * model.skills; cell++) {
      if (board.closedPlace(cell) < 0 || !board.groupFits(Math.floor(cell / model.skills)))
        continue;
      const group = bestGroup(board, cell);
      if (group.worth > best) {
        best = group.worth;
        bestCell = cell;
        members = group.members;
      }
    }
    if (bestCell < 0) break;
    const place = board.closedPlace(bestCell);
    board.open(place);
    for (const w of members) board.put(w, place);
  }
  for (let w = 0; w < model.writers; w++) {
    for (;;) {
      let best = 0;
      let bestCell = -1;
      for (const cell of model.cells[w]!) {
        if (!board.soloFits(Math.floor(cell / model.skills)) || !board.isFree(w, cell)) continue;
        const worth = board.worthOf(w, board.soloFrom + cell) + board.stepWorth(w);
        if (worth > best) {
          best = worth;
          bestCell = cell;
        }
      }
      if (bestCell < 0) break;
      board.put(w, board.soloFrom + bestCell);
    }
  }
}

/** Takes the writers who gain most, one by one, as long as each adds something. */
function bestGroup(board: Board, cell: number): { worth: number; members: number[] } {
  const { needers, groupMin, groupMax, copies, pairCost, writers } = board.model;
  const place = cell * copies;
  const gains = Array.from(needers[cell]!)
    .filter((w) => board.isFree(w, cell))
    .map((w) => ({ w, gain: board.worthOf(w, place) + board.stepWorth(w) }))
    .sort((a, b) => b.gain - a.gain || a.w - b.w);
  const members: number[] = [];
  let worth = 0;
  for (const { w, gain } of gains) {
    if (members.length === groupMax) break;
    let cost = 0;
    for (const other of members) cost += pairCost[w * writers + other]!;
    if (cost >= APART / 2 || gain <= cost) continue;
    members.push(w);
    worth += gain - cost;
  }
  return members.length < groupMin ? { worth: 0, members: [] } : { worth, members };
}
