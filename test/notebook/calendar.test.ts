// Owns: the promises about dates in the tab Settings: read as people write them, or named.
import fc from 'fast-check';
import { LANGUAGES } from '../../src/conference/language';
import { addDays } from '../../src/conference/week';
import { dayAndMonth } from '../../src/conference/words/words';
import { readDate, readDaysOff, readHalfDay, readLesson } from '../../src/notebook/calendar';
import { readSettings } from '../../src/notebook/readSettings';
import type { SettingRow } from '../../src/notebook/settings';

describe('a date', () => {
  it.each([
    '2026-11-26',
    '26 Nov 2026',
    '26 November 2026',
    'Nov 26, 2026',
    'Thursday, November 26, 2026',
    'nov. 26th 2026',
    ' 26  nov  2026 ',
    '26 de noviembre de 2026',
    'jueves, 26 de noviembre del 2026',
    'jue. 26 nov. 2026',
  ])('is read: %s', (text) => {
    expect(readDate(text)).toBe('2026-11-26');
  });

  it.each(['', '26', '11/26/2026', '26.11.2026', '31 Nov 2026', '26 Brumaire 2026', '2026-13-01'])(
    'is not guessed from %j',
    (text) => {
      expect(readDate(text)).toBeNull();
    },
  );
});

it.each(LANGUAGES)('a date is read as it is written in $name', ({ code }) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const date = addDays('1990-01-01', days);
      expect(readDate(`${dayAndMonth(date, code)} ${date.slice(0, 4)}`)).toBe(date);
    }),
  );
});

describe('lines about dates', () => {
  it('are read: a day off, a holiday, a half day, a lesson', () => {
    expect(readDaysOff('26 Nov 2026')).toEqual(['2026-11-26']);
    expect(readDaysOff('30 Dec 2026 to 2 Jan 2027')).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
    expect(readHalfDay('25 Nov 2026 until 11:30 am')).toEqual({
      date: '2026-11-25',
      until: '11:30',
    });
    const lead = { skill: 'lead', week: '2026-11-09' };
    expect(readLesson('Lead, week of 9 Nov 2026')).toEqual(lead);
    expect(readLesson('lead: Nov 11, 2026')).toEqual(lead);
  });

  it.each([
    ['No school', 'Thanksgiving'],
    ['No school', '27 Nov 2026 to 26 Nov 2026'],
    ['No school', '1 Jan 2026 to 1 Jan 2027'],
    ['Half day', '25 Nov 2026'],
    ['Lesson', 'Rhyme, week of 9 Nov 2026'],
    ['Lesson', 'Lead'],
  ])('that cannot be read are named with how to write them: %s %s', (setting, value) => {
    const row: SettingRow = { setting, value, className: '', about: '', ref: '' };
    const { settings, problems } = readSettings([row]);
    expect(problems).toMatchObject([{ says: { en: expect.stringContaining(value) } }]);
    expect(settings).toMatchObject({ schoolDays: { off: [], half: [] }, lessons: [] });
  });
});
