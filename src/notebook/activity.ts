// Owns: the `Activity` tab: what the add-on did, when, for whom, and how it ended.
import type { Columns, Row, Tab } from './tab';

export const activityTab = {
  key: 'activity',
  name: 'Activity',
  id: 'at',
  repeats: true,
  // A line whose time is lost is left as it is: lines are only ever added.
  newId: () => null,
  frozenColumns: 0,
  color: '#8a8f98',
  columns: {
    at: { header: 'When', kind: 'moment', width: 150 },
    what: { header: 'What', kind: 'text', width: 180 },
    result: { header: 'Result', kind: 'text', width: 520 },
    next: { header: 'Next time', kind: 'moment', width: 140 },
    who: { header: 'For', kind: 'text', width: 200 },
  },
} as const satisfies Tab<Columns>;

export type ActivityRow = Row<typeof activityTab.columns>;
