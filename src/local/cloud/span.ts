// Owns: where text is after somebody has edited: how spans and edits move through other edits.

import type { Edit, Span } from './state';

/** Where a span of a tab is after an edit to that tab; undefined when all of it was deleted. */
export function moveSpan(span: Span, edit: Edit): Span | undefined {
  if (edit.kind === 'other') return span;
  if (edit.kind === 'insert') {
    return {
      start: edit.index <= span.start ? span.start + edit.length : span.start,
      end: edit.index < span.end ? span.end + edit.length : span.end,
    };
  }
  const start = indexAfterDelete(span.start, edit);
  const end = indexAfterDelete(span.end, edit);
  return start < end ? { start, end } : undefined;
}

/**
 * What a deletion becomes when somebody else has edited first: text they typed inside it is not
 * part of it, so it may fall in two. Later spans come first, so that they can be deleted in order.
 */
export function moveDeletion(span: Span, edit: Edit): Span[] {
  const moved = moveSpan(span, edit);
  if (!moved) return [];
  const inside = edit.kind === 'insert' && span.start < edit.index && edit.index < span.end;
  if (!inside) return [moved];
  return [
    { start: edit.index + edit.length, end: moved.end },
    { start: moved.start, end: edit.index },
  ];
}

/** Where an insertion goes after another edit. Of two at one place, `first` says which is left. */
export function moveIndex(index: number, edit: Edit, first: 'theirs' | 'ours'): number {
  if (edit.kind === 'other') return index;
  if (edit.kind === 'delete') return indexAfterDelete(index, edit);
  const shifts = first === 'theirs' ? edit.index <= index : edit.index < index;
  return shifts ? index + edit.length : index;
}

/** An earlier edit of somebody else, as it would have been after an edit of ours. */
export function moveEdit(edit: Edit, ours: Edit): Edit[] {
  if (edit.kind === 'other' || ours.kind === 'other' || edit.tabId !== ours.tabId) return [edit];
  if (edit.kind === 'insert') return [{ ...edit, index: moveIndex(edit.index, ours, 'ours') }];
  return moveDeletion(edit, ours).map((span) => ({ ...edit, ...span }));
}

/** By how much an edit changes the length of its tab. */
export function growth(edit: Edit): number {
  if (edit.kind === 'insert') return edit.length;
  return edit.kind === 'delete' ? edit.start - edit.end : 0;
}

function indexAfterDelete(index: number, deleted: Span): number {
  if (index <= deleted.start) return index;
  return index >= deleted.end ? index - (deleted.end - deleted.start) : deleted.start;
}
