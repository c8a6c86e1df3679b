// Owns: a word that is explained where it is used.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

/** "The biggest moon is called Io" names one thing, and explains no word. */
const NAMES = /(?:called|known as|named) (?:the )?[A-Z]/;

/** "Which means that …" tells what follows from it, not what a word says. */
const DEFINES =
  /\b(?:(?!(?:this|that|which|it|also)\b)\w+ means (?:that |when |to |it |a |an |the )|(?:is|are|was|were) (?:also )?(?:called|known as|named) (?:a |an |the )?\w+|(?:stands|short) for \w+|in other words\b|[a-z]+ is (?:when|a kind of|a type of|another word for)|, which (?:is|are) (?:a|an|the|when|what) [a-z]+ (?:that|where|for|of|in|when|with|inside|which))/gi;

export const definesWord: LookFor = {
  name: 'elaboration-defines-word',
  skill: 'elaboration',
  kind: 'strength',
  genres: ['information'],
  find: (page) =>
    inOwnWords(page, DEFINES)
      .filter(({ match }) => !NAMES.test(match[0]))
      .map((hit) =>
        quoteAround(hit, {
          en: 'It explains a word the reader may not know.',
          es: 'Explica una palabra que quizás no se conoce.',
        }),
      ),
};
