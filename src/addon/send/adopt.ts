// Owns: recognising a note's comment on a draft, where the answer to its sending never came.
import { feedbackAbout } from '../../conference/feedback';
import { LANGUAGES } from '../../conference/language';
import { PRACTICE } from '../../conference/practice';
import type { Draft, Thread } from '../../conference/thread';
import type { PlacedComment } from '../../google/comments';
import type { NoteRow } from '../../notebook/conferences';
import type { Context } from '../run';

/** Clocks differ: a comment may look a little older than the row that asked for it. */
const SKEW_MS = 2 * 60 * 1000;

/**
 * A comment that an earlier try left on the draft: by this teacher, with this note's text, made
 * after its row, and no other note's. `claimed` are those taken for other notes in this very run.
 */
export function adoptable(
  context: Context,
  note: NoteRow,
  draft: Draft,
  claimed: ReadonlySet<string> = new Set(),
): PlacedComment | null {
  const known = (draft.threads ?? []).find(
    ({ id, head }) => id === note.commentId && !head.deleted,
  );
  if (known) return { commentId: known.id, postId: known.head.id };
  // Which language it was begun in may have been chosen anew since.
  const texts = [
    note.feedback,
    ...LANGUAGES.map(({ code }) => feedbackAbout(note.feedback, note.quote, code)),
  ].map(folded);
  const alike = (draft.threads ?? []).filter(
    (thread) => !claimed.has(thread.id) && isOurs(thread, texts, (note.savedAt ?? 0) - SKEW_MS),
  );
  if (alike.length === 0) return null;
  // A practice's note is the only one of its Doc.
  if (note.classId === PRACTICE) return placed(alike[0]);
  const ids = alike.map(({ id }) => id);
  const taken = context.notebook
    .conferences()
    .find('commentId', ids)
    .filter(({ values }) => values.id !== note.id)
    .map(({ values }) => values.commentId);
  return placed(alike.find(({ id }) => !taken.includes(id)));
}

const placed = (thread: Thread | undefined): PlacedComment | null =>
  thread ? { commentId: thread.id, postId: thread.head.id } : null;

const isOurs = ({ head }: Thread, texts: readonly string[], from: number): boolean =>
  head.mine && !head.deleted && texts.includes(folded(head.text)) && Date.parse(head.at) >= from;

/** Docs may keep line ends and white space its own way; the words are what tells comments apart. */
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
