// Owns: a draft of long sentences without a short one among them.
import { type LookFor, quoteSentence } from '../lookFor';
import { isSpoken } from '../page';

const ENOUGH = 6;
/** In words: a shorter one is a place to rest. */
const SHORT = 7;
const LONG = 20;

export const noShort: LookFor = {
  name: 'sentences-no-short-one',
  skill: 'sentences',
  kind: 'need',
  onlyIfNothingElse: true,
  find(page) {
    const told = page.sentences.filter((sentence) => !isSpoken(sentence));
    const shortest = Math.min(...told.map(({ words }) => words.length));
    if (told.length < ENOUGH || told.length < page.sentences.length || shortest < SHORT) return [];
    return [...told]
      .filter(({ words }) => words.length >= LONG)
      .sort((a, b) => b.words.length - a.words.length)
      .map((sentence) =>
        quoteSentence(sentence, {
          en: `No sentence of this piece has fewer than ${shortest} words; a short one after this one (${sentence.words.length} words) would make the reader stop.`,
          es: `Ninguna oración de este texto tiene menos de ${shortest} palabras; una corta después de esta (${sentence.words.length} palabras) haría parar a quien lee.`,
        }),
      );
  },
};
