// Owns: what a person sees of a tab: the text cells show, their look with every format applied,
// and what charts draw. Plain data, for a page.

import { type Area, cellsOf, contains, lastColumn, lastRow, SpreadsheetError } from './area';
import type { Book } from './book';
import { withStyle } from './cell';
import { conditionalStyles } from './conditional';
import { cellKey } from './engine';
import { isHiddenByFilter } from './filter';
import { functionsOf } from './formula';
import type { Banding, Chart, Style, TextRun } from './model';
import type { Tab } from './tab';
import { choices } from './validation';

export interface CellView {
  readonly text: string;
  /** Where the text stands when the style doesn't say: numbers right, the rest left. */
  readonly align: 'left' | 'center' | 'right';
  readonly style?: Style;
  readonly note?: string;
  readonly formula?: string;
  /** Present in a checkbox's cell. */
  readonly checked?: boolean;
  /** Which of the view's `lists` the cell's drop-down offers. */
  readonly list?: number;
  readonly runs?: readonly TextRun[];
  /** The cells this one covers, in a merge; the others of it are undefined. */
  readonly span?: { readonly rows: number; readonly columns: number };
  /** Why the shown value is not what Google would show. */
  readonly problem?: string;
}

export interface ChartView {
  readonly id: number;
  readonly type: string;
  readonly position: Chart['position'];
  readonly options: Chart['options'];
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly color: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlinesHidden: boolean;
  /** Pixels; 0 for a hidden column. */
  readonly columnWidths: readonly number[];
  readonly firstRow: number;
  /** The rows asked for: pixels high (0 when hidden by hand or filter), and their cells. */
  readonly lines: readonly {
    readonly height: number;
    /** No higher, whatever is in it. */
    readonly forced: boolean;
    readonly cells: readonly (CellView | undefined)[];
  }[];
  readonly lists: readonly (readonly string[])[];
  readonly filter?: Area;
  readonly protected: readonly (Area | 'sheet')[];
  readonly charts: readonly ChartView[];
}

/** The tabs as the bar below the sheet shows them. */
export function tabsOf(
  book: Book,
): { id: number; name: string; hidden: boolean; color: string | null; active: boolean }[] {
  return book.tabs.map(({ id, name, hidden, color }) => ({
    id,
    name,
    hidden,
    color,
    active: id === book.activeTab,
  }));
}

