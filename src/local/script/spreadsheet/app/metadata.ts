// Owns: developer metadata: words a script leaves on the spreadsheet, a sheet, a row or a column,
// which move with it.

import { SpreadsheetError } from '../area';
import type { Book } from '../book';
import type { Metadata, RangePlace } from '../model';
import { integer, member, text, WrongParameters } from './arguments';
import { type Desk, listOf } from './desk';
import { enums, memberName } from './enums';
import { type Handle, handle } from './handle';
import type { Write } from './session';

export type MetadataPlace =
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'sheet'; readonly tab: number }
  | ({ readonly kind: 'range' } & RangePlace);

type Line = { readonly axis: 'ROW' | 'COLUMN'; readonly tab: number; readonly at: number };
type Spot =
  | { readonly axis: 'SPREADSHEET' }
  | { readonly axis: 'SHEET'; readonly tab: number }
  | Line;

interface Found {
  readonly entry: Metadata;
  readonly spot: Spot;
}

function* everything(book: Book): Generator<Found> {
  for (const entry of book.metadata) yield { entry, spot: { axis: 'SPREADSHEET' } };
  for (const tab of book.tabs) {
    for (const entry of tab.metadata) yield { entry, spot: { axis: 'SHEET', tab: tab.id } };
    for (const [at, { metadata }] of tab.rowList.entries()) {
      for (const entry of metadata) yield { entry, spot: { axis: 'ROW', tab: tab.id, at: at + 1 } };
    }
    for (const [at, { metadata }] of tab.columnList.entries()) {
      for (const entry of metadata) {
        yield { entry, spot: { axis: 'COLUMN', tab: tab.id, at: at + 1 } };
      }
    }
  }
}

/**
 * The row or column a range is; developer metadata goes nowhere else on a sheet. It must be named
 * as one (`B:B`): at Google all the cells of a column, by their numbers, are an arbitrary range.
 */
