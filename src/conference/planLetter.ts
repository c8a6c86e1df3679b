// Owns: what Sunday's email says: how many conferences, on which days, who waits, who has no draft.
import { count, type Letter, listSome, part, parts } from './letter';
import { type LocalDate, WEEKDAYS, weekday } from './week';

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

export function planLetter(week: PlannedWeek): Letter {
  const { conferences, missed, waited, undrafted } = week;
  const groups = conferences.filter(({ kind }) => kind === 'group').length;
  const days = [...new Set(conferences.map(({ date }) => date))].sort();
  const long = waited
    .filter(({ days }) => days !== null && days >= WAITED_DAYS)
    .sort((a, b) => (b.days ?? 0) - (a.days ?? 0));
  const fresh = waited.filter(({ days }) => days === null);
  return {
    subject: 'Writing Conferences: your week',
    lead: week.noTimes
      ? 'There is no time to confer this week, so nobody is planned. Those who wait lead the next week.'
      : `${count(conferences.length, 'conference')} on ${count(days.length, 'day')}: ${count(groups, 'group')} and ${conferences.length - groups} solo. They meet ${week.met} of ${count(week.writers, 'writer')}.`,
    parts: parts(
      part(
        'Your days',
        days.map((date) => {
          const own = conferences.filter((one) => one.date === date);
          const first = own.map(({ start }) => start).sort()[0] ?? '';
          const writers = own.reduce((sum, one) => sum + one.writers, 0);
          return `${WEEKDAYS[weekday(date)]} from ${first}: ${count(own.length, 'conference')}, ${count(writers, 'writer')}`;
        }),
      ),
      part(
        'Who has waited',
        [
          long.length === 0
            ? ''
            : `${listSome(long.map(({ name, days }) => `${name} (${days} days)`))}.`,
          // In the first week nobody was: that is no news.
          fresh.length === 0 || fresh.length === week.writers
            ? ''
            : `Not met yet: ${listSome(fresh.map(({ name }) => name))}.`,
        ].filter((line) => line !== ''),
      ),
      part(
        'Not met this week',
        week.noTimes
          ? []
          : [
              ...missed
                .slice(0, MOST_MISSED)
                .map(({ name, className, reason }) => `${name} (${className}): ${reason}`),
              ...(missed.length > MOST_MISSED
                ? [`And ${missed.length - MOST_MISSED} more, in the tab This week.`]
                : []),
              ...(week.extraTime === '' ? [] : [week.extraTime]),
            ],
      ),
      part('No draft yet', undrafted.length === 0 ? [] : [`${listSome(undrafted)}.`]),
      part('To see to', week.problems),
    ),
  };
}
