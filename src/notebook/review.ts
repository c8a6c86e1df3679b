// Owns: the `Review` tab: what Friday found, one row a finding, rebuilt each week.
import type { Columns, Row, Tab } from './tab';

export const reviewTab = {
  key: 'review',
  name: 'Review',
  id: 'id',
  // Friday makes its rows anew.
  newId: (_, n) => `line-${n}`,
  frozenColumns: 0,
  color: '#b58a1b',
  columns: {
    week: { header: 'Week of', kind: 'day', width: 100 },
    what: {
      header: 'What',
      kind: 'choice',
      width: 150,
      choices: [
        'not met',
        'taught',
        'revised',
        'answered',
        'still waiting',
        'lesson for all',
        'can be skipped',
        'ready for more',
      ],
    },
    className: { header: 'Class', kind: 'text', width: 110 },
    skill: { header: 'Skill', kind: 'text', width: 120 },
    who: { header: 'Who', kind: 'text', width: 380 },
    says: { header: 'In words', kind: 'text', width: 460 },
    id: { header: 'Row id', kind: 'text', width: 100, hidden: true },
  },
} as const satisfies Tab<Columns>;

export type ReviewRow = Row<typeof reviewTab.columns>;
