// Owns: the plan on a finished board, with its value and what it misses.
import type { Board } from './board';
import { missedVisits } from './missed';
import { planValue } from './planValue';
import type { Plan, PlanProblem, PlanSession } from './problem';
import { sessionsOf } from './sessions';

export function planOn(
  problem: PlanProblem,
  board: Board,
  cutShort: boolean,
  previous?: readonly PlanSession[],
): Plan {
  const sessions = sessionsOf(problem, board, previous);
  return {
    sessions,
    value: planValue(problem, sessions),
    missed: missedVisits(problem, sessions),
    cutShort,
  };
}
