// Owns: a draft whose sentences all begin with a capital and end with a mark.
import { type LookFor, quoteSentence } from '../lookFor';

/** Fewer sentences prove little. */
const ENOUGH = 6;
const LONGEST = 35;

export const cleanSentences: LookFor = {
  name: 'punctuation-clean-sentences',
  skill: 'punctuation',
  kind: 'strength',
  find(page) {
    const { sentences } = page;
    const clean = sentences.filter(
      ({ plain, ended, words }) =>
        ended &&
        words.length <= LONGEST &&
        /^["'(]*[\p{Lu}\p{N}]/u.test(plain) &&
        !/(?<![\w.'-])i(?![\w.'-])/.test(plain),
    );
    const [best] = clean.filter(({ words }) => words.length >= 8);
    return best && sentences.length >= ENOUGH && clean.length === sentences.length
      ? [
          quoteSentence(
            best,
            `All ${sentences.length} sentences begin with a capital letter and end with a mark, as this one does.`,
          ),
        ]
      : [];
  },
};
