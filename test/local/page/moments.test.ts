// Owns: the promises of the moments that the clock can be turned to.
import * as fc from 'fast-check';
import { fromField, MOMENTS, toField } from '../../../src/local/page/moments';

const CHICAGO = 'America/Chicago';

function turned(label: string, now: string): string {
  const moment = MOMENTS.find((each) => each.label === label);
  if (!moment) throw new Error(`There is no button "${label}".`);
  return new Date(moment.after(Date.parse(now), CHICAGO)).toISOString();
}

describe('the buttons of the clock', () => {
  it('find the next school day, over a weekend too', () => {
    expect(turned('Next school day 10:30', '2026-11-05T08:00:00-06:00')).toBe(
      '2026-11-05T16:30:00.000Z',
    );
    expect(turned('Next school day 10:30', '2026-11-06T10:30:00-06:00')).toBe(
      '2026-11-09T16:30:00.000Z',
    );
  });

  it('keep to the clocks on the wall when these are changed', () => {
    // Clocks go back on the night to November 1.
    expect(turned('Sunday evening', '2026-10-31T12:00:00-05:00')).toBe('2026-11-02T01:00:00.000Z');
    expect(turned('Friday afternoon', '2026-11-01T01:30:00-05:00')).toBe(
      '2026-11-06T22:00:00.000Z',
    );
  });

  it('always lead forward', () => {
    const day = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2028, 0) });
    fc.assert(
      fc.property(day, fc.constantFrom(...MOMENTS), (now, { after: next }) => {
        expect(next(now, CHICAGO)).toBeGreaterThan(now);
      }),
    );
  });
});

describe('the field of the clock', () => {
  it('shows and reads the time of the spreadsheet’s zone', () => {
    const at = Date.parse('2026-11-03T09:15:00-06:00');
    expect(toField(at, CHICAGO)).toBe('2026-11-03T09:15');
    expect(fromField('2026-11-03T09:15', CHICAGO)).toBe(at);
  });

  it('reads nothing from a field that is half filled in', () => {
    expect(fromField('2026-11-03T', CHICAGO)).toBeUndefined();
    expect(fromField('', CHICAGO)).toBeUndefined();
  });
});
