// Owns: what the two weekly jobs do with what was read. Each answers its letter.
import type { Language } from '../../conference/language';
import type { Letter } from '../../conference/letter';
import { planLetter } from '../../conference/planLetter';
import { reviewLetter } from '../../conference/review';
import { timesOf } from '../../conference/schoolDays';
import { inEach, told } from '../../conference/spoken';
import { daysBetween, type LocalDate, mondayOf } from '../../conference/week';
import { WORDS } from '../../conference/words/words';
import { readSettings } from '../../notebook/readSettings';
import type { Settings } from '../../notebook/settings';
import type { WriterRow } from '../../notebook/writers';
import { planTheWeek, presentWriters } from '../plan/plan';
import { planSaid, whyOf } from '../plan/planSaid';
import { type Context, holding } from '../run';
import { idsOf } from '../views';
import { type Reading, seeTo, withMissing } from './jobReading';
import { reviewWeek, writeReview } from './reviewing';

/** One letter in each language: teachers of one notebook may read different ones. */
export type Letters = Record<Language, Letter>;

export function planJob(context: Context, reading: Reading): Letters {
  const { week, rows, problems } = planTheWeek(context);
  const { settings } = readSettings(context.notebook.settings().rows());
  const conferences = rows.filter(({ kind }) => kind !== 'not met');
  const met = new Set(conferences.flatMap((row) => idsOf(row).map((id) => `${row.classId}/${id}`)));
  const writers = writersOn(context, settings);
  const said = planSaid(context);
  const planned = {
    conferences: conferences.map((row) => ({
      date: row.day,
      start: row.start,
      kind: row.kind === 'group' ? ('group' as const) : ('solo' as const),
      writers: idsOf(row).length,
    })),
    writers: writers.length,
    met: met.size,
    waited: writers.map(({ name, met: last }) => ({
      name,
      days: last === '' ? null : daysBetween(last, week),
    })),
    undrafted: writers.filter(({ docId }) => docId === '').map(({ name }) => name),
    noTimes: timesOf(settings.slots, settings.schoolDays, week).length === 0,
  };
  const missed = rows.filter(({ kind }) => kind === 'not met');
  // Settings are read by both, and their bad lines are named once.
  const toSeeTo = seeTo([...reading.problems, ...problems], reading);
  return inEach((language) => {
    const letter = planLetter(
      {
        ...planned,
        missed: missed.map((row) => ({
          name: row.writers,
          className: row.className,
          reason: told(whyOf(row, said), language),
        })),
        extraTime: said.extraTime.map((one) => one[language]).join(' '),
        problems: toSeeTo.map((one) => one[language]),
      },
      language,
    );
    return withMissing(letter, 'plan', reading, language);
  });
}

function writersOn(context: Context, settings: Settings): WriterRow[] {
  const on = new Set(settings.classes.filter((one) => one.on).map(({ id }) => id));
  return presentWriters(context).filter(({ classId }) => on.has(classId));
}

/** Looks back on the week of `due`, also when it runs late. */
export function reviewJob(context: Context, reading: Reading, due: LocalDate): Letters {
  return holding(context, () => {
    const { settings } = readSettings(context.notebook.settings().rows());
    const week = mondayOf(due);
    const found = reviewWeek(context, settings, writersOn(context, settings), week);
    writeReview(context, week, found);
    const hadTimes = timesOf(settings.slots, settings.schoolDays, week).length > 0;
    return inEach((language) => {
      const letter = reviewLetter(found, language);
      const { noTimes } = WORDS[language].reviewLetter;
      const said = hadTimes || found.met > 0 ? letter : { ...letter, lead: noTimes };
      return withMissing(said, 'review', reading, language);
    });
  });
}
