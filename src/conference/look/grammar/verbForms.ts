// Owns: verb and comparing forms that are never right.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

const FORMS: readonly { pattern: RegExp; better: (match: RegExpExecArray) => string }[] = [
  {
    pattern: /\b(would|could|should|must|might) of\b(?! course)/gi,
    better: (m) => `${m[1]?.toLowerCase() ?? ''} have`,
  },
  {
    pattern:
      /\b(?:more|most) (?:(better|bigger|easier|faster|happier|nicer|funnier|harder|smarter|stronger|taller|older|worse|longer|smaller|scarier|louder|closer|cooler|tireder|funner)|(biggest|easiest|fastest|happiest|nicest|funniest|hardest|smartest|best|worst|coolest|scariest|funnest))\b/gi,
    better: (m) => m[1] ?? m[2] ?? '',
  },
  {
    pattern:
      /\b(?:have|has|had|haven't|hasn't|hadn't) (?:went|ate|saw|drank|sang|swam|wrote|broke|spoke|took|drove|gave|knew|threw|fell|began|chose|forgot|rode|flew|grew)\b/gi,
    better: (m) =>
      `${m[0].split(' ')[0]?.toLowerCase() ?? ''} ${PARTICIPLE[m[0].split(' ')[1]?.toLowerCase() ?? ''] ?? ''}`,
  },
  {
    pattern:
      /\b(?:runned|goed|comed|eated|falled|gived|knowed|maked|rided|seed (?=the|a|him|her|it)|sleeped|swimmed|taked|teached|telled|thinked|throwed|wented|winned|writed|buyed|catched|drived|feeled|finded|getted|hitted|holded|hurted|keeped|leaved|losed|putted|readed|sayed|sended|sitted|speaked|standed|cutted|bringed|brang|breaked|builded|drinked|drawed|flied|bited|hided|selled|singed (?=a|the)|sweeped|waked|weared)\b/gi,
    better: (m) => PAST[m[0].trim().toLowerCase()] ?? 'its own form',
  },
  {
    pattern: /\b(?:i|we|they|he|she) seen\b/gi,
    better: (m) => m[0].toLowerCase().replace('seen', 'saw'),
  },
  {
    pattern: /(?<=^|[,.;] |\b(?:and|but|because|when) )(?:i|we|they|he|she) use to\b/gi,
    better: (m) => `${m[0].toLowerCase().replace('use to', 'used to')}`,
  },
  { pattern: /\bsuppose to\b/gi, better: () => 'supposed to' },
  {
    pattern:
      /\b(?:don't|dont|didn't|didnt|can't|cant|won't|wont|doesn't|doesnt|couldn't|wouldn't) (?:\w+ ){0,2}?(?:nothing|nobody|no one|nowhere|none)\b/gi,
    better: (m) =>
      m[0]
        .toLowerCase()
        .replace('nothing', 'anything')
        .replace('nobody', 'anybody')
        .replace('no one', 'anyone')
        .replace('nowhere', 'anywhere')
        .replace('none', 'any'),
  },
];

const PARTICIPLE: Readonly<Record<string, string>> = {
  went: 'gone',
  ate: 'eaten',
  saw: 'seen',
  drank: 'drunk',
  sang: 'sung',
  swam: 'swum',
  wrote: 'written',
  broke: 'broken',
  spoke: 'spoken',
  took: 'taken',
  drove: 'driven',
  gave: 'given',
  knew: 'known',
  threw: 'thrown',
  fell: 'fallen',
  began: 'begun',
  chose: 'chosen',
  forgot: 'forgotten',
  rode: 'ridden',
  flew: 'flown',
  grew: 'grown',
};

const PAST: Readonly<Record<string, string>> = {
  runned: 'ran',
  goed: 'went',
  comed: 'came',
  eated: 'ate',
  falled: 'fell',
  gived: 'gave',
  knowed: 'knew',
  maked: 'made',
  rided: 'rode',
  seed: 'saw',
  sleeped: 'slept',
  swimmed: 'swam',
  taked: 'took',
  teached: 'taught',
  telled: 'told',
  thinked: 'thought',
  throwed: 'threw',
  wented: 'went',
  winned: 'won',
  writed: 'wrote',
  buyed: 'bought',
  catched: 'caught',
  drived: 'drove',
  feeled: 'felt',
  finded: 'found',
  getted: 'got',
  hitted: 'hit',
  holded: 'held',
  hurted: 'hurt',
  keeped: 'kept',
  leaved: 'left',
  losed: 'lost',
  putted: 'put',
  readed: 'read',
  sayed: 'said',
  sended: 'sent',
  sitted: 'sat',
  speaked: 'spoke',
  standed: 'stood',
  cutted: 'cut',
  bringed: 'brought',
  brang: 'brought',
  breaked: 'broke',
  builded: 'built',
  drinked: 'drank',
  drawed: 'drew',
  flied: 'flew',
  bited: 'bit',
  hided: 'hid',
  selled: 'sold',
  singed: 'sang',
  sweeped: 'swept',
  waked: 'woke',
  weared: 'wore',
};

export const verbForms: LookFor = {
  name: 'grammar-verb-forms',
  skill: 'grammar',
  kind: 'need',
  most: 2,
  find: (page) =>
    FORMS.flatMap(({ pattern, better }) =>
      inOwnWords(page, pattern).map((hit) =>
        pointAt(hit, `"${hit.match[0].trim()}" is written "${better(hit.match)}".`),
      ),
    ),
};
