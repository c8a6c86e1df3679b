// Owns: a statement that comes with its why.
import { inOwnWords, type LookFor, quoteAround, wordAt } from '../lookFor';

const WHY =
  /\b(?:because|since|so that)\b(?! of\b)|\bso(?= (?:they|it|you|we|people|kids) (?:can|could|don't|do not|won't|will|would|never|are not|aren't|is not|isn't) (?!you\b)\w)/gi;

/** In words: a longer sentence is seldom clear about what is the why of what. */
const LONGEST = 32;

export const explainsWhy: LookFor = {
  name: 'elaboration-explains-why',
  skill: 'elaboration',
  kind: 'strength',
  find: (page) =>
    inOwnWords(page, WHY)
      .filter(({ sentence, match }) => {
        if (sentence.words.length > LONGEST) return false;
        const before = wordAt(sentence.words, sentence.start + match.index);
        const after = sentence.words.length - before - 1;
        const since = /^since$/i.test(match[0]);
        // "Since last year" tells when, not why.
        const tellsWhen =
          since &&
          !/^since (?:\w+ ){1,3}(?:is|are|was|were|have|has|can|could|do|did|would|will)\b/i.test(
            sentence.told.slice(match.index),
          );
        return before >= 4 && after >= 4 && !tellsWhen && sentence.ended;
      })
      .map((hit) =>
        quoteAround(hit, {
          en: `It says why: "${hit.match[0].toLowerCase()}" brings the reason along.`,
          es: `Dice por qué: "${hit.match[0].toLowerCase()}" trae la razón.`,
        }),
      ),
};
