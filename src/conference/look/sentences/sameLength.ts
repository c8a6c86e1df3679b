// Owns: sentences in a row that all have much the same length.
import { count, type LookFor, quoteSentence } from '../lookFor';
import { isSpoken, type PageSentence } from '../page';

const IN_A_ROW = 4;
/** In words: how far apart the shortest and the longest of them may be. */
const APART = 2;
/** Shorter ones are choppy, which is another matter; in longer ones nobody hears it. */
const SHORTEST = 6;
const LONGEST = 25;

export const sameLength: LookFor = {
  name: 'sentences-same-length',
  skill: 'sentences',
  kind: 'need',
  onlyIfNothingElse: true,
  find(page) {
    let run: PageSentence[] = [];
    let longest: PageSentence[] = [];
    for (const sentence of page.sentences) {
      run = counts(sentence) ? [...run, sentence] : [];
      while (run.length > 1 && !alike(run)) run = run.slice(1);
      if (run.length > longest.length) longest = run;
    }
    if (longest.length < IN_A_ROW) return [];
    const lengths = longest.map(({ words }) => String(words.length));
    const says =
      `${capital(count(longest.length))} sentences in a row are much the same length ` +
      `(${lengths.slice(0, -1).join(', ')} and ${lengths[lengths.length - 1] ?? ''} words); this is one of them.`;
    return [...longest].reverse().map((sentence) => quoteSentence(sentence, says));
  },
};

const counts = (sentence: PageSentence): boolean =>
  sentence.ended &&
  !isSpoken(sentence) &&
  sentence.words.length >= SHORTEST &&
  sentence.words.length <= LONGEST &&
  /^[^\p{L}]*\p{Lu}/u.test(sentence.text);

/** Of one paragraph, near in length, and none of them said again on purpose. */
function alike(run: readonly PageSentence[]): boolean {
  const lengths = run.map(({ words }) => words.length);
  return (
    Math.max(...lengths) - Math.min(...lengths) <= APART &&
    run.every(({ paragraph }) => paragraph === run[0]?.paragraph) &&
    new Set(run.map(({ plain }) => plain)).size === run.length
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
