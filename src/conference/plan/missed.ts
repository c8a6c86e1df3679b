// Owns: which visits the week does not hold, and why.
import { daysToMeet, neededSkills, promisedVisits, requiredVisits, visitsThatFit } from './due';
import type { PlanMissed, PlanProblem, PlanSession } from './problem';

/**
 * Every visit that was promised and is not in the plan, by writer in the problem's order. What a
 * writer's own week rules out (absent, no slot, no need) costs a plan nothing; only
 * `no-time-left` does.
 */
export function missedVisits(problem: PlanProblem, sessions: readonly PlanSession[]): PlanMissed[] {
  const held = new Map<string, number>();
  for (const session of sessions) {
    for (const id of session.writers) held.set(id, (held.get(id) ?? 0) + 1);
  }
  const missed: PlanMissed[] = [];
  for (const writer of problem.writers) {
    const visits = held.get(writer.id) ?? 0;
    const promised = promisedVisits(writer);
    const required = requiredVisits(problem, writer);
    const short = required - visits;
    if (short > 0) missed.push({ writer: writer.id, visits: short, reason: 'no-time-left' });
    const ruledOut = promised - Math.max(required, visits);
    if (ruledOut <= 0) continue;
    const days = daysToMeet(problem, writer);
    const skills = neededSkills(writer).length;
    missed.push({
      writer: writer.id,
      visits: ruledOut,
      reason:
        skills === 0
          ? 'nothing-to-teach'
          : days.length === 0
            ? hereAtAll(problem, writer.absentDays)
              ? 'no-slot-while-here'
              : 'absent-all-week'
            : visitsThatFit(days, problem.rules.daysBetweenVisits) < promised
              ? 'days-too-close'
              : 'one-skill-only',
    });
  }
  return missed;
}

function hereAtAll(problem: PlanProblem, absentDays: readonly number[]): boolean {
  for (let day = 0; day < problem.days; day++) if (!absentDays.includes(day)) return true;
  return false;
}
