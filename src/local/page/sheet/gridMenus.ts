// Owns: what the menus of a cell, a row and a column offer.
import { type Axis, areaName, columnName } from '../../script/spreadsheet/area';
import type { Desk } from '../desk';
import type { MenuAt, MenuItem } from '../menu';
import type { Action, TabView } from '../protocol';
import type { Place } from './place';

export interface SheetMenus {
  perform: Desk['perform'];
  tab: string;
  view: TabView;
}

type At = Omit<MenuAt, 'x' | 'y'>;

export function cellMenu(
  sheet: SheetMenus,
  place: Place,
  edit: (place: Place, text?: string) => void,
): At {
  const range = areaName({ ...place, rows: 1, columns: 1 });
  return {
    label: `Cell ${range}`,
    items: [
      { label: 'Edit', choose: () => edit(place) },
      item(sheet, 'Clear', { do: 'clear', tab: sheet.tab, range }),
      'line',
      ...lineItems(sheet, 'rows', place.row),
      'line',
      ...lineItems(sheet, 'columns', place.column),
      'line',
      ...sortItems(sheet, place.column),
    ],
  };
}

export function rowMenu(sheet: SheetMenus, row: number): At {
  return {
    label: `Row ${row}`,
    items: [
      ...lineItems(sheet, 'rows', row),
      'line',
      ...moveItems(sheet, 'rows', row),
      'line',
      hideItem(sheet, 'rows', row),
      lines(sheet, 'Show all rows', true, {
        do: 'hide lines',
        axis: 'rows',
        from: 1,
        count: sheet.view.rows,
        hidden: false,
      }),
    ],
  };
}

export function columnMenu(sheet: SheetMenus, column: number): At {
  return {
    label: `Column ${columnName(column)}`,
    items: [
      ...lineItems(sheet, 'columns', column),
      'line',
      ...moveItems(sheet, 'columns', column),
      hideItem(sheet, 'columns', column),
      'line',
      ...sortItems(sheet, column),
    ],
  };
}

/** What a line is called, and where its neighbours lie. */
const CALLED = {
  rows: { line: 'row', before: 'above', after: 'below', back: 'up', on: 'down' },
  columns: { line: 'column', before: 'left', after: 'right', back: 'left', on: 'right' },
} as const;

function lineItems(sheet: SheetMenus, axis: Axis, at: number): MenuItem[] {
  const { line, before, after } = CALLED[axis];
  const insert = (where: string, place: number) =>
    lines(sheet, `Insert ${line} ${where}`, true, {
      do: 'insert lines',
      axis,
      before: place,
      count: 1,
    });
  return [
    insert(before, at),
    insert(after, at + 1),
    lines(sheet, `Delete ${line}`, sheet.view[axis] > 1, {
      do: 'delete lines',
      axis,
      from: at,
      count: 1,
    }),
  ];
}

function moveItems(sheet: SheetMenus, axis: Axis, at: number): MenuItem[] {
  const { line, back, on } = CALLED[axis];
  const move = (where: string, enabled: boolean, before: number) =>
    lines(sheet, `Move ${line} ${where}`, enabled, {
      do: 'move lines',
      axis,
      from: at,
      count: 1,
      before,
    });
  return [move(back, at > 1, at - 1), move(on, at < sheet.view[axis], at + 2)];
}

const hideItem = (sheet: SheetMenus, axis: Axis, at: number): MenuItem =>
  lines(sheet, `Hide ${CALLED[axis].line}`, true, {
    do: 'hide lines',
    axis,
    from: at,
    count: 1,
    hidden: true,
  });

/** Frozen rows are headings and stay where they are. */
function sortItems(sheet: SheetMenus, column: number): MenuItem[] {
  const { rows, columns, frozenRows } = sheet.view;
  const range = areaName({ row: frozenRows + 1, column: 1, rows: rows - frozenRows, columns });
  const sort = (ascending: boolean) =>
    item(sheet, `Sort by ${columnName(column)}, ${ascending ? 'A to Z' : 'Z to A'}`, {
      do: 'sort',
      tab: sheet.tab,
      range,
      column,
      ascending,
    });
  return [sort(true), sort(false)];
}

type Without<Kind, Key extends string> = Kind extends unknown ? Omit<Kind, Key> : never;

function lines(
  sheet: SheetMenus,
  label: string,
  enabled: boolean,
  action: Without<Extract<Action, { tab: string; axis: unknown }>, 'tab'>,
): MenuItem {
  return { ...item(sheet, label, { ...action, tab: sheet.tab }), disabled: !enabled };
}

function item({ perform }: SheetMenus, label: string, action: Action) {
  return { label, choose: () => void perform(action) };
}
