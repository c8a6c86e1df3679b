// Owns: feedback on its way to the drafts: sent once, on the right draft, or kept with a reason.
import { findQuote, type Passage } from '../conference/draft';
import { feedbackAbout, feedbackFault } from '../conference/feedback';
import type { FeedbackState } from '../conference/note';
import type { Draft } from '../conference/thread';
import { docsComments, type NewComment, type PlacedComment } from '../google/comments';
import type { Answer, ApiError } from '../google/http';
import type { NoteRow } from '../notebook/conferences';
import type { NoteView } from './answers';
import { type Seen, seeDrafts } from './drafts';
import { COMMENTS } from './pull';
import { type Context, holding } from './run';
import { noteView } from './views';
import { Refusal } from './words';

/** How a note's row changes when its feedback has come to an end, or must be tried again. */
type Outcome = Partial<
  Pick<NoteRow, 'state' | 'says' | 'commentId' | 'postId' | 'docId' | 'feedback'>
>;

interface Pending {
  row: number;
  note: NoteRow;
}

const STILL_SENDING =
  'Google has not said yet whether it arrived. It is looked at again at the next opening; it will not be sent twice.';

/** Clocks differ: a comment may look a little older than the row that asked for it. */
const SKEW_MS = 2 * 60 * 1000;

/**
 * Sends what is still on its way: of these notes, or of all of this teacher's when none are named.
 * Only she can send them, for a comment carries its author's name. Whatever stopped before, a
 * comment that is already on the draft is taken for the note's own and not written twice.
 */
export function deliver(context: Context, noteIds: readonly string[]): NoteView[] {
  return alone(() => {
    const log = context.notebook.conferences();
    const pending = log
      .find('state', ['sending' satisfies FeedbackState])
      .filter(({ values }) => values.by === context.teacher)
      .filter(({ values }) => noteIds.length === 0 || noteIds.includes(values.id))
      .map(({ row, values }) => ({ row, note: values }));
    const outcomes = pending.length === 0 ? new Map() : send(context, pending);
    return record(context, pending, outcomes);
  });
}

/** One window of one teacher at a time; a second one comes back with what the first has done. */
function alone<T>(work: () => T): T {
  const lock = LockService.getUserLock();
  if (!lock.tryLock(30000))
    throw new Refusal(
      'Your comments are being sent from another window. Your notes are safe; nothing will be sent twice.',
    );
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

function send(context: Context, pending: readonly Pending[]): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  const writer = docsComments(context.line);
  let open = [...pending];
  // A draft that moved on too far since it was read is read once more; then it waits for next time.
  for (let tries = 0; open.length > 0 && tries < 2; tries += 1) {
    const seen = seeByNote(context, open);
    const ready: { pending: Pending; comment: NewComment; turnedIn: boolean; feedback: string }[] =
      [];
    for (const one of open) {
      const { note } = one;
      const draft = seen.get(note.id);
      const step = draft ? next(context, note, draft) : { outcome: { says: STILL_SENDING } };
      if ('outcome' in step) outcomes.set(note.id, step.outcome);
      else ready.push({ pending: one, ...step });
    }
    const answers = ready.length === 0 ? [] : writer.add(ready.map(({ comment }) => comment));
    open = [];
    ready.forEach(({ pending: one, comment, turnedIn, feedback }, index) => {
      const answer = answers[index];
      if (answer && !answer.ok && isTooOld(answer.error) && tries === 0) open.push(one);
      else outcomes.set(one.note.id, outcomeOf(context, answer, { comment, turnedIn, feedback }));
    });
  }
  return outcomes;
}

/** Drafts by note: one teacher may have two notes of one writer on their way. */
function seeByNote(context: Context, open: readonly Pending[]): Map<string, Seen> {
  const wanted = new Map(
    open.map(({ note }) => [
      `${note.classId}/${note.writerId}/${note.assignmentId}`,
      {
        // Writer ids repeat across classes; the answer is asked for by this key instead.
        writerId: note.writerId,
        name: note.writer,
        classId: note.classId,
        assignmentId: note.assignmentId,
        docId: note.docId,
      },
    ]),
  );
  const byKey = new Map<string, Seen>();
  // One writer once a call, so that ids stay unambiguous; two classes at once are rare.
  let rest = [...wanted];
  while (rest.length > 0) {
    const once = new Set<string>();
    const now = rest.filter(([, { writerId }]) => !once.has(writerId) && once.add(writerId));
    const seen = seeDrafts(
      context,
      now.map(([, want]) => want),
    );
    for (const [key, { writerId }] of now) {
      const draft = seen.get(writerId);
      if (draft) byKey.set(key, draft);
    }
    rest = rest.filter((one) => !now.includes(one));
  }
  return new Map(
    open.flatMap(({ note }) => {
      const seen = byKey.get(`${note.classId}/${note.writerId}/${note.assignmentId}`);
      return seen ? [[note.id, seen] as const] : [];
    }),
  );
}

type Step = { outcome: Outcome } | { comment: NewComment; turnedIn: boolean; feedback: string };

