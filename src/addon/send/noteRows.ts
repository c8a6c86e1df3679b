// Owns: the rows of notes in the log: finding this teacher's, and writing down what became of them.
import { isPracticeNote } from '../../conference/practice';
import type { Spoken } from '../../conference/spoken';
import type { NoteRow } from '../../notebook/conferences';
import type { NoteView } from '../answers/note';
import { findPracticeNote, keepPracticeNote } from '../practice/note';
import { Refusal } from '../refusal';
import { type Context, holding } from '../run';
import { noteView } from '../views';
import { said } from '../words/said';
import { HIDDEN, noteHidden } from './returned';

/** How a note's row changes when its feedback has come to an end, or must be tried again. */
export type Outcome = Partial<
  Pick<NoteRow, 'state' | 'commentId' | 'postId' | 'docId' | 'feedback'>
> & { says?: Spoken };

/** The same as it stands in the row. */
type Written = Pick<NoteRow, 'state' | 'says' | 'commentId' | 'postId' | 'docId' | 'feedback'>;

/** A note and the row it was found in. */
export interface FoundNote {
  row: number;
  note: NoteRow;
}

/** This teacher's note. Throws a Refusal for one that is gone or another teacher's. */
export function findNote(context: Context, noteId: string): FoundNote {
  if (isPracticeNote(noteId)) {
    const practised = findPracticeNote(context, noteId);
    if (practised) return practised;
    throw new Refusal(said(({ changes }) => changes.laterPractice));
  }
  const [found] = noteId === '' ? [] : context.notebook.conferences().find('id', [noteId]);
  if (!found) throw new Refusal(said(({ changes }) => changes.noteGone));
  if (found.values.by !== context.teacher)
    throw new Refusal(said(({ changes }) => changes.notYours(found.values.by)));
  return { row: found.row, note: found.values };
}

/**
 * Writes the outcomes down, held for one writer at a time, and answers the notes as they now are.
 * `outcomes` is by note id; notes without one are answered as they were.
 */
export function record(
  context: Context,
  found: readonly FoundNote[],
  outcomes: ReadonlyMap<string, Outcome>,
): NoteView[] {
  const written = new Map(
    [...outcomes].map(([id, { says, ...rest }]): [string, Partial<Written>] => [
      id,
      { ...rest, ...(says !== undefined && { says: context.tell(says) }) },
    ]),
  );
  const changes = found.flatMap(({ row, note }) => {
    const outcome = written.get(note.id);
    if (outcome && isPracticeNote(note.id)) {
      keepPracticeNote(context, { ...note, ...outcome });
      return [];
    }
    return outcome ? [{ row, id: note.id, values: { ...comeOf(note), ...outcome } }] : [];
  });
  const hidden = found.flatMap(({ note }) =>
    outcomes.get(note.id)?.state === HIDDEN ? [note] : [],
  );
  if (changes.length > 0)
    holding(context, () => {
      noteHidden(context, hidden);
      write(context, changes);
    });
  return found.map(({ note }) => noteView({ ...note, ...written.get(note.id) }));
}

/** All that is known of a note's comment: written as one, it cannot be `sent` without its id. */
const comeOf = ({ state, says, feedback, docId, commentId, postId }: NoteRow): Written => ({
  state,
  says,
  feedback,
  docId,
  commentId,
  postId,
});

function write(
  context: Context,
  changes: readonly { row: number; id: string; values: Written }[],
): void {
  const log = context.notebook.conferences();
  const moved = log.change(changes);
  if (moved.length === 0) return;
  // Sorted or moved by hand meanwhile: find them again by their ids.
  const places = new Map(log.find('id', moved).map(({ row, values }) => [values.id, row]));
  const lost = log.change(
    changes.flatMap(({ id, values }) => {
      const row = places.get(id);
      return row === undefined ? [] : [{ row, id, values }];
    }),
  );
  if (places.size < moved.length || lost.length > 0)
    context.notebook.mended.push(said(({ changes }) => changes.deletedMeanwhile));
}

/** The one note that was asked about. */
export function recordOne(context: Context, one: FoundNote, outcome: Outcome): NoteView {
  const [view] = record(context, [one], new Map([[one.note.id, outcome]]));
  if (!view) throw new Refusal(said(({ changes }) => changes.notFoundAgain));
  return view;
}

const WAIT_MS = 30000;

/**
 * Only one window of a teacher's sends or changes comments at a time. null when another one is at
 * it and waiting did not help.
 */
export function aloneIfFree<T>(work: () => T): T | null {
  const lock = LockService.getUserLock();
  if (!lock.tryLock(WAIT_MS)) return null;
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

/** The same; throws a Refusal when another window is at it. */
export function alone<T>(work: () => T): T {
  const done = aloneIfFree(() => ({ value: work() }));
  if (done) return done.value;
  throw new Refusal(said(({ changes }) => changes.otherWindow));
}
