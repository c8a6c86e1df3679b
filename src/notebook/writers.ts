// Owns: the `Writers` tab: one row a writer in a class, and what is known of them now.
import type { Columns, Row, Tab } from './tab';

export const writersTab = {
  key: 'writers',
  name: 'Writers',
  id: 'id',
  newId: ({ classId, writerId }) =>
    classId === '' || writerId === '' ? null : `${classId}/${writerId}`,
  implied: ({ id }) => {
    const [classId = '', writerId = ''] = String(id).split('/');
    return { classId, writerId };
  },
  frozenColumns: 1,
  color: '#2f7d6d',
  columns: {
    name: { header: 'Writer', kind: 'text', width: 170 },
    className: { header: 'Class', kind: 'text', width: 110 },
    // What we work out stands side by side, so that a sync writes it at once.
    met: { header: 'Last met', kind: 'day', width: 95 },
    skill: { header: 'Last skill', kind: 'text', width: 110 },
    goal: {
      header: 'Next step',
      kind: 'text',
      width: 260,
      about: 'What the writer said they would do, from the last note.',
    },
    visits: { header: 'Visits', kind: 'number', width: 60 },
    lastNote: { header: 'Last note', kind: 'text', width: 120, hidden: true },
    /** Next steps being followed up, as JSON. */
    steps: { header: 'Open steps', kind: 'text', width: 120, hidden: true },
    /** This week's invitation, as JSON. */
    invitation: { header: 'Invitation', kind: 'text', width: 120, hidden: true },
    needs: {
      header: 'Needs now',
      kind: 'text',
      width: 240,
      about: 'From 1 (a little) to 3 (most in this class).',
    },
    work: { header: 'Work', kind: 'text', width: 170 },
    words: { header: 'Words', kind: 'number', width: 65 },
    grew: {
      header: 'In a week',
      kind: 'number',
      width: 65,
      about: 'How many words the draft has more than a week before.',
    },
    draft: { header: 'Draft', kind: 'text', width: 200 },
    url: { header: 'Open the draft', kind: 'text', width: 150, clipped: true },
    here: { header: 'In the class', kind: 'choice', width: 90, choices: ['yes', 'left'] },
    read: { header: 'Read', kind: 'moment', width: 130 },
    assignmentId: { header: 'Assignment id', kind: 'text', width: 120, hidden: true },
    docId: { header: 'Doc id', kind: 'text', width: 120, hidden: true },
    /** Words of this draft by day, oldest first. */
    growth: { header: 'Growth', kind: 'text', width: 120, hidden: true },
    evidence: { header: 'Evidence', kind: 'text', width: 120, hidden: true },
    marks: {
      header: 'My marks',
      kind: 'text',
      width: 130,
      typed: true,
      about:
        'Skills you want this writer to work on, as in the tab Class needs: Lead, Ending 1. From 0 (not now) to 3 (most, also without a number); your word counts in the next plan.',
    },
    support: {
      header: 'Twice a week',
      kind: 'check',
      width: 95,
      typed: true,
      about: 'Ticked: this writer meets you twice a week.',
    },
    away: {
      header: 'Away',
      kind: 'text',
      width: 110,
      typed: true,
      about: 'Days of the coming week this writer is not here: Mon, Tue.',
    },
    language: { header: 'Home language', kind: 'text', width: 110, typed: true },
    id: { header: 'Row id', kind: 'text', width: 120, hidden: true },
    writerId: { header: 'Writer id', kind: 'text', width: 120, hidden: true },
    classId: { header: 'Class id', kind: 'text', width: 120, hidden: true },
    /** Keys of findings that are not for this writer, as a JSON list. */
    dismissed: { header: 'Dismissed', kind: 'text', width: 120, hidden: true },
    /** The draft as it was when the writer was last met, as `draftTrace` keeps it: no words. */
    lastDraft: { header: 'Draft last met', kind: 'text', width: 120, hidden: true },
  },
} as const satisfies Tab<Columns>;

export type WriterRow = Row<typeof writersTab.columns>;

/** A writer is in a class: the same child may be in two. */
export const writerRowId = (classId: string, writerId: string): string => `${classId}/${writerId}`;

/** A line of which nothing but whose it is is known. */
export const blankWriter = (classId: string, writerId: string): WriterRow => ({
  id: writerRowId(classId, writerId),
  writerId,
  classId,
  name: '',
  className: '',
  met: '',
  skill: '',
  goal: '',
  visits: null,
  lastNote: '',
  steps: '',
  invitation: '',
  needs: '',
  work: '',
  words: null,
  grew: null,
  draft: '',
  url: '',
  here: '',
  read: null,
  assignmentId: '',
  docId: '',
  growth: '',
  evidence: '',
  marks: '',
  support: false,
  away: '',
  language: '',
  dismissed: '',
  lastDraft: '',
});
