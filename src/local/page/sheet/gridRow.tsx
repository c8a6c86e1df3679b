// Owns: one row of the grid. It is drawn again only when something in it changed.
import { memo } from 'preact/compat';
import type { CellView } from '../../script/spreadsheet/view';
import { CellContent } from './cell';
import { cellLook } from './look';
import type { Place } from './place';
import type { Line } from './useSheet';

/** The row numbers' column, in pixels. */
export const HEADER_WIDTH = 44;

export interface ColumnPlace {
  column: number;
  left: number;
  width: number;
  frozen: boolean;
}

export interface RowEvents {
  choose: (place: Place) => void;
  /** Pressed, as one presses a checkbox or a drop-down. */
  act: (place: Place) => void;
  edit: (place: Place) => void;
  note: (place: Place | undefined) => void;
  cellMenu: (event: MouseEvent, place: Place) => void;
  rowMenu: (event: MouseEvent, row: number) => void;
}

export interface RowProps {
  row: number;
  line: Line | undefined;
  columns: readonly ColumnPlace[];
  chosenColumn: number | undefined;
  gridlines: boolean;
  on: RowEvents;
}

function Row({ row, line, columns, chosenColumn, gridlines, on }: RowProps) {
  if (line?.height === 0) return null;
  return (
    <tr
      data-row={row}
      aria-rowindex={row}
      class={gridlines ? '' : 'no-lines'}
      style={{ height: `${line?.height ?? 21}px` }}
    >
      <th
        scope="row"
        class={chosenColumn === undefined ? 'number' : 'number here'}
        onContextMenu={(event) => on.rowMenu(event, row)}
      >
        {row}
      </th>
      {columns.map(({ column, left, frozen }, index) => {
        const cell = line?.cells[column - 1];
        const place = { row, column };
        const chosen = chosenColumn === column;
        const right = columns[index + 1];
        const room = right !== undefined && !line?.cells[right.column - 1]?.text;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys reach the grid around it
          <td
            key={column}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid takes the focus
            role="gridcell"
            data-cell={`${row}:${column}`}
            tabIndex={chosen ? 0 : -1}
            aria-selected={chosen}
            aria-colindex={column}
            class={className(cell, chosen, frozen)}
            colSpan={cell?.span?.columns}
            rowSpan={cell?.span?.rows}
            style={{
              ...(cell ? cellLook(cell, room) : {}),
              ...(frozen ? { left: `${left}px` } : {}),
            }}
            onMouseDown={() => on.choose(place)}
            onClick={() => {
              if (cell?.checked !== undefined || cell?.list !== undefined) on.act(place);
            }}
            onDblClick={() => {
              if (cell?.checked === undefined) on.edit(place);
            }}
            onMouseEnter={() => {
              if (cell?.note !== undefined) on.note(place);
            }}
            onMouseLeave={() => {
              if (cell?.note !== undefined) on.note(undefined);
            }}
            onContextMenu={(event) => on.cellMenu(event, place)}
          >
            {cell && <CellContent cell={cell} most={line?.forced ? line.height : undefined} />}
          </td>
        );
      })}
    </tr>
  );
}

function className(cell: CellView | undefined, chosen: boolean, frozen: boolean): string {
  return [
    chosen && 'chosen',
    frozen && 'frozen',
    cell?.note !== undefined && 'noted',
    cell?.problem !== undefined && 'wrong',
  ]
    .filter(Boolean)
    .join(' ');
}

export const GridRow = memo(
  Row,
  (before, after) =>
    before.line === after.line &&
    before.chosenColumn === after.chosenColumn &&
    before.gridlines === after.gridlines &&
    before.columns.length === after.columns.length &&
    before.columns.every(
      ({ column, left, width, frozen }, index) =>
        column === after.columns[index]?.column &&
        left === after.columns[index]?.left &&
        width === after.columns[index]?.width &&
        frozen === after.columns[index]?.frozen,
    ),
);
