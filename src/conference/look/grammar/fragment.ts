// Owns: a part of a sentence that stands alone.
import { compiled } from '../../pattern';
import { type LookFor, quoteSentence } from '../lookFor';

const PART =
  /^(?:because|which (?:is|was|are|were|means|meant|makes|made|can|will|would|has|have|had|they|i|we|it|he|she)|such as|especially|so that (?:i|we|they|he|she|it|you|the|my|our|people|students|kids|everyone)\b|like when|even though|although|whereas|for example,? (?:like|when|if)) [^,;:?!]{4,120}\.$/i;

/** "Because he fell I laughed": a statement may follow even without its comma. */
const TWO_STATEMENTS =
  /\b(?:i|we|they|he|she|it|you|students?|kids?|people|there) (?:\w+ ){1,12}(?:i|we|they|he|she|it|you|students?|kids?|people|there|the \w+|this|that) (?:am|is|are|was|were|have|has|had|will|would|can|could|should|do|did|don't|won't|might|may|must|get|got|\w+ed)\b/i;

export const fragment: LookFor = {
  name: 'grammar-fragment',
  skill: 'grammar',
  kind: 'need',
  most: 2,
  find: (page) =>
    page.sentences.flatMap((sentence, i) => {
      const { told, plain, words } = sentence;
      if (told !== plain || !compiled(PART).test(told) || words.length < 3 || words.length > 18)
        return [];
      const previous = page.sentences[i - 1];
      if (!previous || /\?\W*$/.test(previous.plain)) return [];
      if (
        /^(?:because|although|even though|whereas)/i.test(told) &&
        compiled(TWO_STATEMENTS).test(told)
      )
        return [];
      return [
        quoteSentence(sentence, {
          en: `"${sentence.words[0]?.text ?? ''} …" stands alone here; it belongs to the sentence before it.`,
          es: `"${sentence.words[0]?.text ?? ''} …" está suelto aquí; va con la oración anterior.`,
        }),
      ];
    }),
};
