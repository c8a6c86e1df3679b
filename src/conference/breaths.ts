// Owns: a run-on cut where its reader draws breath. A child who uses no end marks has written one long
// sentence, and the talk is about a part of it.
import { type Span, wordSpans } from './draft';

/** In words: a sentence of fewer is talked about as it is. */
const LONG = 28;
/** In words: no part is shorter. */
const LEAST = 6;

const setOf = (words: string) => new Set(words.split(' '));
/** What joins a statement to the last one, where somebody begins to do something after it. */
const JOINS = setOf('and but because then so y pero porque entonces luego');
const DOERS = setOf(
  "then so when i i'm we you he she it they my his her our their the there everyone everybody " +
    'luego después entonces cuando yo tú él ella ellos nosotros me nos se mi mis su sus el la los las',
);
/** After these the statement has begun already. */
const BEGUN = setOf('and but so y pero');

/** The parts of a sentence, in order and where they stand; the sentence itself if it is not long. */
export function breaths(sentence: Span): Span[] {
  const { text, start } = sentence;
  const words = wordSpans({ tabId: '', start: 0, text, heading: false });
  if (words.length < LONG) return [sentence];
  const lower = words.map((word) => word.text.toLowerCase());
  const parts: Span[] = [];
  let from = 0;
  let first = 0;
  const cut = (to: number) => {
    const part = text.slice(from, to).trimEnd();
    parts.push({ text: part, start: start + from, end: start + from + part.length });
    from = to;
  };
  for (let at = LEAST; at <= words.length - LEAST; at += 1) {
    if (at - first < LEAST) continue;
    const gapAt = words[at - 1]?.end ?? 0;
    const gap = text.slice(gapAt, words[at]?.start);
    const space = lastSpace(gap);
    if (space < 0 || !(/[,;:–—]/.test(gap) || joins(lower, at))) continue;
    // What opens around the next words goes with them.
    cut(gapAt + space + 1);
    first = at;
  }
  cut(text.length);
  return parts;
}

const joins = (words: readonly string[], at: number): boolean =>
  JOINS.has(words[at] ?? '') && DOERS.has(words[at + 1] ?? '') && !BEGUN.has(words[at - 1] ?? '');

function lastSpace(gap: string): number {
  let at = gap.length - 1;
  while (at >= 0 && !/\s/.test(gap[at] ?? '')) at -= 1;
  return at;
}
