// Owns: what a new plan changes in one that people know, as data and in words.
import type { PlanProblem, PlanSession } from './problem';
import type { Wording } from './wording';

/** One writer's visit, as people remember it. */
export interface Visit {
  slot: number;
  kind: 'group' | 'solo';
  skill: string;
}

export interface WriterChange {
  writer: string;
  gone: Visit[];
  added: Visit[];
}

/** Who is met otherwise than before, in the problem's order of writers. */
export function changedWriters(
  problem: PlanProblem,
  before: readonly PlanSession[],
  after: readonly PlanSession[],
): WriterChange[] {
  const changes: WriterChange[] = [];
  for (const { id } of problem.writers) {
    const was = visitsOf(id, before);
    const is = visitsOf(id, after);
    const gone = was.filter((visit) => !is.some((other) => same(visit, other)));
    const added = is.filter((visit) => !was.some((other) => same(visit, other)));
    if (gone.length > 0 || added.length > 0) changes.push({ writer: id, gone, added });
  }
  return changes;
}

/** A sentence for each change; writers who share one share the sentence. */
export function changesInWords(
  problem: PlanProblem,
  before: readonly PlanSession[],
  after: readonly PlanSession[],
  words: Wording,
): string[] {
  const slots = new Map(
    problem.slots.map((slot): [number, (typeof problem.slots)[0]] => [slot.id, slot]),
  );
  const { says } = words;
  const what = (visit: Visit): string => {
    const slot = slots.get(visit.slot);
    const when = slot ? says.when(words.day(slot.day), slot.start) : says.timeGone;
    return says.visit(when, visit.kind, words.phrase(visit.skill));
  };
  const shared = new Map<string, { from: string; to: string; names: string[] }>();
  for (const { writer, gone, added } of changedWriters(problem, before, after)) {
    const [from, to] = [gone, added].map((visits) => words.list(visits.map(what))) as [
      string,
      string,
    ];
    const key = JSON.stringify([from, to]);
    const change = shared.get(key) ?? { from, to, names: [] };
    change.names.push(words.name(writer));
    shared.set(key, change);
  }
  return [...shared.values()].map(({ from, to, names }) => {
    const who = words.list(names);
    if (from === '') return says.also(who, names.length, to);
    if (to === '') return says.noLonger(who, names.length, from);
    return says.moves(who, names.length, from, to);
  });
}

function visitsOf(id: string, sessions: readonly PlanSession[]): Visit[] {
  return sessions
    .filter((session) => session.writers.includes(id))
    .map(({ slot, kind, skill }) => ({ slot, kind, skill }));
}

function same(a: Visit, b: Visit): boolean {
  return a.slot === b.slot && a.kind === b.kind && a.skill === b.skill;
}
