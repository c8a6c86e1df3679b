// Owns: a long part of a story in which nobody speaks and no thought is told.

import { compiled } from '../../pattern';
import { type LookFor, quoteSentence, type Sighting } from '../lookFor';
import { isSpoken, lowerWords, type PageSentence } from '../page';

/** In words. Shorter than this, a story may well just tell what happens. */
const LONG = 75;
/** A part this long is noticed in any story, a shorter one where it is much of the piece. */
const LONG_ANYWHERE = 100;
const MUCH = 0.4;
const SENTENCES = 4;

/** The writer's own thoughts in words. */
const THOUGHT = /\bi (?:thought|wondered|told myself|said to myself|kept thinking)\b/i;

/** Whatever may let the reader hear a voice or a mind, so that silence is told only of silence. */
const HEARD =
  /\?|\b(?:said|says?|saying|ask(?:s|ed|ing)?|t(?:old|ells?)|yell\w*|shout\w*|whisper\w*|scream\w*|call(?:s|ed|ing)|answer\w*|repl(?:y|ies|ied)|explain\w*|th(?:ought|inks?|inking)|wonder\w*|kn(?:ew|ows?)|hop(?:es?|ed|ing)|wish\w*|f(?:elt|eels?|eeling)|believe\w*|decid\w*|remember\w*|forg[eo]t\w*|imagin\w*|pretend\w*|guess\w*|underst\w+|realiz\w*|notic\w+|seem\w*|want(?:s|ed)?|afraid|scared|nervous|worr\w+|happy|glad|proud|mad|angry|sad|lonely|brave|lov(?:es?|ed)|hat(?:es?|ed)|dream\w*|miss(?:es|ed)|my (?:mind|head))\b/i;

export const longNarration: LookFor = {
  name: 'elaboration-long-narration',
  skill: 'elaboration',
  kind: 'need',
  genres: ['narrative'],
  onlyIfNothingElse: true,
  find(page) {
    // Where nothing at all is said or thought, this may be no story, or one without a need of words.
    if (!page.sentences.some((s) => speaks(s) || THOUGHT.test(s.told))) return [];
    const longest = silences(page.sentences).sort((a, b) => wordsOf(b) - wordsOf(a))[0];
    if (!longest || longest.length < SENTENCES) return [];
    const words = wordsOf(longest);
    if (words < LONG || (words < LONG_ANYWHERE && words < page.words * MUCH)) return [];
    const says = {
      en: `For ${words} words around here nobody speaks, and no thought is told.`,
      es: `Por aquí, durante ${words} palabras, nadie habla ni se cuenta lo que alguien piensa.`,
    };
    return fromTheMiddle(longest).map((sentence): Sighting => quoteSentence(sentence, says));
  },
};

/** The parts without a voice, sentence by sentence. */
function silences(sentences: readonly PageSentence[]): PageSentence[][] {
  const parts: PageSentence[][] = [[]];
  for (const sentence of sentences) {
    if (isSpoken(sentence) || compiled(HEARD).test(sentence.plain)) parts.push([]);
    else parts[parts.length - 1]?.push(sentence);
  }
  return parts;
}

/** Two words at least: a sign that is read aloud or a word that is named is no talk. */
const speaks = (sentence: PageSentence): boolean =>
  sentence.words.length - lowerWords(sentence).length >= 2;

const wordsOf = (part: readonly PageSentence[]): number =>
  part.reduce((sum, { words }) => sum + words.length, 0);

/** What stands in the middle first. */
function fromTheMiddle(part: readonly PageSentence[]): PageSentence[] {
  const middle = (part.length - 1) / 2;
  return part
    .map((sentence, i) => ({ sentence, away: Math.abs(i - middle) }))
    .sort((a, b) => a.away - b.away)
    .map(({ sentence }) => sentence);
}
