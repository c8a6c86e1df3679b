// Owns: a short sentence that lands after a long one.
import { type LookFor, quoteSentence } from '../lookFor';

export const shortAfterLong: LookFor = {
  name: 'sentences-short-after-long',
  skill: 'sentences',
  kind: 'strength',
  find(page) {
    // Among short sentences one more is nothing to notice.
    if (page.words < page.sentences.length * 9) return [];
    return page.sentences.flatMap((sentence, i) => {
      const before = page.sentences[i - 1];
      const after = page.sentences[i + 1];
      const lands =
        before !== undefined &&
        before.paragraph === sentence.paragraph &&
        before.words.length >= 16 &&
        before.words.length <= 35 &&
        before.ended &&
        sentence.ended &&
        sentence.words.length >= 2 &&
        sentence.words.length <= 5 &&
        /^[\p{Lu}]/u.test(sentence.plain) &&
        sentence.told === sentence.plain &&
        /[a-z][.!?]$/.test(sentence.plain) &&
        // "It was nice." lands only where the paragraph ends.
        (!/\b(?:am|is|are|was|were)\b/i.test(sentence.plain) ||
          after?.paragraph !== sentence.paragraph) &&
        !/\b(?:said|say|says)\b/.test(sentence.plain) &&
        (after === undefined || after.words.length > 6);
      return lands
        ? [
            quoteSentence(sentence, {
              en: 'A short sentence after a long one makes the reader stop here.',
              es: 'Una oración corta después de una larga hace parar aquí a quien lee.',
            }),
          ]
        : [];
    });
  },
};
