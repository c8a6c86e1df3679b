// Owns: how a child's page is written down here, and read into paragraphs.
import type { SampleParagraph } from '../class';

/**
 * The paragraphs of a page. Lines are wrapped only to fit the code: they join with a space, and a
 * blank line starts the next paragraph.
 */
export function prose(page: string): SampleParagraph[] {
  return page
    .split(/\n[ \t]*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' '),
    )
    .filter((text) => text !== '')
    .map((text) => ({ text }));
}

/** A page that its writer gave a title, in the Docs style of that name. */
export function titled(title: string, page: string): SampleParagraph[] {
  return [{ text: title, style: 'TITLE' }, ...prose(page)];
}
