// Owns: feedback on its way to the drafts: which notes' turn it is, one window of a teacher at a time.
import type { FeedbackState } from '../../conference/note';
import { isPracticeNote } from '../../conference/practice';
import type { NoteView } from '../answers/note';
import { findPracticeNote } from '../practice/note';
import type { Context } from '../run';
import { noteView } from '../views';
import { aloneIfFree, type FoundNote, record } from './noteRows';
import { send } from './sending';

/**
 * Sends what is still on its way: of these notes, or of all of this teacher's when none are named,
 * and answers each as it then is. Only she can send them, for a comment carries its author's name.
 * While another window of hers is sending, the notes are answered as they are.
 */
export function deliver(context: Context, noteIds: readonly string[]): NoteView[] {
  const done = aloneIfFree(() => {
    const found = findNotes(context, noteIds);
    const pending = found.filter(({ note }) => note.state === SENDING);
    const outcomes = pending.length === 0 ? new Map() : send(context, pending);
    return record(context, found, outcomes);
  });
  return done ?? findNotes(context, noteIds).map(({ note }) => noteView(note));
}

/**
 * For somebody who watches: nobody waits for a draft of which Google says "later". What landed is
 * answered at once; the rest is still on its way, and asked for again.
 */
export const atOnce = (context: Context): Context => ({
  ...context,
  line: { ...context.line, until: context.line.now() },
});

const SENDING: FeedbackState = 'sending';

/** Named notes are found whatever their state: another window may have sent them meanwhile. */
function findNotes(context: Context, noteIds: readonly string[]): FoundNote[] {
  const practised = noteIds.filter(isPracticeNote);
  if (practised.length > 0) return practised.flatMap((id) => findPracticeNote(context, id) ?? []);
  const log = context.notebook.conferences();
  const found = noteIds.length === 0 ? log.find('state', [SENDING]) : log.find('id', noteIds);
  return found
    .filter(({ values }) => values.by === context.teacher)
    .map(({ row, values }) => ({ row, note: values }));
}
