// Owns: TextFinder: finding and replacing text in cells.

import { cellsOf, SpreadsheetError } from '../area';
import type { Book } from '../book';
import type { RangePlace } from '../model';
import { flag, text } from './arguments';
import { type Desk, listOf } from './desk';
import { type Handle, handle } from './handle';

interface Options {
  entireCell: boolean;
  matchCase: boolean;
  formulas: boolean;
  regularExpression: boolean;
  ignoreDiacritics: boolean;
}

function escapeSigns(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** @param places where to search, in order; an area that is null is the whole tab, as it is then. */
export function textFinder(
  desk: Desk,
  wanted: string,
  places: readonly { readonly tab: number; readonly area: RangePlace['area'] | null }[],
): Handle {
  const options: Options = {
    entireCell: false,
    matchCase: false,
    formulas: false,
    regularExpression: false,
    ignoreDiacritics: false,
  };
  let start: RangePlace | undefined;
  let matches: RangePlace[] | undefined;
  let current = -1;
  const set = (option: keyof Options) => (value: unknown) => {
    options[option] = flag(value);
    matches = undefined;
    current = -1;
    return finder;
  };
  const fold = (words: string) =>
    options.ignoreDiacritics ? words.normalize('NFD').replace(/\p{M}/gu, '') : words;
  const pattern = (flags = ''): RegExp => {
    const source = options.regularExpression ? wanted : escapeSigns(fold(wanted));
    try {
      return new RegExp(
        options.entireCell ? `^(?:${source})$` : source,
        `${options.matchCase ? '' : 'i'}${flags}s`,
      );
    } catch (problem) {
      if (problem instanceof SyntaxError)
        throw new SpreadsheetError(`Invalid regular expression: ${wanted}`);
      throw problem;
    }
  };
  const search = (book: Book): RangePlace[] => {
    const expression = pattern();
    const found = places.flatMap(({ tab: id, area }) => {
      const tab = book.tab(id);
      return [...cellsOf(area ?? tab.whole)].flatMap(({ row, column }): RangePlace[] => {
        const cell = tab.cell(row, column);
        const content =
          options.formulas && cell?.formula !== undefined
            ? book.formula(tab, row, column)
            : book.display(tab, row, column);
        if (content === '' || !expression.test(fold(content))) return [];
        return [{ tab: id, area: { row, column, rows: 1, columns: 1 } }];
      });
    });
    if (!start) return found;
    // From the cell after the start, around to it.
    const { tab, area } = start;
    const tabs = places.map((place) => place.tab);
    const isAfter = (place: RangePlace): boolean =>
      place.tab !== tab
        ? tabs.indexOf(place.tab) > tabs.indexOf(tab)
        : place.area.row > area.row ||
          (place.area.row === area.row && place.area.column > area.column);
    return [...found.filter(isAfter), ...found.filter((place) => !isAfter(place))];
  };
  const rangeOf = (place: RangePlace) => desk.range(place.tab, place.area);
  const step = (by: 1 | -1) => (book: Book) => {
    const all = search(book);
    const next = current === -1 && by === -1 ? all.length - 1 : current + by;
    const place = all[next];
    matches = all;
    if (!place) return null;
    current = next;
    return rangeOf(place);
  };
  const replace = (book: Book, found: readonly RangePlace[], by: string): number => {
    let count = 0;
    for (const { tab: id, area } of found) {
      const tab = book.tab(id);
      const cell = tab.cell(area.row, area.column);
      if (cell?.formula !== undefined && !options.formulas) continue;
      const content =
        cell?.formula === undefined
          ? book.display(tab, area.row, area.column)
          : book.formula(tab, area.row, area.column);
      const next = content.replace(pattern('g'), () => {
        count++;
        return by;
      });
      book.write(id, area, [[next]]);
    }
    return count;
  };
  const finder: Handle = handle(desk, 'TextFinder', {
    local: {
      matchEntireCell: set('entireCell'),
      matchCase: set('matchCase'),
      matchFormulaText: set('formulas'),
      useRegularExpression: set('regularExpression'),
      ignoreDiacritics: set('ignoreDiacritics'),
      startFrom: (range) => {
        start = desk.ranges.of(range);
        current = -1;
        return finder;
      },
      getCurrentMatch: () => {
        const place = matches?.[current];
        return place ? rangeOf(place) : null;
      },
    },
    read: {
      findAll: (book) => listOf(desk, search(book).map(rangeOf)),
      findNext: step(1),
      findPrevious: step(-1),
      // Its answer is how many it replaced, so it is done at once.
      replaceAllWith: (book, by) => replace(book, search(book), text(by)),
      replaceWith: (book, by) => {
        const place = matches?.[current];
        return place ? replace(book, [place], text(by)) : 0;
      },
    },
  });
  return finder;
}
