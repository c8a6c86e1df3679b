// Owns: what the two weekly jobs do with what was read. Each answers its letter.
import type { Letter } from '../conference/letter';
import { planLetter } from '../conference/planLetter';
import { reviewLetter } from '../conference/review';
import { timesOf } from '../conference/schoolDays';
import { daysBetween, type LocalDate, mondayOf } from '../conference/week';
import { readSettings, type Settings } from '../notebook/settings';
import type { WriterRow } from '../notebook/writers';
import { type Reading, seeTo, withMissing } from './jobReading';
import { planTheWeek, presentWriters } from './plan';
import { planSaid } from './planSaid';
import { reviewWeek, writeReview } from './reviewing';
import { type Context, holding } from './run';
import { idsOf } from './views';

export function planJob(context: Context, reading: Reading): Letter {
  const { week, rows, problems } = planTheWeek(context);
  const { settings } = readSettings(context.notebook.settings().rows());
  const conferences = rows.filter(({ kind }) => kind !== 'not met');
  const met = new Set(conferences.flatMap((row) => idsOf(row).map((id) => `${row.classId}/${id}`)));
  const writers = writersOn(context, settings);
  const letter = planLetter({
    conferences: conferences.map((row) => ({
      date: row.day,
      start: row.start,
      kind: row.kind === 'group' ? 'group' : 'solo',
      writers: idsOf(row).length,
    })),
    writers: writers.length,
    met: met.size,
    missed: rows
      .filter(({ kind }) => kind === 'not met')
      .map(({ writers: name, className, why }) => ({ name, className, reason: why })),
    waited: writers.map(({ name, met: last }) => ({
      name,
      days: last === '' ? null : daysBetween(last, week),
    })),
    undrafted: writers.filter(({ docId }) => docId === '').map(({ name }) => name),
    extraTime: planSaid(context).extraTime,
    noTimes: timesOf(settings.slots, settings.schoolDays, week).length === 0,
    // Settings are read by both, and their bad lines are named once.
    problems: seeTo(context, [...reading.problems, ...problems], reading),
  });
  return withMissing(context, letter, 'plan', reading);
}

function writersOn(context: Context, settings: Settings): WriterRow[] {
  const on = new Set(settings.classes.filter((one) => one.on).map(({ id }) => id));
  return presentWriters(context).filter(({ classId }) => on.has(classId));
}

/** Looks back on the week of `due`, also when it runs late. */
export function reviewJob(context: Context, reading: Reading, due: LocalDate): Letter {
  return holding(context, () => {
    const { settings } = readSettings(context.notebook.settings().rows());
    const week = mondayOf(due);
    const found = reviewWeek(context, settings, writersOn(context, settings), week);
    writeReview(context, week, found);
    const letter = reviewLetter(found);
    const hadTimes = timesOf(settings.slots, settings.schoolDays, week).length > 0;
    const said =
      hadTimes || found.met > 0
        ? letter
        : { ...letter, lead: 'There was no time to confer this week, so nobody was met.' };
    return withMissing(context, said, 'review', reading);
  });
}