function lineOf({ tab, area, whole }: RangePlace): Line {
  if (whole === 'columns' && area.columns === 1) return { axis: 'COLUMN', tab, at: area.column };
  if (whole === 'rows' && area.rows === 1) return { axis: 'ROW', tab, at: area.row };
  throw new SpreadsheetError(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

function spotOf(place: MetadataPlace): Spot {
  if (place.kind === 'spreadsheet') return { axis: 'SPREADSHEET' };
  if (place.kind === 'sheet') return { axis: 'SHEET', tab: place.tab };
  return lineOf(place);
}

function change(
  book: Book,
  spot: Spot,
  next: (list: readonly Metadata[]) => readonly Metadata[],
): void {
  if (spot.axis === 'SPREADSHEET') book.metadata = next(book.metadata);
  else {
    const tab = book.tab(spot.tab);
    if (spot.axis === 'SHEET') tab.metadata = next(tab.metadata);
    else if (spot.axis === 'ROW') {
      tab.changeRow(spot.at, { metadata: next(tab.rowList[spot.at - 1]?.metadata ?? []) });
    } else {
      tab.changeColumn(spot.at, { metadata: next(tab.columnList[spot.at - 1]?.metadata ?? []) });
    }
  }
  book.version++;
}

/** `addDeveloperMetadata(key, value?, visibility?)`, either of the two optional. */
export function addMetadata(desk: Desk, place: MetadataPlace, args: readonly unknown[]): Write {
  const [key, second, third] = args;
  const early = memberName('DeveloperMetadataVisibility', second);
  const visibility =
    early ?? (third === undefined ? 'DOCUMENT' : member('DeveloperMetadataVisibility', third));
  const entry: Metadata = {
    id: desk.session.book.newId(),
    key: text(key),
    value: early !== undefined || second === undefined || second === null ? null : text(second),
    visibility: visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
  };
  if (place.kind === 'range') lineOf(place);
  return (book) => change(book, spotOf(place), (list) => [...list, entry]);
}

function sameSpot(a: Spot, b: Spot): boolean {
  return (
    JSON.stringify([a.axis, 'tab' in a ? a.tab : 0, 'at' in a ? a.at : 0]) ===
    JSON.stringify([b.axis, 'tab' in b ? b.tab : 0, 'at' in b ? b.at : 0])
  );
}

/** The metadata that stand exactly on a place. */
export function metadataAt(desk: Desk, book: Book, place: MetadataPlace): unknown[] {
  let spot: Spot;
  try {
    spot = spotOf(place);
  } catch (problem) {
    // Nothing can stand on a range that is no whole row or column.
    if (problem instanceof SpreadsheetError) return listOf(desk, []);
    throw problem;
  }
  const found = [...everything(book)].filter((one) => sameSpot(one.spot, spot));
  return listOf(
    desk,
    found.map((one) => metadataHandle(desk, one.entry.id)),
  );
}

function inScope(place: MetadataPlace, spot: Spot, intersecting: boolean): boolean {
  if (place.kind === 'spreadsheet') return true;
  if (spot.axis === 'SPREADSHEET') return intersecting;
  if (spot.tab !== place.tab) return false;
  if (place.kind === 'sheet') return true;
  if (spot.axis === 'SHEET') return intersecting;
  const { area } = place;
  const [start, count] = spot.axis === 'ROW' ? [area.row, area.rows] : [area.column, area.columns];
  const touches = spot.at >= start && spot.at < start + count;
  return touches && (intersecting || place.whole === (spot.axis === 'ROW' ? 'rows' : 'columns'));
}

export function metadataFinder(desk: Desk, place: MetadataPlace): Handle {
  const tests: ((found: Found) => boolean)[] = [];
  let intersecting = false;
  const add = (test: (found: Found) => boolean): Handle => {
    tests.push(test);
    return finder;
  };
  const finder: Handle = handle(desk, 'DeveloperMetadataFinder', {
    local: {
      withKey: (key) => {
        const wanted = text(key);
        return add(({ entry }) => entry.key === wanted);
      },
      withValue: (value) => {
        const wanted = text(value);
        return add(({ entry }) => entry.value === wanted);
      },
      withId: (id) => {
        const wanted = integer(id);
        return add(({ entry }) => entry.id === wanted);
      },
      withVisibility: (visibility) => {
        const wanted = member('DeveloperMetadataVisibility', visibility);
        return add(({ entry }) => entry.visibility === wanted);
      },
      withLocationType: (type) => {
        const wanted = member('DeveloperMetadataLocationType', type);
        return add(({ spot }) => spot.axis === wanted);
      },
      onIntersectingLocations: () => {
        intersecting = true;
        return finder;
      },
    },
    look: {
      find: (book) =>
        listOf(
          desk,
          [...everything(book)]
            .filter((found) => inScope(place, found.spot, intersecting))
            .filter((found) => tests.every((test) => test(found)))
            .map(({ entry }) => metadataHandle(desk, entry.id)),
        ),
    },
  });
  return finder;
}

function locate(book: Book, id: number): Found {
  for (const found of everything(book)) if (found.entry.id === id) return found;
  throw new SpreadsheetError('The developer metadata no longer exists.');
}

function metadataHandle(desk: Desk, id: number): Handle {
  const edit =
    (next: (entry: Metadata) => Metadata | undefined): Write =>
    (book) => {
      const { spot } = locate(book, id);
      change(book, spot, (list) =>
        list.flatMap((entry) => (entry.id === id ? (next(entry) ?? []) : [entry])),
      );
    };
  const moveTo =
    (place: MetadataPlace): Write =>
    (book) => {
      const { entry, spot } = locate(book, id);
      const target = spotOf(place);
      change(book, spot, (list) => list.filter((other) => other.id !== id));
      change(book, target, (list) => [...list, entry]);
    };
  const moveToRange = (range: unknown) => moveTo({ kind: 'range', ...desk.ranges.of(range) });
  return handle(desk, 'DeveloperMetadata', {
    local: { getId: () => id },
    look: {
      getKey: (book) => locate(book, id).entry.key,
      getValue: (book) => locate(book, id).entry.value,
      getVisibility: (book) => enums.DeveloperMetadataVisibility[locate(book, id).entry.visibility],
      getLocation: (book) => locationHandle(desk, locate(book, id).spot),
    },
    dress: {
      setKey: (key) => {
        const next = text(key);
        return edit((entry) => ({ ...entry, key: next }));
      },
      setValue: (value) => {
        const next = value === null ? null : text(value);
        return edit((entry) => ({ ...entry, value: next }));
      },
      setVisibility: (visibility) => {
        const next = member('DeveloperMetadataVisibility', visibility);
        if (next !== 'DOCUMENT' && next !== 'PROJECT') throw new WrongParameters();
        return edit((entry) => ({ ...entry, visibility: next }));
      },
      moveToColumn: moveToRange,
      moveToRow: moveToRange,
      moveToSheet: (sheet) => moveTo({ kind: 'sheet', tab: desk.sheets.of(sheet) }),
      moveToSpreadsheet: () => moveTo({ kind: 'spreadsheet' }),
      remove: () => edit(() => undefined),
    },
  });
}

function locationHandle(desk: Desk, spot: Spot): Handle {
  return handle(desk, 'DeveloperMetadataLocation', {
    local: {
      getLocationType: () => enums.DeveloperMetadataLocationType[spot.axis],
      getSpreadsheet: () => (spot.axis === 'SPREADSHEET' ? desk.spreadsheet() : null),
      getSheet: () => (spot.axis === 'SHEET' ? desk.sheet(spot.tab) : null),
    },
    look: {
      getRow: (book) =>
        spot.axis === 'ROW'
          ? desk.range(spot.tab, { ...book.tab(spot.tab).whole, row: spot.at, rows: 1 }, 'rows')
          : null,
      getColumn: (book) =>
        spot.axis === 'COLUMN'
          ? desk.range(
              spot.tab,
              { ...book.tab(spot.tab).whole, column: spot.at, columns: 1 },
              'columns',
            )
          : null,
    },
  });
}
