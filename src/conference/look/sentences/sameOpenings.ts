// Owns: sentences in a row that all begin with the same word.
import {
  capital,
  count,
  countSpanish,
  type LookFor,
  mostFirst,
  quoteSentence,
  type Sighting,
} from '../lookFor';
import { opening, type Page } from '../page';

const IN_A_ROW = 4;
/** Nobody hears these until there are many. */
const UNHEARD = new Set(['the', 'a', 'an']);
const MANY = 6;
/** A run of a word that is rare elsewhere in the draft may be on purpose. */
const SHARE = 0.2;

export const sameOpenings: LookFor = {
  name: 'sentences-same-opening',
  skill: 'sentences',
  kind: 'need',
  find(page) {
    const found: Sighting[] = [];
    let run = 0;
    page.sentences.forEach((sentence, i) => {
      const first = opening(sentence);
      const previous = page.sentences[i - 1];
      // Lines of a list or a poem are no sentences to vary.
      const counts = sentence.words.length >= 3 && /^\p{L}/u.test(first);
      run = counts && previous && opening(previous) === first && run > 0 ? run + 1 : counts ? 1 : 0;
      const next = page.sentences[i + 1];
      const enough = UNHEARD.has(first) ? MANY : IN_A_ROW;
      if (run >= enough && shareOf(page, first) >= SHARE && (!next || opening(next) !== first)) {
        const word = sentence.words[0]?.text ?? first;
        found.push(
          quoteSentence(
            sentence,
            {
              en: `${capital(count(run))} sentences in a row begin with "${word}"; this is the last of them.`,
              es: `Hay ${countSpanish(run)} oraciones seguidas que empiezan con "${word}"; esta es la última.`,
            },
            { times: run },
          ),
        );
      }
    });
    return mostFirst(found);
  },
};

function shareOf(page: Page, word: string): number {
  return (
    page.sentences.filter((sentence) => opening(sentence) === word).length / page.sentences.length
  );
}
