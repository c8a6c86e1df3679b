// Owns: a small word written twice.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

const TWICE =
  /\b(the|a|an|to|of|and|in|is|was|it|with|for|my|we|they|at|on|be|i|are|can|will|this|their|because|if) \1\b(?!['’-])/gi;

export const doubledWord: LookFor = {
  name: 'sentences-doubled-word',
  skill: 'sentences',
  kind: 'need',
  find(page) {
    const hits = inOwnWords(page, TWICE);
    return hits.map((hit) =>
      pointAt(
        hit,
        {
          en: `"${hit.match[1] ?? ''}" is written twice; reading aloud catches it.`,
          es: `"${hit.match[1] ?? ''}" está dos veces; al leer en voz alta se nota.`,
        },
        hits.length,
      ),
    );
  },
};
