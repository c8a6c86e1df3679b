// Owns: what a tab of the notebook is: its columns, and what tells its rows apart.
import { type Spoken, told } from '../conference/spoken';
import type { CellKind, CellValues } from './cell';

export interface Column<K extends CellKind = CellKind> {
  header: string;
  kind: K;
  /** Pixels. */
  width: number;
  /** For the code alone: hidden when the tab is made. */
  hidden?: boolean;
  /** The teacher's own: written when a row is made, and never again. */
  typed?: boolean;
  /** Long text that is shown on one line only. */
  clipped?: boolean;
  choices?: readonly string[];
  /** Shown as a note on the header. */
  about?: string;
}

export type Columns = Record<string, Column>;

export type Row<C extends Columns> = { [Key in keyof C]: CellValues[C[Key]['kind']] };

/** A tab of the notebook. */
export interface Tab<C extends Columns> {
  /** What its place is remembered under; never changes. */
  key: string;
  name: string;
  columns: C;
  /** The column that tells rows apart; a row without is not ours. */
  id: keyof C & string;
  /**
   * An id for a row that has lost its own with the whole column, `n` counting such rows; null where
   * the row says too little. Where there is none, a tab without ids is set aside and made anew.
   */
  newId?: (row: Row<C>, n: number) => string | null;
  /** What a row's ids say besides: a cell of it that is empty was cleared, or its column deleted. */
  implied?: (row: Row<C>) => Partial<Row<C>>;
  /** Several rows may have one id: it then only tells rows of ours from others. */
  repeats?: boolean;
  frozenColumns: number;
  /** In pixels, whatever is in a row; without it rows grow with their cells. */
  rowHeight?: number;
  color: string;
}

/** Something is wrong with the notebook that is not mended unasked: `repair` or a person puts it right. */
export class NotebookError extends Error {
  override name = 'NotebookError';

  constructor(readonly said: Spoken) {
    // English for the script's own log; whoever tells it to a teacher does so in her language.
    super(told(said, 'en'));
  }
}

/** Columns are recorded as developer metadata, which follows a column that is moved or renamed. */
export const COLUMN_METADATA = 'writing-conferences-column';
