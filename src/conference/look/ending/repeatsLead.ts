// Owns: an ending that says the first sentence again in nearly the same words.
import { type LookFor, quoteSentence } from '../lookFor';
import { lowerWords } from '../page';

const EMPTY = new Set(
  (
    'a an the and or but so to of in on at for with is are was were be been it its this that these those i we you ' +
    "they he she my our your their his her do does did have has had can will would could not no as if by from that's " +
    'thats why because all just also very really there here think believe my opinion conclusion overall'
  ).split(' '),
);

/** Longer endings may repeat and still add something. In words. */
const LONGEST = 18;
const SAME = 0.75;

export const repeatsLead: LookFor = {
  name: 'ending-repeats-lead',
  skill: 'ending',
  kind: 'need',
  // A story that comes back to where it began does so on purpose.
  genres: ['opinion', 'information'],
  find(page) {
    const [first, second] = page.sentences;
    const last = page.sentences[page.sentences.length - 1];
    if (!first || !second || !last || page.sentences.length < 5) return [];
    if (last.words.length > LONGEST) return [];
    const lead = new Set([...lowerWords(first), ...lowerWords(second)]);
    const own = lowerWords(last).filter((word) => !EMPTY.has(word));
    const again = own.filter((word) => lead.has(word));
    return own.length >= 3 && again.length >= own.length * SAME
      ? [
          quoteSentence(last, {
            en: 'The last sentence says the beginning again in nearly the same words.',
            es: 'La última oración repite el comienzo casi con las mismas palabras.',
          }),
        ]
      : [];
  },
};
