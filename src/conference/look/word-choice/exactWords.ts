// Owns: words that are exact where a plain one would have done.
import type { Spoken } from '../../spoken';
import { type LookFor, quoteSentence, type Sighting } from '../lookFor';

/** Verbs of moving, speaking and looking, stems that take their endings, then words to see by. */
const STEMS =
  'whisper|mutter|mumbl|shriek|scream|gasp|groan|giggl|chuckl|snicker|growl|grumbl|howl|bellow|murmur|stammer|plead|sob|wail|sprint|dash|dart|bolt|creep|tiptoe|sneak|stomp|stumbl|stagger|trudg|wander|stroll|race|gallop|scurr|scrambl|slither|leap|lung|plung|soar|swoop|glid|crawl|limp|march|charg|hurtl|zoom|skid|trembl|shiver|quiver|shudder|flinch|cring|squirm|wriggl|glar|star|gaz|peek|peer|squint|glimps|snatch|grabb|grip|clutch|yank|hurl|fling|shov|nudg|smash|shatter|crumbl|crumpl|splash|drench|drizzl|sizzl|crackl|rustl|creak|rumbl|roar|glitter|sparkl|glow|shimmer|flicker|twinkl|blaz|tumbl|topple|wobbl|sway|swirl|twirl|spin|gobbl|devour|gulp|slurp|nibbl|chomp|munch|collaps|erupt|explod|vanish|tower|loom|echo|pounc|prowl|scuttl|wad|paddl|hoist|heav|clench|frown|scowl|beam|smirk|grin|wink';
const VERB = `(?:${STEMS})(?:ed|ing|ping|ped|ning|ned|bing|bed|ied)`;
const PAST = 'crept|leapt|flung|swung|clung|sprang|sank|shrank|spun|swept|wept|slid|strode|fled';
const SEEING =
  'enormous|gigantic|massive|tiny|ancient|crooked|jagged|slippery|slimy|fluffy|fuzzy|furious|exhausted|terrified|petrified|hilarious|delicious|gorgeous|magnificent|spectacular|ferocious|mysterious|miserable|grumpy|gloomy|blinding|deafening|boiling|scorching|soggy|drenched|crimson|emerald|golden|silvery|sparkly|shimmering|glistening|frosty|steamy|spooky|eerie|shabby|filthy|spotless|delicate|fragile|fierce|stubborn|clumsy|curious|anxious|astonished|astounded|startled|determined|reluctant|desperate|frantic|cautious|gleaming|towering|narrow|steep|hollow|rickety|velvety|overwhelming|overwhelmed|frustrating|exhausting|unbearable|chaotic|flourish|thrive|camouflage|predators?|habitat|nocturnal|venomous|extinct|endangered';

const EXACT = new RegExp(`\\b(?:${VERB}|${PAST}|${SEEING})\\b`, 'i');
/** In an information text ships sink, turbines spin and Rome is ancient: those words are the plain ones there. */
const EXACT_FACT = new RegExp(
  `\\b(?!ancient|golden|narrow|determined|curious)(?:${SEEING})\\b`,
  'i',
);

export const exactWords: LookFor = {
  name: 'word-choice-exact-words',
  skill: 'word-choice',
  kind: 'strength',
  find(page) {
    const exact = page.genre === 'information' ? EXACT_FACT : EXACT;
    const seen = new Set<string>();
    const found: { richness: number; sighting: Sighting }[] = [];
    for (const sentence of page.sentences) {
      if (sentence.words.length > 40) continue;
      const own = sentence.words.filter(
        ({ text, lower, start }) =>
          exact.test(text) &&
          !page.names.has(lower) &&
          // What a text of facts quotes is somebody else's word.
          (page.genre !== 'information' || sentence.told[start - sentence.start] !== ' '),
      );
      const [first] = own;
      if (!first || seen.has(first.text.toLowerCase())) continue;
      for (const { text } of own) seen.add(text.toLowerCase());
      const named = [...new Set(own.map(({ text }) => `"${text.toLowerCase()}"`))].slice(0, 3);
      found.push({
        richness: named.length,
        sighting: quoteSentence(sentence, sayExact(named), { at: first.start - sentence.start }),
      });
    }
    return found.sort((a, b) => b.richness - a.richness).map(({ sighting }) => sighting);
  },
};

/** One, two or three of them. */
function sayExact(named: readonly string[]): Spoken {
  const last = named[named.length - 1] ?? '';
  if (named.length === 1)
    return {
      en: `${last} is an exact word: it says more than a plain one would.`,
      es: `${last} es una palabra exacta: dice más que una común.`,
    };
  const others = named.slice(0, -1).join(', ');
  return {
    en: `${others} and ${last} are exact words: they say more than plain ones would.`,
    es: `${others} y ${last} son palabras exactas: dicen más que las comunes.`,
  };
}
