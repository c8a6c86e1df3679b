// Owns: the moment in a story when something goes wrong and has to be solved.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const TROUBLE =
  /\b(?:heard (?:a|an|something|this|another)(?: \w+)? ?(?:noise|sound|scream|boom|bang|crash|growl|howl|scratching|knock|crack|thump|voice|moving|coming|behind)|(?:was|were) (?:(?:gone|missing|lost|nowhere)(?=[.,!?]|$)|stuck|locked|trapped)|(?:lights?|power|electricity) went out|(?:couldn't|could not|couldnt) (?:find (?:my|the|her|his|our|him|her|it|them|a|our)\b|get out|move|swim)|got (?:lost|stuck|trapped)|(?:ran|got|slipped|flew) (?:away|out the door|off the leash)|disappeared|tripped (?:on|over)|was not (?:there|at the (?:door|gate|bus)|in (?:his|her|its|my|the) \w+)|broke (?:my|his|her|its|down|in half)|(?:box|bag|cage|room|nest|bed|purse|car|house|tank|seat) was empty|(?:door|gate) (?:was locked|would not open|wouldn't open|slammed)|fell (?:off|down|in|into|out|through)|started to (?:sink|leak|tip|smoke|shake))\b/gi;

/** In parts of the story: trouble that comes later is its end, not what drives it. */
const EARLY = 0.6;

export const troubleEnters: LookFor = {
  name: 'organization-trouble-enters',
  skill: 'organization',
  kind: 'strength',
  genres: ['narrative'],
  find(page) {
    const { sentences } = page;
    if (sentences.length < 5) return [];
    return inOwnWords({ ...page, sentences: sentences.slice(0, sentences.length * EARLY) }, TROUBLE)
      .filter(
        ({ sentence, match }) =>
          !/\b(?:asleep|if|almost|never|not|would|love)\b[^.]{0,20}$/i.test(
            sentence.told.slice(0, match.index),
          ),
      )
      .map((hit) =>
        quoteAround(hit, {
          en: 'Here something goes wrong: the reader wants to know how it will be solved.',
          es: 'Aquí algo sale mal: dan ganas de saber cómo se va a resolver.',
        }),
      );
  },
};
