// Owns: the evaluation of formulas, by IronCalc. The book keeps the cells; the engine is handed the
// formulas and the cells that formulas can see, so that a long log costs nothing to calculate.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import { type Area, columnName } from './area';
import type { EngineInput } from './engineInput';
import { engineFormula } from './formula';
import type { CellValue } from './model';
import { type Sight, sightOf } from './sight';

export interface Result {
  readonly value: CellValue;
  /** The value is an error's name: `#NAME?`, `#REF!`. */
  readonly error: boolean;
}

export interface Evaluation {
  /** By tab, in the order given; the key is `cellKey`. Includes cells a formula spread into. */
  readonly results: readonly ReadonlyMap<number, Result>[];
  /** The results of the extra formulas asked for. */
  readonly extras: readonly Result[];
  /** What formulas can see, by tab: only a change in here asks for a new evaluation. */
  readonly seen: readonly (readonly Area[])[];
  /** A formula reads the clock or chance, or cells that can't be told from its text. */
  readonly volatile: boolean;
  /** A formula spreads, or would if nothing stood in its way: in cells that it need not see. */
  readonly spreads: boolean;
  /** Functions that formulas call and the engine does not have. */
  readonly unknownFunctions: readonly string[];
}

const MOST_COLUMNS = 18_278;

