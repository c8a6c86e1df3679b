// Owns: the planner's front door: a problem in, a feasible plan out.

import type { Board } from './board';
import { compile } from './model';
import { planOn } from './planOn';
import type { Plan, PlanProblem, PlanSession } from './problem';
import { search } from './search';

/** A third of a second for most classes, whose plan is then proven best; a second for the hardest. */
export const DEFAULT_MOVES = 1_200_000;

export interface PlanEffort {
  seed: number;
  /** How often a writer's week or a group may be chosen anew: the same number gives the same plan. */
  moves: number;
  /** A clock in milliseconds and when it says to stop: a guard, for slow days. */
  now?: () => number;
  until?: number;
  /** The plan that people know: as few as possible are moved out of it. */
  previous?: PlanSession[];
}

/**
 * The best plan found for a well-formed problem (see `readProblem`): always feasible, the fixed
 * sessions first. The same problem, seed and moves give the same plan, unless the clock cut it short.
 */
export function planWeek(problem: PlanProblem, effort: PlanEffort): Plan {
  const staying = effort.previous && { previous: effort.previous, worth: problem.prices.need };
  const model = compile(problem, staying);
  const found = search(model, effort, (board) => seat(board, problem, effort.previous ?? []));
  return planOn(problem, found, effort.previous);
}

/** Puts an earlier plan on an empty board, as far as it is still possible. */
function seat(board: Board, problem: PlanProblem, sessions: readonly PlanSession[]): void {
  const { model } = board;
  const dayOf = new Map(problem.slots.map((slot): [number, number] => [slot.id, slot.day]));
  const index = new Map(problem.writers.map((writer, w): [string, number] => [writer.id, w]));
  for (const session of sessions) {
    const day = dayOf.get(session.slot);
    const skill = model.skillIds.indexOf(session.skill);
    if (day === undefined || skill < 0) continue;
    const cell = day * model.skills + skill;
    let place = -1;
    if (session.kind === 'group') {
      place = board.closedPlace(cell);
      if (place < 0 || !board.groupFits(day)) continue;
      board.open(place);
    }
    for (const id of session.writers) {
      const w = index.get(id);
      if (w === undefined || !model.cells[w]?.includes(cell)) continue;
      if (place >= 0 && board.canJoin(w, place)) board.put(w, place);
      if (place < 0 && board.isFree(w, cell) && board.soloFits(day)) {
        board.put(w, board.soloFrom + cell);
      }
    }
  }
}
