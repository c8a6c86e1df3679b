import fc from 'fast-check';
import { BANDS, readingOf } from '../../src/sidebar/send/reading';

const EASY = 'I can see the dog run. I like it.';
const HARD =
  'Consider elaborating considerably on the protagonist’s underlying motivation, particularly throughout the introductory paragraphs of your composition.';

describe('how hard it reads', () => {
  it('is told of what a child reads with ease, and of what is above the class', () => {
    expect(readingOf(EASY, '3-5')).toEqual({ grade: 0, hard: false });
    const hard = readingOf(HARD, '3-5');
    expect(hard?.hard).toBe(true);
    expect(hard?.grade).toBeGreaterThan(BANDS['3-5'].to);
  });

  it('is not told where there are no words, or words in another script', () => {
    expect(readingOf('', '3-5')).toBeNull();
    expect(readingOf('12 + 3 …', '3-5')).toBeNull();
    expect(readingOf('ذهبت مع جدتي إلى السوق يوم الجمعة.\n\nNext: read', '3-5')).toBeNull();
  });

  it('is a whole grade, and hard only above the band, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const reading = readingOf(text, '3-5');
        if (reading === null) return;
        expect(Number.isInteger(reading.grade)).toBe(true);
        expect(reading.grade).toBeGreaterThanOrEqual(0);
        expect(reading.hard).toBe(reading.grade > BANDS['3-5'].to);
      }),
    );
  });
});
