// Owns: a class on one screen: who needs what, who was met when; and the teacher's marks made there.
import { readMarks, withMark } from '../../conference/marks';
import type { Need } from '../../conference/needs';
import { SKILLS } from '../../conference/skill';
import { weekToPlan } from '../../conference/week';
import { readSettings } from '../../notebook/readSettings';
import { writerRowId } from '../../notebook/writers';
import type { ClassPage, MarkRequest } from '../answers/pages';
import { classTimes } from '../plan/classTimes';
import { daysFor } from '../plan/ownConference';
import { presentWriters } from '../plan/plan';
import { needsOfClass } from '../plan/planReading';
import { Refusal } from '../refusal';
import { type Context, holding } from '../run';
import { chipOf } from '../views';
import { said } from '../words/said';

/** Reads the tab Writers and the plan; nothing of it grows with the log. */
export function classPage(context: Context, classId: string): ClassPage {
  const { notebook } = context;
  const { settings } = readSettings(notebook.settings().rows());
  const here = presentWriters(context);
  const own = here.filter((row) => row.classId === classId);
  const [first] = own;
  if (!first) throw new Refusal(said(({ writers }) => writers.emptyClass));
  const now = context.today();
  const week = weekToPlan(now.date);
  const rows = notebook.thisWeek().rows();
  const planned = rows.filter((row) => row.week === week && row.classId === classId);
  const slots = classTimes(settings, week, here).get(classId) ?? [];
  const days = (minutes: number) =>
    planned.length === 0 ? [] : daysFor(minutes, week, slots, planned, now);
  const unmarked = needsOfClass(
    own.map((row) => ({ ...row, marks: '' })),
    [],
  );
  return {
    classId,
    className: first.className,
    skills: SKILLS.map(({ id, name }) => ({ id, name })),
    writers: own.map((row) => ({
      ...chipOf(row, now.date),
      needs: levels(unmarked.get(row.id) ?? []),
      marks: levels(readMarks(row.marks).marks),
    })),
    days: { group: days(settings.rules.groupMinutes), solo: days(settings.rules.soloMinutes) },
  };
}

const levels = (some: readonly Pick<Need, 'skill' | 'level'>[]): Record<string, number> =>
  Object.fromEntries(some.map(({ skill, level }) => [skill, level]));

/** Writes marks into the teacher's own column, keeping what else she typed there. */
export function mark(context: Context, classId: string, marks: readonly MarkRequest[]): void {
  holding(context, () => {
    const table = context.notebook.writers();
    const rows = new Map(table.rows().map((row) => [row.id, row]));
    const cells = new Map<string, string>();
    for (const { writerId, skill, level } of marks) {
      const id = writerRowId(classId, writerId);
      const row = rows.get(id);
      if (!row) throw new Refusal(said(({ writers }) => writers.gone));
      cells.set(id, withMark(cells.get(id) ?? row.marks, skill, level));
    }
    for (const [id, text] of cells) if (rows.get(id)?.marks !== text) table.fill(id, 'marks', text);
  });
}
