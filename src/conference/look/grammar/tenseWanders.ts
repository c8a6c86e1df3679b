// Owns: a story in the past that slips into the present.
import { compiled, matches } from '../../pattern';
import { inOwnWords, type LookFor, point } from '../lookFor';

const WHO = '(?:i|we|he|she|they|my \\w+|the \\w+|mom|dad)';
const PAST = new RegExp(
  `\\b${WHO} (?:was|were|went|had|said|saw|ran|got|came|looked|felt|heard|started|woke|thought|took|told|fell|ate|made|found|gave|sat|stood|walked|asked|jumped|played|tried|opened|called|wanted|turned)\\b`,
  'gi',
);

/** Only verbs of doing, with "he" or "she", or after "then": what is always so may well be present. */
const PRESENT =
  /\b(?:(?:he|she|my (?:mom|dad|brother|sister|friend|dog|teacher|cousin)|mom|dad) (?:goes|says|runs|comes|walks|jumps|gets up|starts|sees|asks|turns|opens|grabs|tells|falls|takes|throws|picks|gives|puts|yells|screams|hits|looks at|gets)|(?:(?:and|so|but) )?then (?:i|we|they) (?:go|say|run|come|walk|jump|get|start|see|ask|turn|open|grab|tell|fall|take|throw|pick|give|yell|scream|look|eat|play)|(?:and|so) (?:i|we) (?:say|go|run|jump|see|grab|start|scream|yell|walk))\b/gi;

const ALWAYS =
  /\b(?:always|usually|often|sometimes|every|each|never|now|today|still|whenever|if|the way|like|where|who|which|when (?:he|she|it)|that (?:he|she)|would|will|can|could|did|does|do|to see|let|made|make|until)\b/i;

export const tenseWanders: LookFor = {
  name: 'grammar-tense-wanders',
  skill: 'grammar',
  kind: 'need',
  genres: ['narrative'],
  find(page) {
    const past = page.sentences.reduce((n, { told }) => n + matches(PAST, told).length, 0);
    const present = inOwnWords(page, PRESENT).filter(
      ({ sentence }) => !compiled(ALWAYS).test(sentence.told),
    );
    // An ending may step out of the story: "Dad says he planned it."
    const last = page.sentences[page.sentences.length - 1];
    if (present.every(({ sentence, match }) => sentence === last && match.index === 0)) return [];
    if (past < 4 || past < present.length * 2) return [];
    return present.map(({ sentence, match }) =>
      point(
        sentence,
        match.index,
        match.index + match[0].length,
        {
          en: 'The story is told in the past; here it slips into the present.',
          es: 'La historia se cuenta en pasado; aquí se pasa al presente.',
        },
        present.length,
      ),
    );
  },
};
