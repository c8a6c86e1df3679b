// Owns: a draft in which nearly every sentence begins with who or what does it.
import { type LookFor, quoteSentence } from '../lookFor';
import { isSpoken, opening, type PageSentence } from '../page';

const ENOUGH = 8;
const SHARE = 0.75;

/** Words that stand before the doer. Whatever else begins a sentence is taken for the doer. */
const BEFORE = new Set(
  (
    'when while if after before as since because although though once until whenever even in on at by for from with without ' +
    'under over behind inside outside near along across through during between beside above below around to into up down out ' +
    'then next first second third last later soon finally suddenly now today yesterday tonight sometimes usually often always ' +
    'never maybe perhaps also another however instead besides still meanwhile overall and but so or yet not only just almost ' +
    'what why how where who which do does did can could would should is are was were have has will please let imagine think ' +
    'pick take look ask come go try put get make remember stop start use about most some unlike like one every each other oh ' +
    'yes no well right halfway back far deep ever here there whether despite according most all both until'
  ).split(' '),
);

/** "The second time I sang" tells when. */
const WHEN =
  /^\W*(?:the (?:first|second|third|last|next|other) \w+ (?:i|we|he|she|they)\b|(?:the|that) (?:day|night|moment|morning|summer|winter|spring|fall|year|week)\b)/i;

export const doerFirst: LookFor = {
  name: 'sentences-doer-first',
  skill: 'sentences',
  kind: 'need',
  onlyIfNothingElse: true,
  find(page) {
    const told = page.sentences.filter((sentence) => counts(sentence));
    const plain = told.filter((sentence) => startsWithDoer(sentence));
    if (told.length < ENOUGH || plain.length < told.length * SHARE) return [];
    const says = {
      en: `${plain.length} of ${told.length} sentences begin with who or what does it, as this one does; one could begin with when or where.`,
      es: `${plain.length} de ${told.length} oraciones empiezan con quién o qué lo hace, como esta; una podría empezar con cuándo o dónde.`,
    };
    // Best where two stand side by side, and the sentence is long enough to be turned round.
    const turnable = plain.filter(({ words }) => words.length >= 8);
    const pairs = turnable.filter((sentence) => {
      const before = page.sentences[page.sentences.indexOf(sentence) - 1];
      return before?.paragraph === sentence.paragraph && startsWithDoer(before);
    });
    return [...pairs, ...turnable].map((sentence) => quoteSentence(sentence, says));
  },
};

const counts = (sentence: PageSentence): boolean =>
  sentence.ended && !isSpoken(sentence) && sentence.words.length >= 3;

function startsWithDoer(sentence: PageSentence): boolean {
  const first = opening(sentence);
  return (
    counts(sentence) &&
    !BEFORE.has(first) &&
    !/ly$|ing$|ed$/.test(first) &&
    !WHEN.test(sentence.plain)
  );
}
