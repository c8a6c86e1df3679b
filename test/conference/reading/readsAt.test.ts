// Owns: the promises of how hard a text reads, in each language.
import fc from 'fast-check';
import { readsAt } from '../../../src/conference/reading/readsAt';
import { spanishGrade, spanishSyllables } from '../../../src/conference/reading/spanishGrade';

const EASY = 'I can see the dog run. I like it.';
const HARD =
  'Consider elaborating considerably on the protagonist’s underlying motivation, particularly throughout the introductory paragraphs of your composition.';

describe('how hard it reads', () => {
  it('is told of what a child reads with ease, and of what is above the class', () => {
    expect(readsAt(EASY, 'en')).toBe(0);
    expect(readsAt(HARD, 'en')).toBeGreaterThan(8);
  });

  it('is told of Spanish by its own measure', () => {
    expect(readsAt('Elige un texto que te guste. Dime qué te gusta de él.', 'es')).toBeLessThan(2);
    expect(
      readsAt(
        'Considera desarrollar considerablemente la motivación subyacente del protagonista, particularmente en los párrafos introductorios de tu composición.',
        'es',
      ),
    ).toBeGreaterThan(6);
  });

  it('is not told where there are no words, or words in another script', () => {
    for (const language of ['en', 'es'] as const) {
      expect(readsAt('', language)).toBeNull();
      expect(readsAt('12 + 3 …', language)).toBeNull();
      expect(readsAt('ذهبت مع جدتي إلى السوق يوم الجمعة.\n\nNext: read', language)).toBeNull();
    }
  });

  it('is a whole grade, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.constantFrom('en' as const, 'es' as const),
        (text, language) => {
          const grade = readsAt(text, language);
          if (grade === null) return;
          expect(Number.isInteger(grade)).toBe(true);
          expect(grade).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('spanishSyllables', () => {
  it.each([
    [1, 'y muy hoy qué bien fue dos'],
    [2, 'hoja guiso queso cuando día leer'],
    [3, 'escribe oración párrafo guitarra línea idea'],
    [4, 'sorprendente palabrita'],
  ])('hears %i in words children read', (count, words) => {
    for (const word of words.split(' '))
      expect({ word, n: spanishSyllables(word) }).toEqual({ word, n: count });
  });
});

it('agrees with the formula worked by hand', () => {
  // 7 words, 1 sentence, 10 syllables: el, ga-to, se, su-bió, a, la, ca-ma.
  expect(spanishGrade('El gato se subió a la cama.')).toBeCloseTo(
    (-0.205 * 1 * 100) / 7 + (0.049 * 10 * 100) / 7 - 3.407,
  );
});
