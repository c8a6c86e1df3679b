// Owns: comments by Drive: beside the whole Doc, for where the Docs API takes none. They need a scope,
// a host and an API that the manifest names only where a school's administrator put them there.
import type { Post, Thread } from '../conference/thread';
import { type CommentWriter, docsComments, takesNone } from './comments';
import { type Answer, type ApiRequest, type Line, sendAll } from './http';
import { listAll } from './pages';

/** Stands for the id of a first post: Drive edits a comment by the comment's own id. */
export const BY_DRIVE = 'drive';

/** Without an anchor: on a Doc Drive's do not hold, and Docs then says the text was deleted. */
export function driveComments(line: Line): CommentWriter {
  const place = (docId: string, commentId = '') =>
    `/drive/v3/files/${encodeURIComponent(docId)}/comments${commentId && `/${encodeURIComponent(commentId)}`}`;
  // Drive demands the fields by name everywhere but in a deletion.
  const query = { fields: 'id' };
  return {
    add: (comments) =>
      sendAll<{ id?: string }>(
        line,
        comments.map(
          ({ docId, about }): ApiRequest => ({
            api: 'drive',
            method: 'POST',
            path: place(docId),
            query,
            body: { content: about },
          }),
        ),
      ).map((answer) => {
        if (!answer.ok) return answer;
        const { id } = answer.value;
        return id
          ? { ok: true, value: { commentId: id, postId: BY_DRIVE } }
          : {
              ok: false,
              error: { kind: 'unknown-outcome', status: 200, message: 'Drive gave no comment id.' },
            };
      }),
    edit: (edits) =>
      sendAll(
        line,
        edits.map(
          ({ docId, commentId, text }): ApiRequest => ({
            api: 'drive',
            method: 'PATCH',
            path: place(docId, commentId),
            query,
            body: { content: text },
          }),
        ),
      ).map(done),
    remove: (removals) =>
      sendAll(
        line,
        removals.map(
          ({ docId, commentId }): ApiRequest => ({
            api: 'drive',
            method: 'DELETE',
            path: place(docId, commentId),
          }),
        ),
      ).map(done),
  };
}

const done = (answer: Answer<unknown>): Answer<true> =>
  answer.ok ? { ok: true, value: true } : answer;

/**
 * The Docs API first, and Drive for the comments that it refuses on principle. Whether Drive may be
 * used is asked only then.
 */
export function docsElseDrive(line: Line, mayUseDrive: () => boolean): CommentWriter {
  const docs = docsComments(line);
  const drive = driveComments(line);
  /** Answers each in its place; a refusal by both is the first's, whose reason is the school's. */
  function either<T, A>(
    all: readonly T[],
    first: (some: readonly T[]) => Answer<A>[],
    second: (some: readonly T[]) => Answer<A>[],
    isDrives: (one: T) => boolean,
  ): Answer<A>[] {
    const answers = inPlace(all, (one) => !isDrives(one), first);
    const refused = (one: T) => {
      const answer = answers.get(one);
      return answer !== undefined && !answer.ok && takesNone(answer.error);
    };
    const rest = all.some(refused) && !mayUseDrive() ? isDrives : or(isDrives, refused);
    for (const [one, answer] of inPlace(all, rest, second)) {
      if (answer.ok || answer.error.kind === 'unknown-outcome' || !answers.has(one))
        answers.set(one, answer);
    }
    return all.map((one) => answers.get(one) as Answer<A>);
  }
  return {
    add: (comments) => either(comments, docs.add, drive.add, () => false),
    edit: (edits) => either(edits, docs.edit, drive.edit, ({ postId }) => postId === BY_DRIVE),
    remove: (removals) =>
      either(removals, docs.remove, drive.remove, ({ postId }) => postId === BY_DRIVE),
  };
}

const or =
  <T>(one: (item: T) => boolean, other: (item: T) => boolean) =>
  (item: T) =>
    one(item) || other(item);

function inPlace<T, A>(
  all: readonly T[],
  isWanted: (one: T) => boolean,
  send: (some: readonly T[]) => Answer<A>[],
): Map<T, Answer<A>> {
  const wanted = all.filter(isWanted);
  const answers = wanted.length === 0 ? [] : send(wanted);
  return new Map(wanted.map((one, index) => [one, answers[index] as Answer<A>]));
}

const POST = 'id,content,createdTime,deleted,author(me,displayName)';
const REPLY = `${POST},action`;

interface RawPost {
  id?: string;
  content?: string;
  createdTime?: string;
  deleted?: boolean;
  author?: { me?: boolean; displayName?: string };
  /** Replies only. */
  action?: string;
}

interface RawComment extends RawPost {
  resolved?: boolean;
  quotedFileContent?: { value?: string };
  replies?: RawPost[];
}

/** The threads on each of these Docs, side by side, for where the Docs API does not show them. */
export function driveThreads(line: Line, docIds: readonly string[]): Answer<Thread[]>[] {
  const lists = docIds.map((docId) => ({
    request: {
      api: 'drive',
      method: 'GET',
      path: `/drive/v3/files/${encodeURIComponent(docId)}/comments`,
      query: {
        pageSize: 100,
        fields: `nextPageToken,comments(${POST},resolved,quotedFileContent(value),replies(${REPLY}))`,
      },
    } satisfies ApiRequest,
    field: 'comments',
  }));
  return listAll<RawComment>(line, lists).map(({ items, error }) =>
    // Half a list would let a comment be written twice.
    error ? { ok: false, error } : { ok: true, value: items.map(readThread) },
  );
}

const readThread = (raw: RawComment): Thread => ({
  id: raw.id ?? '',
  resolved: raw.resolved === true,
  quote: raw.quotedFileContent?.value ?? '',
  head: { ...readPost(raw), id: BY_DRIVE },
  replies: (raw.replies ?? []).map(readPost),
  passage: null,
});

const readPost = (raw: RawPost): Post => ({
  id: raw.id ?? '',
  mine: raw.author?.me === true,
  author: raw.author?.displayName ?? '',
  text: raw.content ?? '',
  at: raw.createdTime ?? '',
  deleted: raw.deleted === true,
  action: raw.action === 'resolve' || raw.action === 'reopen' ? raw.action : null,
});
