// Owns: the `Conferences` tab: the log, one row a note, only ever added to at its end.
import { FOLLOW_UP_STATES } from '../conference/followUp';
import { FEEDBACK_STATES } from '../conference/note';
import type { Columns, Row, Tab } from './tab';
import { inConferenceId } from './thisWeek';

/** What the id of a note begins with that lost its own. */
const REPAIRED = 'repaired-';

export const conferencesTab = {
  key: 'conferences',
  name: 'Conferences',
  id: 'id',
  newId: (_, n) => `${REPAIRED}${Utilities.getUuid()}.${n}`,
  implied: ({ id, conferenceId }) => {
    const { classId = '' } = inConferenceId(String(conferenceId));
    const [save = '', writerId = ''] = String(id).split('.');
    return save.startsWith(REPAIRED) ? { classId } : { classId, writerId };
  },
  frozenColumns: 2,
  color: '#3b5b92',
  // Four lines: what the child reads has more, and would make every row a page tall.
  rowHeight: 72,
  columns: {
    at: { header: 'When', kind: 'moment', width: 130 },
    writer: { header: 'Writer', kind: 'text', width: 150 },
    className: { header: 'Class', kind: 'text', width: 100 },
    kind: { header: 'Kind', kind: 'choice', width: 70, choices: ['group', 'solo'] },
    skill: { header: 'Skill', kind: 'text', width: 110 },
    stage: { header: 'Stage', kind: 'text', width: 110 },
    strength: { header: 'Strength', kind: 'text', width: 240 },
    quote: { header: 'Their words', kind: 'text', width: 240 },
    teachingPoint: { header: 'Teaching point', kind: 'text', width: 220 },
    nextStep: { header: 'Next step', kind: 'text', width: 240 },
    whereElse: { header: 'Where else', kind: 'text', width: 200 },
    chosen: { header: 'Chosen before drafting', kind: 'text', width: 200 },
    helpWanted: { header: 'Help wanted', kind: 'text', width: 200 },
    peers: { header: 'Peer feedback', kind: 'text', width: 200 },
    learned: { header: 'I learned (private)', kind: 'text', width: 200 },
    // What becomes of a comment stands side by side, so that it is written at once or not at all.
    state: { header: 'Comment', kind: 'choice', width: 130, choices: FEEDBACK_STATES },
    says: { header: 'What to do', kind: 'text', width: 260 },
    feedback: { header: 'What the child reads', kind: 'text', width: 260, clipped: true },
    docId: { header: 'Doc id', kind: 'text', width: 100, hidden: true },
    commentId: { header: 'Comment id', kind: 'text', width: 100, hidden: true },
    postId: { header: 'Post id', kind: 'text', width: 100, hidden: true },
    followUp: {
      header: 'Did it help?',
      kind: 'choice',
      width: 100,
      choices: FOLLOW_UP_STATES,
      about:
        'What became of the next step: waiting, answered by the writer, revised in the draft, or settled by you.',
    },
    reply: { header: 'They answered', kind: 'text', width: 200 },
    before: { header: 'It said', kind: 'text', width: 220 },
    after: { header: 'It says now', kind: 'text', width: 220 },
    assignment: { header: 'Assignment', kind: 'text', width: 160 },
    by: { header: 'Led by', kind: 'text', width: 160 },
    id: { header: 'Note id', kind: 'text', width: 100, hidden: true },
    conferenceId: { header: 'Conference id', kind: 'text', width: 100, hidden: true },
    writerId: { header: 'Writer id', kind: 'text', width: 100, hidden: true },
    classId: { header: 'Class id', kind: 'text', width: 100, hidden: true },
    assignmentId: { header: 'Assignment id', kind: 'text', width: 100, hidden: true },
    skillId: { header: 'Skill id', kind: 'text', width: 100, hidden: true },
    passage: { header: 'Passage', kind: 'text', width: 100, hidden: true },
    /** The sentences there were around the quote, as JSON. */
    around: { header: 'Around', kind: 'text', width: 100, hidden: true },
    /** Milliseconds since 1970, to tell an older comment from this note's. */
    savedAt: { header: 'Saved at', kind: 'number', width: 100, hidden: true },
  },
} as const satisfies Tab<Columns>;

export type NoteRow = Row<typeof conferencesTab.columns>;
