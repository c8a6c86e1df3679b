// Owns: the way between a place in the browser's document and an index of the Doc. Paragraphs carry
// `data-start` and `data-end`, pieces of text `data-at`.
import type { Span } from '../../cloud/state';

/** The index of a place in the paper, or undefined when it is not in its text. */
function indexAt(paper: HTMLElement, node: Node, offset: number): number | undefined {
  if (!paper.contains(node)) return undefined;
  if (node instanceof Text) {
    const piece = node.parentElement?.closest<HTMLElement>('[data-at]');
    return piece ? Number(piece.dataset.at) + offset : undefined;
  }
  if (!(node instanceof HTMLElement)) return undefined;
  if (node === paper) {
    const child = paper.children[offset];
    if (child instanceof HTMLElement) return Number(child.dataset.start);
    const last = paper.lastElementChild;
    return last instanceof HTMLElement ? Number(last.dataset.end) : undefined;
  }
  if (node.dataset.at !== undefined) return Number(node.dataset.at) + (offset > 0 ? 1 : 0);
  if (node.dataset.start === undefined) return undefined;
  const child = node.childNodes[offset];
  if (child instanceof HTMLElement && child.dataset.at !== undefined)
    return Number(child.dataset.at);
  return Number(offset === 0 ? node.dataset.start : node.dataset.end);
}

export function spanOf(paper: HTMLElement, range: StaticRange | Range): Span | undefined {
  const start = indexAt(paper, range.startContainer, range.startOffset);
  const end = indexAt(paper, range.endContainer, range.endOffset);
  if (start === undefined || end === undefined) return undefined;
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

/** What is chosen in the paper, an empty span for a caret. */
export function chosenSpan(paper: HTMLElement): Span | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  return spanOf(paper, selection.getRangeAt(0));
}

/** Puts the caret at an index. */
export function putCaret(paper: HTMLElement, index: number): void {
  const paragraph = [...paper.querySelectorAll<HTMLElement>('[data-start]')].find(
    ({ dataset }) => Number(dataset.start) <= index && index <= Number(dataset.end),
  );
  if (!paragraph) return;
  const pieces = [...paragraph.querySelectorAll<HTMLElement>('[data-at]')];
  for (const piece of pieces.reverse()) {
    const at = Number(piece.dataset.at);
    const text = piece.firstChild;
    if (at > index) continue;
    if (text instanceof Text) {
      document.getSelection()?.collapse(text, Math.min(index - at, text.length));
      return;
    }
  }
  document.getSelection()?.collapse(paragraph, 0);
}
