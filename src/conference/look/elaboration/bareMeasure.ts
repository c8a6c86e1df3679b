// Owns: a size or weight in an information text that nothing helps the reader to picture.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const NUMBER =
  '(?:\\d[\\d,.]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)s?)';
const UNIT =
  '(?:feet|foot|inch(?:es)?|yards|miles|pounds|ounces|tons|tonnes|met(?:er|re)s|centimet(?:er|re)s|kilomet(?:er|re)s|kilograms|kilos|gallons|lit(?:er|re)s|mph)';
const MEASURE = new RegExp(
  `\\b${NUMBER}(?: (?:hundred|thousand|million|and))*[ -]${UNIT}\\b`,
  'gi',
);

/** Something to compare it with, in the same sentence or right after it. */
const PICTURE =
  /\b(?:like|as|than|size|same|twice|times|half|imagine|picture|equal|about a|enough to)\b/i;

export const bareMeasure: LookFor = {
  name: 'elaboration-bare-measure',
  skill: 'elaboration',
  kind: 'need',
  genres: ['information'],
  onlyIfNothingElse: true,
  find: (page) =>
    inOwnWords(page, MEASURE)
      .filter(({ sentence }) => {
        const at = page.sentences.indexOf(sentence);
        return !page.sentences.slice(at, at + 2).some(({ plain }) => PICTURE.test(plain));
      })
      .map((hit) =>
        quoteAround(hit, {
          en: `"${hit.match[0]}" is exact, and hard to picture: nothing here compares it with something the reader knows.`,
          es: `"${hit.match[0]}" es exacto, y cuesta imaginarlo: nada aquí lo compara con algo que quien lee conozca.`,
        }),
      ),
};