function next(context: Context, note: NoteRow, seen: Seen): Step {
  if (seen.kind === 'none') {
    const says = `${seen.problem.says} ${seen.problem.todo}`;
    // A passing fault leaves it on its way.
    return { outcome: seen.passing ? { says } : { state: 'waiting', says } };
  }
  const { draft, turnedIn } = seen;
  const there = placeOf(note, draft);
  const feedback = there.found ? note.feedback : feedbackAbout(note.feedback, note.quote);
  const fault = feedbackFault(feedback);
  if (fault !== '') return { outcome: { state: 'waiting', says: fault } };
  const own = adoptable(context, note, draft, [
    feedback,
    note.feedback,
    feedbackAbout(note.feedback, note.quote),
  ]);
  if (own) return { outcome: { ...arrived(turnedIn), ...own, docId: draft.docId } };
  if (draft.threads === null && mayBeThere(context, note))
    return {
      outcome: {
        state: 'waiting',
        says: 'It may have arrived already, and Google does not show the comments on this Doc, so it was not sent again. Open the draft and look; send it again only if it is not there.',
      },
    };
  if (!there.passage)
    return {
      outcome: {
        state: 'waiting',
        says: `The Doc of ${note.writer} is empty, so there is nothing to put a comment on. The note is kept; send it again when there is a draft.`,
      },
    };
  return {
    turnedIn,
    feedback,
    comment: {
      docId: draft.docId,
      revisionId: draft.revisionId,
      passage: there.passage,
      text: feedback,
    },
  };
}

/** An earlier try may have got through: it was told so, or this is long after the note was saved. */
const mayBeThere = (context: Context, note: NoteRow) =>
  note.says === STILL_SENDING || context.now() - (note.savedAt ?? 0) > SKEW_MS;

/** The quoted words where they stand now, else the title line: the first that has words. */
function placeOf(note: NoteRow, draft: Draft): { passage: Passage | null; found: boolean } {
  const near = note.passage === '' ? undefined : (JSON.parse(note.passage) as Passage);
  const quote = note.quote === '' ? undefined : findQuote(draft.paragraphs, note.quote, near);
  if (quote) return { passage: quote, found: true };
  const title = draft.paragraphs.find(({ text }) => text.trim() !== '');
  return {
    passage: title
      ? { tabId: title.tabId, start: title.start, end: title.start + title.text.length }
      : null,
    found: false,
  };
}

/**
 * A comment that an earlier try left on the draft: by this teacher, with this text, made after the
 * row, and no other note's.
 */
function adoptable(
  context: Context,
  note: NoteRow,
  draft: Draft,
  texts: readonly string[],
): PlacedComment | null {
  const threads = (draft.threads ?? []).filter(
    ({ head }) =>
      head.mine &&
      !head.deleted &&
      texts.includes(head.text) &&
      Date.parse(head.at) >= (note.savedAt ?? 0) - SKEW_MS,
  );
  if (threads.length === 0) return null;
  const taken = context.notebook
    .conferences()
    .find(
      'commentId',
      threads.map(({ id }) => id),
    )
    .map(({ values }) => values.commentId);
  const own = threads.find(({ id }) => !taken.includes(id));
  return own ? { commentId: own.id, postId: own.head.id } : null;
}

const arrived = (turnedIn: boolean): Outcome =>
  turnedIn
    ? {
        state: 'hidden until returned',
        says: 'The draft is turned in: the writer may see the comment only when you return the work in Classroom.',
      }
    : { state: 'sent', says: '' };

function outcomeOf(
  context: Context,
  answer: Answer<PlacedComment> | undefined,
  { comment, turnedIn }: { comment: NewComment; turnedIn: boolean; feedback: string },
): Outcome {
  if (!answer) return { says: STILL_SENDING };
  if (answer.ok)
    return { ...arrived(turnedIn), ...answer.value, docId: comment.docId, feedback: comment.text };
  const { kind, message } = answer.error;
  switch (kind) {
    case 'unknown-outcome':
    case 'unavailable':
    case 'quota':
    case 'signed-out':
      return { says: STILL_SENDING };
    case 'forbidden':
      return {
        state: 'waiting',
        says: 'Google does not let you comment on this Doc. Ask the writer to make you an editor, or copy the text and read it together.',
      };
    case 'scope':
      return {
        state: 'waiting',
        says: 'This add-on was not given permission to comment in Docs. Open it from the menu again and tick every box, then send it again; or copy the text.',
      };
    case 'not-found':
      return {
        state: 'waiting',
        says: 'The Doc was deleted a moment ago. The note is kept; copy the text, or send it again when there is a draft.',
      };
    default:
      if (/no request set|unknown name/i.test(message)) {
        context.shared.set(COMMENTS, 'no');
        return {
          state: 'waiting',
          says: 'Google Docs does not take comments from add-ons at your school yet. The note is kept; copy the text into the draft.',
        };
      }
      return isTooOld(answer.error)
        ? { says: STILL_SENDING }
        : {
            state: 'waiting',
            says: `Google refused the comment: ${message} The note is kept; copy the text, or try again.`,
          };
  }
}

