// Owns: the part of Drive that is embedded: deleting a file, and comments on one, which on a Doc stand beside the whole
// of it, for Drive cannot say where in the text they belong.

import { type Call, timestamp } from './call';
import { addThread, removeThread } from './comments';
import { CloudError, invalid } from './error';
import { pageOf } from './paging';
import { type Doc, fullName, type Post, type Thread } from './state';

export function createComment(call: Call): object {
  const doc = openForComments(call);
  const thread = addThread(
    call.state,
    doc,
    { authorId: call.user.id, content: contentOf(call) },
    call.now,
  );
  return show(call, thread);
}

export function listComments(call: Call): object {
  const doc = openForComments(call);
  const { items, nextPageToken } = pageOf(call, doc.threads, { usual: 20, most: 100 });
  return {
    kind: 'drive#commentList',
    comments: items.map((thread) => show(call, thread)),
    ...(nextPageToken === undefined ? {} : { nextPageToken }),
  };
}

export function updateComment(call: Call): object {
  const doc = openForComments(call);
  const thread = ownThread(call, doc);
  thread.headPost.content = contentOf(call);
  thread.headPost.updatedAt = call.now;
  return show(call, thread);
}

export function deleteComment(call: Call): object {
  const doc = openForComments(call, false);
  removeThread(doc, ownThread(call, doc), call.now);
  return {};
}

/** For good, and past the bin; only its owner may. */
export function deleteFile(call: Call): object {
  const fileId = call.parameters.path('fileId');
  const role = call.state.files[fileId]?.access[call.user.id];
  if (role === undefined) throw new CloudError('NOT_FOUND', `File not found: ${fileId}.`);
  if (role !== 'owner') throw notAllowed();
  delete call.state.files[fileId];
  return {};
}

/** Whoever may not open a file is told that it is not there. */
function openForComments(call: Call, fieldsNeeded = true): Doc {
  if (fieldsNeeded && call.mask === 'all') {
    throw invalid("The 'fields' parameter is required for this method.");
  }
  const fileId = call.parameters.path('fileId');
  const file = call.state.files[fileId];
  const role = file?.access[call.user.id];
  if (!file || role === undefined) {
    throw new CloudError('NOT_FOUND', `File not found: ${fileId}.`);
  }
  if (file.kind !== 'doc') {
    throw invalid('The embedded Workspace keeps comments on Docs only.');
  }
  if (role === 'reader') throw notAllowed();
  return file;
}

const notAllowed = () =>
  new CloudError(
    'PERMISSION_DENIED',
    'The user does not have sufficient permissions for this file.',
  );

function contentOf(call: Call): string {
  const { content, anchor } = call.body as { content?: string; anchor?: string };
  if (content === undefined || content.trim() === '') {
    throw invalid('Comment content is required.');
  }
  // Docs would show "Original content deleted" beside it.
  if (anchor !== undefined) {
    throw invalid('The embedded Workspace takes no anchor: on a Doc it would not hold.');
  }
  return content;
}

function ownThread(call: Call, doc: Doc): Thread {
  const commentId = call.parameters.path('commentId');
  const thread = doc.threads.find(({ id }) => id === commentId);
  if (!thread) throw new CloudError('NOT_FOUND', `Comment not found: ${commentId}.`);
  if (thread.headPost.authorId !== call.user.id) throw notAllowed();
  return thread;
}

function show(call: Call, thread: Thread): object {
  const { headPost, replies } = thread;
  return {
    kind: 'drive#comment',
    id: thread.id,
    ...showPost(call, headPost),
    modifiedTime: timestamp(headPost.updatedAt),
    resolved: thread.status === 'RESOLVED',
    ...(thread.quote === ''
      ? {}
      : { quotedFileContent: { mimeType: 'text/html', value: thread.quote } }),
    replies: replies.map((reply) => ({
      kind: 'drive#reply',
      id: reply.id,
      ...showPost(call, reply),
      ...(reply.action ? { action: reply.action === 'RESOLVE' ? 'resolve' : 'reopen' } : {}),
    })),
  };
}

function showPost(call: Call, post: Post): object {
  const author = call.state.users[post.authorId];
  return {
    createdTime: timestamp(post.createdAt),
    author: {
      kind: 'drive#user',
      displayName: author ? fullName(author) : '',
      me: post.authorId === call.user.id,
    },
    deleted: post.deleted === true,
    content: post.content,
  };
}
