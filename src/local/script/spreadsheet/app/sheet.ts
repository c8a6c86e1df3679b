// Owns: the Sheet a script holds, but for its rows and columns (`lines.ts`).

import { type Area, type Axis, SpreadsheetError } from '../area';
import type { Book } from '../book';
import type { Input } from '../model';
import type { Tab } from '../tab';
import { colorOrNull, flag, input, integer, list, notHere, text } from './arguments';
import { bandingHandle } from './banding';
import { chartBuilder, chartHandle, chartOf } from './chart';
import { conditionalRulesOf, scriptRules } from './conditionalFormat';
import { type Desk, listOf } from './desk';
import { enums, memberName } from './enums';
import { filterHandle } from './filter';
import { type Handle, handle } from './handle';
import { lineMethods } from './lines';
import { addMetadata, metadataAt, metadataFinder } from './metadata';
import { protect, protectionHandle } from './protection';
import { checkBounds, clearOptions, scriptCell } from './range';
import type { Write } from './session';
import { textFinder } from './textFinder';

/** All forms of `getRange`: by position and size, or by A1 name. */
export function findRange(
  book: Book,
  tab: Tab,
  args: readonly unknown[],
): { tab: Tab; area: Area; whole?: Axis } {
  if (typeof args[0] === 'string') {
    const found = book.find(args[0], tab);
    if (!found) throw new SpreadsheetError('Range not found');
    checkBounds(found.tab, found.area);
    return found;
  }
  const [row, column, rows = 1, columns = 1] = args;
  const area = {
    row: integer(row),
    column: integer(column),
    rows: integer(rows),
    columns: integer(columns),
  };
  checkBounds(tab, area);
  return { tab, area };
}

