// Owns: a week planned greedily, to compare with.
import { Board } from './board';
import { fillGreedily } from './greedy';
import { compile } from './model';
import { planOn } from './planOn';
import type { Plan, PlanProblem } from './problem';

/** Without a bound: its `slack` is infinite. */
export function greedyWeek(problem: PlanProblem): Plan {
  const board = new Board(compile(problem));
  fillGreedily(board);
  return planOn(problem, { board, slack: Number.POSITIVE_INFINITY, cutShort: false });
}
