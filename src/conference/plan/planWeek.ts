// Owns: the planner's front door: a problem in, a feasible plan out.

import type { Group } from './dive';
import { compile, type Model } from './model';
import { planOn } from './planOn';
import type { Plan, PlanProblem, PlanSession } from './problem';
import { search } from './search';

/** About a second a class on a laptop. */
export const DEFAULT_MOVES = 900_000;

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
  const found = search(model, effort, earlierGroups(problem, model, effort.previous ?? []));
  return planOn(problem, found.board, found.cutShort, effort.previous);
}

/** The groups of an earlier plan, as the search knows them. */
function earlierGroups(
  problem: PlanProblem,
  model: Model,
  sessions: readonly PlanSession[],
): Group[] {
  const dayOf = new Map(problem.slots.map((slot): [number, number] => [slot.id, slot.day]));
  const index = new Map(problem.writers.map((writer, w): [string, number] => [writer.id, w]));
  const groups: Group[] = [];
  for (const session of sessions) {
    const day = dayOf.get(session.slot);
    const skill = model.skillIds.indexOf(session.skill);
    if (session.kind !== 'group' || day === undefined || skill < 0) continue;
    const writers = session.writers
      .map((id) => index.get(id))
      .filter((w): w is number => w !== undefined);
    groups.push({ cell: day * model.skills + skill, writers });
  }
  return groups;
}
