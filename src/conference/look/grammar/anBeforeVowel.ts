// Owns: "a" where "an" belongs, and the other way round.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

/**
 * "a" before a vowel one hears. Left out: u, eu and one, which mostly begin with another sound, and
 * what may follow "plan a".
 */
const A =
  /(?<![\w.'-])a (?!(?:and|are|all|any|also|if|is|or|once|one|ones|eu\w*|ewe)\b)(?:(?:[aei]|o(?!ne-))[a-z]{2,}|hours?|honest\w*|honor\w*|ugly|uncle|umbrella|under\w*|up\w+|unusual|unhappy|unfair|unkind)\b/g;

/** "an" before a consonant. Before small words it is as likely a forgotten d: "an then". */
const AN =
  /(?<![\w.'-])[Aa]n (?!(?:the|then|there|they|their|that|this|we|he|she|my|me|you|your|his|her|was|so|go|get|got|do|did|just|now|not|no|for|to|with|when|what|where|why|how|because|but|can|will|had|have|has|said|my|saw|ran|went|started|like|put|make|made|take|took|play|some|two|three|four|a|stuff|things?|people|kids)\b)(?:[bcdfgjkpqtvwxyz][a-z]{2,}|h(?!our|onest|onor|eir|omage|erb|istor)[a-z]{2,}|[lmnrs][aeiouyln][a-z]{2,}|st[a-z]{2,})\b/g;

export const anBeforeVowel: LookFor = {
  name: 'grammar-a-or-an',
  skill: 'grammar',
  kind: 'need',
  find(page) {
    const a = inOwnWords(page, A);
    const an = inOwnWords(page, AN);
    const all = a.length + an.length;
    return [
      ...a.map((hit) =>
        pointAt(
          hit,
          {
            en: `Before a vowel one hears, "a" becomes "an": "an ${after(hit.match[0])}".`,
            es: `Antes de una vocal que se oye, "a" se vuelve "an": "an ${after(hit.match[0])}".`,
          },
          all,
        ),
      ),
      ...an.map((hit) =>
        pointAt(
          hit,
          {
            en: `"an" stands before vowels only: "a ${after(hit.match[0])}".`,
            es: `"an" solo va antes de vocales: "a ${after(hit.match[0])}".`,
          },
          all,
        ),
      ),
    ];
  },
};

const after = (found: string): string => found.replace(/^an? /i, '');
