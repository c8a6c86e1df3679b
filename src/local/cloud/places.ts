// Owns: places in a Doc as the caller of a batchUpdate meant them, and where they are now that others
// have typed.

import type { BatchBody, Range } from './batchBody';
import { editsSince, knownRevisions, splitsSurrogate } from './body';
import type { Call } from './call';
import { findTab } from './document';
import { CloudError, invalid } from './error';
import { revisionId } from './ids';
import { growth, moveDeletion, moveEdit, moveIndex, moveSpan } from './span';
import type { Doc, Edit, Span, Tab } from './state';

/** What others changed since the revision that the caller wrote against. */
export function editsToMergeWith(call: Call, doc: Doc): Edit[] {
  const control = (call.body as BatchBody).writeControl ?? {};
  if (control.writeMode === 'SUGGEST') {
    throw invalid('The embedded Workspace does not carry out writes in suggestion mode.');
  }
  const { requiredRevisionId: required, targetRevisionId: target } = control;
  if (required !== undefined && target !== undefined) {
    throw invalid(
      "Invalid value at 'write_control' (oneof), oneof field 'control' is already set. Cannot set 'targetRevisionId'",
    );
  }
  const revisionOf = (id: string): number | undefined =>
    knownRevisions(doc, call.now).find((n) => revisionId(doc.id, n, call.user.id) === id);
  if (required !== undefined && revisionOf(required) !== doc.revision) {
    throw new CloudError(
      'FAILED_PRECONDITION',
      `The required revision ID '${required}' does not match the latest revision.`,
    );
  }
  if (target === undefined) return [];
  const revision = revisionOf(target);
  const past = revision === undefined ? undefined : editsSince(doc, revision, call.now);
  if (!past) throw invalid(`The target revision ID '${target}' is invalid or too old.`);
  return past.map(({ edit }) => edit);
}

/** The caller counts in the Doc as it was when read; every answer is in the Doc as it is now. */
export class Places {
  readonly #doc: Doc;
  /** Others' edits since the caller's revision, as they would be after the caller's so far. */
  #theirs: Edit[];
  readonly #no: (why: string) => CloudError;

  /** @param no the error for a place that cannot be meant */
  constructor(doc: Doc, theirs: Edit[], no: (why: string) => CloudError) {
    this.#doc = doc;
    this.#theirs = theirs;
    this.#no = no;
  }

  /** The tab that is named, or the first. */
  tab(place: { tabId?: string; segmentId?: string }): Tab {
    if (place.segmentId !== undefined && place.segmentId !== '') {
      throw this.#no(`No segment found with ID '${place.segmentId}'.`);
    }
    const tab = findTab(this.#doc, place.tabId);
    if (!tab) throw this.#no(`No tab found with ID '${place.tabId ?? ''}'.`);
    return tab;
  }

  /** A range that was inside the tab's body and not empty when the caller read it. */
  range(range: Range | undefined): { tab: Tab; span: Span } {
    if (range?.startIndex === undefined || range.endIndex === undefined) {
      throw this.#no('The range must have a start index and an end index.');
    }
    const tab = this.tab(range);
    const span = { start: range.startIndex, end: range.endIndex };
    if (span.start < 1) throw this.#no('The range must be inside the body of the tab.');
    if (span.end <= span.start) throw this.#no('The range should not be empty.');
    const length = this.lengthForCaller(tab);
    if (span.end > length) {
      throw this.#no(
        `Index ${span.end - 1} must be less than the end index of the referenced segment, ${length}.`,
      );
    }
    return { tab, span };
  }

  /** How long the tab was for the caller. */
  lengthForCaller(tab: Tab): number {
    const grown = this.#inTab(tab).reduce((sum, edit) => sum + growth(edit), 0);
    return tab.text.length - grown;
  }

  #inTab(tab: Tab): Edit[] {
    return this.#theirs.filter((edit) => edit.kind !== 'other' && edit.tabId === tab.id);
  }

  /** Where the span is now; undefined where all of it was deleted. */
  spanNow(tab: Tab, span: Span): Span | undefined {
    let now: Span | undefined = span;
    for (const edit of this.#inTab(tab)) now = now && moveSpan(now, edit);
    if (now && (splitsSurrogate(tab.text, now.start) || splitsSurrogate(tab.text, now.end))) {
      throw this.#no('The range should not split a surrogate pair.');
    }
    return now;
  }

  /** Where to insert so many units now; from here on others' edits come after it. */
  indexNow(tab: Tab, asked: number, length: number): number {
    let index = asked;
    this.#theirs = this.#theirs.flatMap((edit) => {
      const moved = moveEdit(edit, { kind: 'insert', tabId: tab.id, index, length });
      if (edit.kind !== 'other' && edit.tabId === tab.id) index = moveIndex(index, edit, 'theirs');
      return moved;
    });
    return index;
  }

  /** What is left to delete of the span now; from here on others' edits come after it. */
  deletionNow(tab: Tab, span: Span): Span[] {
    let parts: Span[] = [span];
    this.#theirs = this.#theirs.flatMap((edit) => {
      let moved = [edit];
      for (const part of parts) {
        moved = moved.flatMap((e) => moveEdit(e, { kind: 'delete', tabId: tab.id, ...part }));
      }
      if (edit.kind !== 'other' && edit.tabId === tab.id) {
        parts = parts.flatMap((part) => moveDeletion(part, edit));
      }
      return moved;
    });
    return parts;
  }
}
