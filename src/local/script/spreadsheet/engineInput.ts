// Owns: what the engine is asked: the formulas of a spreadsheet, and the cells it may look up for them.
import type { Area } from './area';
import type { CellValue } from './model';

/** What the engine asks of a tab. */
export interface EngineTab {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  formulas(): Iterable<{ row: number; column: number; formula: string }>;
  /** The cells of an area that hold a value and no formula. */
  literals(area: Area): Iterable<{ row: number; column: number; value: CellValue }>;
}

export interface EngineInput {
  readonly tabs: readonly EngineTab[];
  readonly names: readonly { readonly name: string; readonly tab: number; readonly area: Area }[];
  readonly clock: { readonly today: number; readonly now: number };
  /** More formulas to work out, as if they stood on this tab and changed nothing. */
  readonly extras?: readonly { readonly tab: number; readonly formula: string }[];
}
