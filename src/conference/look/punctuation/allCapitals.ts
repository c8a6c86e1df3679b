// Owns: a draft typed in capitals throughout.
import { type LookFor, quoteSentence } from '../lookFor';

export const allCapitals: LookFor = {
  name: 'punctuation-all-capitals',
  skill: 'punctuation',
  kind: 'need',
  find(page) {
    const shouted = page.sentences.filter(
      ({ text, words }) => words.length >= 4 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text),
    );
    // A sentence or two may be shouted on purpose.
    if (shouted.length < 3 || shouted.length * 2 < page.sentences.length) return [];
    return shouted.map((sentence) =>
      quoteSentence(
        sentence,
        {
          en: `${shouted.length} of ${page.sentences.length} sentences are typed in capitals throughout, so that nothing shows where one begins.`,
          es: `${shouted.length} de ${page.sentences.length} oraciones están todas en mayúsculas, y nada muestra dónde empieza cada una.`,
        },
        { times: shouted.length },
      ),
    );
  },
};
