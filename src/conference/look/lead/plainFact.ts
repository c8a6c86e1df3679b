// Owns: an information text that begins by saying what its subject is, as a dictionary would.
import { type LookFor, quoteSentence } from '../lookFor';

const FACT =
  /^\W*(?:(?:the|a|an) )?(?:[\w'-]+ ){1,4}?(?:is|are|was|were) (?:(?:one of )?the (?:\w+est|most)\b|an? |something |some |animals?\b|mammals?\b|birds?\b|very |really )/i;
/** In words: a longer one says more than that. */
const LONGEST = 22;

export const plainFact: LookFor = {
  name: 'lead-plain-fact',
  skill: 'lead',
  kind: 'need',
  genres: ['information'],
  onlyIfNothingElse: true,
  find(page) {
    const [first] = page.sentences;
    if (!first || first.words.length > LONGEST || /\?\W*$/.test(first.plain)) return [];
    return FACT.test(first.plain)
      ? [
          quoteSentence(first, {
            en: 'The first sentence says what it is, as a dictionary would; something surprising from the piece could stand here.',
            es: 'La primera oración dice qué es, como un diccionario; aquí podría ir algo sorprendente del texto.',
          }),
        ]
      : [];
  },
};
