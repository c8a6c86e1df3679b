// Owns: alternating colours: the themes, and the Banding a script holds.

import { overlaps, SpreadsheetError } from '../area';
import type { Book } from '../book';
import type { Banding, RangePlace } from '../model';
import { colorOrNull, flag, member, notHere } from './arguments';
import { type Desk, listOf } from './desk';
import { type Handle, handle, type Methods } from './handle';

/** Header, first and second colour by theme, in the spirit of Google's. */
const THEMES: Readonly<Record<string, readonly [string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3'],
  GREY: ['#78909c', '#ffffff', '#ebeff1'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc'],
  PINK: ['#e91d63', '#ffffff', '#fddce8'],
};

export function bandingMethods(
  desk: Desk,
  { tab, area }: RangePlace,
): { look: NonNullable<Methods['look']>; make: NonNullable<Methods['make']> } {
  return {
    look: {
      getBandings: (book) =>
        listOf(
          desk,
          book
            .tab(tab)
            .bandings.filter((banding) => overlaps(banding.area, area))
            .map(({ id }) => bandingHandle(desk, tab, id)),
        ),
    },
    make: {
      applyRowBanding: (theme, showHeader, showFooter) => {
        const name = theme === undefined ? 'LIGHT_GREY' : member('BandingTheme', theme);
        const [header, first, second] = THEMES[name] ?? [];
        if (header === undefined || first === undefined || second === undefined) {
          throw notHere(`BandingTheme.${name}`);
        }
        const withHeader = showHeader === undefined || flag(showHeader);
        const withFooter = showFooter !== undefined && flag(showFooter);
        const id = desk.session.book.newId();
        const banding: Banding = {
          id,
          area,
          header: withHeader ? header : null,
          first,
          second,
          footer: withFooter ? header : null,
        };
        return {
          answer: bandingHandle(desk, tab, id),
          write: (book: Book) => {
            const sheet = book.tab(tab);
            if (sheet.bandings.some((other) => overlaps(other.area, area))) {
              throw new SpreadsheetError(
                'You cannot add alternating background colors to a range that already has alternating background colors.',
              );
            }
            sheet.bandings = [...sheet.bandings, banding];
            book.version++;
          },
        };
      },
    },
  };
}

export function bandingHandle(desk: Desk, tab: number, id: number): Handle {
  const find = (book: Book): Banding => {
    const banding = book.tab(tab).bandings.find((one) => one.id === id);
    if (!banding) throw new SpreadsheetError('The banding no longer exists.');
    return banding;
  };
  const edit = (change: Partial<Banding>) => (book: Book) => {
    const next = { ...find(book), ...change };
    const sheet = book.tab(tab);
    sheet.bandings = sheet.bandings.map((one) => (one.id === id ? next : one));
    book.version++;
  };
  const hex = (value: unknown) => colorOrNull(value) ?? null;
  return handle(desk, 'Banding', {
    look: {
      getRange: (book) => desk.range(tab, find(book).area),
      getHeaderRowColor: (book) => find(book).header,
      getFirstRowColor: (book) => find(book).first,
      getSecondRowColor: (book) => find(book).second,
      getFooterRowColor: (book) => find(book).footer,
    },
    dress: {
      setHeaderRowColor: (value) => edit({ header: hex(value) }),
      setFirstRowColor: (value) => edit({ first: hex(value) }),
      setSecondRowColor: (value) => edit({ second: hex(value) }),
      setFooterRowColor: (value) => edit({ footer: hex(value) }),
      setRange: (range) => edit({ area: desk.ranges.of(range).area }),
      remove: () => (book) => {
        find(book);
        const sheet = book.tab(tab);
        sheet.bandings = sheet.bandings.filter((one) => one.id !== id);
        book.version++;
      },
    },
  });
}
