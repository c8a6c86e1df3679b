// Owns: the body of a Doc's tab as the page draws it, and as it becomes while somebody types,
// before the server has answered. Indexes are Docs' own, as in cloud/body.ts.
import {
  CELL,
  deleteSpan,
  insertText,
  isObject,
  ROW,
  TABLE_END,
  TABLE_START,
  typed,
} from '../../cloud/body';
import type { Doc, ParagraphStyle, Span, Tab } from '../../cloud/state';
import type { DocTabView, ThreadView } from '../protocol';

/** What of a tab moves while it is typed in. Anchors go by thread. */
export interface DraftText {
  text: string;
  styles: readonly ParagraphStyle[];
  bold: readonly Span[];
  anchors: Readonly<Record<string, readonly Span[]>>;
}

/** Takes `erase` units away at `at`, then puts `insert` there. */
export interface Write {
  at: number;
  erase: number;
  insert: string;
}

export interface Piece {
  start: number;
  text: string;
  bold: boolean;
  /** The threads whose anchor this is part of. */
  threads: readonly string[];
  picture: boolean;
}

export interface Paragraph {
  /** Of its first unit of text, and of the newline that ends it. */
  start: number;
  end: number;
  style: ParagraphStyle;
  inTable: boolean;
  pieces: readonly Piece[];
}

export function draftText(tab: DocTabView, threads: readonly ThreadView[]): DraftText {
  const mine = threads.filter(({ tabId }) => tabId === tab.id);
  return {
    text: tab.text,
    styles: tab.styles,
    bold: tab.bold,
    anchors: Object.fromEntries(mine.map(({ id, spans }) => [id, spans])),
  };
}

/** The same steps as the embedded Docs takes, so that the page shows what the server will. */
export function write(draft: DraftText, { at, erase, insert }: Write): DraftText {
  const tab: Tab = {
    id: '',
    title: '',
    children: [],
    text: draft.text,
    styles: [...draft.styles],
    bold: [...draft.bold],
    anchors: Object.fromEntries(
      Object.entries(draft.anchors).map(([id, spans]) => [id, [...spans]]),
    ),
  };
  const doc: Doc = {
    kind: 'doc',
    id: '',
    title: '',
    access: {},
    trashed: false,
    tabs: [tab],
    threads: [],
    revision: 0,
    history: [],
  };
  deleteSpan(doc, tab, { start: at, end: at + erase }, 0);
  insertText(doc, tab, at, typed(insert), 0);
  return { text: tab.text, styles: tab.styles, bold: tab.bold, anchors: tab.anchors };
}

/** Two writes that follow one another as one write, or undefined when they are not of one piece. */
export function joined(first: Write, second: Write): Write | undefined {
  if (second.erase > 0 || second.at !== first.at + first.insert.length) return undefined;
  return { ...first, insert: first.insert + second.insert };
}

export function paragraphs({ text, styles, bold, anchors }: DraftText): Paragraph[] {
  const out: Paragraph[] = [];
  let depth = 0;
  // Index 0 is the section's own.
  let at = 1;
  while (at < text.length) {
    for (; isStructure(text[at]); at += 1) {
      if (text[at] === TABLE_START) depth += 1;
      if (text[at] === TABLE_END) depth -= 1;
    }
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    out.push({
      start: at,
      end,
      style: styles[out.length] ?? 'NORMAL_TEXT',
      inTable: depth > 0,
      pieces: pieces(text, at, end, bold, anchors),
    });
    at = end + 1;
  }
  return out;
}

function isStructure(unit: string | undefined): boolean {
  return unit === TABLE_START || unit === TABLE_END || unit === ROW || unit === CELL;
}

function pieces(
  text: string,
  start: number,
  end: number,
  bold: readonly Span[],
  anchors: Readonly<Record<string, readonly Span[]>>,
): Piece[] {
  const spans = [...bold, ...Object.values(anchors).flat()];
  const cuts = new Set([start, end]);
  for (const span of spans) {
    for (const edge of [span.start, span.end]) if (edge > start && edge < end) cuts.add(edge);
  }
  for (let at = start; at < end; at += 1) {
    if (isObject(text[at] ?? '')) cuts.add(at).add(at + 1);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    const covers = (span: Span) => span.start <= from && span.end >= to;
    return {
      start: from,
      text: text.slice(from, to),
      bold: bold.some(covers),
      threads: Object.keys(anchors).filter((id) => anchors[id]?.some(covers)),
      picture: isObject(text[from] ?? ''),
    };
  });
}

/** How many words a reader counts. */
export function wordsIn({ text }: DraftText): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
