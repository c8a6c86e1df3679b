// Owns: the `This week` tab: the plan, one row a conference, and one for each writer not met.
import type { Columns, Row, Tab } from './tab';

/** What the id of a conference says of it; nothing where it is of another kind. */
export function inConferenceId(id: string): { week?: string; classId?: string } {
  const [, week, classId] = /^(\d{4}-\d{2}-\d{2})-(.+)-\d+$/.exec(id) ?? [];
  return week === undefined || classId === undefined ? {} : { week, classId };
}

export const thisWeekTab = {
  key: 'this-week',
  name: 'This week',
  id: 'id',
  // Far from the numbers that planning gives.
  newId: ({ week, classId }, n) =>
    week === '' || classId === '' ? null : `${week}-${classId}-${1000 + n}`,
  implied: ({ id }) => inConferenceId(String(id)),
  frozenColumns: 0,
  color: '#d98324',
  columns: {
    day: { header: 'Day', kind: 'day', width: 100 },
    start: { header: 'Time', kind: 'text', width: 60 },
    minutes: { header: 'Minutes', kind: 'number', width: 70 },
    className: { header: 'Class', kind: 'text', width: 110 },
    kind: { header: 'Kind', kind: 'choice', width: 80, choices: ['group', 'solo', 'not met'] },
    skill: { header: 'Skill', kind: 'text', width: 120 },
    writers: { header: 'Writers', kind: 'text', width: 260 },
    why: { header: 'Why', kind: 'text', width: 420 },
    state: { header: 'State', kind: 'choice', width: 90, choices: ['planned', 'held', 'missed'] },
    stays: {
      header: 'Stays',
      kind: 'text',
      width: 90,
      about: 'yes: this conference keeps its day, time and writers when the week is planned again.',
    },
    id: { header: 'Conference id', kind: 'text', width: 100, hidden: true },
    classId: { header: 'Class id', kind: 'text', width: 100, hidden: true },
    skillId: { header: 'Skill id', kind: 'text', width: 100, hidden: true },
    /** Parted by spaces. */
    writerIds: { header: 'Writer ids', kind: 'text', width: 100, hidden: true },
    week: { header: 'Week of', kind: 'text', width: 100, hidden: true },
  },
} as const satisfies Tab<Columns>;

export type WeekRow = Row<typeof thisWeekTab.columns>;
