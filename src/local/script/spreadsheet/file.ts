// Owns: a spreadsheet as plain JSON, to be kept in a file and opened again.

import type { Area } from './area';
import { Book } from './book';
import type { NamedRange } from './bookValues';
import type {
  Banding,
  Cell,
  Chart,
  Column,
  ConditionalRule,
  Filter,
  Metadata,
  Protection,
  Style,
  Validation,
} from './model';
import { ROW_HEIGHT, Tab } from './tab';

interface SavedCell extends Omit<Cell, 'style' | 'validation'> {
  readonly column: number;
  /** Places in the file's lists: thousands of cells share one style. */
  readonly style?: number;
  readonly validation?: number;
}

interface SavedTab {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlinesHidden: boolean;
  readonly merges: readonly Area[];
  readonly rules: readonly ConditionalRule[];
  readonly charts: readonly Chart[];
  readonly filter?: Filter;
  readonly bandings: readonly Banding[];
  readonly protections: readonly Protection[];
  readonly metadata: readonly Metadata[];
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** Only rows that differ from an empty one. */
  readonly rows: readonly {
    readonly row: number;
    readonly height: number;
    readonly forced?: boolean;
    readonly hidden: boolean;
    readonly metadata: readonly Metadata[];
    readonly cells: readonly SavedCell[];
  }[];
}

export interface SavedBook {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers?: readonly string[];
  readonly locale: string;
  readonly timeZone: string;
  readonly names: readonly NamedRange[];
  readonly metadata: readonly Metadata[];
  readonly activeTab: number;
  readonly nextId: number;
  readonly styles: readonly Style[];
  readonly validations: readonly Validation[];
  readonly tabs: readonly SavedTab[];
}

/** Everything of a book as JSON. Formulas are kept, their results worked out anew. */
export function saveBook(book: Book): SavedBook {
  const styles = new Map<Style, number>();
  const validations = new Map<Validation, number>();
  const place = <Thing>(list: Map<Thing, number>, thing: Thing): number => {
    const known = list.get(thing);
    if (known !== undefined) return known;
    list.set(thing, list.size);
    return list.size - 1;
  };
  const tabs = book.tabs.map(
    (tab): SavedTab => ({
      id: tab.id,
      name: tab.name,
      hidden: tab.hidden,
      color: tab.color,
      frozenRows: tab.frozenRows,
      frozenColumns: tab.frozenColumns,
      gridlinesHidden: tab.gridlinesHidden,
      merges: tab.merges,
      rules: tab.rules,
      charts: tab.charts,
      ...(tab.filter ? { filter: tab.filter } : {}),
      bandings: tab.bandings,
      protections: tab.protections,
      metadata: tab.metadata,
      columns: tab.columnList,
      rowCount: tab.rows,
      rows: tab.rowList.flatMap(({ height, forced, hidden, metadata, cells }, index) => {
        const saved = cells.flatMap((cell, at): SavedCell[] => {
          if (!cell) return [];
          const { style, validation, ...rest } = cell;
          return [
            {
              ...rest,
              column: at + 1,
              ...(style ? { style: place(styles, style) } : {}),
              ...(validation ? { validation: place(validations, validation) } : {}),
            },
          ];
        });
        const plain = height === ROW_HEIGHT && !hidden && metadata.length === 0;
        if (plain && saved.length === 0) return [];
        return [
          {
            row: index + 1,
            height,
            ...(forced ? { forced } : {}),
            hidden,
            metadata,
            cells: saved,
          },
        ];
      }),
    }),
  );
  return {
    version: 1,
    id: book.id,
    name: book.name,
    owner: book.owner,
    editors: book.editors,
    viewers: book.viewers,
    locale: book.locale.id,
    timeZone: book.timeZone,
    names: book.names,
    metadata: book.metadata,
    activeTab: book.activeTab,
    nextId: book.lastId,
    styles: [...styles.keys()],
    validations: [...validations.keys()],
    tabs,
  };
}

/**
 * @param saved what `saveBook` gave, through JSON or not.
 * @param now milliseconds since 1970 on the Workspace's clock.
 */
export function loadBook(saved: SavedBook, now: () => number): Book {
  if (saved.version !== 1) {
    throw new Error('This file was not saved by this version of the embedded Workspace.');
  }
  const { id, name, owner, locale, timeZone } = saved;
  const book = new Book({ id, name, owner, locale, timeZone, now });
  book.editors = saved.editors;
  book.viewers = saved.viewers ?? [];
  book.names = saved.names;
  book.metadata = saved.metadata;
  book.activeTab = saved.activeTab;
  book.lastId = saved.nextId;
  book.tabs = saved.tabs.map((from) => {
    const { rows, rowCount, columns, id: tabId, name: tabName, filter, ...features } = from;
    const tab = new Tab(tabId, tabName, rowCount, columns.length);
    Object.assign(tab, features);
    tab.filter = filter;
    tab.columnList = columns.slice();
    for (const { row, cells, ...line } of rows) {
      for (const { column, style, validation, ...rest } of cells) {
        const look = style === undefined ? undefined : saved.styles[style];
        const rule = validation === undefined ? undefined : saved.validations[validation];
        tab.setCell(row, column, {
          ...rest,
          ...(look ? { style: look } : {}),
          ...(rule ? { validation: rule } : {}),
        });
      }
      tab.changeRow(row, line);
    }
    return tab;
  });
  book.changed();
  return book;
}
