// Owns: a detail the reader can hear, smell, taste or touch.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const SENSE =
  /\b(?:(?:i|we|he|she|they|you) (?:could |can )?(?:smell(?:ed|s)?|taste[ds]?) (?!like (?:it|that)\b)\w+|(?:it|that|which|air|room|food|water|kitchen|house|bread|soup|\w+s?) (?:smelled|smelt|tasted|smells|tastes) (?:like|of|so|very|\w+y)\b|(?:i|we|he|she|they|you) (?:could |can )?(?:heard|hear) (?:the|a|an|my|his|her|their|some|something|footsteps|people|birds|nothing but|loud) (?:\w+ ){0,4}?\w+(?:ing|s|ed)\b|(?:sticky|slimy|crunchy|salty|sour|crispy|squishy|prickly|fuzzy|bumpy|slippery|soggy|gooey|creaky|squeaky|rotten|buttery|itchy|scratchy|rusty|dusty|muddy|velvety|icy|steaming|sizzling|glittering|glowing|flickering|sparkling|shimmering|creaking|squeaking|rustling|crackling|dripping|buzzing|humming) \w+)/gi;

export const sensoryDetail: LookFor = {
  name: 'elaboration-sensory-detail',
  skill: 'elaboration',
  kind: 'strength',
  genres: ['narrative'],
  find: (page) =>
    inOwnWords(page, SENSE).map((hit) =>
      quoteAround(hit, {
        en: 'It gives a detail the reader can hear, smell, taste or touch.',
        es: 'Da un detalle que se puede oír, oler, saborear o tocar.',
      }),
    ),
};
