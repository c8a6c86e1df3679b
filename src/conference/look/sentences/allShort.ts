// Owns: a draft that has no long sentence at all.
import { type LookFor, quoteSentence } from '../lookFor';

const ENOUGH = 10;
/** In words. */
const LONGEST = 12;

export const allShort: LookFor = {
  name: 'sentences-all-short',
  skill: 'sentences',
  kind: 'need',
  find(page) {
    const { sentences } = page;
    const short = sentences.filter(({ words, ended }) => ended && words.length <= LONGEST);
    if (sentences.length < ENOUGH || short.length < sentences.length) return [];
    // Two short ones side by side are the easiest to join.
    const pair = sentences.find((sentence, i) => {
      const next = sentences[i + 1];
      return (
        next?.paragraph === sentence.paragraph &&
        sentence.words.length >= 3 &&
        sentence.words.length <= 7 &&
        next.words.length <= 7 &&
        sentence.told === sentence.plain
      );
    });
    return pair
      ? [
          quoteSentence(pair, {
            en: `None of the ${sentences.length} sentences is longer than ${LONGEST} words; this one and the next could be joined.`,
            es: `Ninguna de las ${sentences.length} oraciones pasa de ${LONGEST} palabras; esta y la siguiente podrían unirse.`,
          }),
        ]
      : [];
  },
};
