// Owns: comments in drafts that were turned in: hidden from the writer, and there once it is returned.
import type { FeedbackState } from '../conference/note';
import { type PulledClass, UNREAD } from './pullState';
import type { Context } from './run';

export const HIDDEN: FeedbackState = 'hidden until returned';
const ARE_SOME = 'hidden-comments';
/** More than this would be of drafts that nobody returns any more. */
const MOST = 60;

/** To be called before a note is written down as hidden, so that the next sync looks for it. */
export function noteHidden(context: Context): void {
  if (!context.shared.get<boolean>(ARE_SOME)) context.shared.set(ARE_SOME, true);
}

/** Whose work a sync saw returned, or taken back by the writer: the comment shows now. */
export function settleReturned(context: Context, classes: readonly PulledClass[]): void {
  if (!context.shared.get<boolean>(ARE_SOME)) return;
  const log = context.notebook.conferences();
  const hidden = log.find('state', [HIDDEN], MOST);
  if (hidden.length === 0) {
    context.shared.remove(ARE_SOME);
    return;
  }
  const shows = new Set(
    classes.flatMap(({ id, assignment, work }) =>
      work
        .filter(({ state, fault }) => state !== 'TURNED_IN' && state !== 'NONE' && fault !== UNREAD)
        .map(({ studentId }) => `${id}/${studentId}/${assignment?.id}`),
    ),
  );
  const settled: FeedbackState = 'sent';
  log.change(
    hidden
      .filter(({ values: { classId, writerId, assignmentId } }) =>
        shows.has(`${classId}/${writerId}/${assignmentId}`),
      )
      .map(({ row, values }) => ({ row, id: values.id, values: { state: settled, says: '' } })),
  );
}
