// Owns: events strung on "then", one after the other.

import { matches } from '../../pattern';
import { type LookFor, quoteSentence, type Sighting } from '../lookFor';
import { opening, type PageSentence } from '../page';

const THEN =
  /\b(?:and|so|but) then\b(?! (?:in|into|to|on|onto|at|from|by|through)\b)|\bthen (?:i|we|he|she|they|it|my|the|me|a|there|all|everyone)\b/gi;

export const andThenChain: LookFor = {
  name: 'transitions-and-then',
  skill: 'transitions',
  kind: 'need',
  find(page) {
    const counted = page.sentences.map((sentence) => thens(sentence));
    const total = counted.reduce((sum, n) => sum + n, 0);
    // One sentence with three, or three within any five sentences.
    const found: Sighting[] = [];
    page.sentences.forEach((sentence, i) => {
      const near = counted.slice(Math.max(0, i - 4), i + 1).reduce((sum, n) => sum + n, 0);
      if ((counted[i] ?? 0) > 0 && near >= 3) {
        found.push(
          quoteSentence(
            sentence,
            {
              en: `"Then" links ${near} events close together; other words could show how the time passes.`,
              es: `"Then" une ${near} hechos muy cerca; otras palabras podrían mostrar cómo pasa el tiempo.`,
            },
            {
              at: Math.max(0, sentence.told.search(/\bthen\b/i)),
              times: total,
            },
          ),
        );
      }
    });
    return found;
  },
};

function thens(sentence: PageSentence): number {
  // "If it rains, then we stay" tells no time.
  if (/\b(?:if|when|once)\b[^.]{0,120}\bthen\b/i.test(sentence.told)) return 0;
  const inside = matches(THEN, sentence.told).length;
  return inside === 0 && opening(sentence) === 'then' ? 1 : inside;
}