export function sheetHandle(desk: Desk, id: number): Handle {
  const { realm } = desk.run;
  const place = { kind: 'sheet', tab: id } as const;
  const lines = lineMethods(desk, id);

  const change =
    (body: (tab: Tab) => void): Write =>
    (book) => {
      body(book.tab(id));
      book.version++;
    };
  const clearAll =
    (what: Parameters<Book['clear']>[2]): Write =>
    (book) =>
      book.clear(id, book.tab(id).whole, what);
  const withColor = (value: unknown): Write => {
    const hex = colorOrNull(value) ?? null;
    return change((tab) => {
      tab.color = hex;
    });
  };
  const wholeRows = (book: Book): Area => book.tab(id).whole;

  const object: Handle = handle(desk, 'Sheet', {
    local: {
      getSheetId: () => id,
      getParent: () => desk.spreadsheet(),
      getType: () => enums.SheetType.GRID,
      getRange: (...args) => {
        const seen = desk.session.seen();
        const found = findRange(seen, seen.tab(id), args);
        return desk.range(found.tab.id, found.area, found.whole);
      },
      newChart: () => chartBuilder(desk),
      createTextFinder: (wanted) => textFinder(desk, text(wanted), [{ tab: id, area: null }]),
      createDeveloperMetadataFinder: () => metadataFinder(desk, place),
    },
    look: {
      getName: (book) => book.tab(id).name,
      getSheetName: (book) => book.tab(id).name,
      ...lines.look,
      getIndex: (book) => book.tabs.indexOf(book.tab(id)) + 1,
      isSheetHidden: (book) => book.tab(id).hidden,
      getTabColor: (book) => book.tab(id).color,
      hasHiddenGridlines: (book) => book.tab(id).gridlinesHidden,
      getConditionalFormatRules: (book) => scriptRules(desk, id, book.tab(id).rules),
      getCharts: (book) =>
        listOf(
          desk,
          book.tab(id).charts.map((chart) => chartHandle(desk, chart)),
        ),
      getProtections: (book, type) => {
        const wanted = memberName('ProtectionType', type);
        return listOf(
          desk,
          book
            .tab(id)
            .protections.filter(({ area }) => (area ? 'RANGE' : 'SHEET') === wanted)
            .map((one) => protectionHandle(desk, id, one.id)),
        );
      },
      getFilter: (book) => (book.tab(id).filter ? filterHandle(desk, id) : null),
      getBandings: (book) =>
        listOf(
          desk,
          book.tab(id).bandings.map((banding) => bandingHandle(desk, id, banding.id)),
        ),
      getDeveloperMetadata: (book) => metadataAt(desk, book, place),
      getActiveRange: (book) => (book.activeTab === id ? desk.range(id, book.activeArea) : null),
      getActiveCell: (book) => {
        const { row, column } = book.activeTab === id ? book.activeArea : wholeRows(book);
        return desk.range(id, { row, column, rows: 1, columns: 1 });
      },
      getCurrentCell: (book) => {
        const { row, column } = book.activeTab === id ? book.activeArea : wholeRows(book);
        return desk.range(id, { row, column, rows: 1, columns: 1 });
      },
    },
    read: {
      getLastRow: (book) => book.contentSize(book.tab(id)).rows,
      getLastColumn: (book) => book.contentSize(book.tab(id)).columns,
      getSheetValues: (book, row, column, rows, columns) => {
        const { tab, area } = findRange(book, book.tab(id), [row, column, rows, columns]);
        return realm.value(
          Array.from({ length: area.rows }, (_row, r) =>
            Array.from({ length: area.columns }, (_cell, c) =>
              scriptCell(book.scriptValue(tab, area.row + r, area.column + c)),
            ),
          ),
        );
      },
    },
    measure: {
      getDataRange: (book) => {
        const { rows, columns } = book.contentSize(book.tab(id));
        return desk.range(id, {
          row: 1,
          column: 1,
          rows: Math.max(1, rows),
          columns: Math.max(1, columns),
        });
      },
    },
    write: {
      ...lines.write,
      appendRow: (contents) => {
        const row = Array.from(list(contents), input);
        if (row.length === 0) throw new SpreadsheetError('The row to append is empty.');
        return (book) => appendRow(book, id, row);
      },
      clear: (options) => {
        const what = clearOptions(options);
        return (book) => {
          clearAll(what)(book);
          if (options === undefined) book.tab(id).rules = [];
        };
      },
      clearContents: () => clearAll({ contents: true }),
      sort: (column, ascending) => {
        const spec = {
          column: integer(column),
          ascending: ascending === undefined || flag(ascending),
        };
        return (book) => {
          const tab = book.tab(id);
          const first = tab.frozenRows + 1;
          book.sort(id, { ...tab.whole, row: first, rows: tab.rows - tab.frozenRows }, [spec]);
        };
      },
    },
    dress: {
      ...lines.dress,
      setName: (name) => {
        const next = text(name);
        return desk.session.tried((book) => book.renameTab(id, next));
      },
      hideSheet: () => desk.session.tried((book) => book.hideTab(id, true)),
      showSheet: () => (book) => book.hideTab(id, false),
      setTabColor: withColor,
      setTabColorObject: withColor,
      setHiddenGridlines: (value) => {
        const hidden = flag(value);
        return change((tab) => {
          tab.gridlinesHidden = hidden;
        });
      },
      clearFormats: () => clearAll({ formats: true }),
      clearNotes: () => clearAll({ notes: true }),
      clearConditionalFormatRules: () =>
        change((tab) => {
          tab.rules = [];
        }),
      setConditionalFormatRules: (rules) => {
        const made = conditionalRulesOf(rules);
        made(desk.session.seen(), id);
        return (book) => {
          book.tab(id).rules = made(book, id);
          book.version++;
        };
      },
      insertChart: (chart) => {
        const made = chartOf(chart);
        return change((tab) => {
          tab.charts = [...tab.charts.filter((one) => one.id !== made.id), made];
        });
      },
      updateChart: (chart) => {
        const made = chartOf(chart);
        return change((tab) => {
          if (!tab.charts.some((one) => one.id === made.id)) {
            throw new SpreadsheetError('The chart is not on this sheet.');
          }
          tab.charts = tab.charts.map((one) => (one.id === made.id ? made : one));
        });
      },
      removeChart: (chart) => {
        const made = chartOf(chart);
        return change((tab) => {
          tab.charts = tab.charts.filter((one) => one.id !== made.id);
        });
      },
      activate: () => (book) => {
        book.activeTab = id;
        book.version++;
      },
      addDeveloperMetadata: (...args) => addMetadata(desk, place, args),
      autoResizeColumn: () => {
        throw notHere('Sheet.autoResizeColumn (there is no font to measure)');
      },
      autoResizeColumns: () => {
        throw notHere('Sheet.autoResizeColumns (there is no font to measure)');
      },
    },
    make: {
      protect: () => protect(desk, id, undefined),
      setActiveRange: (range) => ({ answer: range, write: activateRange(desk, range) }),
      setActiveSelection: (range) => ({ answer: range, write: activateRange(desk, range) }),
      setCurrentCell: (range) => ({ answer: range, write: activateRange(desk, range) }),
      copyTo: (spreadsheet) => {
        if (spreadsheet !== desk.spreadsheet())
          throw notHere('Copying a sheet to another spreadsheet');
        const copyId = desk.session.book.newId();
        const seen = desk.session.seen();
        const base = `Copy of ${seen.tab(id).name}`;
        let name = base;
        for (let number = 2; seen.tabNamed(name); number++) name = `${base} ${number}`;
        return {
          answer: desk.sheet(copyId),
          write: (book: Book) => void book.duplicateTab(id, copyId, name, book.tabs.length),
        };
      },
    },
  });
  return desk.sheets.add(object, id);
}

export function activateRange(desk: Desk, range: unknown): Write {
  const { tab, area } = desk.ranges.of(range);
  return (book) => {
    book.activeTab = tab;
    book.activeArea = area;
    book.version++;
  };
}

/** Writes below the last row with content, making room where there is none. */
function appendRow(book: Book, id: number, row: readonly Input[]): void {
  const tab = book.tab(id);
  const next = book.contentSize(tab).rows + 1;
  if (next > tab.rows) {
    book.reshape(id, { kind: 'insert', axis: 'rows', at: tab.rows + 1, count: 1 });
  }
  if (row.length > tab.columns) {
    const missing = row.length - tab.columns;
    book.reshape(id, { kind: 'insert', axis: 'columns', at: tab.columns + 1, count: missing });
  }
  book.write(id, { row: next, column: 1, rows: 1, columns: row.length }, [row]);
}
