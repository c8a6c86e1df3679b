// Owns: a number that makes a fact or a reason exact.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';
import { bareMeasure } from './bareMeasure';

const WORD =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)(?:(?:[ -]| and )(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million))*';
const THING =
  'dollars|cents|percent|miles|feet|inches|pounds|tons|degrees|meters|kilometers|gallons|people|kids|students|children|accidents|eggs|bugs|mosquitos|mosquitoes|moons|bones|teeth|words|pages|forks|bottles|bags|trees|books|times|words|hours|minutes|seconds|days|weeks|months|years|hearts|arms|legs|species|kinds|schools|families|animals|acres|stories|Earths';
const NUMBER = new RegExp(
  `\\$\\d[\\d,.]*\\d|\\b\\d[\\d,.]*(?: (?:hundred|thousand|million|billion))? ?(?:%|(?:\\w+ )?(?:${THING})\\b)|\\b${WORD} (?:\\w+ )?(?:${THING})\\b|\\b(?:one|two|three|four|five|six|seven|eight|nine) (?:\\w+ )?(?:\\w+ )?(?:out of|in) (?:every )?(?:three|four|five|six|ten|twenty|\\d+)\\b`,
  'gi',
);

/** A few days or a few times prove nothing yet. */
const SMALL =
  /^(?:[1-9]|two|three|four|five|six|seven|eight|nine) (?:\w+ )?(?:hours|minutes|seconds|days|weeks|months|years|times|kids|people|reasons|words|books|animals|kinds|degrees)$/i;

/** "School should be thirty minutes longer" only says what is asked for. */
const TIME = /(?:hours|minutes)$/i;
const WISHED =
  /\b(?:should|would|could|want|wish|need|more|longer|extra|extend\w*|add\w*|instead)\b/i;

/** Of the writer and the task: no fact about the world. */
const OF_THE_WRITER =
  /\b(?:reasons?|i (?:am|was|have|had)|i've|grade|years? old|degrees out|chapter|ways|things)\b/i;

export const number: LookFor = {
  name: 'elaboration-number',
  skill: 'elaboration',
  kind: 'strength',
  ranked: true,
  find(page) {
    // In a story a number is a detail as any other.
    if (page.genre === 'narrative') return [];
    // A size that nobody can picture is exact, and yet no help.
    const bare = page.genre === 'information' ? bareMeasure.find(page) : [];
    return inOwnWords(page, NUMBER)
      .filter(({ sentence }) => sentence.words.length <= 40 && !OF_THE_WRITER.test(sentence.told))
      .filter(({ sentence, match }) => !(TIME.test(match[0]) && WISHED.test(sentence.told)))
      .filter(({ match }) => !SMALL.test(match[0]))
      .sort((a, b) => exactness(b.match[0]) - exactness(a.match[0]))
      .map((hit) =>
        quoteAround(hit, {
          en: `A number makes it exact, and can be checked: "${hit.match[0]}".`,
          es: `Un número lo hace exacto, y se puede comprobar: "${hit.match[0]}".`,
        }),
      )
      .filter(({ start }) => !bare.some((sighting) => sighting.start === start));
  },
};

/** Digits, money and shares are the easiest to check. */
const exactness = (number: string): number =>
  (/\d{2}/.test(number) ? 2 : 0) + (/[$%]|percent|out of| in \w+$/.test(number) ? 1 : 0);
