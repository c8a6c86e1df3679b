// Owns: the problem as numbers. Everything the search asks in its inner loop is a look-up here.
import { neededSkills, requiredVisits } from './due';
import type { PlanProblem, PlanSession } from './problem';
import { type FreeSlot, solosBeside } from './timetable';

/** More than any plan is worth: what a kept-apart pair costs a group. */
export const APART = 1e9;

/**
 * Writers, skills and days are indexes in the problem's order. A *cell* is a skill on a day:
 * `day * skills + skill`. A *place* is a group that can exist: `cell * copies + copy`.
 */
export interface Model {
  writers: number;
  skills: number;
  days: number;
  skillIds: string[];
  /** How many groups one skill can have on one day. */
  copies: number;
  groupMin: number;
  groupMax: number;
  daysBetween: number;
  /** The most new visits any writer can have. */
  mostVisits: number;
  /** Per writer, the cells in which the writer can be met, by day. */
  cells: Int32Array[];
  /** Per writer and parallel to `cells`: what a group visit is worth, and a solo one. */
  groupWorth: Float64Array[];
  soloWorth: Float64Array[];
  /** Per cell, the writers who can be met there. */
  needers: Int32Array[];
  /** Groups each cell can still take beside the fixed ones. */
  placesLeft: Int32Array;
  /** [writer * writers + other]: what their being in one group costs. */
  pairCost: Float64Array;
  /** [day][groups]: the most solos beside them; the inner array ends with the day's groups. */
  soloRoom: number[][];
  freeSlots: FreeSlot[][];
  /** Per writer: new visits still allowed, and required beyond the fixed ones (can be negative). */
  maxNew: Int32Array;
  dueNew: Int32Array;
  extraVisit: number;
  missedVisit: number;
  /** Whether all prices are whole numbers, and so all values. */
  whole: boolean;
}

/** What staying where the previous plan had a writer is worth to the search, not to the plan. */
export interface Staying {
  previous: readonly PlanSession[];
  worth: number;
}

/** The minutes that fixed sessions leave in each slot. */
function freeSlots(problem: PlanProblem): FreeSlot[][] {
  const { groupMinutes, soloMinutes } = problem.rules;
  const days: FreeSlot[][] = [];
  for (let day = 0; day < problem.days; day++) days.push([]);
  for (const slot of problem.slots) {
    let minutes = slot.minutes;
    for (const session of problem.fixed ?? []) {
      if (session.slot === slot.id)
        minutes -= session.kind === 'group' ? groupMinutes : soloMinutes;
    }
    days[slot.day]?.push({ id: slot.id, minutes });
  }
  return days;
}

