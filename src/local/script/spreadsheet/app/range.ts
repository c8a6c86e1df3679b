// Owns: the Range a script holds: a place on a sheet, and what can be read, written and set there.

import {
  type Area,
  type Axis,
  areaName,
  cellsOf,
  contains,
  lastColumn,
  lastRow,
  overlaps,
  SpreadsheetError,
} from '../area';
import type { Book, SortSpec } from '../book';
import { checkLength } from '../entry';
import type { Input, StyleChange } from '../model';
import type { Tab } from '../tab';
import { flag, grid, input, integer, list, record, text, textOrNull } from './arguments';
import { bandingMethods } from './banding';
import { borders } from './borders';
import { checkboxMethods } from './checkbox';
import { type Desk, handleTable, listOf } from './desk';
import { createFilter, filterHandle } from './filter';
import { type Handle, handle } from './handle';
import { addMetadata, metadataAt, metadataFinder } from './metadata';
import { protect } from './protection';
import { cellRichText, cellTextStyle, richTextOf, textStyleOf } from './richText';
import { styleMethods } from './styles';
import { textFinder } from './textFinder';
import { validationMethods } from './validation';

/** One cell's content for a script: dates are its own realm's. */
export function scriptCell(value: Input): string | number | boolean | Date {
  return typeof value === 'object' ? new Date(value.moment) : value;
}

/** A value for a cell; one too long is refused in the call itself. */
function cellInput(value: unknown): Input {
  const given = input(value);
  if (typeof given === 'string') checkLength(given);
  return given;
}

/** `5`, `{column: 5, ascending: false}` or a list of either, columns counted on the sheet. */
function sortSpecs(value: unknown, area: Area): SortSpec[] {
  const specs = (Array.isArray(value) ? list(value) : [value]).map((one): SortSpec => {
    if (typeof one === 'number') return { column: integer(one), ascending: true };
    const { column, ascending } = record(one);
    return { column: integer(column), ascending: ascending === undefined || flag(ascending) };
  });
  for (const { column } of specs) {
    if (column < area.column || column > lastColumn(area)) {
      throw new SpreadsheetError('The column to sort by is outside the range.');
    }
  }
  return specs;
}

