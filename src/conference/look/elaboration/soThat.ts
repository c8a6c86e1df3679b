// Owns: a measure the reader can feel: so hard that it left a mark.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const SO =
  /\bso (?:hard|fast|loud|loudly|long|quiet|quietly|tight|tightly|cold|hot|high|low|close|far|tired|scared|nervous|excited|happy|bright|dark|big|small|tiny|tall|deep|thick|thin|strong|heavy|slow|slowly|quickly|mad|angry|hungry|sleepy|still|wide|full|steep|bad) (?:that )?(?:i|my|he|his|she|her|it|its|the|we|our|they|their|you|your|even) (?:\w+ )?\w+/gi;

export const soThat: LookFor = {
  name: 'elaboration-so-that',
  skill: 'elaboration',
  kind: 'strength',
  genres: ['narrative'],
  find: (page) =>
    inOwnWords(page, SO)
      // "so cold I said …" tells what came next, not how cold it was.
      .filter(
        ({ match }) =>
          !/\b(?:i|he|she|we|they) (?:said|asked|told|went|decided|got|did|think|thought)\b/i.test(
            match[0],
          ) && !/\b(?:and|but|then)\b/i.test(match[0]),
      )
      .map((hit) =>
        quoteAround(hit, {
          en: 'It lets the reader feel how much, by what came of it.',
          es: 'Hace sentir cuánto, por lo que pasó después.',
        }),
      ),
};
