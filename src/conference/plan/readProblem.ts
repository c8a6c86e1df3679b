// Owns: the problem's format: parsing it at the edge, with an error that names the field.
import type {
  PlanPrices,
  PlanProblem,
  PlanRules,
  PlanSession,
  PlanSlot,
  PlanWriter,
} from './problem';

/** A problem that breaks the format. Its message begins with the field: `writers[3].needs.lead: …`. */
export class ProblemFormatError extends Error {
  constructor(
    readonly field: string,
    readonly complaint: string,
  ) {
    super(`${field}: ${complaint}`);
    this.name = 'ProblemFormatError';
  }
}

/**
 * Reads a problem, bare or as `{problem}`, and answers it with nothing but the known fields.
 * @throws ProblemFormatError at the first field that breaks the format.
 */
export function readProblem(data: unknown): PlanProblem {
  const outer = record(data, 'problem');
  const top = 'problem' in outer ? record(outer.problem, 'problem') : outer;
  const days = whole(top.days, 'days', 1);
  const slots = list(top.slots, 'slots').map((slot, i) => readSlot(slot, `slots[${i}]`, days));
  unique(slots, 'slots', (slot) => slot.id);
  const writers = list(top.writers, 'writers').map((writer, i) =>
    readWriter(writer, `writers[${i}]`, days),
  );
  unique(writers, 'writers', (writer) => writer.id);
  const ids = new Set(writers.map((writer) => writer.id));
  const slotIds = new Set(slots.map((slot) => slot.id));
  const problem: PlanProblem = {
    days,
    slots,
    writers,
    keepApart: list(top.keepApart, 'keepApart').map((pair, i) => {
      const [a, b] = readPair(pair, `keepApart[${i}]`, ids, 2);
      return [a, b];
    }),
    metBefore: list(top.metBefore, 'metBefore').map((entry, i) => {
      const at = `metBefore[${i}]`;
      const [a, b, times] = readPair(entry, at, ids, 3);
      return [a, b, atLeast(times, `${at}[2]`, 0)];
    }),
    rules: readRules(top.rules),
    prices: readPrices(top.prices),
  };
  if (top.fixed !== undefined && top.fixed !== null) {
    problem.fixed = list(top.fixed, 'fixed').map((session, i) =>
      readSession(session, `fixed[${i}]`, ids, slotIds),
    );
  }
  return problem;
}

function readSlot(data: unknown, at: string, days: number): PlanSlot {
  const slot = record(data, at);
  return {
    id: whole(slot.id, `${at}.id`),
    day: dayOf(slot.day, `${at}.day`, days),
    start: text(slot.start, `${at}.start`),
    minutes: atLeast(slot.minutes, `${at}.minutes`, 0),
  };
}

function readWriter(data: unknown, at: string, days: number): PlanWriter {
  const writer = record(data, at);
  // No prototype, so that a skill called `__proto__` is one like any other.
  const needs: Record<string, number> = Object.create(null);
  for (const [skill, need] of Object.entries(record(writer.needs, `${at}.needs`))) {
    const field = `${at}.needs.${skill}`;
    needs[skill] = whole(need, field, 1);
    if (needs[skill] > 3)
      throw new ProblemFormatError(field, `must be 1, 2 or 3, not ${show(need)}`);
  }
  const weeksWaiting = whole(writer.weeksWaiting, `${at}.weeksWaiting`, 0);
  if (typeof writer.extraSupport !== 'boolean') {
    throw wrong(`${at}.extraSupport`, 'true or false', writer.extraSupport);
  }
  return {
    id: text(writer.id, `${at}.id`),
    needs,
    extraSupport: writer.extraSupport,
    weeksWaiting,
    absentDays: list(writer.absentDays, `${at}.absentDays`).map((day, i) =>
      dayOf(day, `${at}.absentDays[${i}]`, days),
    ),
  };
}

