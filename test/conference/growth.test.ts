// Owns: the promises of a draft's growth, as a cell keeps it.
import { grown, readGrowth, writeGrowth } from '../../src/conference/growth';

const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}`;

describe('the growth of a draft', () => {
  it('is read as it was written, and a cell typed over is no growth', () => {
    const points = [
      { date: day(1), words: 120 },
      { date: day(8), words: 188 },
    ];
    expect(readGrowth(writeGrowth(points))).toEqual(points);
    expect(readGrowth('a lot, 2026-11-08 many')).toEqual([]);
  });

  it('keeps a day once, and nothing for a sync that found nothing new', () => {
    const one = grown([], { date: day(1), words: 10 });
    expect(grown(one, { date: day(2), words: 10 })).toEqual(one);
    expect(grown(one, { date: day(1), words: 30 })).toEqual([{ date: day(1), words: 30 }]);
  });

  it('keeps where the piece began however long it is written on', () => {
    let points = [{ date: day(1), words: 0 }];
    for (let n = 2; n <= 30; n += 1) points = grown(points, { date: day(n), words: n * 10 });
    expect(points).toHaveLength(16);
    expect(points[0]).toEqual({ date: day(1), words: 0 });
    expect(points[15]).toEqual({ date: day(30), words: 300 });
  });
});
