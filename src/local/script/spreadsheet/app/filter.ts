// Owns: the Filter a script holds: what a tab's filter hides, and its sort.

import { type Area, SpreadsheetError } from '../area';
import type { Book } from '../book';
import type { Filter } from '../model';
import { flag, integer } from './arguments';
import type { Desk } from './desk';
import { filterCriteriaOf } from './filterCriteria';
import { type Handle, handle } from './handle';
import type { Write } from './session';

function filterOf(book: Book, tab: number): Filter {
  const { filter } = book.tab(tab);
  if (!filter) throw new SpreadsheetError('The filter no longer exists.');
  return filter;
}

export function createFilter(
  desk: Desk,
  tab: number,
  area: Area,
): { write: Write; answer: Handle } {
  if (desk.session.seen().tab(tab).filter) {
    throw new SpreadsheetError("You can't create a filter in a sheet that already has a filter.");
  }
  return {
    answer: filterHandle(desk, tab),
    write: (book) => {
      book.tab(tab).filter = { area, criteria: {} };
      book.changed();
    },
  };
}

export function filterHandle(desk: Desk, tab: number): Handle {
  return handle(desk, 'Filter', {
    look: { getRange: (book) => desk.range(tab, filterOf(book, tab).area) },
    dress: {
      setColumnFilterCriteria: (column, criteria) => {
        const at = integer(column);
        const wanted = criteria === null ? undefined : filterCriteriaOf(criteria);
        return (book) => {
          const filter = filterOf(book, tab);
          const { [at]: _before, ...rest } = filter.criteria;
          book.tab(tab).filter = { ...filter, criteria: wanted ? { ...rest, [at]: wanted } : rest };
          book.changed();
        };
      },
      removeColumnFilterCriteria: (column) => {
        const at = integer(column);
        return (book) => {
          const filter = filterOf(book, tab);
          const { [at]: _before, ...rest } = filter.criteria;
          book.tab(tab).filter = { ...filter, criteria: rest };
          book.changed();
        };
      },
      remove: () => (book) => {
        filterOf(book, tab);
        book.tab(tab).filter = undefined;
        book.changed();
      },
    },
    write: {
      sort: (column, ascending) => {
        const spec = { column: integer(column), ascending: flag(ascending) };
        return (book) => {
          const { area } = filterOf(book, tab);
          // The header stays where it is.
          if (area.rows > 1) {
            book.sort(tab, { ...area, row: area.row + 1, rows: area.rows - 1 }, [spec]);
          }
        };
      },
    },
  });
}
