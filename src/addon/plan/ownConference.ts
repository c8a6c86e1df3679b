// Owns: a conference that the teacher adds to the week herself: when there is time for it, and how it
// stands in the plan, where it stays when the week is planned again.
import type { Need } from '../../conference/needs';
import { LISTENING, SKILLS, type SkillId, skillName } from '../../conference/skill';
import {
  addDays,
  compareTimes,
  type LocalDate,
  type LocalTime,
  minutesOf,
  type Slot,
  timeOf,
  weekday,
} from '../../conference/week';
import { dayName } from '../../conference/words/words';
import type { Settings } from '../../notebook/settings';
import type { WeekRow } from '../../notebook/thisWeek';
import type { WriterRow } from '../../notebook/writers';
import type { FreeTime, OwnConference } from '../answers/week';
import { Refusal } from '../refusal';
import { said } from '../words/said';
import { awayDays } from './planReading';

/** What a conference of these writers lasts by the settings, in minutes. */
const minutesFor = (writers: number, { rules }: Settings): number =>
  writers > 1 ? rules.groupMinutes : rules.soloMinutes;

/**
 * The parts of a day's times that one more conference could have. Of a time that has begun that is
 * what lies behind its conferences; of a later one all that is not held or stays, for the others can
 * still move.
 */
export function freeTimes(
  slots: readonly Slot[],
  rows: readonly WeekRow[],
  date: LocalDate,
  now: LocalTime,
): Pick<FreeTime, 'start' | 'minutes'>[] {
  if (date < now.date) return [];
  return slots
    .filter((slot) => slot.weekday === weekday(date))
    .flatMap(({ start, minutes }) => {
      const [begins, ends] = [minutesOf(start), minutesOf(start) + minutes];
      const begun = compareTimes({ date, time: start.padStart(5, '0') }, now) < 0;
      const busy = rows
        .filter((row) => row.day === date && (begun || row.state === 'held' || isFixed(row)))
        .map((row) => ({ at: startOf(row), minutes: row.minutes ?? 0 }))
        .filter(({ at }) => at >= begins && at < ends)
        .map((one) => one.at + one.minutes);
      const from = Math.max(begins, ...busy, date === now.date ? minutesOf(now.time) : 0);
      return from < ends ? [{ start: timeOf(from), minutes: ends - from }] : [];
    });
}

/** The teacher keeps it where it is, however the week is planned anew. */
export const isFixed = ({ stays }: WeekRow): boolean => stays.trim().toLowerCase() === 'yes';

/** Where a person wrote over the time, it is in no slot. */
const startOf = ({ start }: WeekRow): number =>
  /^([01]?\d|2[0-3]):[0-5]\d$/.test(start) ? minutesOf(start) : -1;

/** The days of the planned week, from today on, on which a conference of so many minutes has room. */
export function daysFor(
  minutes: number,
  week: LocalDate,
  slots: readonly Slot[],
  rows: readonly WeekRow[],
  now: LocalTime,
): LocalDate[] {
  return Array.from({ length: 7 }, (_, day) => addDays(week, day)).filter((date) =>
    freeTimes(slots, rows, date, now).some((free) => free.minutes >= minutes),
  );
}

interface Around {
  week: LocalDate;
  slots: readonly Slot[];
  /** What is held or stays, of this class. */
  fixed: readonly WeekRow[];
  own: readonly WriterRow[];
  needs: ReadonlyMap<string, readonly Need[]>;
  /** Pairs of writer ids. */
  keepApart: readonly [string, string][];
  settings: Settings;
  now: LocalTime;
  /** An id that no conference of the week ever had. */
  id: string;
  /** Why it stands there, in the teacher's language. */
  why: string;
}

/** The conference as a row of the plan. Throws a Refusal, with what stands in its way. */
export function rowOfOwn(
  { classId, writerIds, skill, date }: OwnConference,
  { week, slots, fixed, own, needs, keepApart, settings, now, id, why }: Around,
): WeekRow {
  const writers = [...new Set(writerIds)].map((writerId) => {
    const found = own.find((row) => row.writerId === writerId);
    if (!found) throw new Refusal(said(({ plan }) => plan.someoneLeft));
    return found;
  });
  const [first] = writers;
  if (!first) throw new Refusal(said(({ plan }) => plan.chooseWriter));
  const apart = keepApart.find((pair) => pair.every((one) => writerIds.includes(one)));
  if (apart) {
    const [a = '', b = ''] = apart.map(
      (one) => own.find(({ writerId }) => writerId === one)?.name ?? one,
    );
    throw new Refusal(said(({ plan }) => plan.keptApart(a, b)));
  }
  const away = writers.find((row) => awayDays(row, []).includes(weekday(date)));
  if (away)
    throw new Refusal(said(({ plan }, at) => plan.away(away.name, dayName(weekday(date), at))));
  const minutes = minutesFor(writers.length, settings);
  const place = freeTimes(slots, fixed, date, now).find((free) => free.minutes >= minutes);
  if (!place || date < week || date > addDays(week, 6))
    throw new Refusal(said(({ plan }, at) => plan.noRoom(minutes, dayName(weekday(date), at))));
  const chosen = SKILLS.some((one) => one.id === skill) ? skill : shared(writers, needs);
  return {
    id,
    classId,
    className: first.className,
    week,
    day: date,
    start: place.start,
    minutes,
    kind: writers.length > 1 ? 'group' : 'solo',
    skill: skillName(chosen),
    skillId: chosen,
    writers: writers.map(({ name }) => name).join(', '),
    writerIds: writers.map(({ writerId }) => writerId).join(' '),
    why,
    state: 'planned',
    stays: 'yes',
  };
}

/** What most of them need most; among equals the more basic skill. */
function shared(
  writers: readonly WriterRow[],
  needs: ReadonlyMap<string, readonly Need[]>,
): SkillId {
  const weight = (skill: SkillId) =>
    writers
      .flatMap(({ id }) => needs.get(id) ?? [])
      .filter((need) => need.skill === skill)
      .reduce((sum, { level }) => sum + level, 0);
  return SKILLS.map(({ id }) => id).reduce(
    (best, id) => (weight(id) > weight(best) ? id : best),
    LISTENING,
  );
}
