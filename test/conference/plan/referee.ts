// Owns: whether a plan is feasible and what it is worth, straight from the problem's statement. It
// shares no code with the planner: the two must agree.
import type { PlanProblem, PlanSession, PlanWriter } from '../../../src/conference/plan/problem';

/** Every rule the sessions break, in words; none when the plan is feasible. */
export function violations(problem: PlanProblem, sessions: PlanSession[]): string[] {
  const broken: string[] = [];
  const { rules } = problem;
  const free = [...sessions];
  for (const fixed of problem.fixed ?? []) {
    const at = free.findIndex((session) => JSON.stringify(session) === JSON.stringify(fixed));
    if (at < 0)
      broken.push(`fixed session is not in the plan as it stands: ${JSON.stringify(fixed)}`);
    else free.splice(at, 1);
  }
  const writerOf = (id: string) => problem.writers.find((writer) => writer.id === id);
  const dayOf = (session: PlanSession) =>
    problem.slots.find(({ id }) => id === session.slot)?.day ?? -1;
  for (const session of free) {
    const say = (what: string) => broken.push(`${what}: ${JSON.stringify(session)}`);
    if (dayOf(session) < 0) say('no such slot');
    for (const id of session.writers) {
      const writer = writerOf(id);
      if (!writer) say(`no such writer ${id}`);
      else {
        if (!((writer.needs[session.skill] ?? 0) > 0)) say(`${id} does not need it`);
        if (writer.absentDays.includes(dayOf(session))) say(`${id} is absent`);
      }
    }
    if (new Set(session.writers).size !== session.writers.length) say('someone is in it twice');
    const size = session.writers.length;
    if (session.kind === 'solo' ? size !== 1 : size < rules.groupMin || size > rules.groupMax) {
      say('wrong number of writers');
    }
    if (session.kind === 'group') {
      for (const [a, b] of problem.keepApart) {
        if (session.writers.includes(a) && session.writers.includes(b)) say(`${a} meets ${b}`);
      }
      const same = sessions.filter(
        (other) =>
          other.kind === 'group' &&
          other.skill === session.skill &&
          dayOf(other) === dayOf(session),
      );
      if (same.length > rules.groupsPerSkillPerDay) say('the skill has too many groups that day');
    }
  }
  for (const slot of problem.slots) {
    const length = ({ kind }: PlanSession) =>
      kind === 'group' ? rules.groupMinutes : rules.soloMinutes;
    const added = free.filter((session) => session.slot === slot.id);
    const all = sessions.filter((session) => session.slot === slot.id);
    const minutes = all.reduce((sum, session) => sum + length(session), 0);
    if (added.length > 0 && minutes > slot.minutes) {
      broken.push(`slot ${slot.id} holds ${minutes} of ${slot.minutes} minutes`);
    }
  }
  for (const writer of problem.writers) {
    const mine = sessions.filter((session) => session.writers.includes(writer.id));
    const added = mine.filter((session) => free.includes(session));
    const most = writer.extraSupport ? rules.maxVisitsExtraSupport : rules.maxVisits;
    if (added.length > 0 && mine.length > most) broken.push(`${writer.id} has too many visits`);
    for (const session of added) {
      for (const other of mine) {
        if (other === session) continue;
        if (other.skill === session.skill) broken.push(`${writer.id} twice on ${session.skill}`);
        if (Math.abs(dayOf(other) - dayOf(session)) < rules.daysBetweenVisits) {
          broken.push(`${writer.id}'s visits lie too close`);
        }
      }
    }
  }
  return broken;
}

/** The value of the sessions, and how many required visits they miss. */
export function score(
  problem: PlanProblem,
  sessions: PlanSession[],
): { value: number; missed: number } {
  const { prices } = problem;
  let value = 0;
  let missed = 0;
  for (const session of sessions) {
    const day = problem.slots.find(({ id }) => id === session.slot)?.day ?? 0;
    for (const id of session.writers) {
      const writer = problem.writers.find((other) => other.id === id);
      if (!writer) continue;
      value += prices.need * (writer.needs[session.skill] ?? 0);
      value += prices.early * writer.weeksWaiting * (problem.days - 1 - day);
      if (session.kind === 'solo') value += prices.solo;
    }
    if (session.kind === 'group') {
      for (const [a, b, times] of problem.metBefore) {
        if (session.writers.includes(a) && session.writers.includes(b)) {
          value -= prices.repeatedPair * times;
        }
      }
    }
  }
  for (const writer of problem.writers) {
    const visits = sessions.filter((session) => session.writers.includes(writer.id)).length;
    const due = required(problem, writer);
    value -= prices.extraVisit * Math.max(0, visits - due);
    value -= prices.missedVisit * Math.max(0, due - visits);
    missed += Math.max(0, due - visits);
  }
  return { value, missed };
}

function required(problem: PlanProblem, writer: PlanWriter): number {
  const days = [...new Set(problem.slots.map((slot) => slot.day))]
    .filter((day) => !writer.absentDays.includes(day))
    .sort((a, b) => a - b);
  const skills = Object.keys(writer.needs).length;
  // The most days, spaced: try every set of days there is.
  const most = (from: number, last: number): number =>
    days.reduce(
      (best, day, i) =>
        i >= from && day - last >= problem.rules.daysBetweenVisits
          ? Math.max(best, 1 + most(i + 1, day))
          : best,
      0,
    );
  const spaced =
    problem.rules.daysBetweenVisits === 0 && days.length > 0
      ? Number.POSITIVE_INFINITY
      : most(0, Number.NEGATIVE_INFINITY);
  return Math.min(writer.extraSupport ? 2 : 1, spaced, skills);
}
