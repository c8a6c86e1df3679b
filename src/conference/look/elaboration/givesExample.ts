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
        // "For example, kids need more" claims once more and shows nothing.
        if (
          /^\s*(?:we|you|they|i|kids|students|people|schools?) (?:all )?(?:need|should|must|want)\b/i.test(
            after,
          )
        )
          return false;
        return after.split(/\s+/).length >= 7 && sentence.words.length <= 60;
      })
      .map((hit) =>
        quoteAround(hit, {
          en: 'It gives an example, so the reader can see what is meant.',
          es: 'Da un ejemplo, y así se ve lo que quiere decir.',
        }),
      ),
};
