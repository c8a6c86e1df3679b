// Owns: the rows of a tab as far as they have been in sight, fetched as they come into it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellView } from '../../script/spreadsheet/view';
import { look, Unanswered } from '../client';
import { PATHS, type TabView } from '../protocol';

const CHUNK = 60;

export interface Line {
  height: number;
  forced: boolean;
  cells: readonly (CellView | undefined)[];
  lists: TabView['lists'];
}

export interface SheetData {
  /** The newest answer, whichever rows it holds. */
  view: TabView;
  lines: ReadonlyMap<number, Line>;
}

/** @param first The first row in sight. @param last The last. */
export function useSheet(
  tab: string | undefined,
  version: string,
  first: number,
  last: number,
): { data: SheetData | undefined; trouble: string | undefined } {
  const [data, setData] = useState<SheetData & { tab: string }>();
  const [trouble, setTrouble] = useState<string>();
  const newest = useRef(0);
  // Whole chunks, so that a little scrolling asks for nothing.
  const from = Math.floor((first - 1) / CHUNK) * CHUNK + 1;
  const to = Math.ceil(last / CHUNK) * CHUNK;

  // A new version is why to ask again.
  useEffect(() => {
    if (tab === undefined) return;
    newest.current += 1;
    const mine = newest.current;
    fetchRows(tab, from, to).then(
      (views) => {
        if (mine !== newest.current) return;
        setTrouble(undefined);
        setData({ tab, view: views[0], lines: new Map(views.flatMap(linesOf)) });
      },
      (error: unknown) => {
        if (!(error instanceof Unanswered)) throw error;
        if (mine === newest.current) setTrouble(error.message);
      },
    );
  }, [tab, version, from, to]);

  return { data: data?.tab === tab ? data : undefined, trouble };
}

/** The rows asked for, and the frozen ones, which are always in sight. */
async function fetchRows(
  tab: string,
  from: number,
  to: number,
): Promise<readonly [TabView, ...TabView[]]> {
  const view = await look<TabView>(PATHS.sheet, { tab, from, count: to - from + 1 });
  if (view.frozenRows === 0 || view.frozenRows < from) {
    if (view.frozenRows === 0 || from === 1) return [view];
    return [view, await look<TabView>(PATHS.sheet, { tab, from: 1, count: view.frozenRows })];
  }
  return [view];
}

function linesOf({ firstRow, lines, lists }: TabView): [number, Line][] {
  return lines.map((line, index) => [firstRow + index, { ...line, lists }]);
}
