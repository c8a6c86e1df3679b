// Owns: an information text in several parts without a heading to find one's way by.
import { count, countSpanish, type LookFor, quoteSentence } from '../lookFor';

const PARTS = 3;
/** In words: less than this needs no signs. */
const ENOUGH = 120;
/** A part, in words, that a heading could stand above. */
const PART = 25;

/** An opinion that was taken for information argues, and has no use for headings. */
const ARGUES = /\b(?:should(?:n't)?|i (?:think|believe|agree|disagree)|opinion|reasons?)\b/i;

export const noHeadings: LookFor = {
  name: 'organization-no-headings',
  skill: 'organization',
  kind: 'need',
  genres: ['information'],
  onlyIfNothingElse: true,
  find(page) {
    const { paragraphs } = page;
    if (page.headed || paragraphs.length < PARTS || page.words < ENOUGH) return [];
    if (page.sentences.some(({ plain }) => ARGUES.test(plain))) return [];
    return paragraphs.slice(1).flatMap(({ words, sentences: [first] }) =>
      first && words >= PART
        ? [
            quoteSentence(first, {
              en: `The piece has ${count(paragraphs.length)} parts and no headings; one could stand above this part.`,
              es: `El texto tiene ${countSpanish(paragraphs.length)} partes y ningún título; uno podría ir arriba de esta.`,
            }),
          ]
        : [],
    );
  },
};