/** The Doc has been typed in so much since it was read that Google will not merge. */
const isTooOld = ({ kind, message }: ApiError) =>
  kind === 'bad-request' && /revision/i.test(message);

/** Writes the outcomes down, held for one writer at a time, and answers the notes as they now are. */
function record(
  context: Context,
  pending: readonly Pending[],
  outcomes: ReadonlyMap<string, Outcome>,
): NoteView[] {
  const changes = pending.flatMap(({ row, note }) => {
    const values = outcomes.get(note.id);
    return values ? [{ row, id: note.id, values }] : [];
  });
  if (changes.length > 0)
    holding(context, () => {
      const log = context.notebook.conferences();
      const moved = log.change(changes);
      if (moved.length === 0) return;
      // Sorted or moved by hand meanwhile: find them again by their ids.
      const found = new Map(log.find('id', moved).map(({ row, values }) => [values.id, row]));
      const lost = log.change(
        changes.flatMap(({ id, values }) => {
          const row = found.get(id);
          return row === undefined ? [] : [{ row, id, values }];
        }),
      );
      if (found.size < moved.length || lost.length > 0)
        context.notebook.mended.push(
          'A note was deleted from the tab Conferences while its comment was being sent. The comment is on the draft; the note is under File > Version history.',
        );
    });
  return pending.map(({ note }) => noteView({ ...note, ...outcomes.get(note.id) }));
}

function findNote(context: Context, noteId: string): Pending {
  const [found] = context.notebook.conferences().find('id', [String(noteId)]);
  if (!found)
    throw new Refusal(
      'This note is no longer in the tab Conferences. If it was deleted by mistake it is under File > Version history.',
    );
  if (found.values.by !== context.teacher)
    throw new Refusal(
      `This note is ${found.values.by}'s, and its comment carries that name: only they can change it.`,
    );
  return { row: found.row, note: found.values };
}

/** Takes the comment off the draft again; the note stays. */
export function takeBack(context: Context, noteId: string): NoteView {
  return alone(() => {
    const one = findNote(context, noteId);
    const comment = placed(context, one.note);
    if (comment) {
      const [answer] = docsComments(context.line).remove([comment]);
      // Gone already is what was wanted.
      if (answer && !answer.ok && answer.error.kind !== 'not-found')
        throw notChanged(answer.error, one.note);
    }
    const says = 'Taken back. The note is kept.';
    return only(record(context, [one], new Map([[noteId, { state: 'taken back', says }]])));
  });
}

/** Changes what the child reads, on the draft too where the comment is there. */
export function editFeedback(context: Context, noteId: string, text: string): NoteView {
  return alone(() => {
    const one = findNote(context, noteId);
    const fault = feedbackFault(String(text));
    if (fault !== '') throw new Refusal(`${fault} Nothing was changed.`);
    const comment = placed(context, one.note);
    if (comment) {
      const [answer] = docsComments(context.line).edit([{ ...comment, text }]);
      if (answer && !answer.ok) throw notChanged(answer.error, one.note);
    }
    return only(record(context, [one], new Map([[noteId, { feedback: text }]])));
  });
}

/** Sends a note that waits: whatever stood in the way, the teacher has seen to it. */
export function sendAnyway(context: Context, noteId: string): NoteView {
  const view = alone(() => {
    const one = findNote(context, noteId);
    if (one.note.state !== 'waiting') return noteView(one.note);
    return only(record(context, [one], new Map([[noteId, { state: 'sending', says: '' }]])));
  });
  return view.state === 'sending' ? (deliver(context, [noteId])[0] ?? view) : view;
}

/** Where a note's comment is, looking on the draft when its answer never came. */
function placed(
  context: Context,
  note: NoteRow,
): { docId: string; commentId: string; postId: string } | null {
  if (note.commentId !== '')
    return { docId: note.docId, commentId: note.commentId, postId: note.postId };
  if (note.state !== 'sending') return null;
  const seen = seeByNote(context, [{ row: 0, note }]).get(note.id);
  if (seen?.kind !== 'draft') {
    if (seen?.passing)
      throw new Refusal(
        'Google does not say just now whether the comment arrived. Nothing was changed; try again in a moment.',
      );
    return null;
  }
  const own = adoptable(context, note, seen.draft, [
    note.feedback,
    feedbackAbout(note.feedback, note.quote),
  ]);
  return own && { docId: seen.draft.docId, ...own };
}

function notChanged(error: ApiError, note: NoteRow): Refusal {
  return new Refusal(
    error.kind === 'not-found'
      ? `The comment on the draft of ${note.writer} is no longer there. The note is kept.`
      : error.kind === 'forbidden'
        ? `Google does not let you change this comment on the draft of ${note.writer}. Nothing was changed.`
        : `Google did not answer, so nothing was changed in the notebook. Try again in a moment.`,
  );
}

function only(views: readonly NoteView[]): NoteView {
  const [view] = views;
  if (!view) throw new Refusal('The note could not be found again. Nothing was changed.');
  return view;
}
