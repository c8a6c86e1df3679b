// Owns: an ending that only says that these were the reasons.
import { compiled } from '../../pattern';
import { type LookFor, quoteSentence } from '../lookFor';

const AGAIN =
  /^\W*(?:(?:so|and|in conclusion|finally|overall|to conclude|well),? ){0,3}(?:(?:these|those|this|that|here) (?:are|were|is|was|are just) (?:all |just )?(?:of |some (?:of )?)?(?:my|the|some|few|a few) ?(?:main |\w+ )?(?:reasons?|resons?|opinions?|ideas|facts?|ways|things|examples)|(?:that's|thats|that is|this is) (?:why|what) i (?:think|believe|disagree|agree|feel|chose|say))\b/i;

export const reasonsAgain: LookFor = {
  name: 'ending-reasons-again',
  skill: 'ending',
  kind: 'need',
  genres: ['opinion', 'information'],
  find(page) {
    const last = page.sentences[page.sentences.length - 1];
    if (!last || page.words < 60 || last.words.length > 25) return [];
    return compiled(AGAIN).test(last.plain)
      ? [
          quoteSentence(last, {
            en: 'The ending says that these were the reasons, and leaves the reader nothing new to take along.',
            es: 'El final dice que esas eran las razones, y no deja nada nuevo que llevarse.',
          }),
        ]
      : [];
  },
};
