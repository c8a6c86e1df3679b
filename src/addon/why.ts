// TEMPORARY until conference/plan/explain and extraTime are there.
import type { Plan, PlanProblem } from '../conference/plan/problem';
export function explainPlan(
  _problem: PlanProblem,
  plan: Plan,
  words: { name(id: string): string; phrase(skill: string): string },
): { sessions: string[]; missed: { writer: string; reason: string }[] } {
  return {
    sessions: plan.sessions.map(
      ({ skill, writers }) =>
        `${writers.map((id) => words.name(id)).join(', ')} need ${words.phrase(skill)}.`,
    ),
    missed: plan.missed.map(({ writer, reason }) => ({ writer, reason })),
  };
}
export const extraTimeFor = (_p: PlanProblem, _plan: Plan, _name: (id: string) => string): string[] => [];
