// Owns: what the two weekly jobs do. Each answers its letter, or null while it is not finished.
import type { Letter } from '../conference/letter';
import { planLetter } from '../conference/planLetter';
import { reviewLetter } from '../conference/review';
import { timesOf } from '../conference/schoolDays';
import { daysBetween, type LocalDate, mondayOf } from '../conference/week';
import { readSettings, type Settings } from '../notebook/settings';
import type { WriterRow } from '../notebook/writers';
import { planTheWeek, presentWriters } from './plan';
import { planSaid } from './planSaid';
import { pullStep } from './pull';
import { reviewWeek, writeReview } from './reviewing';
import { type Context, holding } from './run';
import { idsOf } from './views';

/** What a pull may take in a trigger; planning and writing need the rest of the six minutes. */
const PULL_MS = 4 * 60 * 1000;

/** Pulls and plans. */
export function planJob(context: Context): Letter | null {
  const pulled = pullStep(context, false, PULL_MS);
  if (!pulled.finished) return null;
  const { week, rows, problems } = planTheWeek(context);
  const { settings } = readSettings(context.notebook.settings().rows());
  const conferences = rows.filter(({ kind }) => kind !== 'not met');
  const met = new Set(conferences.flatMap((row) => idsOf(row).map((id) => `${row.classId}/${id}`)));
  const writers = writersOn(context, settings);
  return planLetter({
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
    problems: [
      ...new Set([...pulled.problems, ...problems].map(({ says, todo }) => `${says} ${todo}`)),
    ],
  });
}

function writersOn(context: Context, settings: Settings): WriterRow[] {
  const on = new Set(settings.classes.filter((one) => one.on).map(({ id }) => id));
  return presentWriters(context).filter(({ classId }) => on.has(classId));
}

/** Pulls, and looks back on the week of `due`, also when it runs late. */
export function reviewJob(context: Context, due: LocalDate): Letter | null {
  const pulled = pullStep(context, false, PULL_MS);
  if (!pulled.finished) return null;
  return holding(context, () => {
    const { settings } = readSettings(context.notebook.settings().rows());
    const week = mondayOf(due);
    const found = reviewWeek(context, settings, writersOn(context, settings), week);
    writeReview(context, week, found);
    const letter = reviewLetter(found);
    const hadTimes = timesOf(settings.slots, settings.schoolDays, week).length > 0;
    return hadTimes || found.met > 0
      ? letter
      : { ...letter, lead: 'There was no time to confer this week, so nobody was met.' };
  });
}
