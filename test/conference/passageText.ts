// Owns: reading what stands at a passage, so that tests can hold it against what was looked for.
import type { Paragraph, Passage } from '../../src/conference/draft';

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
