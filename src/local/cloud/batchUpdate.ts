// Owns: documents.batchUpdate: all of its requests applied, or none, merged where asked (`places.ts`) with what
// others have typed since the caller read the Doc.

import type { BatchBody, Request } from './batchBody';
import { deleteProblem, deleteSpan, insertProblem, insertText, typed } from './body';
import type { Call } from './call';
import { addReply, type NewPost, removeThread, startThread } from './comments';
import { mayEdit, openDoc, showPost, showThread } from './document';
import { type CloudError, invalid, noPermission } from './error';
import { revisionId } from './ids';
import { editsToMergeWith, Places } from './places';
import { allTabs, type Doc, type Edit, type Post, type Thread } from './state';

/** Docs says "2048 UTF-8 code units": bytes, so an accented letter counts twice. */
const MOST_CONTENT_BYTES = 2048;

export function batchUpdate(call: Call): object {
  const { doc: stored, role } = openDoc(call, call.parameters.path('documentId'));
  // Somebody who may only comment in the editor may not write through the API at all.
  if (!mayEdit(role)) throw noPermission();
  const { requests = [], writeControl } = call.body as BatchBody;
  if (requests.length === 0) throw invalid('Must specify at least one request.');

  const batch = new Batch(call, structuredClone(stored), editsToMergeWith(call, stored));
  const replies = requests.map((request, i) => batch.apply(request, i));
  call.state.files[stored.id] = batch.doc;

  const revision = revisionId(batch.doc.id, batch.doc.revision, call.user.id);
  return {
    documentId: batch.doc.id,
    replies,
    writeControl:
      writeControl?.targetRevisionId === undefined
        ? { requiredRevisionId: revision }
        : { targetRevisionId: revision },
    ...(call.state.switches.comments === 'on' && { commentUpdateState: batch.commentUpdateState }),
  };
}

const COMMENT_REQUESTS: readonly string[] = [
  'insertComment',
  'addCommentReply',
  'updateCommentPost',
  'deleteComment',
  'deleteCommentReply',
];

class Batch {
  readonly doc: Doc;
  readonly #call: Call;
  readonly #places: Places;
  #commentRequests = 0;
  #where = '';

  constructor(call: Call, doc: Doc, theirs: Edit[]) {
    this.#call = call;
    this.doc = doc;
    this.#places = new Places(doc, theirs, (why) => this.#no(why));
  }

