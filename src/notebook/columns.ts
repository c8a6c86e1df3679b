// Owns: finding a tab's columns by their headers, whatever a person did to them, and putting back
// one that is gone.
import type { Spoken } from '../conference/spoken';
import { dressColumn } from './dress';
import { COLUMN_METADATA, type Columns, NotebookError, type Tab } from './tab';
import { said } from './words/said';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns by key, from 0. */
export type Places<C extends Columns> = Map<keyof C & string, number>;

/** A header as it is compared. */
export const even = (cell: unknown) => String(cell).trim().toLowerCase();

/**
 * Finds every column by its header; a renamed one, or one of several with one header, by what was
 * recorded of it. A column that is gone is added again at the end, and `mended` is told. Throws a
 * NotebookError, and touches nothing, where the header row or the ids are gone.
 */
export function findColumns<C extends Columns>(
  sheet: Sheet,
  tab: Tab<C>,
  header: readonly unknown[],
  mended: (says: Spoken) => void,
): Places<C> {
  const named = header.map(even);
  const places: Places<C> = new Map();
  const unclear = new Map<string, number[]>();
  for (const [key, column] of Object.entries(tab.columns)) {
    const wanted = even(column.header);
    const found = named.flatMap((name, place) => (name === wanted ? [place] : []));
    const [first] = found;
    if (first === undefined) continue;
    places.set(key, first);
    if (found.length > 1) unclear.set(key, found);
  }
  const missing = Object.keys(tab.columns).filter((key) => !places.has(key));
  if (missing.length === 0 && unclear.size === 0) return places;

  const recorded = recordedPlaces(sheet);
  const matched = [...places.keys()];
  for (const [key, found] of unclear) {
    const place = recorded.get(key);
    if (place !== undefined && found.includes(place)) places.set(key, place);
  }
  const taken = new Set(places.values());
  for (const key of missing) {
    const place = recorded.get(key);
    if (place === undefined || taken.has(place)) continue;
    places.set(key, place);
    taken.add(place);
  }
  if (!headerIsThere(tab, matched, places, header)) {
    const name = sheet.getName();
    throw new NotebookError(said(({ tabs }) => tabs.noHeader(name)));
  }
  const gone = missing.filter((key) => !places.has(key));
  if (gone.includes(tab.id) && sheet.getLastRow() > 1) {
    const name = sheet.getName();
    throw new NotebookError(
      said(({ tabs }) => tabs.noIds(tab.columns[tab.id]?.header ?? tab.id, name)),
    );
  }
  for (const key of gone) places.set(key, addColumn(sheet, tab, key, mended));
  return places;
}

/** Where the columns stand that were recorded when the tab was made, from 0. */
export function recordedPlaces(sheet: Sheet): Map<string, number> {
  const places = new Map<string, number>();
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(COLUMN_METADATA).find()) {
    const key = metadata.getValue() ?? '';
    const column = metadata.getLocation().getColumn();
    if (column && !places.has(key)) places.set(key, column.getColumn() - 1);
  }
  return places;
}

/**
 * Whether row 1 is still the header: half of it reads as it should, or a hidden header does, which
 * nobody renames. Where nothing is hidden, every header may have been put into another language: it
 * is then a row of words, and what was recorded says of each which it is.
 */
function headerIsThere<C extends Columns>(
  tab: Tab<C>,
  matched: readonly string[],
  places: Places<C>,
  header: readonly unknown[],
): boolean {
  const keys = Object.keys(tab.columns);
  if (2 * matched.length >= keys.length) return true;
  const hidden = keys.filter((key) => tab.columns[key]?.hidden);
  if (hidden.length > 0) return hidden.some((key) => matched.includes(key));
  return keys.every((key) => {
    const cell = header[places.get(key) ?? -1];
    return typeof cell === 'string' && cell.trim() !== '';
  });
}

/** Adds a column right of everything anyone has written. Answers its place, from 0. */
export function addColumn<C extends Columns>(
  sheet: Sheet,
  tab: Tab<C>,
  key: string,
  mended: (says: Spoken) => void,
): number {
  const column = tab.columns[key];
  if (!column) throw new Error(`The tab ${tab.key} has no column "${key}".`);
  const place = sheet.getLastColumn();
  if (sheet.getMaxColumns() <= place) sheet.insertColumnAfter(sheet.getMaxColumns());
  sheet.getRange(1, place + 1).setValue(`'${column.header}`);
  dressColumn(sheet, place + 1, key, column);
  const name = sheet.getName();
  mended(said(({ tabs }) => tabs.columnAdded(column.header, name)));
  return place;
}
