// Owns: an example that proves a point.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const EXAMPLE = /\b(?:for example|for instance|an example (?:of this )?is|one example is)\b,?/gi;

export const givesExample: LookFor = {
  name: 'elaboration-gives-example',
  skill: 'elaboration',
  kind: 'strength',
  find: (page) =>
    inOwnWords(page, EXAMPLE)
      .filter(({ sentence, match }) => {
        const after = sentence.told.slice(match.index + match[0].length);
        return after.split(/\s+/).length >= 7 && sentence.words.length <= 60;
      })
      .map((hit) => quoteAround(hit, 'It gives an example, so the reader can see what is meant.')),
};
