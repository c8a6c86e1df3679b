// Owns: how hard a sentence is to read, as a school grade, so that what a child gets can be read by
// that child.

/**
 * The Flesch–Kincaid grade of a text: 2.9 reads as late second grade; easy texts fall below 0.
 * A guide and not a verdict: it counts sentences, words and syllables, and knows nothing of meaning.
 * Syllables are estimated from spelling, for English.
 *
 * Source: J. P. Kincaid and others, "Derivation of New Readability Formulas … for Navy Enlisted
 * Personnel", 1975: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 *
 * @returns `undefined` for a text without words
 */
export function readingGrade(text: string): number | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const sentences = sentencesOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

const WORD = /[A-Za-zÀ-ɏ]+(?:['’][A-Za-zÀ-ɏ]+)*/g;

/** Letters, with the apostrophes within; numbers are no words. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** A sentence ends with a mark and a space (or the end); a line of its own is one too. */
export function sentencesOf(text: string): number {
  const parts = text.split(/[.!?…]+["'”’)]*(?=\s|$)|\n+/);
  return Math.max(1, parts.filter((part) => wordsOf(part).length > 0).length);
}

/** Words of everyday school writing whose spelling misleads the rules below. */
const IRREGULAR: ReadonlyMap<string, number> = new Map(
  Object.entries({
    area: 3,
    audience: 3,
    being: 2,
    create: 2,
    diary: 3,
    every: 2,
    everyone: 3,
    everything: 3,
    idea: 3,
    ideas: 3,
    lion: 2,
    maybe: 2,
    poem: 2,
    poems: 2,
    quiet: 2,
    science: 2,
    someone: 2,
    something: 2,
    sometimes: 2,
    somewhere: 2,
  }),
);

/** Syllables of one word as it is most often said, at least 1. */
export function syllablesOf(word: string): number {
  const spelt = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  const known = IRREGULAR.get(spelt);
  if (known !== undefined) return known;
  const said = withoutSilentE(spelt)
    .replace(/^y/, '')
    .replace(/([gq])u(?=[aeio])/g, '$1');
  const vowels = said.match(/[aeiouy]+/g) ?? [];
  // Two vowels side by side that are said apart, as in "serious", "going" and "actual".
  const apart = said.match(/i[ao](?!n)|iou?s$|[aeiouy]ing$|[dt]ua/g) ?? [];
  // "Didn't" is said with one vowel more than it is spelt with; "can't" and "weren't" are not.
  const hidden = /[ds]n['’]t$/i.test(word) ? 1 : 0;
  return Math.max(1, vowels.length + apart.length + hidden);
}

/** "times" → "tim", "moved" → "mov"; "boxes", "needed" and "table" keep the e that is heard. */
function withoutSilentE(word: string): string {
  const stem = word
    .replace(/([^aeiouy])es$/, (all, before: string, at: number) =>
      /[sxzcg]$|[cs]h$/.test(word.slice(0, at) + before) ? all : `${before}e`,
    )
    .replace(/([^aeiouydt])ed$/, '$1e');
  return /[^aeiouy]le$/.test(stem) ? stem : stem.replace(/e$/, '');
}
