// Owns: what the menus of a cell, a row and a column offer.
import { areaName, columnName } from '../../script/spreadsheet/area';
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
      ...rowItems(sheet, place.row),
      'line',
      ...columnItems(sheet, place.column),
      'line',
      ...sortItems(sheet, place.column),
    ],
  };
}

export function rowMenu(sheet: SheetMenus, row: number): At {
  return {
    label: `Row ${row}`,
    items: [
      ...rowItems(sheet, row),
      'line',
      lines(sheet, 'Move row up', row > 1, {
        do: 'move lines',
        axis: 'rows',
        from: row,
        count: 1,
        before: row - 1,
      }),
      lines(sheet, 'Move row down', row < sheet.view.rows, {
        do: 'move lines',
        axis: 'rows',
        from: row,
        count: 1,
        before: row + 2,
      }),
      'line',
      lines(sheet, 'Hide row', true, {
        do: 'hide lines',
        axis: 'rows',
        from: row,
        count: 1,
        hidden: true,
      }),
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
      ...columnItems(sheet, column),
      'line',
      lines(sheet, 'Move column left', column > 1, {
        do: 'move lines',
        axis: 'columns',
        from: column,
        count: 1,
        before: column - 1,
      }),
      lines(sheet, 'Move column right', column < sheet.view.columns, {
        do: 'move lines',
        axis: 'columns',
        from: column,
        count: 1,
        before: column + 2,
      }),
      lines(sheet, 'Hide column', true, {
        do: 'hide lines',
        axis: 'columns',
        from: column,
        count: 1,
        hidden: true,
      }),
      'line',
      ...sortItems(sheet, column),
    ],
  };
}

function rowItems(sheet: SheetMenus, row: number): MenuItem[] {
  return [
    lines(sheet, 'Insert row above', true, {
      do: 'insert lines',
      axis: 'rows',
      before: row,
      count: 1,
    }),
    lines(sheet, 'Insert row below', true, {
      do: 'insert lines',
      axis: 'rows',
      before: row + 1,
      count: 1,
    }),
    lines(sheet, 'Delete row', sheet.view.rows > 1, {
      do: 'delete lines',
      axis: 'rows',
      from: row,
      count: 1,
    }),
  ];
}

function columnItems(sheet: SheetMenus, column: number): MenuItem[] {
  return [
    lines(sheet, 'Insert column left', true, {
      do: 'insert lines',
      axis: 'columns',
      before: column,
      count: 1,
    }),
    lines(sheet, 'Insert column right', true, {
      do: 'insert lines',
      axis: 'columns',
      before: column + 1,
      count: 1,
    }),
    lines(sheet, 'Delete column', sheet.view.columns > 1, {
      do: 'delete lines',
      axis: 'columns',
      from: column,
      count: 1,
    }),
  ];
}

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
