// Owns: sentence after sentence that begins with "there was".
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const EMPTY = /^\W*(?:and |but |so |then )?there(?:'s| is| are| was| were)\b/gi;
const MANY = 3;
const SHARE = 0.12;

export const emptyStarts: LookFor = {
  name: 'sentences-empty-starts',
  skill: 'sentences',
  kind: 'need',
  find(page) {
    const hits = inOwnWords(page, EMPTY);
    if (hits.length < MANY || hits.length < page.sentences.length * SHARE) return [];
    return hits.slice(1).map((hit) =>
      quoteAround(
        hit,
        {
          en: `${hits.length} sentences begin with "there is" or "there was"; who or what does something could stand first.`,
          es: `${hits.length} oraciones empiezan con "there is" o "there was"; primero podría ir quién o qué hace algo.`,
        },
        hits.length,
      ),
    );
  },
};
