// Owns: sentences that begin with a small letter.
import { capital, count, countSpanish, type LookFor, point } from '../lookFor';

/** Nobody writes a note to himself this long. */
const NO_NOTE = 13;

export const smallLetters: LookFor = {
  name: 'punctuation-small-letters',
  skill: 'punctuation',
  kind: 'need',
  find(page) {
    const small = page.sentences.filter((sentence, i) => {
      const previous = page.sentences[i - 1];
      const broken =
        previous?.paragraph === sentence.paragraph && !/[.!?]["')]*$/.test(previous.plain);
      return (
        // A short line with no mark is a note, not a sentence.
        (sentence.ended ? sentence.words.length >= 4 : sentence.words.length >= NO_NOTE) &&
        /^["'(]?\p{Ll}/u.test(sentence.plain) &&
        !/^["'(]?(?:i(?:Pad|Phone|Pod)|e[A-Z]|https?:|www\.)/.test(sentence.plain) &&
        !broken &&
        // After a hanging ellipsis or spoken words a sentence may carry on.
        !(
          previous &&
          /(?:\.\.|…|")["')]*$/.test(previous.plain) &&
          previous.paragraph === sentence.paragraph
        )
      );
    });
    if (small.length < 2) return [];
    const number = small.length;
    return small.map((sentence) => {
      const to = sentence.words[Math.min(3, sentence.words.length - 1)];
      return point(
        sentence,
        0,
        to ? to.end - sentence.start : sentence.text.length,
        {
          en: `${capital(count(number))} sentences begin with a small letter; this is one.`,
          es: `Hay ${countSpanish(number)} oraciones que empiezan con minúscula; esta es una.`,
        },
        number,
      );
    });
  },
};
