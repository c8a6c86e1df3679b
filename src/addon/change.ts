// Owns: what a teacher does with a note's feedback later: take it back, change it, send it anyway.
import { feedbackFault, feedbackText } from '../conference/feedback';
import type { ApiError } from '../google/http';
import type { NoteRow } from '../notebook/conferences';
import { adoptable } from './adopt';
import type { NoteView } from './answers';
import { commentWriter } from './comments';
import { deliver } from './deliver';
import { seeDrafts } from './drafts';
import { alone, type FoundNote, findNote, recordOne } from './noteRows';
import { writersOf } from './planned';
import type { Context } from './run';
import { holdOf } from './save';
import { arrived, MAY_BE_THERE } from './sending';
import { NAMES_ANOTHER, noteView } from './views';
import { Refusal, refusalOf } from './words';

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
    const unsure = note.commentId === '' && note.says.startsWith(MAY_BE_THERE);
    return recordOne(context, one, {
      state: 'taken back',
      says: unsure
        ? 'Taken back. If the comment is on the draft all the same, delete it there.'
        : 'Taken back. The note is kept.',
    });
  });
}

/** Changes what the child reads, on the draft too where the comment is there. */
export function editFeedback(context: Context, noteId: string, text: string): NoteView {
  return alone(() => {
    // As feedback that is made here: an address in it must not become a mention.
    const feedback = feedbackText({ ...NOTHING, strength: text });
    const fault = feedbackFault(feedback);
    if (fault !== '') throw new Refusal(`${fault} Nothing was changed.`);
    const one = withComment(context, findNote(context, noteId));
    const { note } = one;
    const hold = holdOf(
      feedback,
      { writerId: note.writerId, name: note.writer },
      note.quote,
      writersOf(context, note.classId),
    );
    if (note.commentId === '') return recordOne(context, one, held(note, feedback, hold));
    if (hold !== '') throw new Refusal(`${hold.split('.')[0]}. Nothing was changed.`);
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
function held(note: NoteRow, feedback: string, hold: string) {
  if (note.state === 'sending' && hold !== '')
    return { feedback, state: 'waiting' as const, says: hold };
  const wasHeld = note.says.startsWith(NAMES_ANOTHER) || feedbackFault(note.feedback) !== '';
  if (note.state !== 'waiting' || (!wasHeld && hold === '')) return { feedback };
  return { feedback, says: hold || 'It was changed and can be sent now.' };
}

/** Sends a note that waits: whatever stood in the way, the teacher has seen to it. */
export function sendAnyway(context: Context, noteId: string): NoteView {
  const view = alone(() => {
    const one = findNote(context, noteId);
    if (one.note.state !== 'waiting') return noteView(one.note);
    return recordOne(context, one, { state: 'sending', says: '' });
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
    note.says.startsWith(MAY_BE_THERE);
  if (note.commentId !== '' || !mayHaveArrived) return one;
  const { writerId, writer: name, classId, assignmentId, docId } = note;
  const seen = seeDrafts(context, [{ writerId, name, classId, assignmentId, docId }], true).get(
    writerId,
  );
  if (seen?.kind !== 'draft') {
    if (!seen || seen.passing)
      throw new Refusal(
        'Google does not say just now whether the comment arrived. Nothing was changed; try again in a moment.',
      );
    return one;
  }
  const own = adoptable(context, note, seen.draft);
  if (!own) return one;
  const found = { ...own, ...arrived(seen.turnedIn), docId: seen.draft.docId };
  recordOne(context, one, found);
  return { row, note: { ...note, ...found } };
}

function notChanged(error: ApiError, note: NoteRow): Refusal {
  switch (error.kind) {
    case 'not-found':
      return new Refusal(
        `The comment on the draft of ${note.writer} is no longer there. The note is kept.`,
      );
    case 'forbidden':
      return new Refusal(
        `Google does not let you change this comment on the draft of ${note.writer}. Nothing was changed.`,
      );
    case 'unknown-outcome':
      return new Refusal(
        `Google did not say whether the comment on the draft of ${note.writer} was changed. The notebook still says what it said; try again in a moment.`,
      );
    default:
      return refusalOf(error, `the comment on the draft of ${note.writer}`);
  }
}
