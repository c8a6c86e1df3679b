// Owns: the promises of a sheet's shape: rows and columns that come, go and move, and what follows.

import fc from 'fast-check';
import { type Shift, shiftLine, shiftSpan } from '../../../src/local/script/spreadsheet/area';
import { loadBook, saveBook } from '../../../src/local/script/spreadsheet/file';
import { Hands } from '../../../src/local/script/spreadsheet/hands';
import { viewTab } from '../../../src/local/script/spreadsheet/view';
import { MONDAY, newBook, open } from './script';

describe('developer metadata of a column', () => {
  it('follows the column a person moves, and goes with one she deletes', () => {
    const book = newBook();
    const hands = new Hands(book);
    const { app, sheet } = open(book);
    sheet.getRange('A1:C1').setValues([['Writer', 'Goal', 'Met']]);
    sheet.getRange('B:B').addDeveloperMetadata('column', 'goal');
    app.flush();
    hands.move('Sheet1', 'columns', 2, 1, 1);
    hands.insert('Sheet1', 'columns', 1, 2);
    hands.renameTab('Sheet1', 'Notes');
    const find = () => open(book).sheet.createDeveloperMetadataFinder().withKey('column').find();
    const [metadata] = find();
    expect(metadata?.getValue()).toBe('goal');
    const column = metadata?.getLocation().getColumn();
    expect(column?.getColumn()).toBe(3);
    expect(column?.getCell(1, 1).getValue()).toBe('Goal');
    hands.delete('Notes', 'columns', 3);
    expect(find()).toHaveLength(0);
  });

  it('is found by key, value, visibility and place, and refuses a part of a column', () => {
    const { app, spreadsheet, sheet } = open(newBook());
    spreadsheet.addDeveloperMetadata('book', app.DeveloperMetadataVisibility.PROJECT);
    sheet.addDeveloperMetadata('tab', 'notes');
    sheet.getRange('2:2').addDeveloperMetadata('row', 'x');
    const allOfB = sheet.getRange(1, 2, sheet.getMaxRows(), 1);
    expect(() => allOfB.addDeveloperMetadata('by numbers')).toThrow('Adding developer metadata');
    expect(() => sheet.getRange('B1:B2').addDeveloperMetadata('part')).toThrow(
      'may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
    const finder = () => spreadsheet.createDeveloperMetadataFinder();
    expect(finder().find()).toHaveLength(3);
    expect(finder().withKey('tab').withValue('notes').find()[0]?.getLocation().getSheet()).toBe(
      sheet,
    );
    expect(
      finder().withVisibility(app.DeveloperMetadataVisibility.PROJECT).find()[0]?.getKey(),
    ).toBe('book');
    expect(
      finder()
        .withLocationType(app.DeveloperMetadataLocationType.ROW)
        .find()[0]
        ?.getLocation()
        .getRow()
        ?.getRow(),
    ).toBe(2);
    expect(sheet.createDeveloperMetadataFinder().withKey('book').find()).toHaveLength(0);
    sheet.getDeveloperMetadata()[0]?.setValue('changed');
    expect(finder().withKey('tab').find()[0]?.getValue()).toBe('changed');
    finder().withKey('row').find()[0]?.remove();
    expect(finder().withKey('row').find()).toHaveLength(0);
  });
});

describe('inserting, deleting and moving', () => {
  it('leaves a row alone when one that was its like is written, whatever made them alike', () => {
    const { sheet } = open(newBook());
    sheet.getRange('A1').setValue('header').setFontWeight('bold');
    sheet.getRange('B:B').setBackground('#ff0000');
    sheet.insertRowsAfter(1, 3);
    sheet.insertColumnAfter(2);
    sheet.getRange('A3').setValue('mine').setBackground('#00ff00');
    sheet.getRange('C4').insertCheckboxes();
    sheet.setRowHeight(2, 40);
    expect(sheet.getRange('A1:C5').getValues()).toEqual([
      ['header', '', ''],
      ['', '', ''],
      ['mine', '', ''],
      ['', '', false],
      ['', '', ''],
    ]);
    expect(sheet.getRange('A2:A4').getBackgrounds()).toEqual([
      ['#ffffff'],
      ['#00ff00'],
      ['#ffffff'],
    ]);
    expect(sheet.getRange('B999:C999').getBackgrounds()).toEqual([['#ff0000', '#ff0000']]);
    expect([2, 3, 4].map((row) => sheet.getRowHeight(row))).toEqual([40, 21, 21]);
  });

  it('keeps every formula on the cells it meant', () => {
    const { sheet } = open(newBook());
    sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], ['=SUM(A1:A4)+$A$2']]);
    sheet.insertRowAfter(2);
    expect(sheet.getRange('A6').getFormula()).toBe('=SUM(A1:A5)+$A$2');
    expect(sheet.getRange('A6').getValue()).toBe(12);
    sheet.insertColumnBefore(1);
    expect(sheet.getRange('B6').getFormula()).toBe('=SUM(B1:B5)+$B$2');
    sheet.deleteRow(2);
    expect(sheet.getRange('B5').getFormula()).toBe('=SUM(B1:B4)+#REF!');
    expect(sheet.getRange('B5').getValue()).toBe('#REF!');
  });

  it('carries looks, notes, rules, merges, widths and charts along', () => {
    const { app, sheet } = open(newBook());
    const list = app.newDataValidation().requireValueInRange(sheet.getRange('D1:D3')).build();
    sheet.getRange('B2').setBackground('red').setNote('look').setDataValidation(list);
    sheet.getRange('A5:B6').merge();
    sheet.setColumnWidth(2, 240);
    sheet.insertChart(
      sheet
        .newChart()
        .asColumnChart()
        .addRange(sheet.getRange('B2:C4'))
        .setPosition(8, 1, 0, 0)
        .build(),
    );
    sheet.insertRowsBefore(1, 2);
    sheet.insertColumnBefore(1);
    const cell = sheet.getRange('C4');
    expect([cell.getBackground(), cell.getNote()]).toEqual(['#ff0000', 'look']);
    const [source] = cell.getDataValidation()?.getCriteriaValues() ?? [];
    expect(source.getA1Notation()).toBe('E3:E5');
    expect(
      sheet
        .getRange('A1:Z20')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['B7:C8']);
    expect(sheet.getColumnWidth(3)).toBe(240);
    const [chart] = sheet.getCharts();
    expect(chart?.getRanges().map((range) => range.getA1Notation())).toEqual(['C4:D6']);
    expect(chart?.getContainerInfo().getAnchorRow()).toBe(10);
  });

  it('moves rows before another, as the script asks', () => {
    const { sheet } = open(newBook());
    sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
    sheet.moveRows(sheet.getRange('1:2'), 5);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['c', 'd', 'a', 'b']);
    sheet.moveRows(sheet.getRange('4:4'), 1);
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['b', 'c', 'd', 'a']);
  });

  it('never leaves a sheet without rows that can move', () => {
    const { sheet } = open(newBook());
    sheet.setFrozenRows(1);
    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
    expect(() => sheet.deleteRows(2, 999)).toThrow(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
    sheet.deleteRows(1, 999);
    expect([sheet.getMaxRows(), sheet.getFrozenRows()]).toEqual([1, 0]);
  });

  it('sends a span where its lines go, for any change', () => {
    const line = fc.integer({ min: 1, max: 12 });
    const count = fc.integer({ min: 1, max: 4 });
    const shift: fc.Arbitrary<Shift> = fc.oneof(
      fc.record({
        kind: fc.constant('insert' as const),
        axis: fc.constant('rows' as const),
        at: line,
        count,
      }),
      fc.record({
        kind: fc.constant('remove' as const),
        axis: fc.constant('rows' as const),
        at: line,
        count,
      }),
    );
    fc.assert(
      fc.property(line, count, shift, (start, length, change) => {
        const lines = Array.from({ length }, (_, at) => start + at);
        const after = lines.flatMap((one) => shiftLine(one, change) ?? []);
        const span = shiftSpan(start, start + length - 1, change);
        expect(span).toEqual(after.length === 0 ? undefined : [after[0], after[after.length - 1]]);
      }),
    );
  });

  it('moves every line somewhere else and loses none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 13 }),
        (at, count, to) => {
          fc.pre(to <= at || to >= at + count);
          const lines = Array.from({ length: 12 }, (_, index) => index + 1);
          const shift: Shift = { kind: 'move', axis: 'rows', at, count, to };
          const after = lines.map((line) => shiftLine(line, shift));
          expect([...after].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(lines);
        },
      ),
    );
  });
});

