// Owns: a conference held on the practice draft: the same talk, the same last look and a real comment on
// a Doc of the teacher's own; nothing of it goes into a tab, a plan or a review.
import { PRACTICE, PRACTICE_WRITER } from '../../conference/practice';
import { skillName } from '../../conference/skill';
import type { WeekRow } from '../../notebook/thisWeek';
import type { Meeting } from '../answers/meeting';
import type { NoteView, Preview, SaveRequest } from '../answers/note';
import { meetingOf } from '../confer/meeting';
import { preview } from '../confer/preview';
import { checkRequest, noteId, noteRow } from '../confer/save';
import { needAllowed } from '../permissions';
import { noLine, type Planned } from '../plan/planned';
import { Refusal, refusalOf } from '../refusal';
import type { Context } from '../run';
import { noteView } from '../views';
import { said } from '../words/said';
import { practiceDocId, practiceDraft } from './draft';
import { findPracticeNote, keepPracticeNote } from './note';

const SKILL = 'elaboration';
const MINUTES = 6;

/** Makes the practice draft where there is none. Throws a Refusal where Docs is not allowed. */
export function startPractice(context: Context): Meeting {
  needAllowed('docs');
  const read = practiceDraft(context);
  if (!read.ok)
    throw refusalOf(
      read.error,
      said(({ google }) => google.what.practice),
    );
  const draft = read.value;
  return meetingOf(
    context,
    planned(context, draft.docId),
    new Map([[PRACTICE, { kind: 'draft', draft, turnedIn: false }]]),
  );
}

export const previewPractice = (context: Context, request: SaveRequest): Preview[] =>
  preview(context, request, begun);

/** Its comment goes as every other's: by `deliver`, which looks first whether it is there already. */
export function savePractice(context: Context, request: SaveRequest): NoteView[] {
  const { conference, notes } = checkRequest(context, request, begun);
  return notes.map((checked) => {
    const before = findPracticeNote(context, noteId(request.saveId, checked.note.writerId));
    if (before) return noteView(before.note);
    const note = { ...noteRow(context, request, conference, checked), followUp: '' } as const;
    keepPracticeNote(context, note);
    return noteView(note);
  });
}

/** The practice that was begun. */
function begun(context: Context): Planned {
  const docId = practiceDocId(context);
  if (docId === null) throw new Refusal(said(({ conferences }) => conferences.notBegun));
  return planned(context, docId);
}

function planned(context: Context, docId: string): Planned {
  const { date, time } = context.today();
  const conference: WeekRow = {
    id: PRACTICE,
    classId: PRACTICE,
    className: '',
    week: '',
    day: date,
    start: time,
    minutes: MINUTES,
    kind: 'solo',
    skill: skillName(SKILL),
    skillId: SKILL,
    writers: PRACTICE_WRITER,
    writerIds: PRACTICE,
    why: '',
    state: '',
    stays: '',
  };
  const writer = { ...noLine(conference, PRACTICE, PRACTICE_WRITER), docId };
  return { conference, writers: [writer], all: [writer] };
}
