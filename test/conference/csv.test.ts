// Owns: the promises of the CSV file: read back as it was by any program, and nothing in it runs.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csv } from '../../src/conference/csv';

describe('the CSV file', () => {
  it('comes back as it was, whatever signs and line ends a text has', () => {
    const text = fc.string({ unit: 'grapheme' }).map((one) => `a${one}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        expect(parse(csv(rows), { bom: true, record_delimiter: '\r\n' })).toEqual(rows);
      }),
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠A',
    '\u200b=1',
    '|calc',
    '%0A',
  ])('runs nothing that begins like %j', (text) => {
    expect(parse(csv([[text]]), { bom: true, record_delimiter: '\r\n' })).toEqual([[`'${text}`]]);
  });
});
