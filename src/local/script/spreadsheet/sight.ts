// Owns: what the formulas of a spreadsheet are, and which cells they can see.

import type { Area } from './area';
import type { EngineInput } from './engineInput';
import { functionsOf, namesOf, references } from './formula';

export interface Sight {
  readonly formulas: readonly PlacedFormula[];
  /** By tab; the same area once. */
  readonly seen: readonly (readonly Area[])[];
  /** A formula reads the clock or chance, or cells that can't be told from its text. */
  readonly volatile: boolean;
}

interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Place of its tab in the list. */
  readonly tab: number;
}

const EVERYTHING = new Set(['INDIRECT', 'OFFSET']);
const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', ...EVERYTHING]);

/** What every formula sees, and the extra ones too. */
export function sightOf({ tabs, names, extras = [] }: EngineInput): Sight {
  const formulas = tabs.flatMap((tab, index) =>
    [...tab.formulas()].map((cell) => ({ ...cell, tab: index })),
  );
  const texts = [...formulas, ...extras];
  const called = new Set(texts.flatMap(({ formula }) => functionsOf(formula)));
  const seesAll = [...called].some((name) => EVERYTHING.has(name));
  const seen: Area[][] = tabs.map(({ rows, columns }) =>
    seesAll ? [{ row: 1, column: 1, rows, columns }] : [],
  );
  const indexOf = new Map(tabs.map((tab, index) => [tab.name.toLowerCase(), index]));
  const named = new Map(names.map((name) => [name.name.toLowerCase(), name]));
  const see = (tab: number, area: Area) => {
    const areas = seen[tab];
    if (!areas) return;
    const same = (other: Area) =>
      other.row === area.row &&
      other.column === area.column &&
      other.rows === area.rows &&
      other.columns === area.columns;
    if (!areas.some(same)) areas.push(area);
  };
  for (const { tab, formula } of texts) {
    for (const { tab: name, from, to = from } of references(formula)) {
      const index = name === undefined ? tab : indexOf.get(name.toLowerCase());
      const home = index === undefined ? undefined : tabs[index];
      if (index === undefined || !home) continue;
      const single = to === from;
      const top = from.row ?? 1;
      const left = from.column ?? 1;
      const bottom = single ? top : (to.row ?? home.rows);
      const right = single ? left : (to.column ?? home.columns);
      see(index, {
        row: Math.min(top, bottom),
        column: Math.min(left, right),
        rows: Math.abs(bottom - top) + 1,
        columns: Math.abs(right - left) + 1,
      });
    }
    for (const name of namesOf(formula)) {
      const range = named.get(name.toLowerCase());
      if (range) see(range.tab, range.area);
    }
  }
  return { formulas, seen, volatile: [...called].some((name) => VOLATILE.has(name)) };
}
