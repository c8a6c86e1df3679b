// Owns: a class's week as a planning problem, and a plan as conferences with times.
import type { Need } from './needs';
import type { PlanPrices, PlanProblem, PlanRules, PlanSession } from './plan/problem';
import type { SkillId } from './skill';
import {
  addDays,
  compareTimes,
  daysBetween,
  type LocalDate,
  type LocalTime,
  minutesOf,
  type Slot,
  timeOf,
  type Weekday,
} from './week';

export interface WeekWriter {
  id: string;
  needs: readonly Need[];
  extraSupport: boolean;
  away: readonly Weekday[];
  /** When last met, before this week. */
  met: LocalDate | '';
}

export interface ClassWeek {
  /** The Monday. */
  monday: LocalDate;
  now: LocalTime;
  slots: readonly Slot[];
  writers: readonly WeekWriter[];
  /** Pairs of writer ids. */
  keepApart: readonly [string, string][];
  metBefore: readonly [string, string, number][];
  rules: PlanRules;
  /** Conferences already held this week. */
  held: readonly Conference[];
  /** When the class was first met; empty before that. */
  since?: LocalDate | '';
}

/** A conference at its time. */
export interface Conference {
  date: LocalDate;
  /** `HH:MM`. */
  start: string;
  minutes: number;
  kind: 'group' | 'solo';
  skill: SkillId;
  writerIds: string[];
}

/** What a plan's points are worth. A visit missed costs far more than any match gains. */
const PRICES: PlanPrices = {
  need: 10,
  solo: 0,
  early: 1,
  repeatedPair: 4,
  extraVisit: 8,
  missedVisit: 200,
};

/** Levels of need that a week without a visit is worth where not all can be met: more than any need. */
const LEAD = 3;

const SCHOOL_DAYS = 5;
const MOST_WEEKS_WAITING = 3;

/** The problem of a class's week. Times that have gone by are kept only for what was held in them. */
export function weekProblem(week: ClassWeek): PlanProblem & { fixed: PlanSession[] } {
  const slots = week.slots.map((slot, id) => ({
    id,
    day: slot.weekday as number,
    start: slot.start,
    minutes: slot.minutes,
  }));
  const lengthOf = ({ kind }: { kind: 'group' | 'solo' }) =>
    kind === 'group' ? week.rules.groupMinutes : week.rules.soloMinutes;
  const fixed: PlanSession[] = week.held.map((one) => {
    const within = week.slots.findIndex((slot) => isWithin(one, slot, week.monday));
    const session = { kind: one.kind, skill: one.skill, writers: one.writerIds };
    if (within >= 0) return { ...session, slot: within };
    // Held outside every conferring time there is now: it counts, in a slot of its own.
    const id = slots.length;
    slots.push({ id, day: dayOf(one, week.monday), start: one.start, minutes: lengthOf(one) });
    return { ...session, slot: id };
  });
  const days = Math.max(SCHOOL_DAYS, ...slots.map(({ day }) => day + 1));
  return {
    days,
    slots: slots.map((slot) => {
      const held = fixed
        .filter((session) => session.slot === slot.id)
        .reduce((sum, session) => sum + lengthOf(session), 0);
      const own = week.slots[slot.id];
      const begins: LocalTime = { date: addDays(week.monday, slot.day), time: slot.start };
      // A time that has begun holds what was held in it and takes nothing new; so does one that
      // there is no more.
      if (!own || compareTimes(begins, week.now) < 0) return { ...slot, minutes: held };
      // What is left comes after the last of what was held, so the minutes between are not left.
      const left = minutesOf(own.start) + own.minutes - freeFrom(own, week);
      return { ...slot, minutes: held + Math.max(0, left) };
    }),
    writers: week.writers.map(({ id, needs, extraSupport, away, met }) => ({
      id,
      needs: Object.fromEntries(needs.map(({ skill, level }) => [skill, level])),
      extraSupport,
      weeksWaiting: weeksWaiting(met, week.monday),
      absentDays: away.filter((day) => day < days),
    })),
    keepApart: [...week.keepApart],
    metBefore: [...week.metBefore],
    rules: week.rules,
    prices: PRICES,
    fixed,
  };
}

