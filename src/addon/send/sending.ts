// Owns: one sending of feedback: where each comment goes, and what Google's answer means for its note.
import type { Passage } from '../../conference/draft';
import { feedbackAbout, feedbackFault } from '../../conference/feedback';
import { findQuote } from '../../conference/quote';
import { isSaid, NOTHING_SAID, type Spoken } from '../../conference/spoken';
import type { Draft } from '../../conference/thread';
import { knowsNone, type NewComment, type PlacedComment } from '../../google/comments';
import { BY_DRIVE } from '../../google/driveComments';
import type { Answer, ApiError } from '../../google/http';
import type { NoteRow } from '../../notebook/conferences';
import { hasTexts, readJson } from '../json';
import { writersOf } from '../plan/planned';
import { COMMENTS } from '../pull/pullState';
import { bothOf, problemOf } from '../refusal';
import type { Context } from '../run';
import { said } from '../words/said';
import { adoptable } from './adopt';
import { commentWriter } from './comments';
import { type Seen, seeDrafts } from './drafts';
import { type FoundNote, type Outcome, record } from './noteRows';
import { HIDDEN } from './returned';
import { sharedDoc } from './whose';

const STILL_SENDING = said(({ deliveries }) => deliveries.stillSending);

/** Google said so itself: nothing was carried out, so nothing need be looked for. */
const NOT_YET = said(({ deliveries }) => deliveries.notYet);

/** How a note begins to say that nobody knows whether its comment is on the draft. */
export const MAY_BE_THERE = said(({ deliveries }) => deliveries.mayBeThere);

/**
 * Sends the feedback of these notes, all side by side. Answers by note id what became of each; whatever
 * stopped before, a comment that is already on the draft is taken for the note's own.
 */
export function send(context: Context, pending: readonly FoundNote[]): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  const writer = commentWriter(context);
  const claimed = new Set<string>();
  let open = [...pending];
  // A draft that moved on too far since it was read is read once more; then it waits for next time.
  for (let tries = 0; open.length > 0 && tries < 2; tries += 1) {
    const seen = seeByNote(context, open);
    const ready: (Ready & { one: FoundNote })[] = [];
    for (const one of open) {
      const { note } = one;
      const draft = seen.get(note.id);
      const step = draft ? next(context, note, draft, claimed) : { outcome: {} };
      if ('comment' in step) ready.push({ one, ...step });
      else {
        outcomes.set(note.id, step.outcome);
        if (step.outcome.commentId) claimed.add(step.outcome.commentId);
      }
    }
    markUnseen(context, ready);
    const answers = ready.length === 0 ? [] : writer.add(ready.map(({ comment }) => comment));
    open = [];
    ready.forEach(({ one, comment, turnedIn }, index) => {
      const answer = answers[index];
      if (answer && !answer.ok && isTooOld(answer.error) && tries === 0) open.push(one);
      else outcomes.set(one.note.id, outcomeOf(context, answer, one.note, { comment, turnedIn }));
    });
  }
  return outcomes;
}

/**
 * Where the comments of a Doc cannot be read, nobody can look later whether this one arrived: that it
 * was tried is written down first.
 */
function markUnseen(context: Context, ready: readonly (Ready & { one: FoundNote })[]): void {
  const unseen = ready.filter(({ seesThreads }) => !seesThreads).map(({ one }) => one);
  record(context, unseen, new Map(unseen.map(({ note }) => [note.id, { says: STILL_SENDING }])));
}

