// Owns: words that carry a story through time.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const TIME =
  /^\W*(?:and |but |so )?(?:the next (?:day|morning|night|week|time|moment)|the following \w+|after (?:a (?:while|few \w+|long \w+|minute|moment|couple)|\w+ (?:minutes|hours|days|weeks)|that|(?:school|lunch|dinner|breakfast|practice|church)\b|what (?:felt|seemed))|a (?:few|couple of) (?:minutes|seconds|hours|days|moments|weeks) later|\w+ (?:minutes|hours|days|weeks|seconds) later|a (?:moment|minute|second|while|week|month|year) later|later that \w+|at (?:noon|midnight|dawn|sunrise|sunset|\d+(?::\d\d)?(?= (?:o'clock|a\.?m|p\.?m|in))|last)|by (?:noon|midnight|dawn|the end|(?:nine|ten|eight|seven|six|five|four|three|two|one|\w+day))|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|\w+ (?:weeks|days|months|years|hours|minutes) (?:before|after) (?:that|this)|all (?:day|night|morning|week|summer)(?: long)?,|the (?:summer|winter|year|day|night|week) (?:i|we|he|she|my|before|after) |meanwhile|just then|at last|at first|before (?:long|i knew it)|by the time|as soon as|the moment|that (?:night|evening|morning|afternoon|weekend|summer)|when (?:we|i) (?:got|arrived|reached|woke|came|finally))\b/gi;

export const timeMoves: LookFor = {
  name: 'transitions-time-moves',
  skill: 'transitions',
  kind: 'strength',
  genres: ['narrative'],
  find: (page) =>
    inOwnWords(page, TIME)
      .filter(({ sentence }) => sentence.words.length <= 40)
      .map((hit) =>
        quoteAround(hit, {
          en: 'The first words tell the reader when this happens.',
          es: 'Las primeras palabras dicen cuándo pasa esto.',
        }),
      ),
};
