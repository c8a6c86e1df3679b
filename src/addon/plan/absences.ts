// Owns: a writer who is absent today: the day's word in the teacher's column `Away`, which is taken
// out again when the week is over, and the rest of the week planned anew.
import {
  type LocalDate,
  mondayOf,
  WEEKDAYS,
  type Weekday,
  weekday,
  weekToPlan,
} from '../../conference/week';
import { type WriterRow, writerRowId } from '../../notebook/writers';
import { Refusal } from '../refusal';
import type { Context } from '../run';
import { said } from '../words/said';
import { awayDays } from './planReading';

/** A word that was written into `Away` for one week. */
export interface Noted {
  /** The row id in the tab Writers. */
  row: string;
  /** The Monday. */
  week: LocalDate;
  /** What the cell read before, and since. */
  before: string;
  after: string;
}

const KEY = 'absences';

/** Writes today's day beside the writer, keeping what the teacher typed there. */
export function noteAbsence(context: Context, classId: string, writerId: string): void {
  const { date } = context.today();
  const week = mondayOf(date);
  const rows = context.notebook.thisWeek().rows();
  if (weekToPlan(date) !== week || !rows.some((row) => row.week === week))
    throw new Refusal(said(({ plan }) => plan.noneForToday));
  const id = writerRowId(classId, writerId);
  const table = context.notebook.writers();
  const row = table.rows().find((one) => one.id === id && one.here === 'yes');
  if (!row) throw new Refusal(said(({ writers }) => writers.leftClass));
  const day = weekday(date);
  if (awayDays(row, []).includes(day)) return;
  const after = withDay(row.away, day);
  // Before the cell is written: a word that nobody remembers would stay for good. A run that was cut
  // off here may have left the same record already.
  const others = noted(context).filter(
    (one) => one.row !== id || one.week !== week || one.before !== row.away,
  );
  context.shared.set(KEY, [...others, { row: id, week, before: row.away, after }]);
  table.fill(id, 'away', after);
}

const noted = (context: Context): Noted[] => context.shared.get<Noted[]>(KEY) ?? [];

const withDay = (away: string, day: Weekday): string => {
  const word = WEEKDAYS[day].slice(0, 3);
  return away.trim() === '' ? word : `${away}, ${word}`;
};

/** What was noted for this writer (a row id) in that week and still stands there. */
export function lastNoted(
  context: Context,
  row: string,
  week: LocalDate,
  writers: readonly WriterRow[],
): Noted | null {
  const away = writers.find(({ id }) => id === row)?.away;
  const own = noted(context).filter(
    (one) => one.row === row && one.week === week && one.after === away,
  );
  return own[own.length - 1] ?? null;
}

/** The writer's cell as it was before. Safe to call again. */
export function takeBackAbsence(context: Context, absence: Noted): void {
  const { row, week, before, after } = absence;
  putBack(context, absence);
  // A word that is forgotten before it is taken out would stay for good.
  context.notebook.flush();
  context.shared.set(
    KEY,
    noted(context).filter(
      (one) => one.row !== row || one.week !== week || one.before !== before || one.after !== after,
    ),
  );
}

/** Takes out what was written for weeks before this one: the column is of the coming week. */
export function forgetOldAbsences(context: Context, week: LocalDate): void {
  const all = noted(context);
  const old = all.filter((one) => one.week < week);
  if (old.length === 0) return;
  for (const one of [...old].reverse()) putBack(context, one);
  context.notebook.flush();
  context.shared.set(
    KEY,
    all.filter((one) => one.week >= week),
  );
}

/** What the teacher typed since stays as she typed it. */
function putBack(context: Context, { row: id, before, after }: Noted): void {
  const table = context.notebook.writers();
  const row = table.rows().find((one) => one.id === id);
  if (row?.away === after) table.fill(id, 'away', before);
}
