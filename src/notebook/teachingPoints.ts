// Owns: the `Teaching points` tab: the bank, as the teacher keeps it.
import type { Genre, Grades, TeachingPoint } from '../conference/bank/teachingPoint';
import { SKILLS } from '../conference/skill';
import type { Columns, Row, Tab } from './tab';
import type { Table } from './table';

export const teachingPointsTab = {
  key: 'teaching-points',
  name: 'Teaching points',
  id: 'id',
  newId: (_, n) => `point-${n}`,
  frozenColumns: 2,
  color: '#7a5aa6',
  columns: {
    show: {
      header: 'Show',
      kind: 'check',
      width: 55,
      about:
        'Unticked: left out of the sidebar. Add lines of your own below: a title, a skill and what the child reads are enough.',
    },
    title: { header: 'Teaching point', kind: 'text', width: 240 },
    skill: { header: 'Skill', kind: 'choice', width: 110, choices: SKILLS.map(({ name }) => name) },
    lookFor: { header: 'Look for', kind: 'text', width: 240 },
    say: { header: 'Say', kind: 'text', width: 300 },
    child: { header: 'The child reads', kind: 'text', width: 280 },
    nextStep: { header: 'Next step', kind: 'text', width: 240 },
    whereElse: { header: 'Where else', kind: 'text', width: 200 },
    genres: { header: 'Genres', kind: 'text', width: 160 },
    grades: { header: 'Grades', kind: 'text', width: 90 },
    id: { header: 'Id', kind: 'text', width: 100, hidden: true },
  },
} as const satisfies Tab<Columns>;

export type TeachingPointRow = Row<typeof teachingPointsTab.columns>;

const GENRES: readonly Genre[] = ['narrative', 'information', 'opinion'];
const GRADES: readonly Grades[] = ['K-2', '3-5', '6-8'];

export const pointToRow = (point: TeachingPoint): TeachingPointRow => ({
  show: true,
  title: point.title,
  skill: SKILLS.find(({ id }) => id === point.skill)?.name ?? point.skill,
  lookFor: point.lookFor,
  say: point.say,
  child: point.child,
  nextStep: point.nextStep,
  whereElse: point.whereElse,
  genres: point.genres.join(', '),
  grades: point.grades.join(', '),
  id: point.id,
});

/** The bank as the tab has it now: ours as the teacher edited them, and the lines she added. */
export function pointsIn(table: Table<typeof teachingPointsTab.columns>): TeachingPoint[] {
  const rows = table.rows();
  const added = table.strays().flatMap(({ values, isEmpty }, i, all) => {
    const title = values.title.trim().toLowerCase();
    // A line copied and not yet changed is no second point.
    const known = [...rows, ...all.slice(0, i).map((other) => other.values)];
    if (known.some((row) => row.title.trim().toLowerCase() === title && row.skill === values.skill))
      return [];
    // In a row that never had a box, there was nothing to untick.
    return [{ ...values, show: values.show || isEmpty('show'), id: ownId(values) }];
  });
  return rowsToPoints([...rows, ...added]);
}

/** A line without an id of ours is known by its title: as long as that stands, it is the same. */
const ownId = ({ title }: TeachingPointRow): string =>
  `own ${title.trim().toLowerCase().replace(/\s+/g, ' ')}`.slice(0, 100);

/** Lines the teacher hid are left out; a skill of her own keeps its name as its id. */
function rowsToPoints(rows: readonly TeachingPointRow[]): TeachingPoint[] {
  const listed = <T extends string>(text: string, known: readonly T[]) => {
    const some = known.filter((one) => text.includes(one));
    return some.length > 0 ? some : [...known];
  };
  return rows
    .filter((row) => row.show && row.title.trim() !== '')
    .map((row) => ({
      id: row.id,
      skill: SKILLS.find(({ name }) => name === row.skill)?.id ?? row.skill,
      title: row.title,
      genres: listed(row.genres, GENRES),
      grades: listed(row.grades, GRADES),
      lookFor: row.lookFor,
      say: row.say,
      // A line she has only given a title says that to the child.
      child: row.child.trim() || row.title,
      nextStep: row.nextStep,
      whereElse: row.whereElse,
    }));
}
