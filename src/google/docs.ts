// Owns: reading a Doc as a draft: its text with the Doc's own indexes, and its comment threads.
import type { Paragraph, Passage } from '../conference/draft';
import type { Draft, Post, Thread } from '../conference/thread';
import { type Answer, type ApiError, type ApiRequest, type Line, sendAll } from './http';
import { named } from './named';

const PARAGRAPH =
  'paragraph(paragraphStyle(namedStyleType),elements(startIndex,endIndex,textRun(content)))';
const CONTENT = `content(startIndex,${PARAGRAPH},table(tableRows(tableCells(content(startIndex,${PARAGRAPH})))))`;
const tab = (anchors: string) =>
  `tabProperties(tabId,title),documentTab(body(${CONTENT})${anchors})`;

/** A mask cannot recurse, and Docs nests tabs at most three deep. */
const tabs = (anchors: string) =>
  `tabs(${tab(anchors)},childTabs(${tab(anchors)},childTabs(${tab(anchors)})))`;

const POST = 'postId,content,createTime,deleted,commentAction,author(me,displayName)';
const THREADS = `comments(commentId,status,plainTextQuote,anchorId,headPost(${POST}),replies(${POST}))`;

/** One request for a draft: text, indexes and, if wanted, comment threads. */
export function draftRequest(docId: string, withThreads: boolean): ApiRequest {
  return {
    api: 'docs',
    method: 'GET',
    path: `/v1/documents/${encodeURIComponent(docId)}`,
    query: {
      // Without it only the first tab is read.
      includeTabsContent: true,
      // Threads demand suggestions inline, and indexes shift with them: reading and writing must use
      // the same view. Without threads whoever may edit gets that view by default and who may only
      // look still gets the text; a project without comments does not know their parameter at all.
      ...(withThreads
        ? {
            suggestionsViewMode: 'SUGGESTIONS_INLINE',
            commentsViewMode: 'COMMENTS_VIEW_MODE_INCLUDED',
          }
        : {}),
      fields: withThreads
        ? `documentId,title,revisionId,${tabs(',commentAnchors')},${THREADS}`
        : `documentId,title,revisionId,${tabs('')}`,
    },
  };
}

/**
 * Reads drafts side by side, each with its threads; where those are refused, the draft is read
 * again without them (`threads: null`), for planning must not depend on comments. `beside` goes out
 * in the same round.
 */
export function readDrafts(
  line: Line,
  docIds: readonly string[],
  withThreads: boolean,
  beside: readonly ApiRequest[] = [],
): { drafts: Answer<Draft>[]; beside: Answer<unknown>[] } {
  const answers = sendAll<RawDocument>(line, [
    ...docIds.map((docId) => draftRequest(docId, withThreads)),
    ...beside,
  ]);
  const refused = withThreads
    ? docIds.filter((_, index) => {
        const answer = answers[index];
        return answer && !answer.ok && threadsMayBeWhy(answer.error);
      })
    : [];
  const plain = new Map<string, Answer<RawDocument>>();
  if (refused.length > 0) {
    const second = sendAll<RawDocument>(
      line,
      refused.map((docId) => draftRequest(docId, false)),
    );
    refused.forEach((docId, index) => {
      const answer = second[index];
      if (answer) plain.set(docId, answer);
    });
  }
  const drafts = docIds.map((docId, index): Answer<Draft> => {
    const again = plain.get(docId);
    const answer = again ?? (answers[index] as Answer<RawDocument>);
    if (!answer.ok) return answer;
    return { ok: true, value: readDocument(docId, answer.value, withThreads && !again) };
  });
  return { drafts, beside: answers.slice(docIds.length) };
}

/**
 * Comments refused look like access refused or a field unknown. A Doc that is gone does not, nor
 * does a file that is no Doc: it would be refused a second time.
 */
const threadsMayBeWhy = ({ kind, message }: ApiError) =>
  kind === 'forbidden' ||
  (kind === 'bad-request' && !/not supported for this document/i.test(message));

interface RawElement {
  startIndex?: number;
  endIndex?: number;
  textRun?: { content?: string };
}

interface RawStructure {
  startIndex?: number;
  paragraph?: { paragraphStyle?: { namedStyleType?: string }; elements?: RawElement[] };
  table?: { tableRows?: { tableCells?: { content?: RawStructure[] }[] }[] };
}

