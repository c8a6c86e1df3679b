// Owns: "a lot of" and the like in an information text, where a number would tell more.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

/** Of things one could count, and of kinds and years: "lots of animals hide" needs no number. */
const VAGUE =
  /\b(?:(?<=\b(?:have|has|had|with|eats?|lays?|needs?|drinks?|loses?|catch(?:es)?|grows?) )(?:a lot|lots|tons) of (?!(?:times|ways|things|is|was|us)\b)[a-z]+s\b|(?<=\b(?:are|were) )many (?:different )?(?:kinds|types|species|breeds)\b|for a (?:very |really )?long time\b|a long time ago\b)/gi;

export const aLot: LookFor = {
  name: 'word-choice-a-lot',
  skill: 'word-choice',
  kind: 'need',
  genres: ['information'],
  onlyIfNothingElse: true,
  find(page) {
    const hits = inOwnWords(page, VAGUE).filter(({ sentence }) => {
      const at = page.sentences.indexOf(sentence);
      // The number may come right after it.
      return !page.sentences.slice(at, at + 3).some(({ plain }) => /\d/.test(plain));
    });
    return hits.map((hit) =>
      quoteAround(
        hit,
        {
          en: `"${hit.match[0]}" leaves the reader to guess; a number would tell.`,
          es: `"${hit.match[0]}" obliga a adivinar; un número lo diría.`,
        },
        hits.length,
      ),
    );
  },
};
