// Owns: what documents.get and documents.create answer: a Doc as Docs' JSON, in the view asked for
// and no more than the reader may see.

import { CELL, isObject, makeTab, ROW, SECTION, TABLE_END, TABLE_START } from './body';
import { type Call, timestamp } from './call';
import { CloudError, invalid, noPermission, notFound } from './error';
import { newFileId, revisionId } from './ids';
import { mentions } from './mask';
import { allTabs, type Doc, fullName, type Post, type Role, type Tab, type Thread } from './state';

type CommentsViewMode = 'COMMENTS_VIEW_MODE_OMITTED' | 'COMMENTS_VIEW_MODE_INCLUDED';

export function getDocument(call: Call): object {
  const { doc, role } = openDoc(call, call.parameters.path('documentId'));
  const view = readView(call, role);
  const shown = {
    documentId: doc.id,
    title: doc.title,
    ...(mayEdit(role) && { revisionId: revisionId(doc.id, doc.revision, call.user.id) }),
    suggestionsViewMode: view.suggestions,
    ...(call.state.switches.comments === 'on' && { commentsViewMode: view.comments }),
  };
  const withComments = view.comments === 'COMMENTS_VIEW_MODE_INCLUDED';
  if (!view.tabs) {
    const first = doc.tabs[0];
    return { ...shown, ...(first && showDocumentTab(first, false)) };
  }
  return {
    ...shown,
    tabs: doc.tabs.map((tab, i) => showTab(tab, withComments, i, undefined, 0)),
    ...(withComments &&
      doc.threads.length > 0 && {
        comments: doc.threads.map((thread) => showThread(call, thread)),
      }),
  };
}

export function createDocument(call: Call): object {
  const title = typeof call.body.title === 'string' ? call.body.title : '';
  const doc: Doc = {
    kind: 'doc',
    id: newFileId(call.state),
    title: title === '' ? 'Untitled document' : title,
    access: { [call.user.id]: 'owner' },
    trashed: false,
    tabs: [makeTab('t.0', 'Tab 1', [])],
    threads: [],
    revision: 1,
    history: [],
  };
  call.state.files[doc.id] = doc;
  const first = doc.tabs[0];
  return {
    documentId: doc.id,
    title: doc.title,
    revisionId: revisionId(doc.id, doc.revision, call.user.id),
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    ...(first && showDocumentTab(first, false)),
  };
}

/** The Doc with this id, for somebody who may open it. A file in the bin can still be opened. */
export function openDoc(call: Call, fileId: string): { doc: Doc; role: Role } {
  const file = call.state.files[fileId];
  if (!file) throw notFound();
  const role = file.access[call.user.id];
  if (role === undefined) throw noPermission();
  if (file.kind !== 'doc') {
    throw new CloudError(
      'FAILED_PRECONDITION',
      'This operation is not supported for this document',
    );
  }
  return { doc: file, role };
}

export function mayEdit(role: Role): boolean {
  return role === 'owner' || role === 'writer';
}

interface View {
  tabs: boolean;
  comments: CommentsViewMode;
  suggestions: string;
}

/** The rules on view modes are those of the discovery document's descriptions. */
function readView({ parameters, mask }: Call, role: Role): View {
  const askedComments = parameters.text('commentsViewMode');
  const askedSuggestions = parameters.text('suggestionsViewMode') ?? 'DEFAULT_FOR_CURRENT_ACCESS';
  // A mask that names tabs asks for them, whatever the parameter says.
  const tabs = parameters.flag('includeTabsContent') === true || mentions(mask, 'tabs');
  const mayComment = role !== 'reader';

  if (askedComments !== undefined && !tabs) {
    throw invalid(
      'comments_view_mode requires include_tabs_content to be true or a field mask that references tabs.',
    );
  }
  const wantsComments = askedComments === 'COMMENTS_VIEW_MODE_INCLUDED';
  const asMayBe = askedComments === 'COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS';
  if (wantsComments && askedSuggestions !== 'SUGGESTIONS_INLINE') {
    throw invalid(
      'COMMENTS_VIEW_MODE_INCLUDED requires suggestions_view_mode to be SUGGESTIONS_INLINE.',
    );
  }
  if (asMayBe && askedSuggestions.startsWith('PREVIEW_')) {
    throw invalid('comments_view_mode does not go with a preview of suggestions.');
  }
  if (wantsComments && !mayComment) throw noPermission();
  const seesSuggestions =
    askedSuggestions === 'SUGGESTIONS_INLINE' ||
    askedSuggestions === 'PREVIEW_SUGGESTIONS_ACCEPTED';
  if (seesSuggestions && !mayComment) throw noPermission();

  const bySuggestionAccess = mayComment ? 'SUGGESTIONS_INLINE' : 'PREVIEW_WITHOUT_SUGGESTIONS';
  return {
    tabs,
    comments:
      wantsComments || (asMayBe && mayComment)
        ? 'COMMENTS_VIEW_MODE_INCLUDED'
        : 'COMMENTS_VIEW_MODE_OMITTED',
    suggestions:
      askedSuggestions === 'DEFAULT_FOR_CURRENT_ACCESS' ? bySuggestionAccess : askedSuggestions,
  };
}

