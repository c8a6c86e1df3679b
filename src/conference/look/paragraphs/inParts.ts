// Owns: a draft that is laid out in paragraphs of a readable size.
import { type LookFor, quoteSentence } from '../lookFor';

export const inParts: LookFor = {
  name: 'paragraphs-in-parts',
  skill: 'paragraphs',
  kind: 'strength',
  anyLanguage: true,
  find(page) {
    const parts = page.paragraphs.filter(
      ({ words, sentences }) => words >= 25 && words <= 150 && sentences.length >= 2,
    );
    const covered = parts.reduce((sum, { words }) => sum + words, 0);
    if (parts.length < 3 || covered < page.words * 0.8) return [];
    return parts.slice(1).flatMap(({ sentences: [first] }) =>
      first
        ? [
            quoteSentence(first, {
              en: `The piece is laid out in ${parts.length} paragraphs of several sentences each; here one of them begins.`,
              es: `El texto está dispuesto en ${parts.length} párrafos de varias oraciones; aquí empieza uno.`,
            }),
          ]
        : [],
    );
  },
};
