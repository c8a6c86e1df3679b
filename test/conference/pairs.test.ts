// Owns: the promises about pairs that met.
import { pairsMet, pairsMetLately } from '../../src/conference/pairs';

describe('pairs that met', () => {
  const on = (date: string, ...names: string[]) => ({ date, ids: names });

  it('of late count each two once a group, whatever the order', () => {
    const groups = [
      on('2026-11-02', 'b', 'a', 'c'),
      on('2026-11-04', 'a', 'b'),
      on('2026-11-05', 'a'),
      on('2026-11-06', 'a', 'a'),
      on('2026-09-06', 'b', 'c'),
    ];
    expect(pairsMetLately(groups, '2026-11-09')).toEqual([
      ['a', 'b', 2],
      ['a', 'c', 1],
      ['b', 'c', 1],
    ]);
  });

  it('long ago weigh where they met more often than pairs do', () => {
    const often = Array.from({ length: 6 }, () => on('2026-09-07', 'a', 'b'));
    const groups = [...often, on('2026-09-08', 'a', 'c'), on('2026-09-08', 'b', 'c')];
    // The three pairs met 8 times, 3 each if dealt out: a and b 3 times more.
    expect(pairsMet(groups, '2027-03-01')).toEqual([['a', 'b', 6]]);
    expect(pairsMet([...groups, on('2027-02-23', 'a', 'c')], '2027-03-01')).toEqual([
      ['a', 'b', 6],
      ['a', 'c', 1],
    ]);
  });

  it('in a class too small for others weigh nothing but what was of late', () => {
    const every = Array.from({ length: 30 }, () => on('2026-09-07', 'a', 'b', 'c'));
    expect(pairsMet(every, '2027-03-01')).toEqual([]);
  });
});
