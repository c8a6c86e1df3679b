// Owns: the promises of the grid of conferring times.
import fc from 'fast-check';
import { DEFAULT_SLOTS, type Slot, timeOf, type Weekday } from '../../src/conference/week';
import {
  cellAt,
  gridTimes,
  minutesAWeek,
  overlapDay,
  tapCell,
} from '../../src/sidebar/setUp/slots';

describe('the week grid', () => {
  it('adds half an hour with a tap, and takes it away with another', () => {
    const added = tapCell(DEFAULT_SLOTS, 2, 13 * 60);
    expect(added).toContainEqual({ weekday: 2, start: '13:00', minutes: 30 });
    expect(tapCell(added, 2, 13 * 60)).toEqual([...DEFAULT_SLOTS]);
  });

  it('shows a long time over every half hour it takes', () => {
    const long: Slot[] = [{ weekday: 0, start: '9:10', minutes: 60 }];
    expect(cellAt(long, 0, 9 * 60).kind).toBe('start');
    expect(cellAt(long, 0, 9 * 60 + 30).kind).toBe('part');
    expect(cellAt(long, 0, 10 * 60).kind).toBe('part');
    expect(cellAt(long, 0, 10 * 60 + 30).kind).toBe('free');
    expect(tapCell(long, 0, 10 * 60)).toEqual([]);
  });

  it('has a row for every time that is chosen, however early or late', () => {
    const slot = fc.record({
      weekday: fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<Weekday>,
      start: fc.integer({ min: 0, max: 1439 }).map(timeOf),
      minutes: fc.integer({ min: 5, max: 90 }),
    });
    fc.assert(
      fc.property(slot, (one) => {
        const starts = gridTimes([one]).filter(
          (at) => cellAt([one], one.weekday, at).kind === 'start',
        );
        expect(starts).toHaveLength(1);
      }),
    );
  });

  it('names the day on which two times overlap, and no other', () => {
    expect(overlapDay(DEFAULT_SLOTS)).toBe(null);
    expect(overlapDay([...DEFAULT_SLOTS, { weekday: 3, start: '10:50', minutes: 10 }])).toBe(3);
    expect(overlapDay([...DEFAULT_SLOTS, { weekday: 3, start: '11:00', minutes: 10 }])).toBe(null);
  });

  it('counts the minutes of a week', () => {
    expect(minutesAWeek(DEFAULT_SLOTS)).toBe(150);
  });
});
