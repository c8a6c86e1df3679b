// Owns: the plan on a finished board, with its value and what it misses.
import { missedVisits } from './missed';
import { planValue } from './planValue';
import type { Plan, PlanProblem, PlanSession } from './problem';
import type { Found } from './search';
import { sessionsOf } from './sessions';

/** @param previous sessions that keep their slots where they can */
export function planOn(
  problem: PlanProblem,
  { board, slack, cutShort }: Found,
  previous?: readonly PlanSession[],
): Plan {
  const sessions = sessionsOf(problem, board, previous);
  return {
    sessions,
    value: planValue(problem, sessions),
    missed: missedVisits(problem, sessions),
    slack,
    cutShort,
  };
}
