// Owns: words that carry a story through time.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const TIME =
  /^\W*(?:and |but |so )?(?:the next (?:day|morning|night|week|time|moment)|the following \w+|after (?:a (?:while|few \w+|long \w+|minute|moment|couple)|\w+ (?:minutes|hours|days|weeks)|that|(?:school|lunch|dinner|breakfast|practice|church)\b|what (?:felt|seemed))|a (?:few|couple of) (?:minutes|seconds|hours|days|moments|weeks) later|\w+ (?:minutes|hours|days|weeks|seconds) later|a (?:moment|minute|second|while|week|month|year) later|later that \w+|meanwhile|just then|at last|at first|before (?:long|i knew it)|by the time|as soon as|the moment|that (?:night|evening|morning|afternoon|weekend|summer)|when (?:we|i) (?:got|arrived|reached|woke|came|finally))\b/gi;

export const timeMoves: LookFor = {
  name: 'transitions-time-moves',
  skill: 'transitions',
  kind: 'strength',
  genres: ['narrative'],
  find: (page) =>
    inOwnWords(page, TIME)
      .filter(({ sentence }) => sentence.words.length <= 40)
      .map((hit) => quoteAround(hit, 'The first words tell the reader when this happens.')),
};
