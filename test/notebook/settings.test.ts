// Owns: the promises about settings: every one is read, every bad one named.
import fc from 'fast-check';
import { DEFAULT_SLOTS, timeOf, WEEKDAYS, type Weekday } from '../../src/conference/week';
import { readSettings } from '../../src/notebook/readSettings';
import {
  DEFAULT_JOBS,
  DEFAULT_RULES,
  type SettingRow,
  settingRows,
  settingsTab,
} from '../../src/notebook/settings';
import { readSlot, slotText } from '../../src/notebook/times';
import { readWeekday } from '../../src/notebook/typed';
import { hands, makeTab, newBook, withTable } from './spreadsheet';

const line = (setting: string, value: string, className = '', ref = ''): SettingRow => ({
  setting,
  value,
  className,
  ref,
  about: '',
});
const ROOM = [line('Class', 'on', 'Room 12', '77')];
const read = (...rows: SettingRow[]) => readSettings([...ROOM, ...rows]);

const slot = fc.record({
  weekday: fc.integer({ min: 0, max: 6 }) as fc.Arbitrary<Weekday>,
  start: fc.nat(24 * 60 - 1).map(timeOf),
  minutes: fc.integer({ min: 2, max: 240 }),
});
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom('=1+1', "'a", '007', 'TRUE', 'newest'),
  )
  .map((text) => text.replace(/[\p{C}\s]+/gu, ' ').trim())
  .filter((text) => text !== '');
const choices = fc
  .record({
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
    on: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    titles: fc.array(
      fc.option(
        name.filter((one) => one.toLowerCase() !== 'newest'),
        { nil: '' },
      ),
      { minLength: 4, maxLength: 4 },
    ),
    slots: fc.array(fc.tuple(slot, fc.integer({ min: -1, max: 3 })), { maxLength: 5 }),
  })
  .map(({ names, on, titles, slots }) => ({
    classes: names.map((one, index) => ({
      id: `id-${index}`,
      name: one,
      on: on[index] === true,
      assignment: titles[index] ?? '',
    })),
    slots: slots.map(([one, of]) => ({ ...one, className: names[of] ?? '' })),
  }));

