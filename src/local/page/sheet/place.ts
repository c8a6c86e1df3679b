// Owns: going from cell to cell by the keys of a spreadsheet.

export interface Place {
  row: number;
  column: number;
}

export interface Bounds {
  rows: number;
  /** The columns that are shown, in order. */
  columns: readonly number[];
  /** How many rows Page Down goes. */
  page: number;
  isHidden: (row: number) => boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Where a key leads, or undefined when it leads nowhere. Hidden rows and columns are stepped over. */
export function stepFrom(place: Place, key: Key, bounds: Bounds): Place | undefined {
  const far = key.ctrlKey || key.metaKey;
  switch (key.key) {
    case 'ArrowDown':
      return byRows(place, far ? bounds.rows : 1, bounds);
    case 'ArrowUp':
      return byRows(place, far ? -bounds.rows : -1, bounds);
    case 'ArrowRight':
      return byColumns(place, far ? bounds.columns.length : 1, bounds);
    case 'ArrowLeft':
      return byColumns(place, far ? -bounds.columns.length : -1, bounds);
    case 'Tab': {
      const to = byColumns(place, key.shiftKey ? -1 : 1, bounds);
      // At the edge Tab leaves the grid, as it leaves anything else.
      return to.column === place.column ? undefined : to;
    }
    case 'PageDown':
      return byRows(place, bounds.page, bounds);
    case 'PageUp':
      return byRows(place, -bounds.page, bounds);
    case 'Home':
      return byColumns(far ? { ...place, row: 1 } : place, -bounds.columns.length, bounds);
    case 'End':
      return byColumns(place, bounds.columns.length, bounds);
    default:
      return undefined;
  }
}

function byRows(place: Place, steps: number, { rows, isHidden }: Bounds): Place {
  const way = Math.sign(steps);
  let row = Math.min(rows, Math.max(1, place.row + steps));
  while (isHidden(row) && row + way >= 1 && row + way <= rows) row += way;
  return { ...place, row: isHidden(row) ? place.row : row };
}

function byColumns(place: Place, steps: number, { columns }: Bounds): Place {
  const index = columns.indexOf(place.column);
  const to = columns[Math.min(columns.length - 1, Math.max(0, index + steps))];
  return { ...place, column: to ?? place.column };
}
