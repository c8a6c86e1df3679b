// Owns: a sentence that begins with its time or condition, comma in place.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const BEGINS =
  /^(?:(?:When|While|If|Although|Even though|Once|Until|Because|Whenever|As soon as|After|Before) (?!that\b|all\b|this\b)|(?:As|Since) (?:i|we|they|he|she|it|you|the|my|our|their|his|her|there)\b)[^,;:.!?]{8,90}, (?:I|we|they|he|she|it|you|the|my|our|their|his|her|there|students?|kids|people|everyone|this|a|teachers?|parents?|[A-Z][a-z]+)\b/g;

/** The comma stands too late: "If it hurts don't worry, it …" has said its main part before it. */
const SAID_BEFORE =
  /\b(?:don't|dont|do not|just|please|make sure)\b|\b(?:i|we|they|he|she|it|you)\b.{3,60}\b(?:i|we|they|he|she|it|you) (?:can|should|will|would|could|must|have to|might)\b/i;

export const beginsWithWhen: LookFor = {
  name: 'sentences-begins-with-when',
  skill: 'sentences',
  kind: 'strength',
  find: (page) =>
    inOwnWords(page, BEGINS)
      .filter(
        ({ sentence, match }) =>
          sentence.words.length <= 32 && sentence.ended && !SAID_BEFORE.test(match[0]),
      )
      .map((hit) => {
        const word = hit.sentence.words[0]?.text ?? 'When';
        return quoteAround(hit, {
          en: `The sentence begins with "${word}", and its comma is in place: a change from the usual order.`,
          es: `La oración empieza con "${word}" y tiene su coma: un cambio del orden de siempre.`,
        });
      }),
};