/** @throws SpreadsheetError when there is no such tab. */
export function viewTab(book: Book, name: string, fromRow: number, count: number): TabView {
  const tab = book.tabNamed(name);
  if (!tab) throw new SpreadsheetError(`There is no sheet named "${name}".`);
  const last = Math.min(fromRow + count - 1, tab.rows);
  const area: Area = {
    row: fromRow,
    column: 1,
    rows: Math.max(0, last - fromRow + 1),
    columns: tab.columns,
  };
  const conditional = conditionalStyles(book, tab, area);
  const unknown = new Set(book.evaluate().unknownFunctions);
  const lists: (readonly string[])[] = [];
  const listOf = new Map<string, number>();
  const lines = Array.from({ length: area.rows }, (_, index) => {
    const row = fromRow + index;
    const line = tab.rowList[row - 1];
    const hidden = line?.hidden === true || isHiddenByFilter(book, tab, row);
    const cells = tab.columnList.map((_column, at): CellView | undefined => {
      const column = at + 1;
      const cell = tab.cell(row, column);
      const merge = tab.mergeAt(row, column);
      if (merge && (merge.row !== row || merge.column !== column)) return undefined;
      const text = book.display(tab, row, column);
      let style = cell?.style;
      const band = bandColor(tab.bandings, row, column);
      if (band && style?.background === undefined) style = { ...style, background: band };
      const change = conditional.get(cellKey(row, column));
      if (change) style = withStyle(style, change);
      if (text === '' && !cell && !style && !merge) return undefined;
      const value = book.value(tab, row, column);
      const offered = cell?.validation && choices(book, cell.validation);
      let list: number | undefined;
      if (offered && cell?.validation?.dropdown) {
        const key = JSON.stringify(offered);
        list = listOf.get(key);
        if (list === undefined) {
          list = lists.push(offered) - 1;
          listOf.set(key, list);
        }
      }
      const checkbox = cell?.validation?.criteria === 'CHECKBOX';
      const formula = book.formula(tab, row, column);
      const missing = functionsOf(formula).filter((called) => unknown.has(called));
      return {
        text,
        align:
          checkbox || typeof value === 'boolean'
            ? 'center'
            : typeof value === 'number'
              ? 'right'
              : 'left',
        ...(style ? { style } : {}),
        ...(cell?.note === undefined ? {} : { note: cell.note }),
        ...(formula === '' ? {} : { formula }),
        ...(checkbox ? { checked: value === (cell?.validation?.values[0] ?? true) } : {}),
        ...(list === undefined ? {} : { list }),
        ...(cell?.runs ? { runs: cell.runs } : {}),
        ...(merge ? { span: { rows: merge.rows, columns: merge.columns } } : {}),
        ...(missing.length > 0
          ? {
              problem: `${missing.join(', ')} is not in the embedded Workspace; at Google it works.`,
            }
          : {}),
      };
    });
    return { height: hidden ? 0 : (line?.height ?? 0), forced: line?.forced === true, cells };
  });
  return {
    id: tab.id,
    name: tab.name,
    color: tab.color,
    rows: tab.rows,
    columns: tab.columns,
    frozenRows: tab.frozenRows,
    frozenColumns: tab.frozenColumns,
    gridlinesHidden: tab.gridlinesHidden,
    columnWidths: tab.columnList.map(({ width, hidden }) => (hidden ? 0 : width)),
    firstRow: fromRow,
    lines,
    lists,
    ...(tab.filter ? { filter: tab.filter.area } : {}),
    protected: tab.protections.map(({ area: own }) => own ?? 'sheet'),
    charts: tab.charts.map((chart) => viewChart(book, chart)),
  };
}

function bandColor(bandings: readonly Banding[], row: number, column: number): string | null {
  for (const { area, header, footer, first, second } of bandings) {
    if (!contains(area, row, column)) continue;
    if (header && row === area.row) return header;
    if (footer && row === lastRow(area)) return footer;
    return (row - area.row - (header ? 1 : 0)) % 2 === 0 ? first : second;
  }
  return null;
}

/**
 * A chart with its ranges resolved: the first column of the first range labels, every other
 * column is a series (rows instead, when transposed).
 */
function viewChart(book: Book, chart: Chart): ChartView {
  const columns = chart.ranges.flatMap(({ tab: id, area }) => {
    const tab: Tab = book.tab(id);
    const lines: { row: number; column: number }[][] = [];
    if (chart.transposed) {
      for (let row = area.row; row <= lastRow(area); row++) {
        lines.push([...cellsOf({ ...area, row, rows: 1 })]);
      }
    } else {
      for (let column = area.column; column <= lastColumn(area); column++) {
        lines.push([...cellsOf({ ...area, column, columns: 1 })]);
      }
    }
    return lines.map((cells) =>
      cells
        // As at Google by default, hidden rows and columns are not drawn.
        .filter(
          ({ row, column }) =>
            !tab.rowList[row - 1]?.hidden &&
            !tab.columnList[column - 1]?.hidden &&
            !isHiddenByFilter(book, tab, row),
        )
        .map(({ row, column }) => ({
          text: book.display(tab, row, column),
          value: book.value(tab, row, column),
        })),
    );
  });
  const [labels = [], ...series] = columns.filter((cells) => cells.length > 0);
  return {
    id: chart.id,
    type: chart.type,
    position: chart.position,
    options: chart.options,
    labels: labels.slice(chart.headers).map(({ text }) => text),
    series: series.map((cells) => ({
      name: cells
        .slice(0, chart.headers)
        .map(({ text }) => text)
        .join(' '),
      values: cells
        .slice(chart.headers)
        .map(({ value }) => (typeof value === 'number' ? value : null)),
    })),
  };
}
