// Owns: small drafts for tests, and reading what stands at a passage of one.
import type { Paragraph, Passage } from '../../src/conference/draft';

/** Paragraphs as a Doc holds them: the first at index 1, a newline after each. */
export function draftOf(...texts: string[]): Paragraph[] {
  let start = 1;
  return texts.map((text) => {
    const paragraph = { tabId: 't.0', start, text, heading: false };
    start += text.length + 1;
    return paragraph;
  });
}

/** What a passage reads as. Paragraphs it crosses are told apart by a newline. */
export function passageText(paragraphs: readonly Paragraph[], passage: Passage): string {
  const parts: string[] = [];
  for (const { tabId, start, text } of paragraphs) {
    if (tabId !== passage.tabId) continue;
    // The paragraph's own newline stands at `start + text.length`.
    if (passage.start > start + text.length || passage.end <= start) continue;
    parts.push(text.slice(Math.max(0, passage.start - start), Math.max(0, passage.end - start)));
  }
  return parts.join('\n');
}
