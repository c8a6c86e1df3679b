// Owns: which rows a tab's filter hides.

import { lastRow } from './area';
import type { Book } from './book';
import type { Tab } from './tab';
import { comparable, satisfies } from './validation';

/** Whether the filter keeps this row from view. The filter's first row, its header, always shows. */
export function isHiddenByFilter(book: Book, tab: Tab, row: number): boolean {
  const { filter } = tab;
  if (!filter || row <= filter.area.row || row > lastRow(filter.area)) return false;
  return Object.entries(filter.criteria).some(([at, { hidden, condition }]) => {
    const column = Number(at);
    const text = book.display(tab, row, column);
    if (hidden.includes(text)) return true;
    if (!condition) return false;
    const value = condition.criteria.startsWith('TEXT_') ? text : book.value(tab, row, column);
    return !satisfies(
      condition.criteria,
      value,
      comparable(book, condition.values[0]),
      comparable(book, condition.values[1]),
    );
  });
}
