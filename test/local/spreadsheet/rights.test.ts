// Owns: promises about whom the spreadsheet lets write: protection, viewers, and merged cells.
import { Hands } from '../../../src/local/script/spreadsheet/hands';
import { newBook, open } from './script';

const OTHER = 'mr.lee@school.example';
const PROTECTED = /edit a protected cell/;

describe('a protected range', () => {
  it('refuses whoever is not among its editors when the write is carried out, and nobody else', () => {
    const book = newBook();
    new Hands(book).protect('Sheet1', 'B1:B3');
    const theirs = open(book, OTHER);
    theirs.sheet.getRange('A1').setValue('free');
    theirs.commit();
    theirs.sheet.getRange('A2:B2').setValues([['x', 'y']]);
    expect(() => theirs.commit()).toThrow(PROTECTED);
    theirs.sheet.getRange('B9').setValue('below');
    theirs.commit();
    open(book).sheet.getRange('B2').setValue('owner’s').getValue();
    expect(open(book).sheet.getRange('A1:B2').getValues()).toEqual([
      ['free', ''],
      ['', 'owner’s'],
    ]);
  });

  it('of a whole sheet refuses rows to be added or deleted, but not what was left open', () => {
    const book = newBook();
    const { sheet } = open(book);
    sheet
      .protect()
      .setUnprotectedRanges([sheet.getRange('C1:C5')])
      .removeEditor(OTHER);
    sheet.getRange('A1').getValue();
    for (const change of [
      (one: typeof sheet) => one.insertRowsAfter(1, 2),
      (one: typeof sheet) => one.deleteRows(1, 2),
      (one: typeof sheet) => one.getRange('C5:C6').clear(),
    ]) {
      const theirs = open(book, OTHER);
      const changing = () => {
        change(theirs.sheet);
        theirs.commit();
      };
      expect(changing).toThrow(PROTECTED);
    }
    const theirs = open(book, OTHER);
    theirs.sheet.getRange('C5').setValue('mine');
    theirs.commit();
    expect(theirs.sheet.getRange('C5').getValue()).toBe('mine');
  });
});

describe('a person who may only look', () => {
  it('reads everything and writes nothing', () => {
    const book = newBook();
    open(book).sheet.getRange('A1').setValue('seen').getValue();
    new Hands(book).onlyLooks(OTHER);
    const theirs = open(book, OTHER);
    expect(theirs.sheet.getRange('A1').getValue()).toBe('seen');
    theirs.sheet.getRange('A1').setValue('changed');
    expect(() => theirs.commit()).toThrow(/do not have permission/);
    expect(open(book).sheet.getRange('A1').getValue()).toBe('seen');
  });
});

describe('merged cells', () => {
  it('hold what is written into the first of them alone, and are not sorted', () => {
    const book = newBook();
    const { sheet } = open(book);
    sheet.getRange('A1:A2').merge();
    sheet.getRange('A1:B2').setValues([
      ['one', 'b'],
      ['two', 'a'],
    ]);
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['one', 'b'],
      ['', 'a'],
    ]);
    expect(() => new Hands(book).sort('Sheet1', 'A1:B2', 2)).toThrow(/merged/);
  });
});
