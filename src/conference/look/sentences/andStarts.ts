// Owns: many sentences that begin with and, so or but.
import { type LookFor, quoteSentence } from '../lookFor';
import { opening } from '../page';

const JOINERS = new Set(['and', 'so', 'but']);

export const andStarts: LookFor = {
  name: 'sentences-and-starts',
  skill: 'sentences',
  kind: 'need',
  find(page) {
    const begun = page.sentences.filter(
      (sentence) =>
        JOINERS.has(opening(sentence)) &&
        sentence.words.length >= 4 &&
        sentence.told === sentence.plain,
    );
    if (begun.length < 4 || begun.length < page.sentences.length * 0.25) return [];
    return begun.slice(1).map((sentence) =>
      quoteSentence(
        sentence,
        {
          en: `${begun.length} of ${page.sentences.length} sentences begin with "and", "so" or "but".`,
          es: `${begun.length} de ${page.sentences.length} oraciones empiezan con "and", "so" o "but".`,
        },
        { times: begun.length },
      ),
    );
  },
};