// --- Tabs ---

function showTab(
  tab: Tab,
  withComments: boolean,
  index: number,
  parentTabId: string | undefined,
  depth: number,
): object {
  return {
    tabProperties: {
      tabId: tab.id,
      title: tab.title,
      ...(parentTabId !== undefined && { parentTabId }),
      index,
      ...(depth > 0 && { nestingLevel: depth }),
    },
    ...(tab.children.length > 0 && {
      childTabs: tab.children.map((child, i) => showTab(child, withComments, i, tab.id, depth + 1)),
    }),
    documentTab: showDocumentTab(tab, withComments),
  };
}

function showDocumentTab(tab: Tab, withComments: boolean): object {
  const objects = [...new Set([...tab.text].filter(isObject))].map(objectId);
  const anchors = Object.entries(tab.anchors);
  return {
    body: { content: new BodyWriter(tab).write() },
    documentStyle: DOCUMENT_STYLE,
    namedStyles: NAMED_STYLES,
    ...(objects.length > 0 && {
      inlineObjects: Object.fromEntries(objects.map((id) => [id, showObject(id)])),
    }),
    ...(withComments &&
      anchors.length > 0 && {
        commentAnchors: Object.fromEntries(
          anchors.map(([anchorId, spans]) => [
            anchorId,
            {
              anchorId,
              ...(spans.length > 0 && {
                ranges: spans.map(({ start, end }) => ({
                  startIndex: start,
                  endIndex: end,
                  tabId: tab.id,
                })),
              }),
            },
          ]),
        ),
      }),
  };
}

const DOCUMENT_STYLE = {
  background: { color: {} },
  pageNumberStart: 1,
  pageSize: { height: { magnitude: 792, unit: 'PT' }, width: { magnitude: 612, unit: 'PT' } },
};

const NAMED_STYLES = {
  styles: ['NORMAL_TEXT', 'TITLE', 'HEADING_1'].map((namedStyleType) => ({
    namedStyleType,
    textStyle: {},
    paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
  })),
};

/** Each inline object is one private-use code unit, which is also its name. */
function objectId(unit: string): string {
  return `kix.object${unit.charCodeAt(0).toString(16)}`;
}

function showObject(id: string): object {
  return {
    objectId: id,
    inlineObjectProperties: {
      embeddedObject: {
        size: { height: { magnitude: 150, unit: 'PT' }, width: { magnitude: 200, unit: 'PT' } },
      },
    },
  };
}

/** Reads a body's string once, from its first unit to its last, into structural elements. */
class BodyWriter {
  readonly #text: string;
  readonly #tab: Tab;
  #at = 0;
  #paragraph = 0;

  constructor(tab: Tab) {
    this.#tab = tab;
    this.#text = tab.text;
  }

