// Owns: what a teacher does with a note's feedback later: take it back, change it, send it anyway.
import { feedbackFault, feedbackText } from '../../conference/feedback';
import { beginsAs, NOTHING_SAID, type Spoken } from '../../conference/spoken';
import type { ApiError } from '../../google/http';
import type { NoteRow } from '../../notebook/conferences';
import type { NoteView } from '../answers/note';
import { namedIn, naming } from '../confer/save';
import { writersOf } from '../plan/planned';
import { Refusal, refusalOf } from '../refusal';
import type { Context } from '../run';
import { NAMES_ANOTHER, noteView } from '../views';
import { said } from '../words/said';
import { adoptable } from './adopt';
import { commentWriter } from './comments';
import { deliver } from './deliver';
import { seeDrafts } from './drafts';
import { alone, type FoundNote, findNote, recordOne } from './noteRows';
import { arrived, MAY_BE_THERE } from './sending';

/** Takes the comment off the draft again; the note stays. */
export function takeBack(context: Context, noteId: string): NoteView {
  return alone(() => {
    const one = withComment(context, findNote(context, noteId));
    const { note } = one;
    if (note.state === 'note only' || note.state === 'taken back') return noteView(note);
    if (note.commentId !== '') {
      const { docId, commentId, postId } = note;
      const [answer] = commentWriter(context).remove([{ docId, commentId, postId }]);
      // Gone already is what was wanted.
      if (answer && !answer.ok && answer.error.kind !== 'not-found')
        throw notChanged(answer.error, note);
    }
    const unsure = note.commentId === '' && beginsAs(note.says, MAY_BE_THERE);
    return recordOne(context, one, {
      state: 'taken back',
      says: said(({ changes }) => (unsure ? changes.takenBackUnsure : changes.takenBack)),
    });
  });
}

/** Changes what the child reads, on the draft too where the comment is there. */
export function editFeedback(context: Context, noteId: string, text: string): NoteView {
  return alone(() => {
    // As feedback that is made here: an address in it must not become a mention.
    const feedback = feedbackText({ ...NOTHING, strength: text });
    const fault = feedbackFault(feedback);
    if (fault)
      throw new Refusal(said((words, at) => `${fault[at]} ${words.changes.nothingChanged}`));
    const one = withComment(context, findNote(context, noteId));
    const { note } = one;
    const named = namedIn(
      feedback,
      { writerId: note.writerId, name: note.writer },
      note.quote,
      writersOf(context, note.classId),
    );
    if (note.commentId === '')
      return recordOne(context, one, held(note, feedback, named === null ? null : naming(named)));
    if (named !== null) throw new Refusal(said(({ changes }) => changes.namesOther(named)));
    const { docId, commentId, postId } = note;
    const [answer] = commentWriter(context).edit([{ docId, commentId, postId, text: feedback }]);
    if (answer && !answer.ok) throw notChanged(answer.error, note);
    return recordOne(context, one, { feedback });
  });
}

const NOTHING = {
  id: '',
  writerId: '',
  skill: '',
  quote: '',
  passage: null,
  teachingPoint: '',
  nextStep: '',
  whereElse: '',
} as const;

/** New words for a note whose comment is not on the draft: what held the old ones may be gone. */
function held(note: NoteRow, feedback: string, hold: Spoken | null) {
  if (note.state === 'sending' && hold) return { feedback, state: 'waiting' as const, says: hold };
  const wasHeld = beginsAs(note.says, NAMES_ANOTHER) || feedbackFault(note.feedback) !== null;
  if (note.state !== 'waiting' || (!wasHeld && !hold)) return { feedback };
  return { feedback, says: hold ?? said(({ changes }) => changes.canGoNow) };
}

/** Sends a note that waits: whatever stood in the way, the teacher has seen to it. */
export function sendAnyway(context: Context, noteId: string): NoteView {
  const view = alone(() => {
    const one = findNote(context, noteId);
    if (one.note.state !== 'waiting') return noteView(one.note);
    return recordOne(context, one, { state: 'sending', says: NOTHING_SAID });
  });
  return view.state === 'sending' ? (deliver(context, [noteId])[0] ?? view) : view;
}

/**
 * The note with its comment's id, looked for on the draft when its answer never came. What is found
 * is written down first: whatever stops the change itself, the comment is not sent a second time.
 */
function withComment(context: Context, one: FoundNote): FoundNote {
  const { row, note } = one;
  const mayHaveArrived =
    ['sending', 'sent', 'hidden until returned'].includes(note.state) ||
    beginsAs(note.says, MAY_BE_THERE);
  if (note.commentId !== '' || !mayHaveArrived) return one;
  const { writerId, writer: name, classId, assignmentId, docId } = note;
  const seen = seeDrafts(context, [{ writerId, name, classId, assignmentId, docId }], true).get(
    writerId,
  );
  if (seen?.kind !== 'draft') {
    if (!seen || seen.passing) throw new Refusal(said(({ changes }) => changes.notSaidNow));
    return one;
  }
  const own = adoptable(context, note, seen.draft);
  if (!own) return one;
  const found = { ...own, ...arrived(seen.turnedIn), docId: seen.draft.docId };
  recordOne(context, one, found);
  return { row, note: { ...note, ...found, says: context.tell(found.says ?? '') } };
}

function notChanged(error: ApiError, note: NoteRow): Refusal {
  switch (error.kind) {
    case 'not-found':
      return new Refusal(said(({ changes }) => changes.gone(note.writer)));
    case 'forbidden':
      return new Refusal(said(({ changes }) => changes.forbidden(note.writer)));
    case 'unknown-outcome':
      return new Refusal(said(({ changes }) => changes.unknown(note.writer)));
    default:
      return refusalOf(
        error,
        said(({ google }) => google.what.comment(note.writer)),
      );
  }
}
