// Owns: commas and full stops with the space on the wrong side.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

const WRONG = /\b[a-z]{2,}(?: ?,[a-z]{2,}| [,.](?!\S)|(?<=[a-z]{3})[.!?][A-Z][a-z]+)/g;

export const spacing: LookFor = {
  name: 'punctuation-spacing',
  skill: 'punctuation',
  kind: 'need',
  find(page) {
    const hits = inOwnWords(page, WRONG).filter(({ match }) => !/^www/.test(match[0]));
    if (hits.length < 3) return [];
    return hits.map((hit) =>
      pointAt(
        hit,
        {
          en: `${hits.length} times the space after a comma or full stop is missing or stands before it.`,
          es: `${hits.length} veces falta el espacio después de una coma o un punto, o está antes.`,
        },
        hits.length,
      ),
    );
  },
};
