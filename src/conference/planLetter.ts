// Owns: what Sunday's email says: how many conferences, on which days, who waits, who has no draft.
import type { Language } from './language';
import { type Letter, listSome, part, parts } from './letter';
import { type LocalDate, weekday } from './week';
import { dayName, WORDS } from './words/words';

export interface PlannedWeek {
  conferences: readonly {
    date: LocalDate;
    start: string;
    kind: 'group' | 'solo';
    writers: number;
  }[];
  /** How many writers the classes have, and how many of them are met. */
  writers: number;
  met: number;
  missed: readonly { name: string; className: string; reason: string }[];
  /** Days since last met, of those met longest ago; null for who was never met. */
  waited: readonly { name: string; days: number | null }[];
  undrafted: readonly string[];
  /** Which extra time would meet those who are missed; empty for none. */
  extraTime: string;
  /** The week has no time to meet in: holidays, or none was chosen. */
  noTimes: boolean;
  /** What could not be read, a sentence or two each. */
  problems: readonly string[];
}

const MOST_MISSED = 6;
/** Longer ago than the week before. */
const WAITED_DAYS = 8;

export function planLetter(week: PlannedWeek, language: Language): Letter {
  const { planLetter: says, letters } = WORDS[language];
  const { conferences, missed, waited, undrafted } = week;
  const groups = conferences.filter(({ kind }) => kind === 'group').length;
  const days = [...new Set(conferences.map(({ date }) => date))].sort();
  const long = waited
    .filter(({ days }) => days !== null && days >= WAITED_DAYS)
    .sort((a, b) => (b.days ?? 0) - (a.days ?? 0));
  const fresh = waited.filter(({ days }) => days === null);
  const some = (names: readonly string[]) => listSome(names, language);
  return {
    subject: says.subject,
    lead: week.noTimes
      ? says.noTimes
      : says.lead(conferences.length, days.length, groups, week.met, week.writers),
    parts: parts(
      part(
        says.days,
        days.map((date) => {
          const own = conferences.filter((one) => one.date === date);
          const first = own.map(({ start }) => start).sort()[0] ?? '';
          const writers = own.reduce((sum, one) => sum + one.writers, 0);
          return says.day(dayName(weekday(date), language), first, own.length, writers);
        }),
      ),
      part(
        says.waited,
        [
          long.length === 0
            ? ''
            : `${some(long.map(({ name, days }) => says.waitedDays(name, days ?? 0)))}.`,
          // In the first week nobody was: that is no news.
          fresh.length === 0 || fresh.length === week.writers
            ? ''
            : says.neverMet(some(fresh.map(({ name }) => name))),
        ].filter((line) => line !== ''),
      ),
      part(
        says.missed,
        week.noTimes
          ? []
          : [
              ...missed
                .slice(0, MOST_MISSED)
                .map(({ name, className, reason }) => letters.notMet(name, className, reason)),
              ...(missed.length > MOST_MISSED
                ? [letters.moreInTab(missed.length - MOST_MISSED, 'This week')]
                : []),
              ...(week.extraTime === '' ? [] : [week.extraTime]),
            ],
      ),
      part(says.undrafted, undrafted.length === 0 ? [] : [`${some(undrafted)}.`]),
      part(says.toSeeTo, week.problems),
    ),
  };
}
