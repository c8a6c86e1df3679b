// Owns: the body of a tab as one string whose indexes are Docs' own.
//
// Docs counts UTF-16 code units from 0. The section break at 0 counts, so does every newline, an
// inline object is one unit, and a table has one for its start, each row, each cell and its end.
// Those units are control and private-use characters here, which Docs strips out of typed text;
// so nobody can type them.

import { moveSpan } from './span';
import type { Doc, Edit, ParagraphStyle, PastEdit, Span, Tab } from './state';

export const SECTION = '\u0001';
export const TABLE_START = '\u0010';
export const TABLE_END = '\u0011';
export const ROW = '\u0012';
export const CELL = '\u001c';
const STRUCTURE: readonly string[] = [TABLE_START, TABLE_END, ROW, CELL];
const OBJECT = /[\ue000-\uf8ff]/;
// The characters Docs says it strips out of inserted text; a carriage return is a line's end.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const STRIPPED = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g;

/** How long a write to an older revision is still merged. Docs says "several minutes". */
const HISTORY_MS = 10 * 60_000;

export interface ParagraphContent {
  text: string;
  style?: ParagraphStyle;
}

/** A tab with these paragraphs; with none, the one empty paragraph that every body has. */
export function makeTab(id: string, title: string, paragraphs: readonly ParagraphContent[]): Tab {
  // Docs has a newline only at a paragraph's end, so a text with newlines is several paragraphs.
  const lines = paragraphs.flatMap(({ text, style = 'NORMAL_TEXT' }) =>
    text.split(/\r\n?|\n/).map((line) => ({ line: typed(line), style })),
  );
  if (lines.length === 0) lines.push({ line: '', style: 'NORMAL_TEXT' });
  return {
    id,
    title,
    children: [],
    text: SECTION + lines.map(({ line }) => `${line}\n`).join(''),
    styles: lines.map(({ style }) => style),
    bold: [],
    anchors: {},
  };
}

/** What becomes of text that is typed or inserted. */
export function typed(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(STRIPPED, '');
}

export function isObject(unit: string): boolean {
  return OBJECT.test(unit);
}

function isStructure(unit: string | undefined): boolean {
  return unit !== undefined && STRUCTURE.includes(unit);
}

/** The words in a span, as a reader sees them. */
export function plainText(tab: Tab, span: Span): string {
  return tab.text.slice(span.start, span.end).replace(STRIPPED, '').replace(/\n+$/, '');
}

/** Why text cannot be inserted here, or undefined when it can. `end`: the tab's length. */
export function insertProblem(tab: Tab, index: number): string | undefined {
  const { text } = tab;
  if (index < 1 || isStructure(text[index])) {
    return 'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.';
  }
  if (splitsSurrogate(text, index)) {
    return 'The insertion index cannot be within a grapheme cluster.';
  }
  return undefined;
}

/** Why a span cannot be deleted, or undefined when it can. */
export function deleteProblem(tab: Tab, { start, end }: Span): string | undefined {
  const { text } = tab;
  if (end >= text.length) {
    return 'The range cannot include the newline character at the end of the segment.';
  }
  if (splitsSurrogate(text, start) || splitsSurrogate(text, end)) {
    return 'The range should not split a surrogate pair.';
  }
  let depth = 0;
  for (const unit of text.slice(start, end)) {
    if (unit === TABLE_START) depth += 1;
    else if (isStructure(unit) && depth === 0) return 'The range cannot cut into a table.';
    if (unit === TABLE_END) depth -= 1;
  }
  if (depth > 0) return 'The range cannot cut into a table.';
  if (text[end - 1] === '\n' && isStructure(text[end])) {
    return 'The range cannot include the newline before a table or at the end of a table cell.';
  }
  return undefined;
}

/** Puts text that has been through `typed` into a tab, and moves what lies after it. */
export function insertText(doc: Doc, tab: Tab, index: number, text: string, now: number): void {
  if (text === '') return;
  const paragraph = countNewlines(tab.text.slice(0, index));
  const style = tab.styles[paragraph] ?? 'NORMAL_TEXT';
  const added = countNewlines(text);
  tab.styles.splice(paragraph, 0, ...new Array<ParagraphStyle>(added).fill(style));
  tab.text = tab.text.slice(0, index) + text + tab.text.slice(index);
  record(doc, tab, { kind: 'insert', tabId: tab.id, index, length: text.length }, now);
}

/** Takes a span out of a tab, and moves what lies after it. */
export function deleteSpan(doc: Doc, tab: Tab, { start, end }: Span, now: number): void {
  if (start >= end) return;
  const paragraph = countNewlines(tab.text.slice(0, start));
  const removed = countNewlines(tab.text.slice(start, end));
  // Of the paragraphs that merge, the first lends its style, unless all of it goes.
  const wholeParagraph = tab.text[start - 1] === '\n' || start === 1;
  tab.styles.splice(wholeParagraph ? paragraph : paragraph + 1, removed);
  tab.text = tab.text.slice(0, start) + tab.text.slice(end);
  record(doc, tab, { kind: 'delete', tabId: tab.id, start, end }, now);
}

/** A change that moves no text, but makes a new revision. */
export function touch(doc: Doc, now: number): void {
  remember(doc, { kind: 'other' }, now);
}

/** The edits made since a revision, oldest first; undefined when they are no longer all kept. */
export function editsSince(doc: Doc, revision: number, now: number): PastEdit[] | undefined {
  const since = recent(doc, now).filter((past) => past.onRevision >= revision);
  return since.length === doc.revision - revision ? since : undefined;
}

/** The revisions that a write may still name as its target, the latest included. */
export function knownRevisions(doc: Doc, now: number): number[] {
  return [...recent(doc, now).map((past) => past.onRevision), doc.revision];
}

export function splitsSurrogate(text: string, index: number): boolean {
  return /[\ud800-\udbff]/.test(text[index - 1] ?? '') && /[\udc00-\udfff]/.test(text[index] ?? '');
}

function record(doc: Doc, tab: Tab, edit: Edit, now: number): void {
  for (const [id, spans] of Object.entries(tab.anchors)) tab.anchors[id] = moveAll(spans, edit);
  tab.bold = moveAll(tab.bold, edit);
  remember(doc, edit, now);
}

function remember(doc: Doc, edit: Edit, now: number): void {
  doc.history = [...recent(doc, now), { onRevision: doc.revision, at: now, edit }];
  doc.revision += 1;
}

function recent(doc: Doc, now: number): PastEdit[] {
  return doc.history.filter((past) => now - past.at < HISTORY_MS);
}

function moveAll(spans: readonly Span[], edit: Edit): Span[] {
  return spans.flatMap((span) => moveSpan(span, edit) ?? []);
}

function countNewlines(text: string): number {
  return text.split('\n').length - 1;
}
