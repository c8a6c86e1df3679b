// Owns: a draft in which "and" holds many of the sentences together.

import { matches } from '../../pattern';
import { type LookFor, quoteSentence } from '../lookFor';
import { isSpoken } from '../page';

/** "And" before a new doer or a new verb: two statements, not two things. */
const JOINS =
  /\band (?:then )?(?:i|we|they|he|she|it|you|there|my \w+|the \w+|was|were|is|are|had|have|has|can|could|got|went|ran|said|put|took|made|came|looked|started|sat|saw|[a-z]{3,}ed)\b/gi;
const OFTEN = 4;
const SHARE = 0.35;

export const andJoined: LookFor = {
  name: 'sentences-and-joined',
  skill: 'sentences',
  kind: 'need',
  onlyIfNothingElse: true,
  find(page) {
    const told = page.sentences.filter((sentence) => !isSpoken(sentence));
    const joined = told
      .map((sentence) => ({ sentence, times: matches(JOINS, sentence.told).length }))
      .filter(({ times }) => times > 0);
    if (joined.length < OFTEN || joined.length < told.length * SHARE) return [];
    return [...joined]
      .sort((a, b) => b.times - a.times)
      .map(({ sentence }) =>
        quoteSentence(sentence, {
          en: `${joined.length} of ${told.length} sentences are joined with "and", this one among them; one part could be tucked into the other.`,
          es: `${joined.length} de ${told.length} oraciones están unidas con "and", esta también; una parte podría ir dentro de la otra.`,
        }),
      );
  },
};
