// Owns: what a look-for is, and the few ways all of them point at words.

import type { Genre } from '../bank/teachingPoint';
import type { Span } from '../draft';
import { matches } from '../pattern';
import type { SkillId } from '../skill';
import type { Spoken } from '../spoken';
import type { Page, PageSentence } from './page';

/** Words seen on a page. */
export interface Sighting {
  tabId: string;
  start: number;
  end: number;
  quote: string;
  /** What was seen, to the teacher, in every language. */
  says: Spoken;
  times?: number;
}

export interface LookFor {
  /** Stable for ever: dismissed findings are remembered by it. */
  name: string;
  skill: SkillId;
  kind: 'need' | 'strength';
  /** The genres it speaks of; every one, if left out. */
  genres?: readonly Genre[];
  /** Whether it holds in any language. English only, if left out. */
  anyLanguage?: true;
  /** How many findings a draft gets from it at most; 1, if left out. */
  most?: number;
  /** Whether its own order counts for more than words that show nothing else. */
  ranked?: true;
  /** A next step for a writer whose draft shows no other need: it is asked only then. Needs only. */
  onlyIfNothingElse?: true;
  /** The best evidence first. */
  find(page: Page): Sighting[];
}

/** A quote longer than this is cut to the words around what was seen. */
const QUOTE_WORDS = 24;

/** Points at part of a sentence: `from` and `to` index its text. */
export function point(
  sentence: PageSentence,
  from: number,
  to: number,
  says: Spoken,
  times?: number,
): Sighting {
  // A mark that belongs to what came before is not part of the quote.
  const first = from + (/^[\s,;:.!?)]*/.exec(sentence.text.slice(from, to))?.[0].length ?? 0);
  return {
    tabId: sentence.tabId,
    start: sentence.start + first,
    end: sentence.start + to,
    quote: sentence.text.slice(first, to),
    says,
    ...(times === undefined ? {} : { times }),
  };
}

/** Points at a whole sentence, or at its part around `at` when it is long. */
export function quoteSentence(
  sentence: PageSentence,
  says: Spoken,
  options: { at?: number; times?: number } = {},
): Sighting {
  const { words } = sentence;
  if (words.length <= QUOTE_WORDS)
    return point(sentence, 0, sentence.text.length, says, options.times);
  const at = sentence.start + (options.at ?? 0);
  const middle = wordAt(words, at);
  const first = middle < QUOTE_WORDS - 6 ? 0 : clauseStart(sentence, middle);
  const last = Math.min(words.length, first + QUOTE_WORDS) - 1;
  const from = first === 0 ? 0 : (words[first]?.start ?? 0) - sentence.start;
  const to =
    last === words.length - 1 ? sentence.text.length : (words[last]?.end ?? 0) - sentence.start;
  return point(sentence, from, to, says, options.times);
}

/** Which word stands at or after a Doc index. By halves: a hostile sentence has thousands. */
export function wordAt(words: readonly Span[], at: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low);
}

/** The word after the nearest comma or joining word before `middle`, so that a quote reads as a part. */
function clauseStart({ words, plain, start }: PageSentence, middle: number): number {
  for (let i = middle - 2; i > 0 && i >= middle - 10; i--) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before) continue;
    if (/[,;:]/.test(plain.slice(before.end - start, word.start - start))) return i;
    if (/^(?:and|but|so|because|that)$/i.test(word.text)) return i;
  }
  return Math.max(0, middle - 6);
}

/** A pattern's match in a sentence. */
export interface Hit {
  sentence: PageSentence;
  match: RegExpExecArray;
}

/**
 * Where a pattern stands in the writer's own words: straight quotes and apostrophes, and what is
 * spoken between quotation marks left blank. The pattern must be global.
 */
export function inOwnWords({ sentences }: Pick<Page, 'sentences'>, pattern: RegExp): Hit[] {
  if (/[\^$]/.test(pattern.source)) {
    return sentences.flatMap((sentence) =>
      matches(pattern, sentence.told).map((match) => ({ sentence, match })),
    );
  }
  // One search of everything is quicker than one for every sentence.
  const { text, starts } = joinTold(sentences);
  const hits: Hit[] = [];
  let at = 0;
  for (const match of matches(pattern, text)) {
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= match.index) at += 1;
    const sentence = sentences[at];
    match.index -= starts[at] ?? 0;
    const within = sentence && match.index + match[0].length <= sentence.told.length;
    if (within) hits.push({ sentence, match });
  }
  return hits;
}

/** Sentences as one text, a line each, and where each begins in it. */
interface Told {
  text: string;
  starts: number[];
}

const TOLD = new WeakMap<readonly PageSentence[], Told>();

function joinTold(sentences: readonly PageSentence[]): Told {
  const known = TOLD.get(sentences);
  if (known) return known;
  const starts: number[] = [];
  let length = 0;
  for (const { told } of sentences) {
    starts.push(length);
    length += told.length + 1;
  }
  const joined = { text: sentences.map(({ told }) => told).join('\n'), starts };
  TOLD.set(sentences, joined);
  return joined;
}

/** Points at a pattern's match. */
export function pointAt({ sentence, match }: Hit, says: Spoken, times?: number): Sighting {
  return point(sentence, match.index, match.index + match[0].length, says, times);
}

/** Points at the sentence a pattern's match stands in. */
export function quoteAround({ sentence, match }: Hit, says: Spoken, times?: number): Sighting {
  return quoteSentence(sentence, says, {
    at: match.index,
    ...(times === undefined ? {} : { times }),
  });
}

/** What was seen most often first; among equals in the order of the page. */
export const mostFirst = (sightings: readonly Sighting[]): Sighting[] =>
  [...sightings].sort((a, b) => (b.times ?? 0) - (a.times ?? 0));

/** A number as a teacher says it in English. */
export const count = (n: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][n] ??
  String(n);

/** The same in Spanish, from two on: those below have a gender. */
export const countSpanish = (n: number): string =>
  ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'][n - 2] ?? String(n);

/** With its first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