function readRules(data: unknown): PlanRules {
  const rules = record(data, 'rules');
  const read = (name: keyof PlanRules, least: number): number =>
    whole(rules[name], `rules.${name}`, least);
  const groupMin = read('groupMin', 1);
  return {
    groupMin,
    groupMax: read('groupMax', groupMin),
    groupMinutes: positive(rules.groupMinutes, 'rules.groupMinutes'),
    soloMinutes: positive(rules.soloMinutes, 'rules.soloMinutes'),
    maxVisits: read('maxVisits', 0),
    maxVisitsExtraSupport: read('maxVisitsExtraSupport', 0),
    daysBetweenVisits: read('daysBetweenVisits', 0),
    groupsPerSkillPerDay: read('groupsPerSkillPerDay', 0),
  };
}

function readPrices(data: unknown): PlanPrices {
  const prices = record(data, 'prices');
  const read = (name: keyof PlanPrices): number => atLeast(prices[name], `prices.${name}`, 0);
  return {
    need: read('need'),
    solo: read('solo'),
    early: read('early'),
    repeatedPair: read('repeatedPair'),
    extraVisit: read('extraVisit'),
    missedVisit: read('missedVisit'),
  };
}

function readSession(
  data: unknown,
  at: string,
  ids: ReadonlySet<string>,
  slotIds: ReadonlySet<number>,
): PlanSession {
  const session = record(data, at);
  const slot = whole(session.slot, `${at}.slot`);
  if (!slotIds.has(slot)) throw new ProblemFormatError(`${at}.slot`, `no slot has the id ${slot}`);
  if (session.kind !== 'group' && session.kind !== 'solo') {
    throw wrong(`${at}.kind`, '"group" or "solo"', session.kind);
  }
  return {
    slot,
    kind: session.kind,
    skill: text(session.skill, `${at}.skill`),
    writers: list(session.writers, `${at}.writers`).map((id, i) =>
      known(id, `${at}.writers[${i}]`, ids),
    ),
  };
}

function readPair(
  data: unknown,
  at: string,
  ids: ReadonlySet<string>,
  length: number,
): [string, string, unknown] {
  const pair = list(data, at);
  if (pair.length !== length) {
    throw new ProblemFormatError(at, `must hold ${length} entries, not ${pair.length}`);
  }
  const a = known(pair[0], `${at}[0]`, ids);
  const b = known(pair[1], `${at}[1]`, ids);
  if (a === b) throw new ProblemFormatError(at, `pairs ${show(a)} with itself`);
  return [a, b, pair[2]];
}

function known(value: unknown, at: string, ids: ReadonlySet<string>): string {
  const id = text(value, at);
  if (!ids.has(id)) throw new ProblemFormatError(at, `no writer has the id ${show(id)}`);
  return id;
}

function unique<T>(items: readonly T[], at: string, idOf: (item: T) => string | number): void {
  const seen = new Set<string | number>();
  items.forEach((item, i) => {
    const id = idOf(item);
    if (seen.has(id))
      throw new ProblemFormatError(`${at}[${i}].id`, `${show(id)} is already taken`);
    seen.add(id);
  });
}

function record(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrong(at, 'an object', value);
  }
  return value as Record<string, unknown>;
}

function list(value: unknown, at: string): unknown[] {
  if (!Array.isArray(value)) throw wrong(at, 'a list', value);
  return value;
}

function text(value: unknown, at: string): string {
  if (typeof value !== 'string' || value === '') throw wrong(at, 'text', value);
  return value;
}

function whole(value: unknown, at: string, least = Number.MIN_SAFE_INTEGER): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw wrong(at, 'a whole number', value);
  }
  return atLeast(value, at, least);
}

function dayOf(value: unknown, at: string, days: number): number {
  const day = whole(value, at, 0);
  if (day >= days) {
    throw new ProblemFormatError(at, `must be below days (${days}), not ${day}`);
  }
  return day;
}

function positive(value: unknown, at: string): number {
  const number = atLeast(value, at, 0);
  if (number === 0) throw new ProblemFormatError(at, 'must be more than 0');
  return number;
}

function atLeast(value: unknown, at: string, least: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(at, 'a number', value);
  if (value < least) throw new ProblemFormatError(at, `must be ${least} or more, not ${value}`);
  return value;
}

function wrong(at: string, wanted: string, value: unknown): ProblemFormatError {
  return value === undefined
    ? new ProblemFormatError(at, `is missing; it must be ${wanted}`)
    : new ProblemFormatError(at, `must be ${wanted}, not ${show(value)}`);
}

function show(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}
