// Owns: how hard Spanish is to read, as a school grade.
import { sentencesOf, wordsOf } from './grade';

/**
 * Crawford's grade, made for the primary years: 1.5 reads as first grade, 4 as fourth. The same caution
 * holds as for English: it counts, and knows nothing of meaning.
 *
 * Source: A. N. Crawford, "A Spanish Language Fry-Type Readability Procedure: Elementary Level", 1984:
 * −0.205 × sentences + 0.049 × syllables − 3.407, both per 100 words. Read in the Python package textstat,
 * `crawford`; the paper itself was not at hand.
 *
 * @returns `undefined` for a text without words
 */
export function spanishGrade(text: string): number | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  const perHundred = 100 / words.length;
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return -0.205 * sentencesOf(text) * perHundred + 0.049 * syllables * perHundred - 3.407;
}

/**
 * Syllables of one word, at least 1. Each of a, e, o and each vowel with a stroke is one; i and u join
 * it, or make one of their own.
 */
export function spanishSyllables(word: string): number {
  const said = word
    .toLowerCase()
    .normalize('NFC')
    // A u that is only written: que, guiso. A y that is said as i: hoy, y.
    .replace(/qu|gu(?=[eéií])/g, 'g')
    .replace(/y$/, 'i');
  const vowels = said.match(/[iuü]*[aeoáéíóú][iuü]*|[iuü]+/g) ?? [];
  return Math.max(1, vowels.length);
}
