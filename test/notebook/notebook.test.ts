// Owns: the promises of the notebook as a whole: made once, found again, pleasant, its clock right.
import { SKILLS } from '../../src/conference/skill';
import { conditionalStyles } from '../../src/local/script/spreadsheet/conditional';
import { cellKey } from '../../src/local/script/spreadsheet/engine';
import { needsRow } from '../../src/notebook/classNeeds';
import type { Notebook } from '../../src/notebook/notebook';
import type { WeekRow } from '../../src/notebook/thisWeek';
import { blankWriter, type WriterRow } from '../../src/notebook/writers';
import { formulasIn, hands, memoryOf, newBook, shown, withNotebook } from './spreadsheet';

const TABS = [
  'This week',
  'For the wall',
  'Writers',
  'Conferences',
  'Class needs',
  'Review',
  'Teaching points',
  'Settings',
  'Activity',
];

function made(options: Parameters<typeof newBook>[0] = {}) {
  const book = newBook(options);
  const memory = memoryOf();
  const run = <T>(work: (notebook: Notebook) => T) => withNotebook(book, memory, work);
  run((notebook) => notebook.make());
  return { book, memory, run, by: hands(book), names: () => book.tabs.map(({ name }) => name) };
}

const activity = (what: string) => ({
  at: { date: '2026-11-23', time: '10:30' },
  what,
  result: '',
  next: null,
  who: '',
});
const whats = (run: <T>(work: (notebook: Notebook) => T) => T) =>
  run((notebook) =>
    notebook
      .activity()
      .rows()
      .map(({ what }) => what),
  );

const writer = (id: string, over: Partial<WriterRow> = {}): WriterRow => ({
  ...blankWriter('1', id),
  name: `Name ${id}`,
  className: 'Room 12',
  visits: 0,
  here: 'yes',
  id,
  ...over,
});

/** The background a person sees. */
function colorOf(book: ReturnType<typeof newBook>, tabName: string, row: number, column: number) {
  const tab = book.tabNamed(tabName);
  if (!tab) throw new Error(`There is no tab ${tabName}.`);
  const area = { row, column, rows: 1, columns: 1 };
  return conditionalStyles(book, tab, area).get(cellKey(row, column))?.background;
}

describe('a new notebook', () => {
  it('has its tabs in order, opens at the week, and leaves no empty tab behind', () => {
    const { book, names } = made();
    expect(names()).toEqual(TABS);
    expect(book.tab(book.activeTab).name).toBe('This week');
  });

  it('leaves a first tab alone that somebody has used', () => {
    const book = newBook();
    hands(book).type('Sheet1', 'C7', 'mine');
    withNotebook(book, memoryOf(), (notebook) => notebook.make());
    expect(book.tabs.map(({ name }) => name)).toEqual([...TABS, 'Sheet1']);
  });

  it('is made in calls that are counted in tens a tab, not hundreds', () => {
    const calls = withNotebook(newBook(), memoryOf(), (notebook, counts) => {
      counts.calls.length = 0;
      notebook.make();
      return counts.calls.length;
    });
    expect(calls).toBeLessThan(60 * TABS.length);
  });

  it('made again changes nothing', () => {
    const { book, run } = made();
    run((notebook) => notebook.activity().append([activity('x')]));
    hands(book).format('Activity', 'A1', { background: '#000000' });
    const before = book.tabs.map(({ name }) => [name, shown(book, name)]);
    run((notebook) => notebook.make());
    expect(book.tabs.map(({ name }) => [name, shown(book, name)])).toEqual(before);
    expect(book.tabNamed('Activity')?.cell(1, 1)?.style?.background).toBe('#000000');
  });

  it('hides what is for the code alone and freezes the headers', () => {
    const { book } = made();
    for (const tab of book.tabs) expect([tab.name, tab.frozenRows]).toEqual([tab.name, 1]);
    const hidden = book
      .tabNamed('Writers')
      ?.columnList.flatMap((column, at) =>
        column.hidden ? [shown(book, 'Writers')[0]?.[at]] : [],
      );
    expect(hidden).toEqual([
      'Last note',
      'Open steps',
      'Invitation',
      'Assignment id',
      'Doc id',
      'Growth',
      'Evidence',
      'Row id',
      'Writer id',
      'Class id',
      'Dismissed',
      'Draft last met',
    ]);
  });
});

