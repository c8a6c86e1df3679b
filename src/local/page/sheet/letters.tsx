// Owns: the letters above the columns.
import { columnName } from '../../script/spreadsheet/area';
import type { ColumnPlace } from './gridRow';

export function Letters({
  columns,
  chosen,
  isHidden,
  showHidden,
  openMenu,
}: {
  columns: readonly ColumnPlace[];
  chosen: number;
  isHidden: (column: number) => boolean;
  showHidden: boolean;
  openMenu: (event: MouseEvent, column: number) => void;
}) {
  return (
    <tr class="letters">
      <td class="corner" />
      {columns.map(({ column, left, frozen }) => (
        <th
          key={column}
          scope="col"
          class={[
            frozen && 'frozen',
            isHidden(column) && 'revealed',
            column === chosen && 'here',
            isHidden(column - 1) && !showHidden && 'after-hidden',
          ]
            .filter(Boolean)
            .join(' ')}
          style={frozen ? { left: `${left}px` } : {}}
          onContextMenu={(event) => openMenu(event, column)}
        >
          {columnName(column)}
        </th>
      ))}
    </tr>
  );
}
