// Owns: the last step of a sync before it is written: the drafts, and what is seen in them.
import { words as countWords } from '../../conference/draft';
import type { Draft } from '../../conference/thread';
import { writtenIn } from '../../conference/writtenIn';
import { readDrafts } from '../../google/docs';
import { type ApiError, CHUNK } from '../../google/http';
import { type WriterRow, writerRowId } from '../../notebook/writers';
import { readDismissed, seenInDraft } from '../confer/dismissed';
import { followed, readSteps } from '../confer/followUps';
import type { Context } from '../run';
import { said } from '../words/said';
import { evidenceOf } from './evidence';
import { isPassing, note } from './pullProblems';
import {
  genreOf,
  isOpen,
  type PulledClass,
  type PulledWork,
  type PullState,
  UNREAD,
} from './pullState';

/** Reads the next chunk of drafts; of several files the first that is a Doc is the draft. */
export function pullDrafts(context: Context, state: PullState): void {
  const waiting = state.classes
    .flatMap((one) => one.work.map((work) => ({ one, work })))
    .filter(({ work }) => isOpen(work))
    .slice(0, CHUNK);
  if (waiting.length > 0) {
    const known = new Map(
      context.notebook
        .writers()
        .rows()
        .map((row) => [row.id, row]),
    );
    const { drafts } = readDrafts(
      context.line,
      waiting.map(({ work }) => work.files[0] as string),
      state.threads,
    );
    waiting.forEach(({ one, work }, index) => {
      const answer = drafts[index];
      const docId = work.files.shift() as string;
      if (answer?.ok) {
        const row = known.get(writerRowId(one.id, work.studentId));
        keepDraft(one, work, { ...answer.value, docId }, row);
      } else if (answer && isPassing(answer.error)) {
        // Whatever its other files are, this one may be the draft: nothing is known of it now.
        work.fault = UNREAD;
        work.files = [];
      }
      // The first file's fault is the one to tell: it is the draft, most likely.
      else if (answer) work.fault = work.fault || faultOf(answer.error);
    });
    const unread = drafts.flatMap((answer) =>
      !answer.ok && faultOf(answer.error) === UNREAD ? [answer.error] : [],
    );
    note(
      state,
      unread[0],
      said(({ google }) => google.what.drafts(unread.length)),
    );
  }
  if (state.classes.some(({ work }) => work.some(isOpen))) return;
  noteMostUnread(state);
  state.phase = 'write';
}

function keepDraft(
  one: PulledClass,
  work: PulledWork,
  draft: Draft,
  row: WriterRow | undefined,
): void {
  work.docId = draft.docId;
  work.fault = '';
  work.files = [];
  work.title = draft.title;
  work.words = countWords(draft.paragraphs);
  work.written = writtenIn(draft.paragraphs);
  const seen = seenInDraft(draft.paragraphs, readDismissed(row?.dismissed ?? ''), {
    names: one.students.map(({ name }) => name),
    ...genreOf(one.genre, one.assignment),
  });
  // What was dismissed is kept too: it may be brought back before the next sync.
  work.evidence = evidenceOf(
    seen.map(({ finding }) => finding),
    draft.paragraphs,
  );
  work.steps = followed(readSteps(row?.steps ?? ''), draft);
}

function faultOf(error: ApiError): string {
  switch (error.kind) {
    case 'not-found':
      return 'the Doc is gone';
    case 'forbidden':
      return 'the Doc is not shared with you';
    case 'bad-request':
      return 'not a Google Doc';
    default:
      return UNREAD;
  }
}

/** A Doc or two that Google cannot open are no reason to wait for them; most of them are. */
function noteMostUnread({ classes, missing }: PullState): void {
  const work = classes.filter(({ unread }) => !unread).flatMap((one) => one.work);
  const unread = work.filter(({ fault }) => fault === UNREAD).length;
  if (unread > work.filter(({ docId }) => docId !== '').length)
    missing.push(said(({ pull }) => pull.mostUnread));
}