describe('its tabs', () => {
  it('are found again when they are renamed, moved or copied', () => {
    const { run, by, names } = made();
    run((notebook) => notebook.activity().append([activity('one')]));
    by.renameTab('Activity', 'Log');
    by.moveTab('Log', 0);
    by.duplicateTab('Log');
    run((notebook) => notebook.activity().append([activity('two')]));
    expect(whats(run)).toEqual(['one', 'two']);
    expect(names()).toHaveLength(TABS.length + 1);
  });

  it('are found by name in a copy of the spreadsheet, where all ids differ', () => {
    const { book, run } = made();
    run((notebook) => notebook.activity().append([activity('one')]));
    const other = withNotebook(book, memoryOf(), (notebook) => notebook.activity().rows());
    expect(other.map(({ what }) => what)).toEqual(['one']);
  });

  it('are made again when they are deleted, and that is said', () => {
    const { run, by, names } = made();
    by.deleteTab('Activity');
    const mended = run((notebook) => [
      notebook.activity().rows(),
      notebook.mended.map(({ en }) => en),
    ]);
    expect(mended).toEqual([[], [expect.stringMatching(/"Activity" was gone.*Version history/)]]);
    expect(names()).toEqual(TABS);
    run((notebook) => expect(notebook.activity().rows()).toEqual([]));
  });

  it('stand beside a tab of the teacher’s own that has the same name', () => {
    const book = newBook();
    hands(book).addTab('settings');
    hands(book).type('settings', 'A1', 'my own list');
    const memory = memoryOf();
    withNotebook(book, memory, (notebook) => notebook.make());
    withNotebook(book, memory, (notebook) => expect(notebook.settings().rows()).toEqual([]));
    expect(shown(book, 'settings')).toEqual([['my own list']]);
    expect(book.tabNamed('Settings 2')).toBeDefined();
  });
});

describe('what two people write at once', () => {
  it('is kept by both, when each reads anew before writing', () => {
    const { book, memory, run } = made();
    run((notebook) => notebook.writers().append(['a', 'b', 'c'].map((id) => writer(id))));
    withNotebook(book, memory, (mine) => {
      mine.writers().rows();
      withNotebook(book, memory, (other) =>
        other.writers().update(new Map([['b', { goal: 'theirs' }]])),
      );
      mine.reread();
      mine.writers().update(
        new Map([
          ['a', { goal: 'mine' }],
          ['c', { goal: 'mine' }],
        ]),
      );
    });
    expect(
      run((notebook) =>
        notebook
          .writers()
          .rows()
          .map(({ goal }) => goal),
      ),
    ).toEqual(['mine', 'theirs', 'mine']);
  });
});

describe('its clock', () => {
  it.each([
    ['America/New_York', '2026-03-08', '01:30'],
    ['America/New_York', '2026-11-01', '01:30'],
    ['Asia/Kolkata', '2026-11-23', '00:00'],
    ['Pacific/Auckland', '2026-12-31', '23:59'],
    // Where clocks go forward at midnight a day has no 00:00.
    ['America/Santiago', '2026-09-06', '08:00'],
    ['Africa/Cairo', '2026-04-24', '08:00'],
  ])('keeps days and times of %s on %s', (timeZone, date, time) => {
    const { run } = made({ timeZone });
    run((notebook) =>
      notebook.writers().append([writer('a', { met: date, read: { date, time } })]),
    );
    expect(run((notebook) => notebook.writers().rows())[0]).toMatchObject({
      met: date,
      read: { date, time },
    });
  });

  it('is the spreadsheet’s, not the script’s', () => {
    const { run } = made({ timeZone: 'Pacific/Auckland' });
    expect(run((notebook) => notebook.now(Date.UTC(2026, 10, 23, 14, 30)))).toEqual({
      date: '2026-11-24',
      time: '03:30',
    });
  });
});

