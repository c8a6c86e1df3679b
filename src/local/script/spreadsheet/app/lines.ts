// Owns: a sheet's rows and columns as a script handles them: how many there are and how large, putting
// in, taking out, moving, hiding and freezing.
import { type Axis, type Shift, SpreadsheetError } from '../area';
import type { Book } from '../book';
import type { Tab } from '../tab';
import { integer } from './arguments';
import type { Desk } from './desk';
import type { Methods } from './handle';
import type { Write } from './session';

export function lineMethods(
  desk: Desk,
  id: number,
): Required<Pick<Methods, 'look' | 'write' | 'dress'>> {
  const reshape = (shift: Shift): Write => {
    return desk.session.tried((book) => book.reshape(id, shift));
  };
  const insert = (axis: Axis, at: number, count: number) =>
    reshape({ kind: 'insert', axis, at, count });
  const remove = (axis: Axis, at: number, count: number) =>
    reshape({ kind: 'remove', axis, at, count });
  const count = (value: unknown) => (value === undefined ? 1 : integer(value));
  const eachLine = (
    axis: Axis,
    from: unknown,
    howMany: unknown,
    body: (tab: Tab, line: number) => void,
  ): Write => {
    const start = integer(from);
    const end = start + count(howMany) - 1;
    const tab = desk.session.seen().tab(id);
    const size = axis === 'rows' ? tab.rows : tab.columns;
    if (start < 1 || end < start || end > size) {
      throw new SpreadsheetError(`Those ${axis} are out of bounds.`);
    }
    return (book) => {
      for (let line = start; line <= end; line++) body(book.tab(id), line);
      book.changed();
    };
  };
  const hideLines = (axis: Axis, hidden: boolean) => (from: unknown, howMany: unknown) => {
    const range = desk.ranges.has(from) ? desk.ranges.of(from).area : undefined;
    const start = range ? (axis === 'rows' ? range.row : range.column) : from;
    const many = range ? (axis === 'rows' ? range.rows : range.columns) : howMany;
    return eachLine(axis, start, many, (tab, line) => {
      if (axis === 'rows') tab.changeRow(line, { hidden });
      else tab.changeColumn(line, { hidden });
    });
  };
  const freeze =
    (axis: Axis) =>
    (value: unknown): Write => {
      const lines = integer(value);
      const tab = desk.session.seen().tab(id);
      const size = axis === 'rows' ? tab.rows : tab.columns;
      if (lines < 0 || lines >= size) {
        throw new SpreadsheetError(
          lines < 0
            ? `Invalid argument: ${lines}`
            : `You can't freeze all visible ${axis} on the sheet.`,
        );
      }
      return (book) => {
        if (axis === 'rows') book.tab(id).frozenRows = lines;
        else book.tab(id).frozenColumns = lines;
        book.version++;
      };
    };
  const width = (from: unknown, howMany: unknown, pixels: unknown) => {
    const next = integer(pixels);
    return eachLine('columns', from, howMany, (tab, line) =>
      tab.changeColumn(line, { width: next }),
    );
  };
  const height = (from: unknown, howMany: unknown, pixels: unknown, forced = false) => {
    const next = { height: integer(pixels), forced };
    return eachLine('rows', from, howMany, (tab, line) => tab.changeRow(line, next));
  };
  const move = (axis: Axis) => (spec: unknown, destination: unknown) => {
    const { area } = desk.ranges.of(spec);
    const [at, many] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
    const to = integer(destination);
    // Before or after itself: nothing moves.
    if (to >= at && to <= at + many) return () => undefined;
    return reshape({ kind: 'move', axis, at, count: many, to });
  };
  const line = (axis: Axis, book: Book, position: unknown) => {
    const at = integer(position) - 1;
    const found = axis === 'rows' ? book.tab(id).rowList[at] : book.tab(id).columnList[at];
    if (!found) throw new SpreadsheetError(`Those ${axis} are out of bounds.`);
    return found;
  };

  return {
    look: {
      getMaxRows: (book) => book.tab(id).rows,
      getMaxColumns: (book) => book.tab(id).columns,
      getFrozenRows: (book) => book.tab(id).frozenRows,
      getFrozenColumns: (book) => book.tab(id).frozenColumns,
      getColumnWidth: (book, at) => {
        line('columns', book, at);
        return book.tab(id).columnList[integer(at) - 1]?.width;
      },
      getRowHeight: (book, at) => {
        line('rows', book, at);
        return book.tab(id).rowList[integer(at) - 1]?.height;
      },
      isColumnHiddenByUser: (book, at) => line('columns', book, at).hidden,
      isRowHiddenByUser: (book, at) => line('rows', book, at).hidden,
    },
    write: {
      insertRowAfter: (at) => insert('rows', integer(at) + 1, 1),
      insertRowsAfter: (at, many) => insert('rows', integer(at) + 1, integer(many)),
      insertRowBefore: (at) => insert('rows', integer(at), 1),
      insertRowsBefore: (at, many) => insert('rows', integer(at), integer(many)),
      insertRows: (at, many) => insert('rows', integer(at), count(many)),
      insertColumnAfter: (at) => insert('columns', integer(at) + 1, 1),
      insertColumnsAfter: (at, many) => insert('columns', integer(at) + 1, integer(many)),
      insertColumnBefore: (at) => insert('columns', integer(at), 1),
      insertColumnsBefore: (at, many) => insert('columns', integer(at), integer(many)),
      insertColumns: (at, many) => insert('columns', integer(at), count(many)),
      deleteRow: (at) => remove('rows', integer(at), 1),
      deleteRows: (at, many) => remove('rows', integer(at), integer(many)),
      deleteColumn: (at) => remove('columns', integer(at), 1),
      deleteColumns: (at, many) => remove('columns', integer(at), integer(many)),
      moveRows: move('rows'),
      moveColumns: move('columns'),
    },
    dress: {
      setFrozenRows: freeze('rows'),
      setFrozenColumns: freeze('columns'),
      setColumnWidth: (at, pixels) => width(at, 1, pixels),
      setColumnWidths: width,
      setRowHeight: (at, pixels) => height(at, 1, pixels),
      setRowHeights: (from, howMany, pixels) => height(from, howMany, pixels),
      setRowHeightsForced: (from, howMany, pixels) => height(from, howMany, pixels, true),
      hideColumns: hideLines('columns', true),
      hideColumn: hideLines('columns', true),
      showColumns: hideLines('columns', false),
      unhideColumn: hideLines('columns', false),
      hideRows: hideLines('rows', true),
      hideRow: hideLines('rows', true),
      showRows: hideLines('rows', false),
      unhideRow: hideLines('rows', false),
    },
  };
}