describe('sorting and filtering', () => {
  const table = [
    ['Cai', 3],
    ['ana', 10],
    ['Ben', ''],
    ['Dee', 3],
  ];

  it('sorts by several columns, empty cells last either way', () => {
    const { sheet } = open(newBook());
    const range = sheet.getRange('A1:B4').setValues(table);
    const names = () => sheet.getRange('A1:A4').getValues().flat();
    range.sort(1);
    expect(names()).toEqual(['ana', 'Ben', 'Cai', 'Dee']);
    range.sort([
      { column: 2, ascending: false },
      { column: 1, ascending: false },
    ]);
    expect(names()).toEqual(['ana', 'Dee', 'Cai', 'Ben']);
    range.sort({ column: 2, ascending: true });
    expect(names()).toEqual(['Dee', 'Cai', 'ana', 'Ben']);
  });

  it('sorts a sheet below its frozen rows', () => {
    const { sheet } = open(newBook());
    sheet.getRange('A1:B5').setValues([['Writer', 'Days'], ...table]);
    sheet.setFrozenRows(1);
    sheet.sort(1, false);
    expect(sheet.getRange('A1:A5').getValues().flat()).toEqual([
      'Writer',
      'Dee',
      'Cai',
      'Ben',
      'ana',
    ]);
  });

  it('keeps a row’s formula on its own row', () => {
    const { sheet } = open(newBook());
    sheet.getRange('A1:B2').setValues([
      [2, '=A1*10'],
      [1, '=A2*10'],
    ]);
    sheet.getRange('A1:B2').sort(1);
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [1, 10],
      [2, 20],
    ]);
  });

  it('hides rows from view, and from no script', () => {
    const book = newBook();
    const { app, sheet, commit } = open(book);
    sheet.getRange('A1:B5').setValues([['Writer', 'Days'], ...table]);
    const filter = sheet.getRange('A1:B5').createFilter();
    filter.setColumnFilterCriteria(2, app.newFilterCriteria().setHiddenValues(['3']).build());
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:B5');
    expect(sheet.getRange('A2').getValue()).toBe('Cai');
    commit();
    const heights = viewTab(book, 'Sheet1', 1, 5).lines.map(({ height }) => height > 0);
    expect(heights).toEqual([true, false, true, true, false]);
  });
});

