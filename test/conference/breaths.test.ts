// Owns: the promise that part of a run-on can be talked about, in the writer's own words.
import fc from 'fast-check';
import { breaths } from '../../src/conference/breaths';
import { sentences, wordsIn } from '../../src/conference/draft';

const cut = (text: string, start = 1) =>
  sentences({ tabId: 't.0', start, text, heading: false }).flatMap(breaths);
const whole = (text: string) => ({ text, start: 0, end: text.length });
const texts = (text: string) => cut(text).map((part) => part.text);

describe('a run-on', () => {
  it('comes in the parts one would read it in', () => {
    expect(
      texts(
        'One day I went to the docter and then I sat on the paper and it made a crinkel sound and then the nurse came in and she said it wont hert and then I saw the needel',
      ),
    ).toEqual([
      'One day I went to the docter',
      'and then I sat on the paper',
      'and it made a crinkel sound',
      'and then the nurse came in',
      'and she said it wont hert',
      'and then I saw the needel',
    ]);
    expect(
      texts(
        'ayer fui al mercado con mi abuela y ella compró tomates muy rojos y luego me dio una moneda pero yo la perdí en la calle porque corrí detrás de un perro',
      ),
    ).toEqual([
      'ayer fui al mercado con mi abuela',
      'y ella compró tomates muy rojos',
      'y luego me dio una moneda',
      'pero yo la perdí en la calle porque corrí detrás de un perro',
    ]);
  });

  it('keeps a sentence whole that is not long, and one that never draws breath', () => {
    const short = 'We ran to the barn and then it rained, but I was fast.';
    expect(texts(short)).toEqual([short]);
    const list = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
    expect(texts(list)).toEqual([list]);
  });

  it('stays quick on hostile text', () => {
    const words = 'and then I ran '.repeat(10);
    for (const unit of [' ', ', ', ' and', 'and then I ', '— ', '\u200b ', 'a, ']) {
      // The processor's time, for others may be using the machine.
      const before = process.cpuUsage();
      breaths(whole(words + unit.repeat(50_000 / unit.length) + words));
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(1000);
    }
  });

  it('loses no word, and every part stands where it says', () => {
    const bit = fc.constantFrom(
      'and then I',
      'ran',
      ', ',
      'so the',
      'dog',
      '😀',
      '. ',
      'y ella',
      '—',
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 120 }), fc.nat(1000), (bits, start) => {
        const text = bits.join(' ');
        const parts = cut(text, start);
        for (const part of parts)
          expect(text.slice(part.start - start, part.end - start)).toBe(part.text);
        expect(wordsIn(parts.map((part) => part.text).join(' '))).toEqual(
          wordsIn(
            sentences({ tabId: '', start, text, heading: false })
              .map((s) => s.text)
              .join(' '),
          ),
        );
        for (const [i, part] of parts.entries())
          expect(part.start).toBeGreaterThanOrEqual(parts[i - 1]?.end ?? start);
      }),
    );
  });
});
