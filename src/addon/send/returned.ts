// Owns: comments in drafts that were turned in: hidden from the writer, and there once it is returned.
import type { FeedbackState } from '../../conference/note';
import type { NoteRow } from '../../notebook/conferences';
import { type PulledClass, UNREAD } from '../pull/pullState';
import type { Context } from '../run';

export const HIDDEN: FeedbackState = 'hidden until returned';

/** A note whose comment is hidden, and the work that is to be returned for it to show. */
type Hidden = Pick<NoteRow, 'id' | 'classId' | 'writerId' | 'assignmentId'>;

/** Kept beside the notebook, so that a sync with nothing to settle need not look into the log. */
const STORE = 'hidden-comments';
/** More than this would be of drafts that nobody returns any more; a property holds 9 kB. */
const MOST = 40;

const stored = (context: Context): Hidden[] => context.shared.get<Hidden[]>(STORE) ?? [];

/**
 * To be called, held, before notes are written down as hidden, so that the next sync looks for their
 * work.
 */
export function noteHidden(context: Context, notes: readonly NoteRow[]): void {
  if (notes.length === 0) return;
  const ids = new Set(notes.map(({ id }) => id));
  const fresh = notes.map(
    ({ id, classId, writerId, assignmentId }): Hidden => ({ id, classId, writerId, assignmentId }),
  );
  const before = stored(context).filter(({ id }) => !ids.has(id));
  context.shared.set(STORE, [...before, ...fresh].slice(-MOST));
}

/** Whose work a sync saw returned, or taken back by the writer: the comment shows now. */
export function settleReturned(context: Context, classes: readonly PulledClass[]): void {
  const hidden = stored(context);
  if (hidden.length === 0) return;
  const shows = new Set(
    classes.flatMap(({ id, assignment, work }) =>
      work
        .filter(({ state, fault }) => state !== 'TURNED_IN' && state !== 'NONE' && fault !== UNREAD)
        .map(({ studentId }) => `${id}/${studentId}/${assignment?.id}`),
    ),
  );
  const isShown = ({ classId, writerId, assignmentId }: Hidden) =>
    shows.has(`${classId}/${writerId}/${assignmentId}`);
  const shown = hidden.filter(isShown);
  if (shown.length === 0) return;
  const settled: FeedbackState = 'sent';
  const log = context.notebook.conferences();
  log.change(
    log
      .find(
        'id',
        shown.map(({ id }) => id),
      )
      .filter(({ values }) => values.state === HIDDEN)
      .map(({ row, values }) => ({ row, id: values.id, values: { state: settled, says: '' } })),
  );
  // The rows first: cut off in between, the next sync finds them settled.
  context.notebook.flush();
  context.shared.set(
    STORE,
    hidden.filter((one) => !isShown(one)),
  );
}
