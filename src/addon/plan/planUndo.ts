// Owns: going back to the plan as it was before the week was last planned again.
import { type LocalDate, weekToPlan } from '../../conference/week';
import type { WeekRow } from '../../notebook/thisWeek';
import { Refusal } from '../refusal';
import { type Context, holding } from '../run';
import { said } from '../words/said';
import { type Noted, takeBackAbsence } from './absences';
import { keepPlanSaid, type PlanSaid, planMark } from './planSaid';
import { writeWall } from './wall';

/** The plan before, as it stood in its tab, and what tells whether the one after it still stands. */
interface Before {
  week: LocalDate;
  rows: WeekRow[];
  said: PlanSaid;
  /** What was noted in the tab Writers for it; null where nobody was absent. */
  absence: Noted | null;
  /** Ids of the conferences that the plan after it held still to come. */
  planned: string[];
  after: string;
}

const KEY = 'plan-before';

/**
 * To be called before the new plan is written. A first plan of a week has none before it; one that is
 * planned once more and comes out the same, as after an answer that never came, leaves the way back.
 */
export function keepBefore(
  context: Context,
  before: Omit<Before, 'planned' | 'after'>,
  now: readonly WeekRow[],
): void {
  if (!before.rows.some(({ week }) => week === before.week)) {
    context.shared.remove(KEY);
    return;
  }
  const after = planMark(now);
  const kept = context.shared.get<Before>(KEY);
  if (kept?.after === after && planMark(before.rows) === after) return;
  const planned = now.filter(({ state }) => state === 'planned').map(({ id }) => id);
  context.shared.set(KEY, { ...before, planned, after } satisfies Before);
}

/** Puts the tab `This week` back, and the cell `Away` of who was marked absent. */
export function undoPlan(context: Context): void {
  holding(context, () => {
    const { notebook } = context;
    const before = context.shared.get<Before>(KEY);
    if (!before || before.week !== weekToPlan(context.today().date))
      throw new Refusal(said(({ plan }) => plan.noneBefore));
    const rows = notebook.thisWeek().rows();
    if (wasHeld(context, before.planned, rows))
      throw new Refusal(said(({ plan }) => plan.heldAlready));
    // It is back already where a run ended before it could say so.
    const isBack = planMark(rows) === planMark(before.rows);
    if (planMark(rows) !== before.after && !isBack)
      throw new Refusal(said(({ plan }) => plan.changedSince));
    // First, for as long as the new plan stands she is offered to go back once more.
    if (before.absence) takeBackAbsence(context, before.absence);
    if (!isBack) notebook.thisWeek().replace(before.rows);
    writeWall(context, before.rows, notebook.writers().rows());
    notebook.flush();
    keepPlanSaid(context, { ...before.said, moved: [], after: '' });
    context.shared.remove(KEY);
  });
}

/** By the tab, or by the log where a run ended between the two. */
function wasHeld(context: Context, planned: readonly string[], rows: readonly WeekRow[]): boolean {
  return (
    rows.some(({ id, state }) => state === 'held' && planned.includes(id)) ||
    (planned.length > 0 &&
      context.notebook.conferences().find('conferenceId', planned, 1).length > 0)
  );
}
