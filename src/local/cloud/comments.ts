// Owns: comment threads on a Doc and the anchors that hold them to its text, whoever writes them
// and by whatever way.

import { plainText, touch } from './body';
import { newAnchorId, newCommentId } from './ids';
import {
  allTabs,
  type CloudState,
  type Doc,
  type Post,
  type Span,
  type Tab,
  type Thread,
} from './state';

export interface NewPost {
  authorId: string;
  content: string;
  action?: 'RESOLVE' | 'REOPEN';
  assigneeEmail?: string;
}

/** Starts a thread on a span of a tab; `span` is undefined when that text has gone meanwhile. */
export function startThread(
  state: CloudState,
  doc: Doc,
  tab: Tab,
  span: Span | undefined,
  post: NewPost,
  now: number,
): Thread {
  const anchorId = newAnchorId(state);
  const thread: Thread = {
    id: newCommentId(state),
    anchorId,
    quote: span ? plainText(tab, span) : '',
    status: 'OPEN',
    headPost: makePost(state, post, now),
    replies: [],
  };
  tab.anchors[anchorId] = span ? [{ ...span }] : [];
  doc.threads.push(thread);
  // The anchor is part of the Doc, so it makes a new revision; a reply is not, and does not.
  touch(doc, now);
  return thread;
}

/** A thread beside the whole Doc: it stands on no words of it. */
export function addThread(state: CloudState, doc: Doc, post: NewPost, now: number): Thread {
  const thread: Thread = {
    id: newCommentId(state),
    anchorId: '',
    quote: '',
    status: 'OPEN',
    headPost: makePost(state, post, now),
    replies: [],
  };
  doc.threads.push(thread);
  touch(doc, now);
  return thread;
}

export function addReply(state: CloudState, thread: Thread, post: NewPost, now: number): Post {
  const reply = makePost(state, post, now);
  thread.replies.push(reply);
  if (post.action === 'RESOLVE') thread.status = 'RESOLVED';
  if (post.action === 'REOPEN') thread.status = 'OPEN';
  return reply;
}

export function removeThread(doc: Doc, thread: Thread, now: number): void {
  doc.threads = doc.threads.filter((other) => other.id !== thread.id);
  for (const tab of allTabs(doc.tabs)) delete tab.anchors[thread.anchorId];
  touch(doc, now);
}

function makePost(state: CloudState, post: NewPost, now: number): Post {
  return { id: newCommentId(state), ...post, createdAt: now, updatedAt: now };
}
