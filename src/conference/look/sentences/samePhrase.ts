// Owns: sentences across the draft that begin with the same four words.
import { capital, count, countSpanish, type LookFor, quoteSentence } from '../lookFor';
import type { PageSentence } from '../page';

const WORDS = 4;
const OFTEN = 3;

export const samePhrase: LookFor = {
  name: 'sentences-same-phrase',
  skill: 'sentences',
  kind: 'need',
  find(page) {
    const byPhrase = new Map<string, PageSentence[]>();
    for (const sentence of page.sentences) {
      if (sentence.words.length < WORDS + 2) continue;
      const phrase = sentence.words
        .slice(0, WORDS)
        .map(({ lower }) => lower)
        .join(' ');
      byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), sentence]);
    }
    return [...byPhrase]
      .filter(([, alike]) => alike.length >= OFTEN)
      .sort(([, a], [, b]) => b.length - a.length)
      .flatMap(([phrase, alike]) => {
        const second = alike[1];
        return second
          ? [
              quoteSentence(
                second,
                {
                  en: `${capital(count(alike.length))} sentences begin with "${phrase}".`,
                  es: `Hay ${countSpanish(alike.length)} oraciones que empiezan con "${phrase}".`,
                },
                { times: alike.length },
              ),
            ]
          : [];
      });
  },
};
