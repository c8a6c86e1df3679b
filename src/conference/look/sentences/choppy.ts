// Owns: short sentences in a row.
import {
  capital,
  count,
  countSpanish,
  type LookFor,
  mostFirst,
  quoteSentence,
  type Sighting,
} from '../lookFor';
import { isSpoken } from '../page';

const SHORT = 6;
const IN_A_ROW = 5;

export const choppy: LookFor = {
  name: 'sentences-choppy',
  skill: 'sentences',
  kind: 'need',
  find(page) {
    const found: Sighting[] = [];
    let run = 0;
    page.sentences.forEach((sentence, i) => {
      const previous = page.sentences[i - 1];
      const short =
        sentence.ended &&
        sentence.words.length >= 3 &&
        sentence.words.length <= SHORT &&
        !isSpoken(sentence);
      run = short ? (previous?.paragraph === sentence.paragraph ? run + 1 : 1) : 0;
      if (run >= IN_A_ROW) {
        found.push(
          quoteSentence(
            sentence,
            {
              en: `${capital(count(run))} short sentences follow each other; this is the last of them.`,
              es: `Hay ${countSpanish(run)} oraciones cortas seguidas; esta es la última.`,
            },
            { times: run },
          ),
        );
      }
    });
    return mostFirst(found);
  },
};
