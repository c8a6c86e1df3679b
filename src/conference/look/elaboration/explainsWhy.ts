// Owns: a statement that comes with its why.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const WHY = /\b(?:because|since|so that)\b(?! of\b)/gi;

export const explainsWhy: LookFor = {
  name: 'elaboration-explains-why',
  skill: 'elaboration',
  kind: 'strength',
  find: (page) =>
    inOwnWords(page, WHY)
      .filter(({ sentence, match }) => {
        const before = sentence.told.slice(0, match.index).split(/\s+/).filter(Boolean).length;
        const after = sentence.words.length - before - 1;
        const since = /^since$/i.test(match[0]);
        // "Since last year" tells when, not why.
        const tellsWhen =
          since &&
          !/^since (?:\w+ ){1,3}(?:is|are|was|were|have|has|can|could|do|did|would|will)\b/i.test(
            sentence.told.slice(match.index),
          );
        return (
          sentence.words.length <= 32 && before >= 4 && after >= 4 && !tellsWhen && sentence.ended
        );
      })
      .map((hit) =>
        quoteAround(hit, `It says why: "${hit.match[0].toLowerCase()}" brings the reason along.`),
      ),
};
