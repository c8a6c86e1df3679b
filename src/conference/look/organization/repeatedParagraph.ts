// Owns: a paragraph that stands in the draft more than once, word for word.
import { count, countSpanish, type LookFor } from '../lookFor';

/** In characters: enough to know it by. */
const SHOWN = 60;

export const repeatedParagraph: LookFor = {
  name: 'organization-paragraph-repeated',
  skill: 'organization',
  kind: 'need',
  anyLanguage: true,
  find: ({ repeated }) =>
    repeated.slice(0, 1).map(({ tabId, start, text }) => {
      const from = /^\s*/.exec(text)?.[0].length ?? 0;
      const cut = text.slice(from, from + SHOWN);
      const quote = text.length > from + SHOWN ? cut.replace(/\s+\S*$/, '') : cut.trimEnd();
      const times = repeated.filter((one) => one.text.trim() === text.trim()).length + 1;
      return {
        tabId,
        start: start + from,
        end: start + from + quote.length,
        quote,
        says: {
          en: `This paragraph stands in the draft ${count(times)} times, word for word.`,
          es: `Este párrafo está ${countSpanish(times)} veces en el borrador, palabra por palabra.`,
        },
        times,
      };
    }),
};
