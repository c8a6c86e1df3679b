// Owns: the promises of drawing only the rows in sight.
import * as fc from 'fast-check';
import { rowsInSight, topOfRow } from '../../../../src/local/page/sheet/rows';

const sheet = fc.record({
  heights: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 400 }),
  top: fc.integer({ min: 0, max: 20_000 }),
  height: fc.integer({ min: 0, max: 1_200 }),
});

describe('the rows in sight', () => {
  it('hold every row that the window touches, and leave the rest its height', () => {
    fc.assert(
      fc.property(sheet, ({ heights, top, height }) => {
        const heightOf = (row: number) => heights[row - 1] ?? 0;
        const sight = rowsInSight(heightOf, { from: 1, rows: heights.length, top, height });
        heights.forEach((own, index) => {
          const row = index + 1;
          const begins = topOfRow(heightOf, 1, row);
          const touched = own > 0 && begins < top + height && begins + own > top;
          if (touched) {
            expect(row).toBeGreaterThanOrEqual(sight.first);
            expect(row).toBeLessThanOrEqual(sight.last);
          }
        });
        const drawn = topOfRow(heightOf, sight.first, sight.last + 1);
        const whole = topOfRow(heightOf, 1, heights.length + 1);
        expect(sight.above + drawn + sight.below).toBe(whole);
      }),
    );
  });

  it('are few in a long sheet', () => {
    const { first, last } = rowsInSight(() => 22, {
      from: 2,
      rows: 10_000,
      top: 100_000,
      height: 800,
    });
    expect(last - first).toBeLessThan(80);
  });
});
