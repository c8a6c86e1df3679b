// Owns: the word that begins more sentences of a draft than any other.
import { capital, count, countSpanish, type LookFor, quoteSentence } from '../lookFor';
import { isSpoken, opening, type PageSentence } from '../page';

const ENOUGH = 9;
const SHARE = 0.3;
const OFTEN = 5;

export const favoriteOpening: LookFor = {
  name: 'sentences-favorite-opening',
  skill: 'sentences',
  kind: 'need',
  onlyIfNothingElse: true,
  find(page) {
    const told = page.sentences.filter(
      (sentence) => !isSpoken(sentence) && sentence.words.length >= 3 && sentence.ended,
    );
    if (told.length < ENOUGH) return [];
    const byWord = new Map<string, PageSentence[]>();
    for (const sentence of told) {
      const word = opening(sentence);
      // Nobody hears these come back.
      if (/^(?:the|an?)$/.test(word)) continue;
      byWord.set(word, [...(byWord.get(word) ?? []), sentence]);
    }
    const [alike] = [...byWord.values()].sort((a, b) => b.length - a.length);
    if (!alike || alike.length < OFTEN || alike.length < told.length * SHARE) return [];
    const word = alike[0]?.words[0]?.text ?? '';
    const says = {
      en: `${capital(count(alike.length))} of ${told.length} sentences begin with "${word}"; this one could begin another way.`,
      es: `De ${told.length} oraciones, ${countSpanish(alike.length)} empiezan con "${word}"; esta podría empezar de otra manera.`,
    };
    // The second of two neighbours is the one to change.
    const second = alike.filter((sentence) => {
      const before = page.sentences[page.sentences.indexOf(sentence) - 1];
      return (
        before !== undefined && before.paragraph === sentence.paragraph && alike.includes(before)
      );
    });
    return [...second, ...alike.slice(1)].map((sentence) => quoteSentence(sentence, says));
  },
};
