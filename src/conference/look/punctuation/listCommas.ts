// Owns: a list of three or more with its commas.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

/** Single words, or longer things whose last comma stands before "and" too. */
const LIST =
  /\b[a-z']+, (?:(?:(?!and\b|or\b|but\b|so\b|because\b|which\b|when\b|if\b|who\b)[a-z']+(?: [a-z']+){0,3}, ){1,8}(?:and|or) |(?!and\b|or\b|but\b|so\b|because\b|which\b|when\b|if\b)[a-z']+ (?:and|or) (?!then\b)(?:the |my |a )?[a-z']+(?=[.!?]|$))[a-z']*/gi;

/** A verb of the next statement: then the commas part clauses, and this is no plain list. */
const CLAUSE =
  /, (?:i|we|they|he|she|it|you|there|this|that|students?|kids|people|the)\b|\b(?:and|or) (?:i|we|they|he|she|it|you|then|so|there|this|that|if|when|as)$|, (?:one|each|some) (?:on|of|in|for) /i;

/** The last thing is short, or what follows it begins with a small linking word. */
const LAST =
  /^(?: [a-z']+){0,3}(?:[.!?,;)]|$)|^(?: [a-z']+){0,2} (?:because|so|when|to|for|with|in|on|at|from|before|after|that|as|if|while|by|since|are|is|were|of)\b/i;

export const listCommas: LookFor = {
  name: 'punctuation-list-commas',
  skill: 'punctuation',
  kind: 'strength',
  find: (page) =>
    inOwnWords(page, LIST)
      .filter(
        ({ sentence, match }) =>
          !CLAUSE.test(match[0]) &&
          !/\b(?:and|or) (?:all|so|such|everything)$|\b(?:and|or)\b.*\b(?:and|or)\b/i.test(
            match[0],
          ) &&
          !/^\w*(?<!ing), \w+ing\b/i.test(match[0]) &&
          !/, (?:once|twice|too|again|finally|slowly|though|however|please|then),/i.test(
            match[0],
          ) &&
          !/\w,\w/.test(sentence.told) &&
          sentence.words.length <= 40 &&
          LAST.test(sentence.told.slice(match.index + match[0].length)),
      )
      .map((hit) =>
        quoteAround(hit, {
          en: 'Commas keep the things in this list apart.',
          es: 'Las comas separan las cosas de esta lista.',
        }),
      ),
};
