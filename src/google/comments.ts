// Owns: the seam for how feedback gets onto a draft, and its first implementation, the Docs API.
// Where that takes none, driveComments.ts has the other.
import type { Passage } from '../conference/draft';
import { type Answer, type ApiError, type ApiRequest, type Line, sendAll } from './http';

export interface NewComment {
  docId: string;
  /** The state of the Doc the passage was found in: typing since then does no harm. */
  revisionId: string;
  passage: Passage;
  text: string;
  /** The same for where it cannot stand on the passage: it says which words it is about. */
  about: string;
}

export interface PlacedComment {
  commentId: string;
  /** The id of its first post, which editing needs. */
  postId: string;
}

/** A comment that is there, as it was placed. */
export interface OnDoc extends PlacedComment {
  docId: string;
}

/** How comments are written. Every call sends its whole list side by side, one Doc a request. */
export interface CommentWriter {
  add(comments: readonly NewComment[]): Answer<PlacedComment>[];
  edit(edits: readonly (OnDoc & { text: string })[]): Answer<true>[];
  remove(removals: readonly OnDoc[]): Answer<true>[];
}

interface BatchAnswer {
  commentUpdateState?: string;
  replies?: {
    insertComment?: { commentThread?: { commentId?: string; headPost?: { postId?: string } } };
  }[];
}

/** Comments by `documents.batchUpdate`: anchored, under the `documents` scope alone. */
export function docsComments(line: Line): CommentWriter {
  const send = (batches: readonly { docId: string; body: Record<string, unknown> }[]) =>
    sendAll<BatchAnswer>(
      line,
      batches.map(({ docId, body }) => batchUpdate(docId, body)),
    ).map(saved);
  return {
    add: (comments) =>
      send(
        comments.map(({ docId, revisionId, passage, text }) => ({
          docId,
          body: {
            requests: [
              {
                insertComment: {
                  content: text,
                  range: {
                    startIndex: passage.start,
                    endIndex: passage.end,
                    ...(passage.tabId === '' ? {} : { tabId: passage.tabId }),
                  },
                },
              },
            ],
            writeControl: { targetRevisionId: revisionId },
          },
        })),
      ).map((answer) => {
        if (!answer.ok) return answer;
        const thread = answer.value.replies?.[0]?.insertComment?.commentThread;
        if (!thread?.commentId) return notSaved('Google answered without a comment id.');
        return {
          ok: true,
          value: { commentId: thread.commentId, postId: thread.headPost?.postId ?? '' },
        };
      }),
    edit: (edits) =>
      send(
        edits.map(({ docId, commentId, postId, text }) => ({
          docId,
          body: { requests: [{ updateCommentPost: { commentId, postId, content: text } }] },
        })),
      )
        .map(gone)
        .map(done),
    remove: (removals) =>
      send(
        removals.map(({ docId, commentId }) => ({
          docId,
          body: { requests: [{ deleteComment: { commentId } }] },
        })),
      )
        .map(gone)
        .map(done),
  };
}

/** Marks threads as done, as a person would by its tick. One that is gone answers not found. */
export function resolveThreads(
  line: Line,
  threads: readonly Pick<OnDoc, 'docId' | 'commentId'>[],
): Answer<true>[] {
  return sendAll<BatchAnswer>(
    line,
    threads.map(({ docId, commentId }) =>
      batchUpdate(docId, {
        requests: [{ addCommentReply: { commentId, post: { commentAction: 'RESOLVE' } } }],
      }),
    ),
  )
    .map(saved)
    .map(gone)
    .map(done);
}

/** This project's Docs API knows no comments at all. */
export const knowsNone = ({ kind, message }: ApiError): boolean =>
  kind === 'bad-request' && /no request set|unknown name/i.test(message);

/** No comment can be left this way: not here, or not by somebody who may only comment. */
export const takesNone = (error: ApiError): boolean =>
  error.kind === 'forbidden' || knowsNone(error);

/**
 * Whether the Docs API takes comments for this project and this person, without leaving a trace:
 * deleting a comment that does not exist is refused for that reason where comments are known, and
 * as no request at all where they are not. null when the answer does not tell.
 */
export function takesComments(line: Line, docId: string): boolean | null {
  const [answer] = sendAll<BatchAnswer>(line, [
    batchUpdate(docId, { requests: [{ deleteComment: { commentId: 'none' } }] }),
  ]);
  if (!answer || answer.ok) return null;
  const { kind, message } = answer.error;
  if (kind !== 'bad-request' && kind !== 'not-found') return null;
  if (/no request set|unknown name|cannot find field|invalid field selection/i.test(message))
    return false;
  // Any other refusal may be about the file: gone, or no Doc at all.
  return /comment|thread/i.test(message) ? true : null;
}

function batchUpdate(docId: string, body: Record<string, unknown>): ApiRequest {
  return {
    api: 'docs',
    method: 'POST',
    path: `/v1/documents/${encodeURIComponent(docId)}:batchUpdate`,
    query: {
      fields:
        'commentUpdateState,replies(insertComment(commentThread(commentId,headPost(postId))))',
    },
    body,
  };
}

/** HTTP 200 alone does not mean saved. */
function saved(answer: Answer<BatchAnswer>): Answer<BatchAnswer> {
  if (!answer.ok || answer.value.commentUpdateState === 'ALL_SAVED') return answer;
  return notSaved(`Google answered ${answer.value.commentUpdateState ?? 'without a state'}.`);
}

/** A comment that is no longer there is a bad request to Docs; to whoever asked it is not found. */
function gone(answer: Answer<BatchAnswer>): Answer<BatchAnswer> {
  if (answer.ok || answer.error.kind !== 'bad-request') return answer;
  return /no (?:comment thread|comment|thread|post) (?:was )?found|(?:comment|post) not found/i.test(
    answer.error.message,
  )
    ? { ok: false, error: { ...answer.error, kind: 'not-found' } }
    : answer;
}

const done = (answer: Answer<unknown>): Answer<true> =>
  answer.ok ? { ok: true, value: true } : answer;

const notSaved = (message: string): { ok: false; error: ApiError } => ({
  ok: false,
  // The next try reads the draft first, so it is safe even if the comment is there after all.
  error: { kind: 'unknown-outcome', status: 200, message },
});
