// Owns: the plan in a teacher's words: why each conference, why someone is not met, what was given up.
import type { PlanMissed, PlanProblem, PlanSession, PlanWriter } from './problem';
import type { Wording } from './wording';

export interface Explanations {
  /** Parallel to the plan's sessions. */
  sessions: string[];
  /** Parallel to the plan's missed visits. */
  missed: { writer: string; reason: string }[];
}

/** @param words the language, and what writers are called in it */
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
  const { says } = words;
  const names = words.list(session.writers.map(words.name));
  const phrase = words.phrase(session.skill);
  if (pinned) return says.pinned(names, phrase);
  const need = says.need(names, session.writers.length, phrase);
  const first = `${need}${most(members, session.skill, words)}${waiting(members, words)}.`;
  return [first, ...compromises(problem, session, members, words)].join(' ');
}

function isWriter(writer: PlanWriter | undefined): writer is PlanWriter {
  return writer !== undefined;
}

/** For a writer alone whose need is strongest, that is the reason to meet alone. */
const most = (members: readonly PlanWriter[], skill: string, { says }: Wording): string =>
  members.length === 1 && (members[0]?.needs[skill] ?? 0) >= 3 ? says.most : '';

/** "; Dee has waited two weeks": from two weeks on, those who waited longest. */
function waiting(members: readonly PlanWriter[], words: Wording): string {
  const longest = Math.max(0, ...members.map((writer) => writer.weeksWaiting));
  if (longest < 2) return '';
  const who = members.filter((writer) => writer.weeksWaiting === longest);
  const names = words.list(who.map((writer) => words.name(writer.id)));
  return words.says.waited(names, who.length, longest);
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
  if (milder.length === members.length && members.length > 1) notes.push(words.says.allElseMore);
  else if (milder.length > 0 && members.length > 1) {
    const names = words.list(milder.map((writer) => words.name(writer.id)));
    notes.push(words.says.elseMore(names, milder.length));
  } else if (milder.length > 0) notes.push(words.says.elseMoreAlone);
  if (session.kind !== 'group') return notes;
  const here = new Set(session.writers);
  const again = problem.metBefore.filter(
    ([a, b, times]) => times >= 2 && here.has(a) && here.has(b),
  );
  for (const [a, b, times] of again)
    notes.push(words.says.again(words.name(a), words.name(b), times));
  return notes;
}

function explainMissed(
  missed: PlanMissed,
  writers: ReadonlyMap<string, PlanWriter>,
  words: Wording,
): string {
  const name = words.name(missed.writer);
  const second = writers.get(missed.writer)?.extraSupport === true && missed.visits === 1;
  return missed.reason === 'no-time-left' && second
    ? words.says.noSecond(name)
    : words.says.missed[missed.reason](name);
}
