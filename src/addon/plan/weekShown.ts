// Owns: the week as the panel is shown it, after each way in which a teacher can change it.
import { shortNames } from '../../conference/writer';
import { readSettings } from '../../notebook/readSettings';
import type { OwnConference, WeekView } from '../answers/week';
import { problemIn, Refusal, type SpokenProblem } from '../refusal';
import { type Context, holding } from '../run';
import { weekView } from '../views';
import { said } from '../words/said';
import { noteAbsence } from './absences';
import { plan, planTheWeek, presentWriters } from './plan';
import { planSaid } from './planSaid';
import * as planUndo from './planUndo';

/** null before the first plan. */
export function showWeek(context: Context): WeekView | null {
  return weekView(
    context.notebook.thisWeek().rows(),
    context.notebook.writers().rows(),
    context.today(),
    planSaid(context),
    readSettings(context.notebook.settings().rows()).settings,
    context.language(),
  );
}

/** Plans the week, and shows it as it then stands. */
export function planAndShow(context: Context): WeekView {
  return weekWith(context, planTheWeek(context).problems);
}

/** Notes that a writer is not here today, and plans the rest of the week with as few moves as can be. */
export function absentToday(context: Context, classId: string, writerId: string): WeekView {
  const { problems } = holding(context, () => {
    noteAbsence(context, classId, writerId);
    const own = presentWriters(context).filter((row) => row.classId === classId);
    const short = shortNames(own.map((row) => ({ id: row.writerId, name: row.name })));
    return plan(context, { classId, writerId, name: short(writerId) });
  });
  return weekWith(context, problems);
}

/** A conference of the teacher's own: it goes in, and the rest of the week around it. */
export function addConference(context: Context, own: OwnConference): WeekView {
  const { problems } = holding(context, () => plan(context, null, own));
  return weekWith(context, problems);
}

/** Puts the week back as it was before it was last planned again. */
export function undoPlan(context: Context): WeekView {
  planUndo.undoPlan(context);
  return weekWith(context, []);
}

function weekWith(context: Context, problems: readonly SpokenProblem[]): WeekView {
  const week = showWeek(context);
  if (!week) throw new Refusal(said((words) => words.plan.nobody));
  return { ...week, problems: problems.map((one) => problemIn(context, one)) };
}
