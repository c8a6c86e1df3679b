// Owns: the cells of a tab: drawing the rows in sight, choosing, typing, ticking, and the menus of
// cells, rows and columns.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { areaName } from '../../script/spreadsheet/area';
import type { CellView } from '../../script/spreadsheet/view';
import { useDesk } from '../desk';
import { type MenuAt, PopupMenu } from '../menu';
import { SheetChart } from './chart';
import { Editor } from './editor';
import { FormulaBar } from './formulaBar';
import { cellMenu, columnMenu, rowMenu } from './gridMenus';
import { GridRow, HEADER_WIDTH, type RowEvents } from './gridRow';
import { Letters } from './letters';
import { Note } from './note';
import { type Place, stepFrom } from './place';
import { ROW_HEIGHT, rowsInSight, topOfRow } from './rows';
import { useSheet } from './useSheet';

/** How wide a hidden column is while hidden columns are shown. */
const REVEALED_WIDTH = 90;
/** The letters above the columns, in pixels. */
const LETTERS_HEIGHT = 24;

interface Editing extends Place {
  text: string;
}

export function Grid({ tab, showHidden }: { tab: string; showHidden: boolean }) {
  const { overview, perform } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<number, number>());
  const [scrolled, setScrolled] = useState({ top: 0, height: 800 });
  const [, redraw] = useState(0);
  const [chosen, setChosen] = useState<Place>({ row: 1, column: 1 });
  const [editing, setEditing] = useState<Editing>();
  /** The cell that was gone to, until it is drawn and takes the focus. */
  const going = useRef<Place | undefined>(undefined);
  const [menu, setMenu] = useState<MenuAt>();
  const [noted, setNoted] = useState<Place>();
  /** Rows by number; the frame of the tab comes with whichever were fetched last. */
  const [size, setSize] = useState({ rows: 1000, frozen: 0 });

  /** What was typed into cells, by name, until it comes back from the server. */
  const sent = useRef(new Map<string, { text: string; answered: boolean }>());
  /** The rows keep one set of handlers; what those do is always of the newest drawing. */
  const newest = useRef<RowEvents | undefined>(undefined);
  const events = useRef<RowEvents>({
    choose: (place) => newest.current?.choose(place),
    act: (place) => newest.current?.act(place),
    edit: (place) => newest.current?.edit(place),
    note: setNoted,
    cellMenu: (event, place) => newest.current?.cellMenu(event, place),
    rowMenu: (event, row) => newest.current?.rowMenu(event, row),
  });

  const heightOf = useCallback((row: number) => heights.current.get(row) ?? ROW_HEIGHT, []);
  const sight = rowsInSight(heightOf, {
    from: size.frozen + 1,
    rows: size.rows,
    top: scrolled.top,
    height: scrolled.height,
  });
  const { data, trouble } = useSheet(tab, overview.sheetVersion, sight.first, sight.last);

  const opened = data !== undefined;
  // The box is another one once the tab is open.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setScrolled({ top: element.scrollTop, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [opened]);

  useEffect(() => {
    if (!data) return;
    for (const [cell, { answered }] of sent.current) if (answered) sent.current.delete(cell);
    const { rows, frozenRows } = data.view;
    setSize({ rows, frozen: frozenRows });
  }, [data]);

  // Text that wraps makes a row as high as it needs; only the browser knows how high.
  useLayoutEffect(() => {
    let moved = false;
    for (const line of box.current?.querySelectorAll<HTMLElement>('tr[data-row]') ?? []) {
      const row = Number(line.dataset.row);
      const height = line.getBoundingClientRect().height;
      if (Math.abs((heights.current.get(row) ?? ROW_HEIGHT) - height) > 0.5) moved = true;
      heights.current.set(row, height);
    }
    for (const [row, { height }] of data?.lines ?? []) {
      if (height === 0 && heights.current.get(row) !== 0) {
        heights.current.set(row, 0);
        moved = true;
      }
    }
    if (moved) redraw((count) => count + 1);
  });

  const focusCell = useCallback((place: Place): boolean => {
    const cell = box.current?.querySelector<HTMLElement>(
      `[data-cell="${place.row}:${place.column}"]`,
    );
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return cell !== undefined && cell !== null;
  }, []);

  // With the drawing and not a frame later: whoever types on at once would lose the focus, and
  // with it what she has typed. A row out of sight is drawn once the grid has scrolled to it.
  useLayoutEffect(() => {
    if (going.current && focusCell(going.current)) going.current = undefined;
  });

  if (!data) {
    return (
      <div class="grid" ref={box}>
        <p class="loading">{trouble ?? 'Opening the tab…'}</p>
      </div>
    );
  }
  const { view, lines } = data;
  const widths = view.columnWidths.map((width) =>
    width === 0 && showHidden ? REVEALED_WIDTH : width,
  );
  const shownColumns = widths.flatMap((width, index) => (width > 0 ? [index + 1] : []));
  const isHidden = (column: number) => view.columnWidths[column - 1] === 0;
  const cellAt = ({ row, column }: Place): CellView | undefined =>
    lines.get(row)?.cells[column - 1];
  const name = ({ row, column }: Place) => areaName({ row, column, rows: 1, columns: 1 });

  /** Who types on does not wait for the last word to come back. */
  const typedAt = (place: Place) => sent.current.get(name(place))?.text ?? typedText(cellAt(place));

  function choose(place: Place) {
    setChosen(place);
    setNoted(cellAt(place)?.note === undefined ? undefined : place);
    void perform({ do: 'select', tab, range: name(place) });
  }
  function move(place: Place) {
    choose(place);
    going.current = place;
    const element = box.current;
    const top = topOfRow(heightOf, size.frozen + 1, place.row);
    if (element && place.row > size.frozen && (place.row < sight.first || place.row > sight.last)) {
      element.scrollTop = top;
    }
  }
  function edit(place: Place, text?: string) {
    going.current = undefined;
    setNoted(undefined);
    setEditing({ ...place, text: text ?? typedAt(place) });
  }
  async function commit(place: Place, text: string, then: Place | undefined) {
    setEditing(undefined);
    if (then) move(then);
    if (text === typedAt(place)) return;
    const entry = { text, answered: false };
    sent.current.set(name(place), entry);
    const done = await perform({ do: 'type', tab, cell: name(place), text });
    entry.answered = true;
    if (!done) sent.current.delete(name(place));
  }
  function act(place: Place) {
    const cell = cellAt(place);
    if (cell?.checked !== undefined) {
      void perform({ do: 'tick', tab, cell: name(place), on: !cell.checked });
    } else if (cell?.list !== undefined) {
      openChoices(place);
    } else {
      edit(place);
    }
  }
  function openChoices(place: Place) {
    const cell = cellAt(place);
    const options = lines.get(place.row)?.lists[cell?.list ?? -1] ?? [];
    const where = box.current
      ?.querySelector(`[data-cell="${place.row}:${place.column}"]`)
      ?.getBoundingClientRect();
    setMenu({
      x: where?.left ?? 0,
      y: where?.bottom ?? 0,
      label: 'Choices',
      items: options.map((text) => ({
        label: text,
        checked: text === cell?.text,
        choose: () => void perform({ do: 'type', tab, cell: name(place), text }),
      })),
    });
  }

  function key(event: KeyboardEvent) {
    if (editing) return;
    const step = stepFrom(chosen, event, {
      rows: view.rows,
      columns: shownColumns,
      page: Math.max(1, Math.floor(scrolled.height / ROW_HEIGHT) - 2),
      isHidden: (row) => heights.current.get(row) === 0,
    });
    const cell = cellAt(chosen);
    if (step) move(step);
    else if (event.key === 'Enter') act(chosen);
    else if (event.key === 'F2') edit(chosen);
    else if (event.key === ' ' && cell?.checked !== undefined) act(chosen);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      void perform({ do: 'clear', tab, range: name(chosen) });
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      edit(chosen, event.key);
    } else return;
    event.preventDefault();
  }

  const sheetMenus = { perform, tab, view };
  const openMenu = (event: MouseEvent, at: Omit<MenuAt, 'x' | 'y'>) => {
    event.preventDefault();
    const keyboard = event.clientX === 0 && event.clientY === 0;
    const where = (event.currentTarget as HTMLElement).getBoundingClientRect();
    setMenu({
      ...at,
      x: keyboard ? where.left : event.clientX,
      y: keyboard ? where.bottom : event.clientY,
    });
  };

  newest.current = {
    choose,
    act,
    edit,
    note: setNoted,
    cellMenu: (event, place) => {
      choose(place);
      openMenu(event, cellMenu(sheetMenus, place, edit));
    },
    rowMenu: (event, line) => openMenu(event, rowMenu(sheetMenus, line)),
  };

  const lefts = shownColumns.map((_, index) =>
    shownColumns
      .slice(0, index)
      .reduce((sum, column) => sum + (widths[column - 1] ?? 0), HEADER_WIDTH),
  );
  const columns = shownColumns.map((column, index) => ({
    column,
    left: lefts[index] ?? 0,
    width: widths[column - 1] ?? 0,
    frozen: column <= view.frozenColumns,
  }));
  const row = (number: number) => (
    <GridRow
      key={number}
      row={number}
      line={lines.get(number)}
      columns={columns}
      chosenColumn={chosen.row === number ? chosen.column : undefined}
      gridlines={!view.gridlinesHidden}
      on={events.current}
    />
  );
  const cell = cellAt(chosen);
  const width = columns.reduce((sum, column) => sum + column.width, HEADER_WIDTH);

  return (
    <>
      <FormulaBar
        cell={name(chosen)}
        text={typedAt(chosen)}
        problem={cell?.problem}
        enter={(text) => void commit(chosen, text, chosen)}
        leave={() => focusCell(chosen)}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the grid's cells take the focus, and their keys come up to here */}
      <div
        class="grid"
        ref={box}
        onKeyDown={key}
        onScroll={(event) => {
          const { scrollTop, clientHeight } = event.currentTarget;
          setScrolled({ top: scrollTop, height: clientHeight });
        }}
      >
        <div class="grid-inner" style={{ width: `${width}px` }}>
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells take the focus
            role="grid"
            aria-label={tab}
            aria-rowcount={view.rows}
            aria-colcount={view.columns}
            style={{ width: `${width}px` }}
          >
            <colgroup>
              <col style={{ width: `${HEADER_WIDTH}px` }} />
              {columns.map(({ column, width: wide }) => (
                <col key={column} style={{ width: `${wide}px` }} />
              ))}
            </colgroup>
            <thead>
              <Letters
                columns={columns}
                chosen={chosen.column}
                isHidden={isHidden}
                showHidden={showHidden}
                openMenu={(event, column) => openMenu(event, columnMenu(sheetMenus, column))}
              />
              {Array.from({ length: size.frozen }, (_, index) => row(index + 1))}
            </thead>
            <tbody>
              {sight.above > 0 && <tr style={{ height: `${sight.above}px` }} />}
              {Array.from({ length: sight.last - sight.first + 1 }, (_, index) =>
                row(sight.first + index),
              )}
              {sight.below > 0 && <tr style={{ height: `${sight.below}px` }} />}
            </tbody>
          </table>
          {view.charts.map((chart) => {
            const { row: atRow, column, offsetX, offsetY } = chart.position;
            const before = columns.filter((each) => each.column < column);
            return (
              <SheetChart
                key={chart.id}
                chart={chart}
                left={before.reduce((sum, each) => sum + each.width, HEADER_WIDTH) + offsetX}
                top={LETTERS_HEIGHT + topOfRow(heightOf, 1, atRow) + offsetY}
              />
            );
          })}
        </div>
        {noted && <Note place={noted} text={cellAt(noted)?.note} box={box.current} />}
        {editing && (
          <Editor
            key={name(editing)}
            place={editing}
            text={editing.text}
            box={box.current}
            commit={(text, then) => void commit(editing, text, then)}
            cancel={() => {
              setEditing(undefined);
              going.current = chosen;
            }}
          />
        )}
      </div>
      {trouble && (
        <p class="gone" role="alert">
          {trouble}
        </p>
      )}
      {menu && <PopupMenu {...menu} close={() => setMenu(undefined)} />}
    </>
  );
}

/** What one would type to get what the cell holds. */
function typedText(cell: CellView | undefined): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  return /^['=+]/.test(cell.text) ? `'${cell.text}` : cell.text;
}
