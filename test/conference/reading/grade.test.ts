// Owns: the promises of a text's school grade.
import fc from 'fast-check';
import { readingGrade, syllablesOf } from '../../../src/conference/reading/grade';

describe('syllablesOf', () => {
  it.each([
    [1, 'the you your moved times jumped bees friend guess queen whole voice changed'],
    [2, "needed boxes places table titled story being quiet didn't someone question"],
    [3, 'paragraph opinion favorite animal beautiful idea together actual serious'],
  ])('hears %i in words children read', (count, words) => {
    for (const word of words.split(' '))
      expect({ word, n: syllablesOf(word) }).toEqual({ word, n: count });
  });

  it('hears at least one in any word, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (word) => {
        expect(syllablesOf(word)).toBeGreaterThanOrEqual(1);
      }),
    );
    expect(syllablesOf('constructor')).toBe(3);
  });
});

describe('readingGrade', () => {
  it('agrees with the formula worked by hand', () => {
    // 6 words, 1 sentence, 6 syllables.
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
    // 8 words, 2 sentences, 13 syllables.
    expect(readingGrade('Animals need water. Paragraphs need one job each.')).toBeCloseTo(
      0.39 * 4 + 11.8 * (13 / 8) - 15.59,
    );
  });

  it('puts a text for grown-ups above one for beginners', () => {
    const easy = readingGrade('I saw a dog. He ran to me.') ?? 99;
    const hard =
      readingGrade(
        'Effective elaboration necessitates deliberate consideration of the audience and its expectations.',
      ) ?? 0;
    expect(easy).toBeLessThan(2);
    expect(hard).toBeGreaterThan(12);
  });

  it('finds two short sentences easier than the same words in one', () => {
    const apart = readingGrade('We ran to the lake. We saw a duck.') ?? 99;
    const joined = readingGrade('We ran to the lake we saw a duck.') ?? 0;
    expect(apart).toBeLessThan(joined);
  });

  it('says nothing of a text without words', () => {
    expect(readingGrade('')).toBeUndefined();
    expect(readingGrade('12 + 7 = ?')).toBeUndefined();
  });

  it('gives a number for anything with a word in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(Number.isFinite(readingGrade(`${before} word ${after}`))).toBe(true);
      }),
    );
  });
});