  write(): object[] {
    const content: object[] = [];
    if (this.#text[0] === SECTION) {
      // Its startIndex, 0, is left out, as Docs leaves out every zero.
      content.push({
        endIndex: 1,
        sectionBreak: { sectionStyle: { columnSeparatorStyle: 'NONE' } },
      });
      this.#at = 1;
    }
    content.push(...this.#elements());
    if (this.#at !== this.#text.length) throw new Error(`Tab ${this.#tab.id} has a broken body.`);
    return content;
  }

  #elements(): object[] {
    const elements: object[] = [];
    while (this.#at < this.#text.length) {
      const unit = this.#text[this.#at];
      if (unit === ROW || unit === CELL || unit === TABLE_END) break;
      elements.push(unit === TABLE_START ? this.#table() : this.#nextParagraph());
    }
    return elements;
  }

  #nextParagraph(): object {
    const startIndex = this.#at;
    const newline = this.#text.indexOf('\n', startIndex);
    if (newline < 0) throw new Error(`Tab ${this.#tab.id} has a paragraph without an end.`);
    const endIndex = newline + 1;
    const namedStyleType = this.#tab.styles[this.#paragraph] ?? 'NORMAL_TEXT';
    this.#paragraph += 1;
    this.#at = endIndex;
    return {
      startIndex,
      endIndex,
      paragraph: {
        elements: this.#runs(startIndex, endIndex),
        paragraphStyle: {
          namedStyleType,
          direction: 'LEFT_TO_RIGHT',
          // Docs gives headings and titles an id, and ordinary paragraphs none.
          ...(namedStyleType !== 'NORMAL_TEXT' && { headingId: `h.${startIndex}` }),
        },
      },
    };
  }

  /** A new run begins wherever the style changes, and at every inline object. */
  #runs(start: number, end: number): object[] {
    const cuts = new Set([start, end]);
    for (const span of this.#tab.bold) {
      if (span.start > start && span.start < end) cuts.add(span.start);
      if (span.end > start && span.end < end) cuts.add(span.end);
    }
    for (let i = start; i < end; i += 1) {
      if (isObject(this.#text[i] ?? '')) cuts.add(i).add(i + 1);
    }
    const edges = [...cuts].sort((a, b) => a - b);
    return edges.slice(0, -1).map((startIndex, i) => {
      const endIndex = edges[i + 1] ?? end;
      const content = this.#text.slice(startIndex, endIndex);
      if (isObject(content)) {
        return {
          startIndex,
          endIndex,
          inlineObjectElement: { inlineObjectId: objectId(content), textStyle: {} },
        };
      }
      const bold = this.#tab.bold.some((s) => s.start <= startIndex && endIndex <= s.end);
      return { startIndex, endIndex, textRun: { content, textStyle: bold ? { bold: true } : {} } };
    });
  }

  #table(): object {
    const startIndex = this.#at;
    this.#at += 1;
    const tableRows: { tableCells: object[] }[] = [];
    while (this.#text[this.#at] === ROW) tableRows.push(this.#row());
    if (this.#text[this.#at] !== TABLE_END) throw new Error(`Tab ${this.#tab.id}: a broken table.`);
    this.#at += 1;
    return {
      startIndex,
      endIndex: this.#at,
      table: { rows: tableRows.length, columns: tableRows[0]?.tableCells.length ?? 0, tableRows },
    };
  }

  #row(): { startIndex: number; endIndex: number; tableCells: object[] } {
    const startIndex = this.#at;
    this.#at += 1;
    const tableCells: object[] = [];
    while (this.#text[this.#at] === CELL) {
      const cellStart = this.#at;
      this.#at += 1;
      const content = this.#elements();
      tableCells.push({ startIndex: cellStart, endIndex: this.#at, content });
    }
    return { startIndex, endIndex: this.#at, tableCells };
  }
}

// --- Comments ---

export function showThread(call: Call, thread: Thread): object {
  return {
    commentId: thread.id,
    anchorId: thread.anchorId,
    ...(thread.quote !== '' && { plainTextQuote: thread.quote }),
    status: thread.status,
    headPost: showPost(call, thread.headPost),
    ...(thread.replies.length > 0 && {
      replies: thread.replies.map((post) => showPost(call, post)),
    }),
  };
}

export function showPost(call: Call, post: Post): object {
  const times = { createTime: timestamp(post.createdAt), updateTime: timestamp(post.updatedAt) };
  if (post.deleted) return { postId: post.id, ...times, deleted: true };
  const author = call.state.users[post.authorId];
  return {
    postId: post.id,
    author: {
      ...(author ? { displayName: fullName(author) } : { anonymous: true }),
      ...(author && { user: `users/${author.id}` }),
      ...(author?.id === call.user.id && { me: true }),
    },
    ...(post.content !== '' && { content: post.content, contentHtml: escapeHtml(post.content) }),
    ...times,
    ...(post.action && { commentAction: post.action }),
    ...(post.assigneeEmail !== undefined && { assigneeEmail: post.assigneeEmail }),
  };
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(/\n/g, '<br>');
}

/** The tab with this id; the first when none is named. */
export function findTab(doc: Doc, tabId: string | undefined): Tab | undefined {
  if (tabId === undefined || tabId === '') return doc.tabs[0];
  return allTabs(doc.tabs).find((tab) => tab.id === tabId);
}
