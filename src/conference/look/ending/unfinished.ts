// Owns: a draft that breaks off in the middle of a sentence.
import { type LookFor, quoteSentence } from '../lookFor';

const HANGING =
  /(?:\b(?:and|the|a|an|because|but|or|of|to|with|my|so that|if|when|for|in|at|from|their|his|her|our|your|that they|that we|was|were|is|are)|[,:;(])\s*$/i;

export const unfinished: LookFor = {
  name: 'ending-breaks-off',
  skill: 'ending',
  kind: 'need',
  find(page) {
    const last = page.sentences[page.sentences.length - 1];
    if (!last || page.words < 25 || last.words.length < 3 || last.ended) return [];
    return HANGING.test(last.plain)
      ? [
          quoteSentence(
            last,
            {
              en: 'The draft breaks off in the middle of a sentence.',
              es: 'El borrador se corta en medio de una oración.',
            },
            {
              at: last.text.length - 1,
            },
          ),
        ]
      : [];
  },
};
