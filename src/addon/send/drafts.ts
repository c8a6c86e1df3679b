// Owns: the drafts of a conference as they are this moment: whose file it is, and what it says.
import { PRACTICE } from '../../conference/practice';
import type { Draft } from '../../conference/thread';
import { readSubmission, type Submission, submissionOf } from '../../google/classroom';
import { readDrafts } from '../../google/docs';
import type { Answer, ApiError } from '../../google/http';
import { readPractice } from '../practice/draft';
import { COMMENTS } from '../pull/pullState';
import { problemOf, type SpokenProblem } from '../refusal';
import type { Context } from '../run';
import type { Words } from '../words/english';
import { said } from '../words/said';
import { addDriveThreads } from './comments';

/** A writer whose draft is wanted, and where it was last seen. */
export interface Wanted {
  writerId: string;
  name: string;
  classId: string;
  assignmentId: string;
  /** Empty when none was seen yet. */
  docId: string;
}

export type Seen =
  | { kind: 'draft'; draft: Draft; turnedIn: boolean }
  /** `passing`: Google could not say now; trying again later may do. */
  | { kind: 'none'; problem: SpokenProblem; passing: boolean };

/**
 * The drafts of these writers, by writer id. A file counts only if Classroom lists it for that very
 * writer now. Takes one round, and one more where a file was exchanged since the last sync.
 */
export function seeDrafts(
  context: Context,
  wanted: readonly Wanted[],
  threads = context.shared.get<string>(COMMENTS) !== 'no',
): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  const asked = wanted.filter((want) => {
    if (want.classId === PRACTICE) {
      const read = readPractice(context, want.docId);
      seen.set(
        want.writerId,
        read.ok
          ? { kind: 'draft', draft: read.value, turnedIn: false }
          : noDoc(read.error, want.name),
      );
      return false;
    }
    if (want.assignmentId !== '') return true;
    seen.set(want.writerId, none('noAssignment', want.name));
    return false;
  });
  const known = asked.filter(({ docId }) => docId !== '');
  const first = readDrafts(
    context.line,
    known.map(({ docId }) => docId),
    threads,
    asked.map(({ classId, assignmentId, writerId }) =>
      submissionOf(classId, assignmentId, writerId),
    ),
  );
  const read = new Map<string, Answer<Draft>>();
  known.forEach(({ docId }, index) => {
    const answer = first.drafts[index];
    if (answer) read.set(docId, answer);
  });
  let open = asked.flatMap((want, index) => {
    const submission = submissionIn(first.beside[index], want);
    if ('kind' in submission) {
      seen.set(want.writerId, submission);
      return [];
    }
    // The file of the last sync first, if it is still handed in: it is the one conferred about.
    const ids = submission.files.map(({ id }) => id);
    const files = ids.includes(want.docId)
      ? [want.docId, ...ids.filter((id) => id !== want.docId)]
      : ids;
    return [{ want, turnedIn: submission.state === 'TURNED_IN', files }];
  });
  while (open.length > 0) {
    const unread = open.map(({ files }) => files[0] as string).filter((id) => !read.has(id));
    if (unread.length > 0) {
      const { drafts } = readDrafts(context.line, unread, threads);
      unread.forEach((id, index) => {
        const answer = drafts[index];
        if (answer) read.set(id, answer);
      });
    }
    open = open.flatMap(({ want, turnedIn, files: [file = '', ...rest] }) => {
      const answer = read.get(file);
      if (answer?.ok) {
        seen.set(want.writerId, { kind: 'draft', draft: answer.value, turnedIn });
        return [];
      }
      if (answer && !seen.has(want.writerId))
        seen.set(want.writerId, noDoc(answer.error, want.name));
      return rest.length > 0 ? [{ want, turnedIn, files: rest }] : [];
    });
  }
  if (threads)
    addDriveThreads(
      context,
      [...seen.values()].flatMap((one) => (one.kind === 'draft' ? [one.draft] : [])),
    );
  return seen;
}

function submissionIn(
  answer: Answer<unknown> | undefined,
  { writerId, name }: Wanted,
): Submission | Seen {
  if (!answer?.ok) {
    const error = answer?.error ?? { kind: 'unavailable', status: 0, message: '' };
    return {
      kind: 'none',
      problem: problemOf(
        error,
        said(({ google }) => google.what.work(name)),
      ),
      passing: isPassing(error),
    };
  }
  const listed = (answer.value as { studentSubmissions?: unknown[] }).studentSubmissions ?? [];
  const own = listed
    .map((raw) => readSubmission(raw as Parameters<typeof readSubmission>[0]))
    .find((submission) => submission?.studentId === writerId);
  if (!own) return none('noWork', name);
  if (own.files.length > 0) return own;
  return none(own.state === 'TURNED_IN' ? 'onPaper' : 'none', name);
}

function none(why: Exclude<keyof Words['drafts'], 'todo'>, name: string): Seen {
  return {
    kind: 'none',
    passing: false,
    problem: { says: said(({ drafts }) => drafts[why](name)), todo: said((w) => w.drafts.todo) },
  };
}

const isPassing = ({ kind }: ApiError) =>
  kind === 'unavailable' || kind === 'unknown-outcome' || kind === 'quota' || kind === 'signed-out';

function noDoc(error: ApiError, name: string): Seen {
  const problem = problemOf(
    error,
    said(({ google }) => google.what.draft(name)),
  );
  if (isPassing(error)) return { kind: 'none', passing: true, problem };
  switch (error.kind) {
    case 'not-found':
      return none('gone', name);
    case 'forbidden':
      return none('notShared', name);
    case 'bad-request':
      return none('noDoc', name);
    default:
      return { kind: 'none', passing: false, problem };
  }
}
