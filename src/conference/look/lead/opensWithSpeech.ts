// Owns: a lead that lets someone speak.
import { type LookFor, quoteSentence } from '../lookFor';

export const opensWithSpeech: LookFor = {
  name: 'lead-opens-with-speech',
  skill: 'lead',
  kind: 'strength',
  find(page) {
    const first = page.sentences[0];
    if (!first || page.sentences.length < 3) return [];
    const spoken = /^"[^"]{3,200}[,.!?…-]"/.test(first.plain + nextPlain(page.sentences[1]));
    return spoken && first.words.length >= 2
      ? [
          quoteSentence(first, {
            en: 'It begins with someone speaking, so the reader is there at once.',
            es: 'Empieza con alguien que habla, y así se entra enseguida.',
          }),
        ]
      : [];
  },
};

function nextPlain(sentence: { plain: string } | undefined): string {
  return sentence ? ` ${sentence.plain}` : '';
}
