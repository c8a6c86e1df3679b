// Owns: a story that tells what people said and never lets them say it.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const TOLD =
  /\b(?!(?:nobody|never|not|always|had|one)\b)[a-z]{2,} (?:(?:told|asked|begged|warned|reminded|promised) (?:me|us|him|her|them|my \w+) (?:to|that|not to|if|whether|why|what|where|which|who|how|it|he|she|we|i)\b|said (?:that )?(?:he|she|they|it) \w+|said that \w+)/gi;

/** Speech between single marks, or after the speaker's name, is heard too. */
const OTHER_MARKS = /(?:^|[\s,])'[A-Z]|["«»]|^\W*[A-Z]\w+: /;

export const talkOnlyTold: LookFor = {
  name: 'voice-talk-only-told',
  skill: 'voice',
  kind: 'need',
  genres: ['narrative'],
  onlyIfNothingElse: true,
  find: (page) =>
    page.sentences.some(({ plain }) => OTHER_MARKS.test(plain))
      ? []
      : inOwnWords(page, TOLD).map((hit) =>
          quoteAround(hit, {
            en: "What was said is told here; nobody's own words are heard in the story.",
            es: 'Aquí se cuenta lo que se dijo; en la historia no se oyen las palabras de nadie.',
          }),
        ),
};
