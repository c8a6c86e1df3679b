// Owns: the checkboxes of a range: ticking, looking, putting them in and taking them out.
import { cellsOf, SpreadsheetError } from '../area';
import type { Book } from '../book';
import type { RangePlace } from '../model';
import { WrongParameters } from './arguments';
import type { Methods } from './handle';

export function checkboxMethods({
  tab,
  area,
}: RangePlace): Required<Pick<Methods, 'read' | 'write' | 'dress'>> {
  const tickAll = (on: boolean) => (book: Book) => {
    const sheet = book.tab(tab);
    for (const cell of cellsOf(area)) {
      if (sheet.cell(cell.row, cell.column)?.validation?.criteria !== 'CHECKBOX') {
        throw new SpreadsheetError('You can only check or uncheck cells that have checkboxes.');
      }
    }
    sheet.eachCell(area, (cell) => {
      const value = on
        ? (cell?.validation?.values[0] ?? true)
        : (cell?.validation?.values[1] ?? false);
      return typeof value === 'object' ? cell : { ...cell, value };
    });
    book.touched(tab, area);
  };
  const isChecked = (book: Book, r: number, c: number): boolean | null => {
    const cell = book.tab(tab).cell(r, c);
    if (cell?.validation?.criteria !== 'CHECKBOX') return null;
    return cell.value === (cell.validation.values[0] ?? true);
  };
  return {
    read: {
      isChecked: (book) => {
        const states = [...cellsOf(area)].map((cell) => isChecked(book, cell.row, cell.column));
        const [first] = states;
        return states.every((state) => state === first) ? (first ?? null) : null;
      },
    },
    write: {
      check: () => tickAll(true),
      uncheck: () => tickAll(false),
      insertCheckboxes: (...states) => {
        const values = states.slice(0, 2).map((state) => {
          if (typeof state === 'object' || state === undefined) throw new WrongParameters();
          return state as string | number | boolean;
        });
        const rule = { criteria: 'CHECKBOX', values, allowInvalid: false, dropdown: false };
        return (book) => book.setValidation(tab, area, rule);
      },
    },
    dress: {
      removeCheckboxes: () => (book) =>
        book.clear(tab, area, { contents: true, validations: true }),
    },
  };
}
