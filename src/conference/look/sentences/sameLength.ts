// Owns: sentences in a row that all have much the same length.
import { capital, count, countSpanish, type LookFor, quoteSentence } from '../lookFor';
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
    const others = lengths.slice(0, -1).join(', ');
    const last = lengths[lengths.length - 1] ?? '';
    const says = {
      en: `${capital(count(longest.length))} sentences in a row are much the same length (${others} and ${last} words); this is one of them.`,
      es: `Hay ${countSpanish(longest.length)} oraciones seguidas de casi el mismo largo (${others} y ${last} palabras); esta es una.`,
    };
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