/**
 * The same problem for a week in which these are missed: whoever waited longest comes first, whatever
 * they need. Otherwise those in need of little would be passed over week after week. Null where none of
 * them waited longer than somebody who is met.
 */
export function waitingFirst(
  problem: PlanProblem,
  week: ClassWeek,
  missed: readonly string[],
): PlanProblem | null {
  const lead = new Map(
    week.writers.map(({ id, met }) => {
      const since = met || week.since;
      const weeks = since ? wholeWeeks(since, week.monday) : 0;
      // In the week of the first conferences, too, they were not met.
      return [id, LEAD * (met === '' ? weeks + 1 : weeks)];
    }),
  );
  const leads = (isMissed: boolean) =>
    [...lead].flatMap(([id, levels]) => (missed.includes(id) === isMissed ? levels : []));
  if (Math.max(0, ...leads(true)) <= Math.min(...leads(false))) return null;
  const most = Math.max(0, ...lead.values());
  return {
    ...problem,
    writers: problem.writers.map((writer) => ({
      ...writer,
      needs: Object.fromEntries(
        Object.entries(writer.needs).map(([skill, level]) => [
          skill,
          level + (lead.get(writer.id) ?? 0),
        ]),
      ),
    })),
    // A second visit of one is still worth less than the first of another.
    prices: {
      ...problem.prices,
      missedVisit: problem.prices.missedVisit + problem.prices.need * most,
    },
  };
}

/** Who was never met has not been passed over by anyone yet: a week, no more. */
const weeksWaiting = (met: LocalDate | '', monday: LocalDate) =>
  met === '' ? 1 : Math.min(MOST_WEEKS_WAITING, wholeWeeks(met, monday));

const wholeWeeks = (since: LocalDate, monday: LocalDate): number =>
  Math.max(0, Math.floor((daysBetween(since, monday) - 1) / 7));

function isWithin(one: Conference, slot: Slot, monday: LocalDate): boolean {
  const start = minutesOf(slot.start);
  const began = startOf(one);
  return (
    one.date === addDays(monday, slot.weekday) &&
    began !== null &&
    began >= start &&
    began < start + slot.minutes
  );
}

/** Day of the week from 0; a day that a person emptied or moved out of the week is its first. */
function dayOf({ date }: Conference, monday: LocalDate): number {
  const day = /^\d{4}-/.test(date) ? daysBetween(monday, date) : 0;
  return day >= 0 && day < 7 ? day : 0;
}

/** Minutes since midnight; null where a person wrote over the time. */
function startOf({ start }: Conference): number | null {
  return /^([01]?\d|2[0-3]):[0-5]\d$/.test(start) ? minutesOf(start) : null;
}

/** From when on a slot is free, in minutes since midnight: after the last of what was held in it. */
function freeFrom(slot: Slot, week: ClassWeek): number {
  const ends = week.held
    .filter((one) => isWithin(one, slot, week.monday))
    .map((one) => (startOf(one) ?? 0) + one.minutes);
  return Math.max(minutesOf(slot.start), ...ends);
}

/**
 * A plan's new conferences at their times: one after another within each slot, groups first, after
 * what was held there already.
 */
export function conferencesOf(
  week: ClassWeek,
  problem: { fixed: readonly PlanSession[] },
  sessions: readonly PlanSession[],
): Conference[] {
  const held = problem.fixed.map(sameSession);
  const fresh = sessions.filter((session) => {
    const place = held.indexOf(sameSession(session));
    if (place >= 0) held.splice(place, 1);
    return place < 0;
  });
  return week.slots.flatMap((slot, id) => {
    let start = freeFrom(slot, week);
    return fresh
      .filter((session) => session.slot === id)
      .sort((a, b) => b.writers.length - a.writers.length)
      .map(({ kind, skill, writers }) => {
        const minutes = kind === 'group' ? week.rules.groupMinutes : week.rules.soloMinutes;
        const date = addDays(week.monday, slot.weekday);
        const conference = { date, start: timeOf(start), minutes, kind, skill, writerIds: writers };
        start += minutes;
        return conference;
      });
  });
}

const sameSession = ({ slot, kind, skill, writers }: PlanSession) =>
  [slot, kind, skill, ...[...writers].sort()].join(' ');