describe('its colours', () => {
  it('show in Writers how long ago each was met', () => {
    const { book, run } = made();
    const met = ['2026-11-20', '2026-11-12', '2026-10-01', ''] as const;
    run((notebook) =>
      notebook.writers().append(met.map((day, at) => writer(String(at), { met: day }))),
    );
    const colors = [2, 3, 4, 5, 6].map((row) => colorOf(book, 'Writers', row, 3));
    expect(colors).toEqual(['#d9ead3', '#fce8b2', '#f4c7c3', '#e8e4f6', undefined]);
  });

  it('show in This week what is held and missed, and tell days apart', () => {
    const { book, run } = made();
    const row = (id: string, over: Partial<WeekRow>): WeekRow => ({
      day: '',
      start: '10:30',
      minutes: 10,
      className: '',
      kind: 'group',
      skill: '',
      writers: '',
      why: '',
      state: 'planned',
      stays: '',
      id,
      classId: '',
      skillId: '',
      writerIds: '',
      week: '2026-11-23',
      ...over,
    });
    run((notebook) =>
      notebook
        .thisWeek()
        .replace([
          row('1', { day: '2026-11-23', state: 'held' }),
          row('2', { day: '2026-11-24' }),
          row('3', { kind: 'not met', state: 'missed' }),
        ]),
    );
    const tones = [2, 3, 4, 5].map((line) => colorOf(book, 'This week', line, 9));
    expect(tones).toEqual(['#d9ead3', undefined, '#f4c7c3', undefined]);
    expect(colorOf(book, 'This week', 2, 1)).not.toBe(colorOf(book, 'This week', 3, 1));
  });

  it('and bars in Class needs follow the needs, and are no rows of it', () => {
    const { book, run } = made();
    const levels = (level: number) => new Map([['lead', level]]);
    const rows = [3, 2, 1].map((level, at) =>
      needsRow(String(at), `W${at}`, 'Room 12', levels(level)),
    );
    run((notebook) => notebook.classNeeds().replace(rows));
    const lead = 3 + SKILLS.findIndex(({ id }) => id === 'lead');
    expect([2, 3, 4, 5].map((line) => colorOf(book, 'Class needs', line, lead))).toEqual([
      '#ec9662',
      '#f8c58a',
      '#fdeccb',
      undefined,
    ]);
    const tab = book.tabNamed('Class needs');
    expect(tab?.charts).toHaveLength(2);
    const [range] = tab?.charts[0]?.ranges ?? [];
    const counts = SKILLS.map(
      (_, at) =>
        tab &&
        range && [
          book.value(tab, range.area.row + 1 + at, range.area.column),
          book.value(tab, range.area.row + 1 + at, range.area.column + 1),
        ],
    );
    expect(counts).toEqual(SKILLS.map(({ id, name }) => [name, id === 'lead' ? 2 : 0]));
    // Rebuilt with fewer, the counts follow and the block stays.
    const before = formulasIn(book, 'Class needs');
    run((notebook) => notebook.classNeeds().replace(rows.slice(2)));
    expect(formulasIn(book, 'Class needs')).toEqual(before);
    expect(run((notebook) => notebook.classNeeds().rows())).toHaveLength(1);
  });

  it('are rules without commas, so that they hold in every locale', () => {
    const { book, run } = made({ locale: 'de_DE' });
    run((notebook) => notebook.writers().append([writer('a', { met: '2026-11-20' })]));
    expect(colorOf(book, 'Writers', 2, 3)).toBe('#d9ead3');
    for (const tab of book.tabs) {
      for (const { condition } of tab.rules)
        expect(String(condition?.values[0] ?? '')).not.toMatch(/[,;]/);
      for (const formula of formulasIn(book, tab.name)) expect(formula).not.toMatch(/[,;]/);
    }
  });
});
