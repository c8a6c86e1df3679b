// Owns: "really really" and "very very".
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const TWICE = /\b(very|really|so|super|way),? \1\b/gi;

export const doubledVery: LookFor = {
  name: 'word-choice-doubled-very',
  skill: 'word-choice',
  kind: 'need',
  find(page) {
    const hits = inOwnWords(page, TWICE);
    return hits.map((hit) =>
      quoteAround(
        hit,
        {
          en: `"${hit.match[0].toLowerCase()}" leans on a plain word; one stronger word could stand alone.`,
          es: `"${hit.match[0].toLowerCase()}" se apoya en una palabra débil; una más fuerte podría ir sola.`,
        },
        hits.length,
      ),
    );
  },
};
