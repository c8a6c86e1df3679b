// Owns: the planner's front door: a problem in, a feasible plan out.
import { missedVisits } from './missed';
import { compile } from './model';
import type { Plan, PlanProblem, PlanSession } from './problem';
import { search } from './search';
import { sessionsOf } from './sessions';
import { planValue } from './planValue';

/** About a second a class on a laptop. */
export const DEFAULT_MOVES = 800_000;

export interface PlanEffort {
  seed: number;
  /** How many times one writer's week is planned anew: the same number gives the same plan. */
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
  const found = search(model, effort);
  const sessions = sessionsOf(problem, found.board, effort.previous);
  return {
    sessions,
    value: planValue(problem, sessions),
    missed: missedVisits(problem, sessions),
    cutShort: found.cutShort,
  };
}
