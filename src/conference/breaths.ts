// Owns: a run-on cut where its reader draws breath. A child who uses no end marks has written one long
// sentence, and the talk is about a part of it.
import { type Span, wordsIn } from './draft';
import { matches } from './pattern';

/** In words: a sentence of fewer is talked about as it is. */
const LONG = 28;
/** In words: no part is shorter. */
const LEAST = 6;

const DOER =
  "(?:then|so|when|i|i'm|we|you|he|she|it|they|my|his|her|our|their|the|there|everyone|everybody|luego|después|entonces|cuando|yo|tú|él|ella|ellos|nosotros|me|nos|se|mi|mis|su|sus|el|la|los|las)";
/** Where another statement begins: after a mark, or before a word that joins it to the last one. */
const BREATH = new RegExp(
  `[,;:–—]\\s+|(?<!\\b(?:and|but|so|y|pero))\\s+(?=(?:(?:and|y)\\s+${DOER}|(?:but|because|then|so|pero|porque|entonces|luego)\\s+${DOER})\\s)`,
  'giu',
);

/** The parts of a sentence, in order and where they stand; the sentence itself if it is not long. */
export function breaths(sentence: Span): Span[] {
  const all = wordsIn(sentence.text).length;
  if (all < LONG) return [sentence];
  const parts: Span[] = [];
  let from = 0;
  let left = all;
  const cut = (to: number, next: number) => {
    const start = sentence.start + from;
    parts.push({ text: sentence.text.slice(from, to), start, end: sentence.start + to });
    from = next;
  };
  for (const match of matches(BREATH, sentence.text)) {
    const next = match.index + match[0].length;
    const words = wordsIn(sentence.text.slice(from, next)).length;
    if (words < LEAST || left - words < LEAST) continue;
    left -= words;
    cut(match.index + match[0].trimEnd().length, next);
  }
  cut(sentence.text.length, sentence.text.length);
  return parts;
}