  get commentUpdateState(): string {
    if (this.#commentRequests === 0) return 'NO_UPDATES_REQUESTED';
    return this.#call.commentsFail ? 'ALL_FAILED_UNKNOWN_REASON' : 'ALL_SAVED';
  }

  /** Carries out one request and returns Docs' reply to it. */
  apply(request: Request, position: number): object {
    const kinds = Object.keys(request);
    const kind = kinds[0];
    const isComment = kind !== undefined && COMMENT_REQUESTS.includes(kind);
    // A project without comments in its API does not see the field at all.
    if (kind === undefined || (isComment && this.#call.state.switches.comments === 'off')) {
      throw invalid(`Invalid requests[${position}]: No request set.`);
    }
    if (kinds.length > 1) {
      throw invalid(
        `Invalid value at 'requests[${position}]' (oneof), oneof field 'request' is already set. Cannot set '${kinds[1]}'`,
      );
    }
    this.#where = `requests[${position}].${kind}`;
    if (isComment) this.#commentRequests += 1;
    if (request.insertComment) return this.#insertComment(request.insertComment);
    if (request.addCommentReply) return this.#addReply(request.addCommentReply);
    if (request.updateCommentPost) return this.#updatePost(request.updateCommentPost);
    if (request.deleteComment) return this.#deleteComment(request.deleteComment);
    if (request.deleteCommentReply) return this.#deleteReply(request.deleteCommentReply);
    if (request.insertText) return this.#insertText(request.insertText);
    if (request.deleteContentRange) return this.#deleteRange(request.deleteContentRange);
    if (request.replaceAllText) return this.#replaceAll(request.replaceAllText);
    throw new Error(`The contract lets through a request that is not carried out: ${kind}.`);
  }

  #no(why: string): CloudError {
    return invalid(`Invalid ${this.#where}: ${why}`);
  }

  // --- Comments ---

  #insertComment(request: NonNullable<Request['insertComment']>): object {
    const content = this.#content(request.content);
    const assigneeEmail = request.assigneeEmailAddress;
    const { tab, span } = this.#places.range(request.range);
    if (this.#call.commentsFail) return {};
    const thread = startThread(
      this.#call.state,
      this.doc,
      tab,
      this.#places.spanNow(tab, span),
      this.#post(content, assigneeEmail),
      this.#call.now,
    );
    return { insertComment: { commentThread: showThread(this.#call, thread) } };
  }

  #addReply(request: NonNullable<Request['addCommentReply']>): object {
    const thread = this.#thread(request);
    const { content = '', commentAction, assigneeEmail } = request.post ?? {};
    const action =
      commentAction === 'RESOLVE' || commentAction === 'REOPEN' ? commentAction : undefined;
    // Only a reply that resolves or reopens may be wordless.
    if (action === undefined || content !== '') this.#content(content);
    if (assigneeEmail !== undefined && assigneeEmail !== '') {
      if (action !== undefined) throw this.#no('An action cannot go with an assignee.');
      if (thread.headPost.assigneeEmail === undefined) {
        throw this.#no('The head post of the thread has no assignee.');
      }
    }
    if (this.#call.commentsFail) return {};
    const post = addReply(
      this.#call.state,
      thread,
      { ...this.#post(content, assigneeEmail), ...(action && { action }) },
      this.#call.now,
    );
    return { addCommentReply: { post: showPost(this.#call, post) } };
  }

  #updatePost(request: NonNullable<Request['updateCommentPost']>): object {
    const thread = this.#thread(request);
    const post = this.#ownPost([thread.headPost, ...thread.replies], request.postId);
    const content = this.#content(request.content);
    if (this.#call.commentsFail) return {};
    post.content = content;
    post.updatedAt = this.#call.now;
    return {};
  }

  #deleteComment(request: NonNullable<Request['deleteComment']>): object {
    const thread = this.#thread(request);
    this.#ownPost([thread.headPost], thread.headPost.id);
    if (this.#call.commentsFail) return {};
    removeThread(this.doc, thread, this.#call.now);
    return {};
  }

  #deleteReply(request: NonNullable<Request['deleteCommentReply']>): object {
    const thread = this.#thread(request);
    const post = this.#ownPost(thread.replies, request.postId);
    if (post.action) throw this.#no('A reply with an action cannot be deleted.');
    if (post.assigneeEmail !== undefined) {
      throw this.#no('A reply with an assignee cannot be deleted.');
    }
    if (this.#call.commentsFail) return {};
    post.deleted = true;
    post.content = '';
    post.updatedAt = this.#call.now;
    return {};
  }

  #post(content: string, assigneeEmail: string | undefined): NewPost {
    const bytes = Buffer.byteLength(assigneeEmail ?? '');
    if (bytes > MOST_CONTENT_BYTES) throw this.#no('The assignee email address is too long.');
    return {
      authorId: this.#call.user.id,
      content,
      ...(assigneeEmail !== undefined && assigneeEmail !== '' && { assigneeEmail }),
    };
  }

  #content(content: string | undefined): string {
    if (content === undefined || content.trim() === '') {
      throw this.#no('The comment content should not be empty.');
    }
    const bytes = Buffer.byteLength(content);
    if (bytes > MOST_CONTENT_BYTES) {
      throw this.#no(
        `The comment content must not exceed ${MOST_CONTENT_BYTES} UTF-8 code units; it has ${bytes}.`,
      );
    }
    return content;
  }

  #thread(request: { commentId?: string; suggestionId?: string }): Thread {
    // The embedded Docs has no suggestions, so none can be found by its id.
    const thread = this.doc.threads.find((candidate) => candidate.id === request.commentId);
    if (!thread) {
      const id = request.commentId ?? request.suggestionId ?? '';
      throw this.#no(`No comment thread found with ID '${id}'.`);
    }
    return thread;
  }

  /** The discovery document says 400, not 403, to whoever is not a post's author. */
  #ownPost(posts: readonly Post[], id: string | undefined): Post {
    const post = posts.find((candidate) => candidate.id === id && !candidate.deleted);
    if (!post) throw this.#no(`No post found with ID '${id ?? ''}'.`);
    if (post.authorId !== this.#call.user.id) {
      throw this.#no('The requesting user is not the author of the post.');
    }
    return post;
  }

  // --- Text ---

  #insertText(request: NonNullable<Request['insertText']>): object {
    const text = typed(request.text ?? '');
    const place = request.location ?? request.endOfSegmentLocation;
    if (!place) throw this.#no('No insertion location was given.');
    if (request.location && request.endOfSegmentLocation) {
      throw this.#no('Only one insertion location may be given.');
    }
    const tab = this.#places.tab(place);
    const end = this.#places.lengthForCaller(tab);
    const asked = request.location ? (request.location.index ?? 0) : end - 1;
    if (asked >= end) {
      throw this.#no(
        `Index ${asked} must be less than the end index of the referenced segment, ${end}.`,
      );
    }
    const index = this.#places.indexNow(tab, asked, text.length);
    const problem = insertProblem(tab, index);
    if (problem !== undefined) throw this.#no(problem);
    insertText(this.doc, tab, index, text, this.#call.now);
    return {};
  }

  #deleteRange(request: NonNullable<Request['deleteContentRange']>): object {
    const { tab, span } = this.#places.range(request.range);
    if (span.end === this.#places.lengthForCaller(tab)) {
      throw this.#no('The range cannot include the newline character at the end of the segment.');
    }
    for (const part of this.#places.deletionNow(tab, span)) {
      const problem = deleteProblem(tab, part);
      if (problem !== undefined) throw this.#no(problem);
      deleteSpan(this.doc, tab, part, this.#call.now);
    }
    return {};
  }

  /** Finds the text as it is now, so there is nothing to merge with what others typed. */
  #replaceAll(request: NonNullable<Request['replaceAllText']>): object {
    const { text: wanted = '', matchCase = false, searchByRegex } = request.containsText ?? {};
    if (wanted === '') throw this.#no('The text to find should not be empty.');
    if (searchByRegex) throw this.#no('The embedded Workspace does not search by regex.');
    const tabs = request.tabsCriteria?.tabIds?.map((tabId) => this.#places.tab({ tabId }));
    const fold = (text: string) => (matchCase ? text : text.toLowerCase());
    const replacement = typed(request.replaceText ?? '');
    let occurrencesChanged = 0;
    for (const tab of tabs ?? allTabs(this.doc.tabs)) {
      for (
        let at = fold(tab.text).indexOf(fold(wanted));
        at >= 0;
        at = fold(tab.text).indexOf(fold(wanted), at + replacement.length)
      ) {
        const span = { start: at, end: at + wanted.length };
        const problem = deleteProblem(tab, span);
        if (problem !== undefined) throw this.#no(problem);
        // In first, so that the words take on the style and the comments of what they replace.
        insertText(this.doc, tab, span.end, replacement, this.#call.now);
        deleteSpan(this.doc, tab, span, this.#call.now);
        occurrencesChanged += 1;
      }
    }
    return { replaceAllText: occurrencesChanged > 0 ? { occurrencesChanged } : {} };
  }
}
