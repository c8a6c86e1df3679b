// Owns: the promises about the calendar, held against JavaScript's own, in UTC.
import fc from 'fast-check';
import {
  addDays,
  compareTimes,
  dayNumber,
  daysBetween,
  minutesOf,
  mondayOf,
  timeOf,
  weekday,
  weekToPlan,
} from '../../src/conference/week';

const DAY = 86_400_000;
const isoOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
/** Days since 1970, from the year 1 to nearly the year 9990. */
const anyDay = fc.integer({ min: -719_162, max: 2_928_000 });

describe('the calendar', () => {
  it('counts days as JavaScript does, over ten thousand years', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(isoOf(day))).toBe(day);
      }),
    );
  });

  it('adds days across months, leap years and centuries', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (day, more) => {
        fc.pre(day + more >= -719_162);
        expect(addDays(isoOf(day), more)).toBe(isoOf(day + more));
        expect(daysBetween(isoOf(day), isoOf(day + more))).toBe(more);
      }),
    );
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('1970-01-01', -1)).toBe('1969-12-31');
  });

  it('knows the day of the week, Monday first', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekday(isoOf(day))).toBe((new Date(day * DAY).getUTCDay() + 6) % 7);
        const monday = mondayOf(isoOf(day));
        expect(weekday(monday)).toBe(0);
        expect(daysBetween(monday, isoOf(day))).toBe(weekday(isoOf(day)));
      }),
    );
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-01-00',
    '2026-01-32',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '',
    'today',
  ])('refuses %j', (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  it('plans for this week until Friday, and for the next from Saturday on', () => {
    expect(weekToPlan('2026-11-23')).toBe('2026-11-23');
    expect(weekToPlan('2026-11-27')).toBe('2026-11-23');
    expect(weekToPlan('2026-11-28')).toBe('2026-11-30');
    expect(weekToPlan('2026-11-29')).toBe('2026-11-30');
  });

  it('reads every minute of a day back as it was written', () => {
    for (let minutes = 0; minutes < 24 * 60; minutes += 1)
      expect(minutesOf(timeOf(minutes))).toBe(minutes);
  });

  it.each(['24:00', '9:60', '10.30', '10:3', '', 'noon', '-1:00'])(
    'takes %j for no time',
    (text) => {
      expect(() => minutesOf(text)).toThrow(RangeError);
    },
  );

  it('orders moments by date, then by time', () => {
    const at = (date: string, time: string) => ({ date, time });
    expect(compareTimes(at('2026-11-23', '09:00'), at('2026-11-23', '10:30'))).toBe(-1);
    expect(compareTimes(at('2026-11-24', '09:00'), at('2026-11-23', '10:30'))).toBe(1);
    expect(compareTimes(at('2026-11-23', '10:30'), at('2026-11-23', '10:30'))).toBe(0);
  });
});
