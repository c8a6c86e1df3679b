// Owns: what a plan is worth, by the problem's prices.
import { requiredVisits } from './due';
import type { PlanProblem, PlanSession } from './problem';

/** The value of a plan, fixed sessions included. Larger is better; whether it is feasible is not asked. */
export function planValue(problem: PlanProblem, sessions: readonly PlanSession[]): number {
  const { prices } = problem;
  const writers = new Map(problem.writers.map((writer) => [writer.id, writer]));
  const dayOf = new Map(problem.slots.map((slot) => [slot.id, slot.day]));
  const met = new Map<string, number>();
  for (const [a, b, times] of problem.metBefore) {
    const pair = a < b ? `${a}\n${b}` : `${b}\n${a}`;
    met.set(pair, (met.get(pair) ?? 0) + times);
  }
  const visits = new Map<string, number>();
  let value = 0;
  for (const session of sessions) {
    const daysLeft = problem.days - 1 - (dayOf.get(session.slot) ?? 0);
    session.writers.forEach((id, i) => {
      const writer = writers.get(id);
      value += prices.need * (writer?.needs[session.skill] ?? 0);
      value += prices.early * (writer?.weeksWaiting ?? 0) * daysLeft;
      if (session.kind === 'solo') value += prices.solo;
      visits.set(id, (visits.get(id) ?? 0) + 1);
      if (session.kind !== 'group') return;
      for (const other of session.writers.slice(i + 1)) {
        value -=
          prices.repeatedPair * (met.get(id < other ? `${id}\n${other}` : `${other}\n${id}`) ?? 0);
      }
    });
  }
  for (const writer of problem.writers) {
    const required = requiredVisits(problem, writer);
    const held = visits.get(writer.id) ?? 0;
    value -= prices.extraVisit * Math.max(0, held - required);
    value -= prices.missedVisit * Math.max(0, required - held);
  }
  return value;
}