export function rangeHandle(desk: Desk, tab: number, area: Area, whole?: Axis): Handle {
  const { row, column, rows, columns } = area;
  const { realm } = desk.run;
  const place = { tab, area, ...(whole ? { whole } : {}) };
  const range = (next: Area) => desk.range(tab, next);

  /** Rows of what `read` finds in each cell, in the script's realm. */
  const table = <Value>(
    book: Book,
    read: (sheet: Tab, r: number, c: number) => Value,
  ): Value[][] => {
    const sheet = book.tab(tab);
    return realm.value(
      Array.from({ length: rows }, (_row, r) =>
        Array.from({ length: columns }, (_cell, c) => read(sheet, row + r, column + c)),
      ),
    );
  };
  const restyle = (change: StyleChange) => (book: Book) => book.setStyle(tab, area, change);
  const fill = (value: Input): Input[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const styles = styleMethods(desk, place);
  const validation = validationMethods(desk, place);
  const checkboxes = checkboxMethods(place);
  const object: Handle = handle(desk, 'Range', {
    local: {
      getRow: () => row,
      getRowIndex: () => row,
      getColumn: () => column,
      getLastRow: () => lastRow(area),
      getLastColumn: () => lastColumn(area),
      getNumRows: () => rows,
      getNumColumns: () => columns,
      getHeight: () => rows,
      getWidth: () => columns,
      getA1Notation: () => areaName(area, whole),
      getGridId: () => tab,
      getSheet: () => desk.sheet(tab),
      getCell: (r, c) => {
        const cell = {
          row: row + integer(r) - 1,
          column: column + integer(c) - 1,
          rows: 1,
          columns: 1,
        };
        if (!contains(area, cell.row, cell.column)) {
          throw new SpreadsheetError('Cell reference out of range');
        }
        return range(cell);
      },
      offset: (down, right, newRows, newColumns) => {
        const next = {
          row: row + integer(down),
          column: column + integer(right),
          rows: newRows === undefined ? rows : integer(newRows),
          columns: newColumns === undefined ? columns : integer(newColumns),
        };
        checkBounds(desk.session.seen().tab(tab), next);
        return range(next);
      },
      createTextFinder: (wanted) => textFinder(desk, text(wanted), [place]),
      createDeveloperMetadataFinder: () => metadataFinder(desk, { kind: 'range', ...place }),
    },
    look: {
      ...styles.look,
      ...validation.look,
      getNote: (book) => book.tab(tab).cell(row, column)?.note ?? '',
      getNotes: (book) => table(book, (sheet, r, c) => sheet.cell(r, c)?.note ?? ''),
      getTextStyle: (book) => cellTextStyle(desk, book.tab(tab).cell(row, column)?.style),
      getMergedRanges: (book) =>
        listOf(
          desk,
          book
            .tab(tab)
            .merges.filter((merge) => overlaps(merge, area))
            .map(range),
        ),
      isPartOfMerge: (book) => book.tab(tab).merges.some((merge) => overlaps(merge, area)),
      getFilter: (book) => {
        const { filter } = book.tab(tab);
        return filter && overlaps(filter.area, area) ? filterHandle(desk, tab) : null;
      },
      getDeveloperMetadata: (book) => metadataAt(desk, book, { kind: 'range', ...place }),
      canEdit: () => true,
      ...bandingMethods(desk, place).look,
    },
    read: {
      ...checkboxes.read,
      getValue: (book) => realm.value(scriptCell(book.scriptValue(book.tab(tab), row, column))),
      getValues: (book) => table(book, (sheet, r, c) => scriptCell(book.scriptValue(sheet, r, c))),
      getDisplayValue: (book) => book.display(book.tab(tab), row, column),
      getDisplayValues: (book) => table(book, (sheet, r, c) => book.display(sheet, r, c)),
      getFormula: (book) => book.formula(book.tab(tab), row, column),
      getFormulas: (book) => table(book, (sheet, r, c) => book.formula(sheet, r, c)),
      getRichTextValue: (book) => cellRichText(desk, book.tab(tab).cell(row, column)),
      getRichTextValues: (book) =>
        handleTable(desk, book, place, (cell) => cellRichText(desk, cell)),
      isBlank: (book) => {
        const sheet = book.tab(tab);
        return [...cellsOf(area)].every((cell) => book.isBlank(sheet, cell.row, cell.column));
      },
    },
    write: {
      ...checkboxes.write,
      setValue: (value) => {
        const values = fill(cellInput(value));
        return (book) => book.write(tab, area, values);
      },
      setValues: (values) => {
        const inputs = grid(values, area, cellInput);
        return (book) => book.write(tab, area, inputs);
      },
      setFormula: (formula) => {
        const formulas = Array.from({ length: rows }, () =>
          Array.from({ length: columns }, () => textOrNull(formula) ?? ''),
        );
        return (book) => book.writeFormulas(tab, area, formulas);
      },
      setFormulas: (formulas) => {
        const texts = grid(formulas, area, (formula) => textOrNull(formula) ?? '');
        return (book) => book.writeFormulas(tab, area, texts);
      },
      setRichTextValue: (value) => {
        const rich = richTextOf(value);
        return (book) => {
          for (const cell of cellsOf(area)) {
            book.writeRichText(tab, cell.row, cell.column, rich.text, rich.runs);
          }
        };
      },
      setRichTextValues: (values) => {
        const rich = grid(values, area, richTextOf);
        return (book) => {
          for (const cell of cellsOf(area)) {
            const value = rich[cell.row - row]?.[cell.column - column];
            if (value) book.writeRichText(tab, cell.row, cell.column, value.text, value.runs);
          }
        };
      },
      clear: (options) => {
        const what = clearOptions(options);
        return (book) => book.clear(tab, area, what);
      },
      clearContent: () => (book) => book.clear(tab, area, { contents: true }),
      sort: (spec) => {
        const specs = sortSpecs(spec, area);
        return (book) => book.sort(tab, area, specs);
      },
    },
    dress: {
      ...styles.dress,
      ...validation.dress,
      ...checkboxes.dress,
      clearFormat: () => (book) => book.clear(tab, area, { formats: true }),
      clearNote: () => (book) => book.clear(tab, area, { notes: true }),
      setNote: (note) => {
        const words = textOrNull(note) ?? '';
        return (book) => {
          for (const cell of cellsOf(area)) book.setNote(tab, cell.row, cell.column, words);
        };
      },
      setNotes: (notes) => {
        const words = grid(notes, area, (note) => textOrNull(note) ?? '');
        return (book) => {
          for (const cell of cellsOf(area)) {
            book.setNote(
              tab,
              cell.row,
              cell.column,
              words[cell.row - row]?.[cell.column - column] ?? '',
            );
          }
        };
      },
      setTextStyle: (style) => restyle(textStyleOf(style)),
      setBorder: (...args) => borders(place.tab, area, args),
      merge: () =>
        desk.session.tried((book) => {
          book.tab(tab).merge(area);
          book.touched(tab, area);
        }),
      mergeAcross: () =>
        desk.session.tried((book) => {
          for (let at = row; at <= lastRow(area); at++) {
            book.tab(tab).merge({ ...area, row: at, rows: 1 });
          }
          book.touched(tab, area);
        }),
      breakApart: () => (book) => {
        book.tab(tab).unmerge(area);
        book.touched(tab, area);
      },
      activate: () => (book) => {
        book.activeTab = tab;
        book.activeArea = area;
        book.version++;
      },
      addDeveloperMetadata: (...args) => addMetadata(desk, { kind: 'range', ...place }, args),
    },
    make: {
      createFilter: () => createFilter(desk, tab, area),
      protect: () => protect(desk, tab, area),
      ...bandingMethods(desk, place).make,
    },
  });
  return desk.ranges.add(object, place);
}

/** @throws SpreadsheetError when the area does not lie on the sheet. */
export function checkBounds(tab: Tab, area: Area): void {
  if (area.rows < 1)
    throw new SpreadsheetError('The number of rows in the range must be at least 1.');
  if (area.columns < 1) {
    throw new SpreadsheetError('The number of columns in the range must be at least 1.');
  }
  if (area.row < 1) throw new SpreadsheetError('The starting row of the range is too small.');
  if (area.column < 1) throw new SpreadsheetError('The starting column of the range is too small.');
  if (lastRow(area) > tab.rows || lastColumn(area) > tab.columns) {
    throw new SpreadsheetError(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  }
}

/** What `clear` is to clear: everything but data validation, or what its options name. */
export function clearOptions(value: unknown): Parameters<Book['clear']>[2] {
  if (value === undefined) return { contents: true, formats: true, notes: true };
  const options = record(value);
  const known = new Set(['contentsOnly', 'formatOnly', 'commentsOnly', 'validationsOnly']);
  for (const name of Object.keys(options)) {
    if (!known.has(name)) {
      throw new SpreadsheetError(`The option ${name} of clear is not in the embedded Workspace`);
    }
  }
  const any = Object.values(options).some((option) => option === true);
  if (!any) return { contents: true, formats: true, notes: true };
  return {
    contents: options.contentsOnly === true,
    formats: options.formatOnly === true,
    notes: options.commentsOnly === true,
    validations: options.validationsOnly === true,
  };
}