describe('a spreadsheet in a file', () => {
  it('comes back whole', () => {
    const book = newBook({ locale: 'en_GB', timeZone: 'Europe/London' });
    const { app, sheet, spreadsheet, commit } = open(book);
    sheet.getRange('A1:C1').setValues([['=1+1', '1/2/2026', "'=text"]]);
    sheet.getRange('A1').setNote('note').setFontWeight('bold').insertCheckboxes();
    sheet.getRange('B:B').addDeveloperMetadata('column', 'date');
    sheet.setFrozenRows(1);
    sheet.hideColumns(3);
    sheet.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .setRanges([sheet.getRange('A1:A9')])
        .whenNumberGreaterThan(1)
        .setBackground('red')
        .build(),
    ]);
    spreadsheet.insertSheet('Second').hideSheet();
    commit();
    const saved = saveBook(book);
    const loaded = loadBook(JSON.parse(JSON.stringify(saved)), () => MONDAY);
    expect(saveBook(loaded)).toEqual(saved);
    expect(viewTab(loaded, 'Sheet1', 1, 3)).toEqual(viewTab(book, 'Sheet1', 1, 3));
    const again = open(loaded).spreadsheet.getSheetByName('Sheet1');
    expect(again?.getRange('A1').getFormula()).toBe('=1+1');
    expect(again?.getDeveloperMetadata()).toHaveLength(0);
    expect(again?.getRange('B:B').getDeveloperMetadata()).toHaveLength(1);
  });
});

describe('a copied tab', () => {
  it('changes without changing the one it was made of', () => {
    const book = newBook();
    const hands = new Hands(book);
    hands.type('Sheet1', 'A1', 'first');
    hands.type('Sheet1', 'A2', '=A1');
    const copy = hands.duplicateTab('Sheet1');
    hands.type(copy, 'A1', 'second');
    expect(viewTab(book, 'Sheet1', 1, 2).lines.map(({ cells }) => cells[0]?.text)).toEqual([
      'first',
      'first',
    ]);
    expect(viewTab(book, copy, 1, 2).lines.map(({ cells }) => cells[0]?.text)).toEqual([
      'second',
      'second',
    ]);
  });
});
