// Owns: a sentence that begins with its time or condition, comma in place.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const BEGINS =
  /^(?:when|after|before|while|as|if|although|even though|once|until|since|because|whenever|as soon as) [^,;:.!?]{8,90}, (?:and then )?(?:i|we|they|he|she|it|you|the|my|our|their|his|her|there|students?|kids|people|everyone|this|that|a|teachers?|parents?|mom|dad|[A-Z][a-z]+)\b/gi;

export const beginsWithWhen: LookFor = {
  name: 'sentences-begins-with-when',
  skill: 'sentences',
  kind: 'strength',
  find: (page) =>
    inOwnWords(page, BEGINS)
      .filter(({ sentence }) => sentence.words.length <= 32 && sentence.ended)
      .map((hit) => {
        const word = hit.sentence.words[0]?.text ?? 'When';
        return quoteAround(
          hit,
          `The sentence begins with "${word}", and its comma is in place: a change from the usual order.`,
        );
      }),
};
