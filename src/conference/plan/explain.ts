// Owns: the plan in a teacher's words: why each conference, why someone is not met, what was given up.
import type { PlanMissed, PlanProblem, PlanSession, PlanWriter } from './problem';

/** How the explanations name things. */
export interface Wording {
  /** A writer's first name, or the id when none is known. */
  name(writer: string): string;
  /** What completes "… need ____": see `Skill.phrase`. */
  phrase(skill: string): string;
  /** A day's name: "Monday". */
  day(day: number): string;
}

export interface Explanations {
  /** Parallel to the plan's sessions. */
  sessions: string[];
  /** Parallel to the plan's missed visits. */
  missed: { writer: string; reason: string }[];
}

export function explainPlan(
  problem: PlanProblem,
  plan: { sessions: readonly PlanSession[]; missed: readonly PlanMissed[] },
  words: Wording,
): Explanations {
  const writers = new Map(
    problem.writers.map((writer): [string, PlanWriter] => [writer.id, writer]),
  );
  const fixed = new Set((problem.fixed ?? []).map(keyOf));
  return {
    sessions: plan.sessions.map((session) =>
      explainSession(problem, session, writers, words, fixed.has(keyOf(session))),
    ),
    missed: plan.missed.map((missed) => ({
      writer: missed.writer,
      reason: explainMissed(missed, writers, words),
    })),
  };
}

/** "Ana", "Ana and Ben", "Ana, Ben and Chi". */
export function listed(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
}

function keyOf(session: PlanSession): string {
  return JSON.stringify([session.slot, session.kind, session.skill, session.writers]);
}

function explainSession(
  problem: PlanProblem,
  session: PlanSession,
  writers: ReadonlyMap<string, PlanWriter>,
  words: Wording,
  pinned: boolean,
): string {
  const members = session.writers.map((id) => writers.get(id)).filter(isWriter);
  const names = session.writers.map(words.name);
  const phrase = words.phrase(session.skill);
  const first = pinned
    ? `Already held or pinned: ${listed(names)}, on ${phrase}.`
    : `${whoNeeds(names)} ${phrase}${most(members, session.skill)}${waiting(members, words)}.`;
  const notes = pinned ? [] : compromises(problem, session, members, words);
  return [first, ...notes].join(' ');
}

function isWriter(writer: PlanWriter | undefined): writer is PlanWriter {
  return writer !== undefined;
}

function whoNeeds(names: readonly string[]): string {
  if (names.length === 1) return `${names[0] ?? ''} needs`;
  return `${listed(names)} ${names.length === 2 ? 'both' : 'all'} need`;
}

/** For a writer alone whose need is strongest, that is the reason to meet alone. */
function most(members: readonly PlanWriter[], skill: string): string {
  return members.length === 1 && (members[0]?.needs[skill] ?? 0) >= 3 ? ' more than anything' : '';
}

/** "; Dee has waited two weeks": from two weeks on, those who waited longest. */
function waiting(members: readonly PlanWriter[], words: Wording): string {
  const longest = Math.max(0, ...members.map((writer) => writer.weeksWaiting));
  if (longest < 2) return '';
  const who = members.filter((writer) => writer.weeksWaiting === longest);
  const verb = who.length === 1 ? 'has' : 'have';
  return `; ${listed(who.map((writer) => words.name(writer.id)))} ${verb} waited ${weeks(longest)}`;
}

function weeks(count: number): string {
  return `${['no', 'one', 'two', 'three'][count] ?? count} ${count === 1 ? 'week' : 'weeks'}`;
}

/** What a better week would not have: a need that is not the strongest, a pair met before. */
function compromises(
  problem: PlanProblem,
  session: PlanSession,
  members: readonly PlanWriter[],
  words: Wording,
): string[] {
  const notes: string[] = [];
  const milder = members.filter((writer) => {
    const need = writer.needs[session.skill] ?? 0;
    return need === 1 && Object.values(writer.needs).some((other) => other > need);
  });
  if (milder.length > 0 && members.length > 1) {
    const names = listed(milder.map((writer) => words.name(writer.id)));
    const they =
      milder.length === 1 ? 'needs something else more, but' : 'need something else more, but';
    notes.push(`${names} ${they} this is the group with a place on a day that suits.`);
  } else if (milder.length > 0) {
    notes.push(
      `Something else is needed more, but no group or time on it fitted beside the other visits.`,
    );
  }
  if (session.kind !== 'group') return notes;
  const here = new Set(session.writers);
  const again = problem.metBefore.filter(
    ([a, b, times]) => times >= 2 && here.has(a) && here.has(b),
  );
  for (const [a, b, times] of again) {
    notes.push(
      `${words.name(a)} and ${words.name(b)} have shared a group ${times === 2 ? 'twice' : `${times} times`} lately; they need the same thing again.`,
    );
  }
  return notes;
}

function explainMissed(
  missed: PlanMissed,
  writers: ReadonlyMap<string, PlanWriter>,
  words: Wording,
): string {
  const name = words.name(missed.writer);
  const second = writers.get(missed.writer)?.extraSupport === true && missed.visits === 1;
  switch (missed.reason) {
    case 'absent-all-week':
      return `${name} cannot be met: absent all week.`;
    case 'no-slot-while-here':
      return `${name} cannot be met: there is no conferring time on a day ${name} is here.`;
    case 'days-too-close':
      return `${name} is met once, not twice: the days ${name} is here with conferring time lie too close together.`;
    case 'one-skill-only':
      return `${name} is met once, not twice: only one need is known, and a week does not take it up twice.`;
    case 'nothing-to-teach':
      return `${name} is not planned for: no need is known yet.`;
    case 'no-time-left':
      return second
        ? `${name} does not get the second meeting: no time is left on a day that suits.`
        : `${name} is not met: no time is left on a day ${name} is here.`;
  }
}
