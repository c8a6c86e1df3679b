// Owns: the promises of the day's agenda and of the panel's clock.
import fc from 'fast-check';
import { addDays } from '../../src/conference/week';
import { agenda, clockAfter } from '../../src/sidebar/today/agenda';
import { GROUP, opening, SOLO } from './pretend';

const week = opening.week;
if (!week) throw new Error('The pretend week is missing.');
const at = (time: string, date = '2026-11-23') => agenda(week, { date, time });

describe('the agenda of a day', () => {
  it('offers the conference that is on now', () => {
    expect(at('10:31').at).toMatchObject({ conference: { id: GROUP }, when: 'now', minutes: 1 });
  });

  it('offers the next one before its time, and says how long it is until then', () => {
    expect(at('08:15').at).toMatchObject({ conference: { id: GROUP }, when: 'next', minutes: 135 });
  });

  it('keeps offering a conference that is running late', () => {
    expect(at('10:55').at?.conference.id).toBe(GROUP);
    expect(at('11:01').at?.conference.id).toBe(SOLO);
  });

  it('leaves what was missed today within reach when the day is over', () => {
    const late = at('15:00');
    expect(late.at).toBe(null);
    expect(late.also.map(({ id }) => id)).toEqual(['c-held', GROUP, SOLO]);
  });

  it('knows a weekend, an empty day, and a plan whose week is over', () => {
    expect(at('10:00', '2026-11-22')).toMatchObject({ quiet: 'weekend', over: false });
    expect(at('10:00', '2026-11-25')).toMatchObject({ quiet: 'nothing', over: false });
    expect(at('10:00', '2026-11-30')).toMatchObject({ over: true });
  });

  it('says so when everything of today is held', () => {
    const held = week.conferences.map((one) => ({ ...one, state: 'held' as const }));
    expect(
      agenda({ ...week, conferences: held }, { date: '2026-11-23', time: '12:00' }).quiet,
    ).toBe('all held');
  });

  it('shows every conference of the week exactly once, whatever the time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3, max: 9 }),
        fc.integer({ min: 0, max: 1439 }),
        (day, minute) => {
          const time = clockAfter(
            { date: addDays(week.start, day), time: '00:00' },
            minute * 60_000,
          );
          const shown = agenda(week, time);
          const ids = [
            ...(shown.at ? [shown.at.conference] : []),
            ...shown.also,
            ...shown.earlier,
            ...shown.later.flatMap(({ conferences }) => conferences),
          ].map(({ id }) => id);
          expect(ids.sort()).toEqual(week.conferences.map(({ id }) => id).sort());
        },
      ),
    );
  });
});

describe('the panel’s clock', () => {
  it('goes on past midnight', () => {
    expect(clockAfter({ date: '2026-12-31', time: '23:50' }, 15 * 60_000)).toEqual({
      date: '2027-01-01',
      time: '00:05',
    });
  });
});
