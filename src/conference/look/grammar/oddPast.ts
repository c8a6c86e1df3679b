// Owns: past forms of irregular verbs as children make them.
import { type Hit, inOwnWords, type LookFor, pointAt, type Sighting } from '../lookFor';

/** As children regularize it → the past form. None of the keys is itself an English word. */
const PAST: Readonly<Record<string, string>> = readPairs(`
runned ran, goed went, comed came, eated ate, falled fell, gived gave, knowed knew, maked made,
rided rode, sleeped slept, swimmed swam, taked took, teached taught, telled told, thinked thought,
throwed threw, wented went, winned won, writed wrote, buyed bought, catched caught, drived drove,
feeled felt, finded found, getted got, hitted hit, holded held, hurted hurt, keeped kept, losed lost,
putted put, readed read, sayed said, sended sent, sitted sat, speaked spoke, standed stood, cutted cut,
bringed brought, brang brought, breaked broke, builded built, drinked drank, drawed drew, bited bit,
hided hid, selled sold, sweeped swept, weared wore, waked woke,
costed cost, payed paid, blowed blew, growed grew, fighted fought, stealed stole, shaked shook, choosed chose, freezed froze,
feeded fed, spended spent, swinged swung, stinged stung, digged dug, sticked stuck, sweared swore
`);

/** After "have": past form → participle. */
const PARTICIPLE: Readonly<Record<string, string>> = readPairs(`
went gone, ate eaten, saw seen, drank drunk, sang sung, swam swum, wrote written, broke broken,
spoke spoken, took taken, drove driven, gave given, knew known, threw thrown, fell fallen, began begun,
chose chosen, forgot forgotten, rode ridden, flew flown, grew grown
`);

const REGULARIZED = new RegExp(`\\b(?:${Object.keys(PAST).join('|')})\\b`, 'gi');
const AFTER_HAVE = new RegExp(
  `\\b(have|has|had|haven't|hasn't|hadn't) (${Object.keys(PARTICIPLE).join('|')})\\b`,
  'gi',
);
/** Participles without "have". */
const ALONE: Readonly<Record<string, string>> = readPairs(
  'seen saw, rung rang, sung sang, swum swam, begun began, done did',
);
const SEEN = /\b(i|we|they|he|she) (seen|rung|sung|swum|begun|done)\b(?! with\b)/gi;

export const oddPast: LookFor = {
  name: 'grammar-odd-past',
  skill: 'grammar',
  kind: 'need',
  most: 2,
  find(page) {
    return [
      ...inOwnWords(page, REGULARIZED).map((hit) => {
        const said = hit.match[0].toLowerCase();
        return odd(hit, PAST[said] ?? said);
      }),
      ...inOwnWords(page, AFTER_HAVE).map((hit) => {
        const [, have = '', past = ''] = hit.match;
        return odd(hit, `${have} ${PARTICIPLE[past.toLowerCase()] ?? past}`);
      }),
      ...inOwnWords(page, SEEN).map((hit) => {
        const [, who = '', done = ''] = hit.match;
        return odd(hit, `${who} ${ALONE[done.toLowerCase()] ?? done}`);
      }),
    ];
  },
};

const odd = (hit: Hit, better: string): Sighting =>
  pointAt(hit, {
    en: `"${hit.match[0]}" is one of the odd verbs: "${better}".`,
    es: `"${hit.match[0]}" es de los verbos irregulares: "${better}".`,
  });

function readPairs(pairs: string): Record<string, string> {
  return Object.fromEntries(
    pairs
      .trim()
      .split(/,\s+/)
      .map((pair) => pair.split(' '))
      .map(([written = '', better = '']) => [written, better]),
  );
}