/** @param staying counts in the search alone: `planValue` knows nothing of it */
export function compile(problem: PlanProblem, staying?: Staying): Model {
  const { rules, prices, writers } = problem;
  const n = writers.length;
  const index = new Map(writers.map((writer, w): [string, number] => [writer.id, w]));
  const skillIds = [...new Set(writers.flatMap(neededSkills))];
  const skillIndex = new Map(skillIds.map((skill, k): [string, number] => [skill, k]));
  const skills = skillIds.length;
  const cellCount = problem.days * skills;
  const dayOfSlot = new Map(problem.slots.map((slot): [number, number] => [slot.id, slot.day]));
  const free = freeSlots(problem);
  const soloRoom = free.map((slots) => solosBeside(slots, rules));

  // No number of writers who stay makes up for one who is missed.
  const missedVisit =
    prices.missedVisit +
    (staying ? staying.worth * n * Math.max(rules.maxVisits, rules.maxVisitsExtraSupport) : 0);
  const pairCost = new Float64Array(n * n);
  const charge = (a: string, b: string, cost: number) => {
    const i = index.get(a);
    const j = index.get(b);
    if (i === undefined || j === undefined) return;
    pairCost[i * n + j] = (pairCost[i * n + j] ?? 0) + cost;
    if (i !== j) pairCost[j * n + i] = (pairCost[j * n + i] ?? 0) + cost;
  };
  for (const [a, b, times] of problem.metBefore) charge(a, b, prices.repeatedPair * times);
  for (const [a, b] of problem.keepApart) charge(a, b, APART);

  // Fixed visits take days and skills from their writers, and groups from their cells.
  const held = writers.map((): { day: number; skill: string }[] => []);
  const groupsHeld = new Int32Array(cellCount);
  for (const session of problem.fixed ?? []) {
    const day = dayOfSlot.get(session.slot) ?? 0;
    const skill = skillIndex.get(session.skill);
    if (session.kind === 'group' && skill !== undefined) {
      groupsHeld[day * skills + skill] = (groupsHeld[day * skills + skill] ?? 0) + 1;
    }
    for (const id of session.writers)
      held[index.get(id) ?? -1]?.push({ day, skill: session.skill });
  }

  const stays = new Set<string>();
  for (const session of staying?.previous ?? []) {
    const day = dayOfSlot.get(session.slot);
    for (const id of session.writers) stays.add(`${session.kind} ${day} ${session.skill} ${id}`);
  }
  const stayWorth = (kind: string, day: number, skill: string, id: string): number =>
    staying && stays.has(`${kind} ${day} ${skill} ${id}`) ? staying.worth : 0;

  const cells: Int32Array[] = [];
  const groupWorth: Float64Array[] = [];
  const soloWorth: Float64Array[] = [];
  const maxNew = new Int32Array(n);
  const dueNew = new Int32Array(n);
  const needersOf: number[][] = [];
  for (let cell = 0; cell < cellCount; cell++) needersOf.push([]);
  writers.forEach((writer, w) => {
    const before = held[w] ?? [];
    const most = writer.extraSupport ? rules.maxVisitsExtraSupport : rules.maxVisits;
    maxNew[w] = Math.max(0, most - before.length);
    dueNew[w] = requiredVisits(problem, writer) - before.length;
    const mine: { cell: number; group: number; solo: number }[] = [];
    for (let day = 0; day < problem.days && most > before.length; day++) {
      if ((soloRoom[day]?.length ?? 0) <= 1 && (soloRoom[day]?.[0] ?? 0) === 0) continue;
      if (writer.absentDays.includes(day)) continue;
      if (before.some((visit) => Math.abs(visit.day - day) < rules.daysBetweenVisits)) continue;
      for (const skill of neededSkills(writer)) {
        if (before.some((visit) => visit.skill === skill)) continue;
        const worth =
          prices.need * (writer.needs[skill] ?? 0) +
          prices.early * writer.weeksWaiting * (problem.days - 1 - day);
        const cell = day * skills + (skillIndex.get(skill) ?? 0);
        needersOf[cell]?.push(w);
        mine.push({
          cell,
          group: worth + stayWorth('group', day, skill, writer.id),
          solo: worth + prices.solo + stayWorth('solo', day, skill, writer.id),
        });
      }
    }
    cells.push(Int32Array.from(mine, (option) => option.cell));
    groupWorth.push(Float64Array.from(mine, (option) => option.group));
    soloWorth.push(Float64Array.from(mine, (option) => option.solo));
  });

  // More copies than the needers or the minutes can fill would only slow the search.
  const mostNeeders = Math.max(0, ...needersOf.map((list) => list.length));
  const mostGroups = Math.max(0, ...soloRoom.map((room) => room.length - 1));
  const fillable = Math.floor(mostNeeders / Math.max(1, rules.groupMin));
  const copies = Math.max(1, Math.min(rules.groupsPerSkillPerDay, mostGroups, fillable));
  return {
    writers: n,
    skills,
    days: problem.days,
    skillIds,
    copies,
    groupMin: rules.groupMin,
    groupMax: rules.groupMax,
    daysBetween: rules.daysBetweenVisits,
    mostVisits: Math.max(0, ...maxNew),
    cells,
    groupWorth,
    soloWorth,
    needers: needersOf.map((list) => Int32Array.from(list)),
    placesLeft: groupsHeld.map((used) =>
      Math.max(0, Math.min(copies, rules.groupsPerSkillPerDay - used)),
    ),
    pairCost,
    soloRoom,
    freeSlots: free,
    maxNew,
    dueNew,
    extraVisit: prices.extraVisit,
    missedVisit,
    whole: [...Object.values(prices), staying?.worth ?? 0].every((price) => price % 1 === 0),
  };
}