/** Drafts by note: one teacher may have two notes of one writer on their way. */
function seeByNote(context: Context, open: readonly FoundNote[]): Map<string, Seen> {
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
      // Asked for even where they were refused before: only they show what is there already.
      true,
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

interface Ready {
  comment: NewComment;
  turnedIn: boolean;
  /** Whether the comments that are on the draft could be read. */
  seesThreads: boolean;
}

/** What comes next for one note: its comment to send, or an outcome. */
function next(
  context: Context,
  note: NoteRow,
  seen: Seen,
  claimed: ReadonlySet<string>,
): Ready | { outcome: Outcome } {
  const waits = (says: Spoken) => ({ outcome: { state: 'waiting', says } });
  const wasTried = isSaid(note.says, STILL_SENDING);
  if (seen.kind === 'none') {
    const says = bothOf(seen.problem);
    const mayBe = said((_, language) => `${MAY_BE_THERE[language]}. ${says[language]}`);
    if (!seen.passing) return waits(wasTried ? mayBe : says);
    // A passing fault leaves it on its way, and does not make forget that it was tried.
    return { outcome: wasTried ? {} : { says } };
  }
  const { draft, turnedIn } = seen;
  const there = placeOf(note, draft);
  const feedback = there.found
    ? note.feedback
    : feedbackAbout(note.feedback, note.quote, context.readers().writers);
  const fault = feedbackFault(feedback);
  if (fault) return waits(fault);
  const own = adoptable(context, note, draft, claimed);
  if (own) return { outcome: { ...arrived(turnedIn), ...own, docId: draft.docId } };
  // A file exchanged since the note was saved may be a friend's; once told, the teacher decides.
  if (draft.docId !== note.docId) {
    const shared = sharedDoc(draft.docId, note, writersOf(context, note.classId));
    if (shared) return { outcome: { state: 'waiting', says: shared, docId: draft.docId } };
  }
  const seesThreads = draft.threads !== null;
  if (!seesThreads && wasTried)
    return waits(said(({ deliveries: one }) => one.mayBeThere + one.mayBeThereUnseen));
  if (!there.passage) return waits(said(({ deliveries }) => deliveries.emptyDoc(note.writer)));
  return {
    turnedIn,
    seesThreads,
    comment: {
      docId: draft.docId,
      revisionId: draft.revisionId,
      passage: there.passage,
      text: feedback,
      about: feedbackAbout(note.feedback, note.quote, context.readers().writers),
    },
  };
}

/** The quoted words where they stand now, else the title line: the first that has words. */
function placeOf(note: NoteRow, draft: Draft): { passage: Passage | null; found: boolean } {
  const near = readJson<Passage | null>(note.passage, isPassage, null) ?? undefined;
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

const isPassage = (value: unknown): value is Passage =>
  hasTexts(value, ['tabId']) &&
  Number.isInteger((value as Passage).start) &&
  Number.isInteger((value as Passage).end);

export const arrived = (turnedIn: boolean): Outcome =>
  turnedIn
    ? { state: HIDDEN, says: said(({ deliveries }) => deliveries.turnedIn) }
    : { state: 'sent', says: NOTHING_SAID };

function outcomeOf(
  context: Context,
  answer: Answer<PlacedComment> | undefined,
  note: NoteRow,
  { comment, turnedIn }: { comment: NewComment; turnedIn: boolean },
): Outcome {
  if (!answer) return { says: STILL_SENDING };
  if (answer.ok) {
    const byDrive = answer.value.postId === BY_DRIVE;
    return {
      ...arrived(turnedIn),
      ...(byDrive && !turnedIn && { says: said(({ deliveries }) => deliveries.besideTheDoc) }),
      ...answer.value,
      docId: comment.docId,
      feedback: byDrive ? comment.about : comment.text,
    };
  }
  const { kind, message } = answer.error;
  const waits = (says: Spoken) => ({ state: 'waiting', says });
  switch (kind) {
    case 'unknown-outcome':
    case 'unavailable':
    case 'signed-out':
      return { says: STILL_SENDING };
    case 'quota':
      return { says: NOT_YET };
    case 'forbidden':
      return waits(said(({ deliveries }) => deliveries.forbidden));
    case 'scope':
      return waits(said(({ deliveries }) => deliveries.scope));
    case 'not-found':
      return waits(said(({ deliveries }) => deliveries.notFound));
    default:
      if (knowsNone(answer.error)) {
        context.shared.set(COMMENTS, 'no');
        return waits(said(({ deliveries }) => deliveries.noComments));
      }
      if (isTooOld(answer.error)) return { says: NOT_YET };
      if (kind !== 'bad-request') {
        const what = said(({ google }) => google.what.draft(note.writer));
        return waits(bothOf(problemOf(answer.error, what)));
      }
      return waits(said(({ deliveries }) => deliveries.refused(message)));
  }
}

/** The Doc has been typed in so much since it was read that Google will not merge. */
const isTooOld = ({ kind, message }: ApiError) =>
  kind === 'bad-request' && /revision/i.test(message);
