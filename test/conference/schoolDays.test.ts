// Owns: the promises about weeks that are not whole: holidays and half days.
import { timesOf } from '../../src/conference/schoolDays';
import { DEFAULT_SLOTS } from '../../src/conference/week';

const days = (off: string[], half: { date: string; until: string }[] = []) =>
  timesOf(DEFAULT_SLOTS, { off, half }, '2026-11-23').map(({ weekday, start, minutes }) => [
    weekday,
    start,
    minutes,
  ]);

describe('the conferring times of a week', () => {
  it('are all of them in a whole week', () => {
    expect(timesOf(DEFAULT_SLOTS, { off: [], half: [] }, '2026-11-23')).toEqual(DEFAULT_SLOTS);
  });

  it('leave out days without school, and no day of another week', () => {
    expect(days(['2026-11-26', '2026-11-27', '2026-11-16']).map(([day]) => day)).toEqual([0, 1, 2]);
    expect(days(['23', '24', '25', '26', '27'].map((day) => `2026-11-${day}`))).toEqual([]);
  });

  it('end when a half day ends, and fall away where hardly anything is left', () => {
    const until = (time: string) =>
      days(['2026-11-26', '2026-11-27'], [{ date: '2026-11-25', until: time }]).slice(2);
    expect(until('10:50')).toEqual([[2, '10:30', 20]]);
    expect(until('12:00')).toEqual([[2, '10:30', 30]]);
    expect(until('10:33')).toEqual([]);
    expect(until('09:00')).toEqual([]);
  });
});
