// Owns: a linking word that shows how two ideas belong together.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const LINK =
  /\b(?:however|although|even though|on the other hand|(?<=^\W*)therefore(?=,)|as a result|in addition|furthermore|moreover|besides|unless|despite|in contrast|similarly|for this reason|that is why|that's why|whereas|not only\b.{3,60}\bbut)\b/gi;

export const linksIdeas: LookFor = {
  name: 'transitions-links-ideas',
  skill: 'transitions',
  kind: 'strength',
  find: (page) =>
    inOwnWords(page, LINK)
      .filter(({ sentence }) => sentence.words.length >= 7 && sentence.words.length <= 38)
      .map((hit) => {
        const link = /^not only/i.test(hit.match[0])
          ? 'not only … but'
          : hit.match[0].toLowerCase();
        return quoteAround(hit, {
          en: `"${link}" shows how one idea belongs to the other.`,
          es: `"${link}" muestra cómo va una idea con la otra.`,
        });
      }),
};
