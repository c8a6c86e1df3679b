// Owns: a word that is explained where it is used.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

/** "Which means that …" tells what follows from it, not what a word says. */
const DEFINES =
  /\b(?:(?!(?:this|that|which|it|also)\b)\w+ means (?:that |when |to |it |a |an |the )|(?:is|are|was|were) (?:also )?(?:called|known as|named) (?:a |an |the )?\w+|(?:stands|short) for \w+|in other words\b)/gi;

export const definesWord: LookFor = {
  name: 'elaboration-defines-word',
  skill: 'elaboration',
  kind: 'strength',
  genres: ['information'],
  find: (page) =>
    inOwnWords(page, DEFINES).map((hit) =>
      quoteAround(hit, 'It explains a word the reader may not know.'),
    ),
};
