// Owns: a draft whose sentences all begin with a capital and end with a mark.
import { type LookFor, quoteSentence } from '../lookFor';

/** Fewer sentences prove little. */
const ENOUGH = 6;
const LONGEST = 35;
/** A capital where no name stands: a sentence begins here, and the one before has no mark. */
const STARTS_INSIDE =
  /[a-z] (?:Then|We|They|The|It|He|She|But|And|So|There|When|This|After|Because)\b/;

/** A second statement with nothing between: "he ran over to me he said". */
const FUSED =
  /\b(?:me|him|her|them|us|home|outside|inside|too|again) (?:he|she|they|we|i) (?:said|asked|told|yelled|play|have|had)\b/i;
/** "My friend Lukas he lives in Germany". */
const NAMED_TWICE = /[a-z] [A-Z][a-z]+ (?:he|she) (?:lives|is|was|has|said)\b/;
/** Spoken words may stand here without their marks. */
const SAYS = /\b(?:said|asked|yelled|says|told)\b/i;

export const cleanSentences: LookFor = {
  name: 'punctuation-clean-sentences',
  skill: 'punctuation',
  kind: 'strength',
  find(page) {
    const { sentences } = page;
    const clean = sentences.filter(
      ({ plain, told, ended, words }) =>
        ended &&
        /\p{Ll}/u.test(plain) &&
        words.length <= LONGEST &&
        /^["'(]*[\p{Lu}\p{N}]/u.test(plain) &&
        !/(?<![\w.'-])i(?![\w.'-])/.test(plain) &&
        !STARTS_INSIDE.test(told) &&
        !FUSED.test(told) &&
        !NAMED_TWICE.test(told),
    );
    if (sentences.length < ENOUGH || clean.length < sentences.length) return [];
    return clean
      .filter(({ words, told, plain }) => words.length >= 6 && (told !== plain || !SAYS.test(told)))
      .map((sentence) =>
        quoteSentence(sentence, {
          en: `All ${sentences.length} sentences begin with a capital letter and end with a mark, as this one does.`,
          es: `Las ${sentences.length} oraciones empiezan con mayúscula y terminan con un signo, como esta.`,
        }),
      );
  },
};
