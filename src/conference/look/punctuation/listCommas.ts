// Owns: a list of three or more with its commas.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const LIST =
  /\b(?!because|if|when|so|but)[a-z']+(?: [a-z']+){0,3}, (?!and|or|but|so|because|which|when|if)[a-z']+(?: [a-z']+){0,3},? (?:and|or) [a-z']+/gi;

/** A verb of the next statement: then the commas part clauses, and this is no plain list. */
const CLAUSE =
  /, (?:i|we|they|he|she|it|you|there|this|that|students?|kids|people|the)\b|\b(?:and|or) (?:i|we|they|he|she|it|you|then|so|there|this|that|if|when)$/i;

export const listCommas: LookFor = {
  name: 'punctuation-list-commas',
  skill: 'punctuation',
  kind: 'strength',
  find: (page) =>
    inOwnWords(page, LIST)
      .filter(({ sentence, match }) => !CLAUSE.test(match[0]) && sentence.words.length <= 40)
      .map((hit) => quoteAround(hit, 'Commas keep the things in this list apart.')),
};
