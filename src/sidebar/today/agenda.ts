// Owns: sorting the week by the clock: what is on now, what comes next, what is later.
import type { ConferenceView, WeekView } from '../../addon/answers/week';
import {
  addDays,
  daysBetween,
  type LocalDate,
  type LocalTime,
  minutesOf,
  timeOf,
  weekday,
} from '../../conference/week';

/** A class comes late from lunch: a conference stays the one to start for so many minutes more. */
const GRACE = 20;

export interface Agenda {
  /** The one to start: on now, or the next of today. */
  at: { conference: ConferenceView; when: 'now' | 'next'; minutes: number } | null;
  /** All others of today, in order. */
  also: ConferenceView[];
  earlier: ConferenceView[];
  later: { date: LocalDate; conferences: ConferenceView[] }[];
  /** Why there is nothing to start. */
  quiet: 'nothing' | 'weekend' | 'all held' | null;
  /** The plan's whole week is over. */
  over: boolean;
  held: number;
  of: number;
}

/** The wall clock so many ms after it showed `then`. */
export function clockAfter(then: LocalTime, ms: number): LocalTime {
  const minutes = minutesOf(then.time) + Math.max(0, Math.floor(ms / 60_000));
  const day = 24 * 60;
  return { date: addDays(then.date, Math.floor(minutes / day)), time: timeOf(minutes % day) };
}

/** The longest conference of a class that still has room today, in minutes. */
export const minutesLeft = (free: WeekView['free'], classId: string, now: LocalTime): number =>
  Math.max(
    0,
    ...free
      .filter((one) => one.classId === classId)
      .map(
        ({ start, minutes }) =>
          minutesOf(start) + minutes - Math.max(minutesOf(start), minutesOf(now.time)),
      ),
  );

export function agenda(week: WeekView, now: LocalTime): Agenda {
  const conferences = [...week.conferences].sort((a, b) =>
    `${a.date} ${a.start.padStart(5, '0')}` < `${b.date} ${b.start.padStart(5, '0')}` ? -1 : 1,
  );
  const today = conferences.filter(({ date }) => date === now.date);
  const minute = minutesOf(now.time);
  const first = today.find(
    ({ state, start, minutes }) =>
      state === 'planned' && minutesOf(start) + minutes + GRACE > minute,
  );
  const begins = first ? minutesOf(first.start) - minute : 0;
  const later: Agenda['later'] = [];
  for (const conference of conferences) {
    if (conference.date <= now.date) continue;
    const day = later[later.length - 1];
    if (day?.date === conference.date) day.conferences.push(conference);
    else later.push({ date: conference.date, conferences: [conference] });
  }
  const quiet =
    first !== undefined
      ? null
      : today.length > 0 && today.every(({ state }) => state === 'held')
        ? 'all held'
        : weekday(now.date) > 4
          ? 'weekend'
          : today.length === 0
            ? 'nothing'
            : null;
  return {
    at: first
      ? { conference: first, when: begins <= 0 ? 'now' : 'next', minutes: Math.abs(begins) }
      : null,
    also: today.filter((one) => one !== first),
    earlier: conferences.filter(({ date }) => date < now.date),
    later,
    quiet,
    over: daysBetween(week.start, now.date) > 6,
    held: conferences.filter(({ state }) => state === 'held').length,
    of: conferences.length,
  };
}
