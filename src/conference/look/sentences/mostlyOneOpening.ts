// Owns: a draft in which half the sentences begin with the same word.
import { type LookFor, quoteSentence } from '../lookFor';
import { opening, type PageSentence } from '../page';

const ENOUGH = 10;
const SHARE = 0.45;

export const mostlyOneOpening: LookFor = {
  name: 'sentences-mostly-one-opening',
  skill: 'sentences',
  kind: 'need',
  find(page) {
    const whole = page.sentences.filter(({ words }) => words.length >= 3);
    if (whole.length < ENOUGH) return [];
    const byWord = new Map<string, PageSentence[]>();
    for (const sentence of whole) {
      const word = opening(sentence);
      byWord.set(word, [...(byWord.get(word) ?? []), sentence]);
    }
    const [alike] = [...byWord.values()].sort((a, b) => b.length - a.length);
    const middle = alike?.[Math.floor(alike.length / 2)];
    if (!alike || !middle || alike.length < whole.length * SHARE) return [];
    return [
      quoteSentence(
        middle,
        {
          en: `${alike.length} of ${whole.length} sentences begin with "${middle.words[0]?.text ?? ''}".`,
          es: `${alike.length} de ${whole.length} oraciones empiezan con "${middle.words[0]?.text ?? ''}".`,
        },
        { times: alike.length },
      ),
    ];
  },
};
