// Owns: how many visits a writer is due in the week, and why it can be fewer than promised.
import type { PlanProblem, PlanWriter } from './problem';

/** What the week promises a writer before anything stands in the way. */
export function promisedVisits(writer: PlanWriter): number {
  return writer.extraSupport ? 2 : 1;
}

/** The days with a slot on which the writer is here, in order. */
export function daysToMeet(problem: PlanProblem, writer: PlanWriter): number[] {
  const days = new Set(problem.slots.map((slot) => slot.day));
  for (const day of writer.absentDays) days.delete(day);
  return [...days].sort((a, b) => a - b);
}

/** The skills the writer needs, in the writer's own order. */
export function neededSkills(writer: PlanWriter): string[] {
  return Object.keys(writer.needs).filter((skill) => (writer.needs[skill] ?? 0) > 0);
}

/** The most visits that lie far enough apart: taking each day as early as possible finds it. */
export function visitsThatFit(days: readonly number[], daysBetween: number): number {
  if (daysBetween <= 0) return days.length > 0 ? Number.POSITIVE_INFINITY : 0;
  let visits = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day - last < daysBetween) continue;
    visits++;
    last = day;
  }
  return visits;
}

/** The visits a writer requires: the promise, or as many as the writer's week allows. */
export function requiredVisits(problem: PlanProblem, writer: PlanWriter): number {
  return Math.min(
    promisedVisits(writer),
    visitsThatFit(daysToMeet(problem, writer), problem.rules.daysBetweenVisits),
    neededSkills(writer).length,
  );
}
