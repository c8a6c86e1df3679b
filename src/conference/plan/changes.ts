// Owns: what a new plan changes in one that people know, as data and in words.
import { listed, type Wording } from './explain';
import type { PlanProblem, PlanSession } from './problem';

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
  const when = (visit: Visit): string => {
    const slot = slots.get(visit.slot);
    return slot ? `${words.day(slot.day)} ${slot.start}` : 'a time that is no longer there';
  };
  const what = (visit: Visit): string =>
    `${when(visit)} (${visit.kind === 'solo' ? 'alone, on' : 'group on'} ${words.phrase(visit.skill)})`;
  const sentences = new Map<string, string[]>();
  for (const { writer, gone, added } of changedWriters(problem, before, after)) {
    const from = listed(gone.map(what));
    const to = listed(added.map(what));
    const change =
      gone.length === 0
        ? `also on ${to}`
        : added.length === 0
          ? `no longer on ${from}`
          : `from ${from} to ${to}`;
    const names = sentences.get(change) ?? [];
    names.push(words.name(writer));
    sentences.set(change, names);
  }
  return [...sentences].map(([change, names]) =>
    change.startsWith('from ')
      ? `${listed(names)} ${names.length === 1 ? 'moves' : 'move'} ${change}.`
      : `${listed(names)} ${names.length === 1 ? 'is' : 'are'} met ${change}.`,
  );
}

function visitsOf(id: string, sessions: readonly PlanSession[]): Visit[] {
  return sessions
    .filter((session) => session.writers.includes(id))
    .map(({ slot, kind, skill }) => ({ slot, kind, skill }));
}

function same(a: Visit, b: Visit): boolean {
  return a.slot === b.slot && a.kind === b.kind && a.skill === b.skill;
}