interface RawTab {
  tabProperties?: { tabId?: string; title?: string };
  documentTab?: {
    body?: { content?: RawStructure[] };
    commentAnchors?: Record<
      string,
      { ranges?: { startIndex?: number; endIndex?: number; tabId?: string }[] }
    >;
  };
  childTabs?: RawTab[];
}

interface RawPost {
  postId?: string;
  content?: string;
  createTime?: string;
  deleted?: boolean;
  commentAction?: string;
  author?: { me?: boolean; displayName?: string };
}

export interface RawThread {
  commentId?: string;
  status?: string;
  plainTextQuote?: string;
  anchorId?: string;
  headPost?: RawPost;
  replies?: RawPost[];
}

export interface RawDocument {
  title?: string;
  revisionId?: string;
  tabs?: RawTab[];
  comments?: RawThread[];
}

/** A Doc's answer as a draft. `withThreads` says whether threads were asked for. */
function readDocument(docId: string, raw: RawDocument, withThreads: boolean): Draft {
  const all = flatten(raw.tabs ?? []);
  const anchors = new Map<string, Passage>();
  for (const { tabProperties, documentTab } of all) {
    for (const [anchorId, anchor] of Object.entries(documentTab?.commentAnchors ?? {})) {
      const range = anchor.ranges?.[0];
      if (range?.endIndex === undefined) continue;
      anchors.set(anchorId, {
        tabId: range.tabId ?? tabProperties?.tabId ?? '',
        start: range.startIndex ?? 0,
        end: range.endIndex,
      });
    }
  }
  return {
    docId,
    title: named(raw.title ?? ''),
    revisionId: raw.revisionId ?? '',
    tabs: all.map(({ tabProperties }) => ({
      id: tabProperties?.tabId ?? '',
      title: named(tabProperties?.title ?? ''),
    })),
    paragraphs: all.flatMap((one) =>
      paragraphsOf(one.tabProperties?.tabId ?? '', one.documentTab?.body?.content ?? []),
    ),
    threads: withThreads ? (raw.comments ?? []).map((thread) => readThread(thread, anchors)) : null,
  };
}

const flatten = (some: RawTab[]): RawTab[] =>
  some.flatMap((one) => [one, ...flatten(one.childTabs ?? [])]);

function paragraphsOf(tabId: string, content: RawStructure[]): Paragraph[] {
  return content.flatMap(({ startIndex, paragraph, table }) => {
    if (table)
      return (table.tableRows ?? []).flatMap((row) =>
        (row.tableCells ?? []).flatMap((cell) => paragraphsOf(tabId, cell.content ?? [])),
      );
    if (!paragraph) return [];
    const elements = paragraph.elements ?? [];
    const style = paragraph.paragraphStyle?.namedStyleType ?? 'NORMAL_TEXT';
    const text = elements.map(textOf).join('');
    return [
      {
        tabId,
        // Google leaves an index of 0 out.
        start: elements[0]?.startIndex ?? startIndex ?? 0,
        text: text.endsWith('\n') ? text.slice(0, -1) : text,
        heading: style === 'TITLE' || style === 'SUBTITLE' || style.startsWith('HEADING_'),
      },
    ];
  });
}

/** Anything but text keeps its place, so that an index into the text is an index into the Doc. */
function textOf({ startIndex = 0, endIndex = 0, textRun }: RawElement): string {
  return textRun?.content ?? '\uFFFC'.repeat(Math.max(0, endIndex - startIndex));
}

function readThread(raw: RawThread, anchors: ReadonlyMap<string, Passage>): Thread {
  return {
    id: raw.commentId ?? '',
    resolved: raw.status === 'RESOLVED',
    quote: raw.plainTextQuote ?? '',
    head: readPost(raw.headPost ?? {}),
    replies: (raw.replies ?? []).map(readPost),
    passage: anchors.get(raw.anchorId ?? '') ?? null,
  };
}

function readPost(raw: RawPost): Post {
  return {
    id: raw.postId ?? '',
    mine: raw.author?.me === true,
    author: raw.author?.displayName ?? '',
    text: raw.content ?? '',
    at: raw.createTime ?? '',
    deleted: raw.deleted === true,
    action:
      raw.commentAction === 'RESOLVE'
        ? 'resolve'
        : raw.commentAction === 'REOPEN'
          ? 'reopen'
          : null,
  };
}
