// Owns: what people do by hand in a Doc: writing, and commenting. Nobody can do here what Google would
// not let them do.
import {
  CELL,
  deleteProblem,
  deleteSpan,
  insertProblem,
  insertText,
  makeTab,
  type ParagraphContent,
  plainText,
  ROW,
  TABLE_END,
  TABLE_START,
  touch,
  typed,
} from './body';
import type { Cloud } from './cloud';
import { addReply, removeThread, startThread } from './comments';
import { docIn, found, type Place, tabIn, userIn } from './find';
import { newTabId } from './ids';
import { type Doc, fullName, type Role, type Span, type Tab, type Thread } from './state';

export interface TabContent {
  title: string;
  paragraphs: readonly ParagraphContent[];
}

export interface InDoc extends Place {
  /** The user id of whoever does it. */
  by: string;
}

/** @throws Error where the Doc is not there, or this person may not write or comment in it */
export class PeopleInDocs {
  constructor(protected readonly cloud: Cloud) {}

  protected get state() {
    return this.cloud.state;
  }

  protected get now() {
    return this.cloud.now();
  }

  // --- Writing ---

  /** Where these words begin in a tab. Throws when they are not there. */
  indexOf(place: Place, words: string): number {
    const index = tabIn(this.state, place).text.indexOf(words);
    if (index < 0) throw new Error(`The Doc ${place.fileId} does not say "${words}".`);
    return index;
  }

  /** The words of a tab, as its reader sees them. */
  read(place: Place): string {
    const tab = tabIn(this.state, place);
    return plainText(tab, { start: 0, end: tab.text.length });
  }

  type(place: InDoc, index: number, words: string): void {
    const { doc, tab } = this.#writable(place);
    const problem =
      index >= tab.text.length ? 'That is beyond the end.' : insertProblem(tab, index);
    if (problem !== undefined) throw new Error(problem);
    insertText(doc, tab, index, typed(words), this.now);
  }

  erase(place: InDoc, span: Span): void {
    const { doc, tab } = this.#writable(place);
    const problem = deleteProblem(tab, span);
    if (problem !== undefined) throw new Error(problem);
    deleteSpan(doc, tab, span, this.now);
  }

  embolden(place: InDoc, span: Span): void {
    const { doc, tab } = this.#writable(place);
    tab.bold.push({ ...span });
    touch(doc, this.now);
  }

  insertPicture(place: InDoc, index: number): void {
    const { doc, tab } = this.#writable(place);
    const used = [...tab.text].filter((unit) => unit >= '\ue000' && unit <= '\uf8ff').length;
    insertText(doc, tab, index, String.fromCharCode(0xe000 + used), this.now);
  }

  /** Puts a table before the paragraph that begins at `index`; not before the very first. */
  insertTable(place: InDoc, index: number, rows: readonly (readonly string[])[]): void {
    const { doc, tab } = this.#writable(place);
    if (tab.text[index - 1] !== '\n') throw new Error('A table goes between two paragraphs.');
    const cells = (row: readonly string[]) => row.map((text) => `${CELL}${typed(text)}\n`).join('');
    const body = rows.map((row) => ROW + cells(row)).join('');
    insertText(doc, tab, index, TABLE_START + body + TABLE_END, this.now);
  }

  /** A new tab at the end, or inside another tab. */
  addTab(place: InDoc, content: TabContent): Tab {
    const { doc } = this.#writable(place);
    const tab = makeTab(newTabId(this.state), content.title, content.paragraphs);
    const siblings = place.tabId === undefined ? doc.tabs : tabIn(this.state, place).children;
    siblings.push(tab);
    touch(doc, this.now);
    return tab;
  }

  // --- Comments ---

  comment(place: InDoc, span: Span, words: string): Thread {
    const { doc, tab } = this.#commentable(place);
    return startThread(
      this.state,
      doc,
      tab,
      span,
      { authorId: place.by, content: words },
      this.now,
    );
  }

  reply(place: InDoc, commentId: string, words: string): void {
    const { doc } = this.#commentable(place);
    const thread = findThread(doc, commentId);
    addReply(this.state, thread, { authorId: place.by, content: words }, this.now);
  }

  resolve(place: InDoc, commentId: string): void {
    this.#act(place, commentId, 'RESOLVE');
  }

  reopen(place: InDoc, commentId: string): void {
    this.#act(place, commentId, 'REOPEN');
  }

  /** Removes a thread; Docs lets its author do so, and whoever can edit. */
  deleteThread(place: InDoc, commentId: string): void {
    const { doc } = this.#commentable(place);
    const thread = findThread(doc, commentId);
    if (thread.headPost.authorId !== place.by) this.#writable(place);
    removeThread(doc, thread, this.now);
  }

  // --- Inside ---

  #act(place: InDoc, commentId: string, action: 'RESOLVE' | 'REOPEN'): void {
    const { doc } = this.#commentable(place);
    const thread = findThread(doc, commentId);
    addReply(this.state, thread, { authorId: place.by, content: '', action }, this.now);
  }

  #writable(place: InDoc): { doc: Doc; tab: Tab } {
    return this.#allowed(place, ['owner', 'writer'], 'edit');
  }

  #commentable(place: InDoc): { doc: Doc; tab: Tab } {
    return this.#allowed(place, ['owner', 'writer', 'commenter'], 'comment on');
  }

  #allowed(place: InDoc, roles: readonly Role[], verb: string): { doc: Doc; tab: Tab } {
    const doc = docIn(this.state, place.fileId);
    const role = doc.access[place.by];
    if (role === undefined || !roles.includes(role)) {
      throw new Error(`${fullName(userIn(this.state, place.by))} cannot ${verb} "${doc.title}".`);
    }
    return { doc, tab: tabIn(this.state, place) };
  }
}

function findThread(doc: Doc, commentId: string): Thread {
  return found(
    doc.threads.find((thread) => thread.id === commentId),
    `The Doc "${doc.title}" has no comment ${commentId}.`,
  );
}