export function cellKey(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

let started = false;
function start(): void {
  if (started) return;
  // The module's own way of finding its wasm file needs a web page; bundled code can't ask for its
  // own place either, so it is found from the project's folder, where every command runs.
  const resolve = createRequire(join(process.cwd(), 'package.json')).resolve;
  initSync({ module: readFileSync(resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  started = true;
}

/** A value as the engine's input line takes it, whatever it looks like. */
function input(value: CellValue): string {
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'number' ? String(value) : value ? 'TRUE' : 'FALSE';
}

/** The engine's cell types (its `getCellType`), as spreadsheets' TYPE function numbers them. */
const TYPE = { number: 1, text: 2, logical: 4, error: 16 } as const;

/** So many spreadsheets are gone back and forth between, with copies, drafts and forks of each. */
const MOST_KNOWN = 200;
/** What came out before, by what was asked; the latest last. Copies of a book ask the same again. */
const known = new Map<string, Evaluation>();

/** Works out every formula of a spreadsheet. */
export function evaluate(asked: EngineInput): Evaluation {
  const sight = sightOf(asked);
  const key = sight.volatile ? undefined : questionOf(asked, sight);
  const before = key === undefined ? undefined : known.get(key);
  const evaluation = before ?? workOut(asked, sight);
  if (key !== undefined && !evaluation.spreads) {
    known.delete(key);
    known.set(key, evaluation);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  }
  return evaluation;
}

/** All that the answer depends on, where nothing spreads. */
function questionOf({ tabs, names, extras = [] }: EngineInput, { formulas, seen }: Sight): string {
  const literals = seen.map((areas, index) =>
    areas.map((area) => [...(tabs[index]?.literals(area) ?? [])].map(Object.values)),
  );
  const sizes = tabs.map(({ name, rows, columns }) => [name, rows, columns]);
  return JSON.stringify([sizes, names, extras, formulas, literals]);
}

function workOut({ tabs, names, clock, extras = [] }: EngineInput, sight: Sight): Evaluation {
  start();
  const results = tabs.map(() => new Map<number, Result>());
  const { formulas, seen, volatile } = sight;
  if (formulas.length + extras.length === 0)
    return { results, extras: [], seen, volatile, spreads: false, unknownFunctions: [] };

  const indexOf = new Map(tabs.map((tab, index) => [tab.name.toLowerCase(), index]));
  const tabOf = (name: string) => {
    const index = indexOf.get(name.toLowerCase());
    const tab = index === undefined ? undefined : tabs[index];
    return tab && { rows: tab.rows, columns: tab.columns, engineName: `tab_${index}` };
  };
  const model = new Model('book', 'en', 'UTC', 'en');
  try {
    // The last sheet is scratch: extra formulas, and numbers asked for in full precision.
    const scratch = tabs.length;
    for (let index = 0; index <= scratch; index++) {
      if (index > 0) model.newSheet();
      model.renameSheet(index, index === scratch ? 'scratch_' : `tab_${index}`);
    }
    model.pauseEvaluation();
    for (const { name, tab, area } of names) {
      const { row, column, rows, columns } = area;
      model.newDefinedName(
        name,
        undefined,
        `tab_${tab}!${absolute(row, column)}:${absolute(row + rows - 1, column + columns - 1)}`,
      );
    }
    const handed = tabs.map(() => new Set<number>());
    const hand = (tab: number, area: Area): boolean => {
      let any = false;
      for (const { row, column, value } of tabs[tab]?.literals(area) ?? []) {
        const key = cellKey(row, column);
        if (handed[tab]?.has(key)) continue;
        handed[tab]?.add(key);
        model.setUserInput(tab, row, column, input(value));
        any = true;
      }
      return any;
    };
    for (const [index, areas] of seen.entries()) for (const area of areas) hand(index, area);
    const write = (sheet: number, row: number, column: number, text: string) => {
      model.setUserInput(sheet, row, column, text);
    };
    for (const { tab, row, column, formula } of formulas) {
      write(tab, row, column, engineFormula(formula, tabs[tab]?.name ?? '', tabOf, clock));
    }
    for (const [index, { tab, formula }] of extras.entries()) {
      // Far apart, so that one that spreads does not run into the next.
      write(scratch, 1, 2 + index * 2, engineFormula(formula, tabs[tab]?.name ?? '', tabOf, clock));
    }
    model.resumeEvaluation();
    model.evaluate();

    const spread = (tab: number, row: number, column: number) => {
      const structure = model.getCellArrayStructure(tab, row, column);
      if (typeof structure === 'string') return { rows: 1, columns: 1 };
      const size =
        'DynamicAnchor' in structure
          ? structure.DynamicAnchor
          : 'ArrayAnchor' in structure
            ? structure.ArrayAnchor
            : [1, 1];
      return { columns: size[0] ?? 1, rows: size[1] ?? 1 };
    };
    // A formula that spreads must see what stands in its way.
    let spreads = false;
    let blocked = false;
    for (const { tab, row, column } of formulas) {
      const size = spread(tab, row, column);
      if (size.rows * size.columns === 1) continue;
      spreads = true;
      blocked = hand(tab, { row, column, ...size }) || blocked;
    }
    if (blocked) model.evaluate();

    const numbers: { sheet: number; row: number; column: number; keep: (value: number) => void }[] =
      [];
    const readCell = (
      sheet: number,
      row: number,
      column: number,
      keep: (result: Result) => void,
    ): void => {
      const shown = model.getFormattedCellValue(sheet, row, column);
      switch (model.getCellType(sheet, row, column)) {
        case TYPE.number:
          // An empty cell is called a number too.
          if (shown === '' && model.getCellContent(sheet, row, column) === '') return;
          numbers.push({ sheet, row, column, keep: (value) => keep({ value, error: false }) });
          return;
        case TYPE.logical:
          keep({ value: shown === 'TRUE', error: false });
          return;
        case TYPE.error:
          keep({ value: SHEETS_ERROR[shown] ?? shown, error: true });
          return;
        default:
          keep({ value: shown, error: false });
      }
    };
    for (const { tab, row, column } of formulas) {
      const size = spread(tab, row, column);
      for (let r = row; r < row + size.rows; r++) {
        for (let c = column; c < column + size.columns; c++) {
          readCell(tab, r, c, (result) => results[tab]?.set(cellKey(r, c), result));
        }
      }
    }
    const extraResults: Result[] = extras.map(() => ({ value: '', error: false }));
    for (const index of extras.keys()) {
      readCell(scratch, 1, 2 + index * 2, (result) => {
        extraResults[index] = result;
      });
    }
    // The engine shows numbers rounded; as text it gives the fifteen digits a spreadsheet keeps.
    if (numbers.length > 0) {
      model.pauseEvaluation();
      for (const [index, { sheet, row, column }] of numbers.entries()) {
        const name = sheet === scratch ? 'scratch_' : `tab_${sheet}`;
        model.setUserInput(scratch, index + 3, 1, `=${name}!${absolute(row, column)}&""`);
      }
      model.resumeEvaluation();
      model.evaluate();
      for (const [index, { keep }] of numbers.entries()) {
        keep(Number(model.getFormattedCellValue(scratch, index + 3, 1)));
      }
    }
    // The engine writes in small letters the functions it doesn't have.
    const unknownFunctions = new Set<string>();
    for (const { tab, row, column } of formulas) {
      if (results[tab]?.get(cellKey(row, column))?.value !== '#NAME?') continue;
      const content = model.getCellContent(tab, row, column);
      for (const match of content.matchAll(/([a-z][a-z0-9_.]*)\(/g)) {
        unknownFunctions.add((match[1] ?? '').toUpperCase());
      }
    }
    return {
      results,
      extras: extraResults,
      seen,
      volatile,
      spreads,
      unknownFunctions: [...unknownFunctions],
    };
  } finally {
    model.free();
  }
}

/** The engine's errors that Sheets has under another name. */
const SHEETS_ERROR: Readonly<Record<string, string>> = {
  '#SPILL!': '#REF!',
  '#CIRC!': '#REF!',
  '#CALC!': '#N/A',
  '#N/IMPL!': '#NAME?',
};

function absolute(row: number, column: number): string {
  return `$${columnName(column)}$${row}`;
}
