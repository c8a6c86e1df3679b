// Owns: the `Class needs` tab: writers by skills, 1 to 3, as a heat map that is rebuilt each week.
import { SKILLS, type SkillId } from '../conference/skill';
import type { Column, Columns, Row, Tab } from './tab';

const skillColumns: Columns = {};
for (const { id, name } of SKILLS) {
  const column: Column<'number'> = { header: name, kind: 'number', width: 100 };
  skillColumns[id] = column;
}

export const classNeedsTab: Tab<Columns> = {
  key: 'class-needs',
  name: 'Class needs',
  id: 'id',
  // The next plan makes its rows anew.
  newId: (_, n) => `line-${n}`,
  frozenColumns: 1,
  color: '#b3476b',
  columns: {
    name: { header: 'Writer', kind: 'text', width: 170 },
    className: { header: 'Class', kind: 'text', width: 110 },
    ...skillColumns,
    id: { header: 'Row id', kind: 'text', width: 120, hidden: true },
  },
};

/** A writer's line: the levels of the skills needed, nothing where there is no need. */
export function needsRow(
  id: string,
  name: string,
  className: string,
  levels: ReadonlyMap<SkillId, number>,
): Row<Columns> {
  const row: Row<Columns> = { id, name, className };
  for (const skill of SKILLS) row[skill.id] = levels.get(skill.id) ?? null;
  return row;
}
