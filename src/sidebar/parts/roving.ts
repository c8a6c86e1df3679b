// Owns: walking through a grid with the arrow keys: one of its boxes can be reached by Tab, the others
// from there.
import { useRef, useState } from 'preact/hooks';

const MOVES: { [key: string]: readonly [number, number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
  PageUp: [-8, 0],
  PageDown: [8, 0],
};

const within = (place: number, count: number) => Math.min(count - 1, Math.max(0, place));

/** `rows` and `columns` of boxes; `first` is the row that Tab leads to at the beginning. */
export function useRoving(rows: number, columns: number, first = 0) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: first, column: 0 });
  // The grid may have become smaller.
  const row = within(at.row, rows);
  const column = within(at.column, columns);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = MOVES[event.key];
    if (!step || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = { row: within(row + step[0], rows), column: within(column + step[1], columns) };
    const there = table.current?.querySelector<HTMLElement>(
      `[data-cell="${next.row}-${next.column}"]`,
    );
    // A corner may be no box.
    if (!there) return;
    setAt(next);
    there.focus();
  };

  /** What makes a box of the grid one of those that are walked through. */
  const box = (boxRow: number, boxColumn: number) => ({
    'data-cell': `${boxRow}-${boxColumn}`,
    tabIndex: boxRow === row && boxColumn === column ? 0 : -1,
  });

  return {
    table,
    onKeyDown,
    box,
    /** A tap: the walk goes on from there. */
    goTo: (toRow: number, toColumn: number) => setAt({ row: toRow, column: toColumn }),
    row,
    column,
  };
}
