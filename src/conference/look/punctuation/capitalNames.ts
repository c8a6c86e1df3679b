// Owns: names of days, months, holidays, languages and countries that begin small.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

/** Left out: may, march, turkey, polish, and others that are words with a small letter too. */
const NAMES =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|christmas|halloween|thanksgiving|easter|hanukkah|ramadan|diwali|english|spanish|mexican|american|chinese|japanese|korean|african|canadian|america|mexico|canada|japan|africa|europe|texas|california|florida|new york|disneyland|disney';

const SMALL = new RegExp(
  `(?<![\\w@#./'-])(?:${NAMES})(?![\\w@/-]|\\.\\w| muffins?| sauce| cheese)`,
  'g',
);

export const capitalNames: LookFor = {
  name: 'punctuation-capital-names',
  skill: 'punctuation',
  kind: 'need',
  find(page) {
    const hits = inOwnWords(page, SMALL);
    return hits.map((hit) =>
      pointAt(
        hit,
        {
          en: `"${hit.match[0]}" is a name: it begins with a capital letter.`,
          es: `"${hit.match[0]}" es un nombre: en inglés empieza con mayúscula.`,
        },
        hits.length,
      ),
    );
  },
};
