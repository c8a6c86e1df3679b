// Owns: short sentences in a row.
import { count, type LookFor, quoteSentence, type Sighting } from '../lookFor';
import { isSpoken } from '../page';

const SHORT = 6;
const IN_A_ROW = 5;

export const choppy: LookFor = {
  name: 'sentences-choppy',
  skill: 'sentences',
  kind: 'need',
  find(page) {
    const found: { run: number; sighting: Sighting }[] = [];
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
        found.push({
          run,
          sighting: quoteSentence(
            sentence,
            `${capital(count(run))} short sentences follow each other; this is the last of them.`,
            { times: run },
          ),
        });
      }
    });
    return found.sort((a, b) => b.run - a.run).map(({ sighting }) => sighting);
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
