// Owns: telling what stands in a Doc and is nobody's writing: lines of a web page, keys held down.
import { type Paragraph, wordsIn } from '../draft';

/** Footnotes, notices and menus of a page: a child who pastes one has not written it. */
const PAGE =
  /\[\d{1,3}\]|©|\ball rights reserved\b|\bwe use cookies\b|\baccept (?:all|cookies)\b|\bskip to (?:main )?content\b|\S \| \S/i;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;

/** Whether a paragraph was copied with the marks of a web page, or is little else than an address. */
export function isCopied(text: string): boolean {
  if (PAGE.test(text)) return true;
  const left = text.replace(ADDRESS, '');
  return left.length < text.length && left.length < text.length / 2;
}

/** In words: fewer prove nothing. */
const ENOUGH = 30;
/** Different words for each root of the words there are: a first grader's list of likes has 3. */
const VARIED = 1.2;

/** Whether the same few words were typed over and over, as no text says them. */
export function isHammered(paragraphs: readonly Paragraph[]): boolean {
  const all = paragraphs.flatMap(({ text }) => wordsIn(text));
  const different = new Set(all.map((word) => word.toLowerCase())).size;
  return all.length >= ENOUGH && different < VARIED * Math.sqrt(all.length);
}