describe('settings', () => {
  it('come back as they were chosen, through the sheet and sorted by hand', () => {
    fc.assert(
      fc.property(choices, fc.boolean(), ({ classes, slots }, sorted) => {
        const book = newBook();
        makeTab(book, settingsTab);
        const rows = settingRows(classes, slots, [], 'en');
        withTable(book, settingsTab, (table) => table.replace(rows));
        if (sorted) hands(book).sort('Settings', 'A2:E99', 1);
        const again = withTable(book, settingsTab, (table) => table.rows());
        const { settings } = readSettings(again);
        expect(settings.classes).toEqual(classes);
        expect(settings.slots).toEqual(slots);
        expect(settings.rules).toEqual(DEFAULT_RULES);
        expect(settings.jobs).toEqual(DEFAULT_JOBS);
        expect(settings.email).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('as they are first written have no fault', () => {
    const slots = DEFAULT_SLOTS.map((one) => ({ ...one, className: '' }));
    const rows = settingRows(
      [{ id: '1', name: 'Room 12', on: true, assignment: '' }],
      slots,
      [],
      'en',
    );
    expect(readSettings(rows).problems).toEqual([]);
    // Written again over themselves they are the same lines.
    const { settings } = readSettings(rows);
    expect(settingRows(settings.classes, settings.slots, rows, 'en').sort()).toEqual(
      [...rows].sort(),
    );
  });

  it('keep lines of other kinds when classes and times are chosen anew', () => {
    const kept = [
      line('Kept apart', 'Ana / Ben'),
      line('Solo minutes', '7'),
      line('A thought', 'hers'),
    ];
    const rows = settingRows([], [], kept, 'en');
    for (const one of kept) expect(rows).toContainEqual(one);
    expect(rows.filter(({ setting }) => setting === 'Solo minutes')).toHaveLength(1);
  });

  it.each([
    ['Smallest group', '1'],
    ['Smallest group', 'few'],
    ['Largest group', '9'],
    ['Group minutes', '2.5'],
    ['Solo minutes', ''],
    ['Visits a week', '0'],
    ['Days between visits', '-1'],
    ['Class', 'maybe'],
    ['Conferring time', 'Monday morning'],
    ['Conferring time', 'Monday 10:30, 500 minutes'],
    ['Conferring time', 'T 10:30, 30 minutes'],
    ['Kept apart', 'Ana and Ben'],
    ['Kept apart', 'Ana / Ben / Chi'],
    ['Plan the week', 'Sunday'],
    ['Review the week', '25:00'],
    ['Email me', 'perhaps'],
    ['Visits per week', '2'],
  ])('name the line "%s" where it says "%s"', (setting, value) => {
    const { problems, settings } = read(
      line(setting, value, setting === 'Class' ? 'Room 9' : '', '9'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.says.en).toContain(`"${setting}"`);
    expect(problems[0]?.todo.en).not.toBe('');
    expect(settings.rules).toEqual(DEFAULT_RULES);
    expect(settings.jobs).toEqual(DEFAULT_JOBS);
  });

  it('take what people write for the same thing', () => {
    const { settings, problems } = read(
      line(' conferring TIME ', 'tue 1:15 pm – 20 min', ' room 12 '),
      line('Conferring time', 'Wed. 9:05, 20'),
      line('Email me', ' No '),
      line('Plan the week', 'sat 6:30 PM'),
      line('Kept apart', ''),
      line('', 'a remark of hers'),
    );
    expect(problems).toEqual([]);
    expect(settings.slots).toEqual([
      { weekday: 1, start: '13:15', minutes: 20, className: 'Room 12' },
      { weekday: 2, start: '09:05', minutes: 20, className: '' },
    ]);
    expect(settings.email).toBe(false);
    expect(settings.jobs.plan).toEqual({ weekday: 5, time: '18:30' });
  });

  it('take it in Spanish as well', () => {
    const { settings, problems } = read(
      line('Conferring time', 'miércoles 10:30, 30 minutos'),
      line('Conferring time', 'Vie a las 1:15 p. m., 20'),
      line('Email me', 'Sí'),
      line('Invite writers', 'si'),
      line('Plan the week', 'domingo a las 18:00'),
      line('No school', 'del 21 de diciembre de 2026 al 22 dic 2026'),
      line('Half day', '25 nov. 2026 hasta las 11:30'),
      line('Lesson', 'Comienzo, semana del 9 nov 2026'),
    );
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      slots: [
        { weekday: 2, start: '10:30', minutes: 30 },
        { weekday: 4, start: '13:15', minutes: 20 },
      ],
      email: true,
      invite: true,
      jobs: { plan: { weekday: 6, time: '18:00' } },
      schoolDays: {
        off: ['2026-12-21', '2026-12-22'],
        half: [{ date: '2026-11-25', until: '11:30' }],
      },
      lessons: [{ skill: 'lead', week: '2026-11-09' }],
    });
  });

  it.each([
    ['Conferring time', 'Monday 10:30, 30 minutes', 'lunes 10:30, 30 minutos'],
    ['Plan the week', 'Sunday 18:00', 'domingo 18:00'],
    ['No school', '26 Nov 2026', '26 nov 2026'],
    ['No school', '21 Dec 2026 to 1 Jan 2027', '21 dic 2026 al 1 ene 2027'],
    ['Half day', '25 Nov 2026 until 11:30', '25 nov 2026 hasta las 11:30'],
    ['Lesson', 'Lead, week of 9 Nov 2026', 'Comienzo, semana del 9 nov 2026'],
  ])('say how "%s" is written, in each language as it is then read', (setting, en, es) => {
    const todo = read(line(setting, '?')).problems[0]?.todo;
    for (const [language, example] of [
      ['en', en],
      ['es', es],
    ] as const) {
      expect(todo?.[language]).toContain(example);
      expect(read(line(setting, example)).problems).toEqual([]);
    }
  });

  it('name a class that there is none of, and times that meet', () => {
    const says = (...rows: SettingRow[]) =>
      read(...rows)
        .problems.map((one) => one.says.en)
        .join();
    expect(says(line('Conferring time', 'Monday 10:30, 30 minutes', 'Room 13'))).toMatch(
      /"Room 13"/,
    );
    expect(says(line('Kept apart', 'Ana / Ben', 'Room 13'))).toMatch(/"Room 13"/);
    expect(says(line('Assignment', 'My story', 'Room 13'))).toMatch(/"Room 13"/);
    const at = (time: string) => line('Conferring time', `Monday ${time}, 30 minutes`);
    expect(says(at('10:30'), at('10:45'))).toMatch(/10:30.*10:45/);
    expect(says(at('10:30'), at('11:00'))).toBe('');
  });

  it('give an assignment typed by name to its class, wherever the line stands', () => {
    const { settings } = readSettings([line('Assignment', 'My story', 'room 12'), ...ROOM]);
    expect(settings.classes).toEqual([
      { id: '77', name: 'Room 12', on: true, assignment: 'My story' },
    ]);
  });

  it('count a class once whose line was copied', () => {
    expect(readSettings([...ROOM, ...ROOM]).settings.classes).toHaveLength(1);
  });

  it('fall back together where the smallest group is larger than the largest', () => {
    const { settings, problems } = read(line('Smallest group', '6'), line('Largest group', '4'));
    expect(problems).toHaveLength(1);
    expect([settings.rules.groupMin, settings.rules.groupMax]).toEqual([3, 5]);
  });
});

describe('a conferring time as text', () => {
  it('is read back as it was written', () => {
    fc.assert(fc.property(slot, (one) => expect(readSlot(slotText(one))).toEqual(one)));
  });

  it('is noon and midnight where it says so', () => {
    expect(readSlot('Mon 12:05 pm 10')?.start).toBe('12:05');
    expect(readSlot('Mon 12:05 am 10')?.start).toBe('00:05');
    expect(readSlot('Mon 13:05 pm 10')).toBeNull();
  });

  it('names a day by any beginning that is no other day’s', () => {
    for (const [index, day] of WEEKDAYS.entries())
      for (let length = 2; length <= day.length; length += 1)
        expect(readWeekday(day.slice(0, length).toUpperCase())).toBe(index);
    for (const text of ['', 'm', 't', 'mondays', 'Montag']) expect(readWeekday(text)).toBeNull();
  });
});
