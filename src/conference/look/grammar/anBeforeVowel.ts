// Owns: "a" where "an" belongs, and the other way round.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

/** "a" before a vowel one hears. Left out: u, eu and one, which mostly begin with another sound. */
const A =
  /(?<![\w.'-])a (?:(?:[aei]|o(?!nce\b|ne\b|nes\b|ne-)|hour|honest|honor)(?!u)[a-z]{2,}|(?:ugly|uncle|umbrella|under\w*|up\w+|unusual|unhappy|unfair|unkind|useless(?!.)))\b/g;
const AN =
  /(?<![\w.'-])[Aa]n (?:[bcdfgjkpqtvwxyz][a-z]{2,}|h(?!our|onest|onor|eir|omage|erb|istor)[a-z]{2,}|[lmnrs][aeiouyln][a-z]{2,}|st[a-z]{2,})\b/g;

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
          `Before a vowel one hears, "a" becomes "an": "an ${after(hit.match[0])}".`,
          all,
        ),
      ),
      ...an.map((hit) =>
        pointAt(hit, `"an" stands before vowels only: "a ${after(hit.match[0])}".`, all),
      ),
    ];
  },
};

const after = (found: string): string => found.replace(/^an? /i, '');
