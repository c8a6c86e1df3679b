// Owns: the promises about a run's writes: when they are carried out, who sees them, what they cost.

import fc from 'fast-check';
import { saveBook } from '../../../src/local/script/spreadsheet/file';
import { newBook, open, type Script } from './script';

const shown = (book: ReturnType<typeof newBook>, row = 1, column = 1): string => {
  const [tab] = book.tabs;
  return tab ? book.display(tab, row, column) : '';
};

describe('a run’s writes', () => {
  it('are lost when the run dies before they are carried out', () => {
    const book = newBook();
    const { sheet, spreadsheet, discard } = open(book);
    sheet.getRange('A1').setValue('lost');
    spreadsheet.insertSheet('Lost too');
    sheet.setFrozenRows(1);
    discard();
    expect(shown(book)).toBe('');
    expect(book.tabs.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(book.tabs[0]?.frozenRows).toBe(0);
  });

  it('are kept by a flush, whatever happens then', () => {
    const book = newBook();
    const { app, sheet, discard } = open(book);
    sheet.getRange('A1').setValue('kept');
    app.flush();
    sheet.getRange('A1').setValue('lost');
    discard();
    expect(shown(book)).toBe('kept');
  });

  it('are carried out by a read of cells', () => {
    const book = newBook();
    const { sheet, discard } = open(book);
    sheet.getRange('A1').setValue('kept');
    sheet.getRange('Z99').getValue();
    discard();
    expect(shown(book)).toBe('kept');
  });

  it('are carried out at the run’s normal end', () => {
    const book = newBook();
    const { sheet, commit } = open(book);
    sheet.getRange('A1').setValue('kept');
    expect(shown(book)).toBe('');
    commit();
    expect(shown(book)).toBe('kept');
  });

  it('are seen by the same run alone while they wait', () => {
    const book = newBook();
    const mine = open(book);
    const other = open(book);
    const added = mine.spreadsheet.insertSheet('Mine');
    mine.sheet.setName('Renamed');
    mine.sheet.insertRowsAfter(1000, 10);
    expect(mine.spreadsheet.getSheetByName('Mine')?.getSheetId()).toBe(added.getSheetId());
    expect(mine.sheet.getMaxRows()).toBe(1010);
    expect(other.spreadsheet.getSheetByName('Mine')).toBeNull();
    expect(other.sheet.getName()).toBe('Sheet1');
    expect(other.sheet.getMaxRows()).toBe(1000);
    mine.discard();
    expect(mine.sheet.getName()).toBe('Sheet1');
  });

  it('of two runs are both kept, in the order they are carried out', () => {
    const book = newBook();
    const one = open(book);
    const two = open(book);
    one.sheet.appendRow(['one']);
    one.sheet.getMaxRows();
    two.sheet.appendRow(['two']);
    two.commit();
    one.commit();
    expect([shown(book, 1), shown(book, 2)]).toEqual(['two', 'one']);
  });

  it('that are refused are refused where they are asked for, and leave the others', () => {
    const book = newBook();
    const { sheet, spreadsheet, commit } = open(book);
    sheet.getRange('A1').setValue('kept');
    expect(() => sheet.deleteRows(900, 200)).toThrow('Those rows are out of bounds.');
    expect(() => spreadsheet.insertSheet('Sheet1')).toThrow(
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow(
      "You can't remove all the sheets in a document.",
    );
    commit();
    expect(shown(book)).toBe('kept');
  });
});

describe('waiting writes', () => {
  const line = fc.integer({ min: 1, max: 6 });
  const work: fc.Arbitrary<(script: Script) => unknown> = fc.oneof(
    fc.tuple(line, line, fc.constantFrom('x', '=A1&"!"', '7', "'=no", '')).map(
      ([row, column, text]) =>
        ({ sheet }: Script) =>
          sheet.getRange(row, column).setValue(text),
    ),
    line.map(
      (at) =>
        ({ sheet }: Script) =>
          sheet.insertRowBefore(at),
    ),
    line.map(
      (at) =>
        ({ sheet }: Script) =>
          sheet.deleteColumn(at),
    ),
    fc.tuple(line, line).map(
      ([row, column]) =>
        ({ sheet }: Script) =>
          sheet.getRange(row, column, 2, 2).setBackground('red').setNote('n').merge(),
    ),
    line.map(
      (at) =>
        ({ sheet }: Script) =>
          sheet
            .getRange('A1:C6')
            .breakApart()
            .sort((at % 3) + 1),
    ),
    line.map(
      (at) =>
        ({ sheet }: Script) =>
          sheet.moveColumns(sheet.getRange('B:B'), at),
    ),
    fc.constant(({ sheet }: Script) => sheet.appendRow(['end', true, 5])),
  );

  it('come to the same, looked at on the way or not, and lost leave no trace', () => {
    fc.assert(
      fc.property(fc.array(work, { maxLength: 12 }), (works) => {
        const untouched = saveBook(newBook());
        const books = [newBook(), newBook(), newBook()] as const;
        const [queued, looked, lost] = [open(books[0]), open(books[1]), open(books[2])];
        const refusals = [queued, looked, lost].map((script) =>
          works.map((each) => {
            try {
              each(script);
              if (script !== queued) script.sheet.getMaxRows();
              return '';
            } catch (refused) {
              return String(refused);
            }
          }),
        );
        queued.commit();
        looked.commit();
        lost.discard();
        expect(refusals[1]).toEqual(refusals[0]);
        expect(saveBook(books[1])).toEqual(saveBook(books[0]));
        expect(saveBook(books[2])).toEqual(untouched);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what it costs', () => {
  it('is one round for each read or write of contents', () => {
    const script = open(newBook());
    const rounds = (work: () => void): number => {
      const before = script.rounds;
      work();
      return script.rounds - before;
    };
    const range = script.sheet.getRange('A1:B2');
    expect(
      rounds(() =>
        range.setValues([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toBe(1);
    expect(rounds(() => range.getValues())).toBe(1);
    expect(rounds(() => script.sheet.getDataRange().getValues())).toBe(1);
    expect(rounds(() => script.sheet.getLastRow())).toBe(1);
    expect(rounds(() => script.sheet.appendRow([1]))).toBe(1);
    expect(rounds(() => range.createTextFinder('3').matchEntireCell(true).findNext())).toBe(1);
    expect(rounds(() => range.setBackground('#ff0000').setFontWeight('bold'))).toBe(0);
    expect(rounds(() => script.spreadsheet.getSheetByName('Sheet1'))).toBe(0);
    expect(rounds(() => script.app.flush())).toBe(0);
  });

  it('numbers what reaches the spreadsheet, and not what a handle knows by itself', () => {
    const { sheet, calls, app } = open(newBook());
    const range = sheet.getRange(1, 1).offset(1, 1);
    range.getA1Notation();
    expect(calls).toEqual([]);
    range.setValue(1).setNumberFormat('0.0');
    app.flush();
    expect(calls).toEqual(['Range.setValue', 'Range.setNumberFormat', 'SpreadsheetApp.flush']);
  });

  it('lets 10,000 rows be written, read and kept current in a moment', () => {
    const { sheet, app } = open(newBook());
    const width = 25;
    const height = 10_000;
    sheet.insertRowsAfter(1000, height - 1000);
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_cell, column) =>
        column % 3 === 0 ? row * column : `'note ${row} on 1/2, by ${column}`,
      ),
    );
    // Time of this process's own, so that a busy machine fails nobody.
    const timed = (work: () => unknown): number => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const range = sheet.getRange(1, 1, height, width);
    const writing = timed(() => {
      range.setValues(rows);
      app.flush();
    });
    const reading = timed(() => expect(range.getValues()).toHaveLength(height));
    sheet.getRange('Z1').setFormula('=COUNTIF(B1:B10000,"note*")');
    const calculating = timed(() => expect(sheet.getRange('Z1').getValue()).toBe(height));
    const asking = timed(() => sheet.getRange('Y9').setValue('elsewhere').getValue());
    const moving = timed(() => {
      sheet.deleteRow(5);
      sheet.insertColumnAfter(1);
      app.flush();
    });
    // Milliseconds, several times what was seen: what these forbid is work by the square.
    expect(writing).toBeLessThan(8000);
    expect(reading).toBeLessThan(5000);
    expect(calculating).toBeLessThan(5000);
    expect(asking).toBeLessThan(1000);
    expect(moving).toBeLessThan(5000);
  });
});
