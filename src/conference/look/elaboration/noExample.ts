// Owns: an opinion whose reasons come without a single example, number or story.
import { compiled } from '../../pattern';
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';
import { ownStory } from './ownStory';

const EVIDENCE =
  /\b(?:for (?:example|instance)|such as|e\.g|like when|like if|imagine|picture|suppose|let's say|lets say|say (?:that|you)|once|last (?:year|week|month|summer|night)|yesterday|one (?:day|time)|my (?:mom|mother|dad|father|brother|sister|aunt|uncle|cousin|friend|grandma|grandpa|teacher|class|family|parents)|study|studies|research|survey|according|percent|article|data|scientists?|experts?|when i|if i|examples?|shows?|proves?|fact)\b|[%\d]|\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?) (?:(?:to|or|and) \w+ )?(?:of )?(?:hours|minutes|days|weeks|months|years|times|people|kids|students|children|dollars|miles|points)\b/i;

/** A country that is named is named as an example. */
const COUNTRY =
  /\b(?:Africa|Argentina|Asia|Australia|Bolivia|Brazil|Britain|Canada|Chile|China|Colombia|Cuba|Denmark|Egypt|England|Ethiopia|Europe|Finland|France|Germany|Ghana|Greece|Guatemala|Haiti|Honduras|India|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Kenya|Korea|Mexico|Nepal|Nigeria|Norway|Pakistan|Peru|Philippines|Poland|Russia|Salvador|Spain|Sweden|Switzerland|Syria|Thailand|Turkey|Ukraine|Venezuela|Vietnam)\b/;

const REASON = /\bbecause\b|\b(?:first|second|another|other|last|one) reason\b/gi;

export const noExample: LookFor = {
  name: 'elaboration-no-example',
  skill: 'elaboration',
  kind: 'need',
  genres: ['opinion'],
  find(page) {
    if (
      page.words < 100 ||
      page.sentences.some(
        ({ plain }) => compiled(EVIDENCE).test(plain) || compiled(COUNTRY).test(plain),
      ) ||
      ownStory.find(page).length > 0
    )
      return [];
    const hits = inOwnWords(page, REASON);
    // The last reason before the piece closes is seldom the one to build on.
    const inside = hits.filter(({ sentence }) => sentence.paragraph > 0);
    return (inside.length > 0 ? inside : hits).map((hit) =>
      quoteAround(hit, {
        en: 'Reasons are given, but none has an example, a number or a story to prove it. This one could.',
        es: 'Hay razones, pero ninguna tiene un ejemplo, un número o una historia que la pruebe. Esta podría tenerlo.',
      }),
    );
  },
};
