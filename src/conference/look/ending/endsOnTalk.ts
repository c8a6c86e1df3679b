// Owns: a story that ends on something that is said.
import { type LookFor, quoteSentence } from '../lookFor';

/** Said to be done with it, and no ending. */
const GOODBYE = /"(?:the end|bye|goodbye|good ?night|ok|okay|yes|no)[.!]*"/i;

export const endsOnTalk: LookFor = {
  name: 'ending-ends-on-talk',
  skill: 'ending',
  kind: 'strength',
  genres: ['narrative'],
  find(page) {
    const last = page.sentences[page.sentences.length - 1];
    if (!last || page.sentences.length < 6) return [];
    return /"[^"]{12,160}[.!?,…]"/.test(last.plain) && !GOODBYE.test(last.plain)
      ? [
          quoteSentence(last, {
            en: 'The story ends on something that is said, and trusts the reader with it.',
            es: 'La historia termina en algo que se dice, y confía en quien lee.',
          }),
        ]
      : [];
  },
};
