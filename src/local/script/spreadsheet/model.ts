// Owns: the shapes of what a spreadsheet holds besides its cells' order: plain data, never changed
// in place, so that a copy of a book can share it.

import type { Area, Axis } from './area';

/** A date is its serial number. */
export type CellValue = string | number | boolean;

export interface Border {
  readonly style: string;
  readonly color: string;
}

/** How a cell looks. What is absent is as a new sheet has it. */
export interface Style {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** Points. */
  readonly size?: number;
  readonly family?: string;
  /** `#rrggbb`, as all colours here. */
  readonly color?: string;
  readonly background?: string;
  readonly wrap?: 'WRAP' | 'OVERFLOW' | 'CLIP';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly top?: Border;
  readonly left?: Border;
  readonly bottom?: Border;
  readonly right?: Border;
}

/** A change of style; undefined puts a property back as a new sheet has it. */
export type StyleChange = { readonly [Property in keyof Style]?: Style[Property] | undefined };

/** A stretch of text in a cell with a look or a link of its own; offsets in UTF-16 units. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly style: StyleChange;
  readonly link?: string;
}

export interface RangePlace {
  readonly tab: number;
  readonly area: Area;
  /** Named as whole rows (`2:3`) or whole columns (`B:B`), without the other side's numbers. */
  readonly whole?: Axis;
}

/** A value in a rule: as given, a day relative to today, a moment, or a place. */
export type RuleValue =
  | CellValue
  | { readonly relative: string }
  | { readonly moment: number }
  | { readonly place: RangePlace };

export interface Validation {
  /** Google's name for it: `CHECKBOX`, `VALUE_IN_LIST`, `VALUE_IN_RANGE`, `NUMBER_BETWEEN`… */
  readonly criteria: string;
  readonly values: readonly RuleValue[];
  readonly allowInvalid: boolean;
  readonly dropdown: boolean;
  readonly helpText?: string;
}

export interface Cell {
  /** Absent in an empty cell and in one with a formula. */
  readonly value?: CellValue;
  /** With its leading `=`, in the spelling of en_US. `invalid` when the locale can't read it. */
  readonly formula?: string;
  readonly invalid?: boolean;
  readonly style?: Style;
  readonly note?: string;
  readonly validation?: Validation;
  readonly runs?: readonly TextRun[];
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}

export interface Column {
  /** Pixels. */
  readonly width: number;
  readonly hidden: boolean;
  readonly metadata: readonly Metadata[];
}

export interface GradientPoint {
  readonly color: string;
  readonly type: 'NUMBER' | 'PERCENT' | 'PERCENTILE' | 'MIN' | 'MAX';
  readonly value: string;
}

export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly condition?: {
    readonly criteria: string;
    readonly values: readonly RuleValue[];
    readonly style: StyleChange;
  };
  readonly gradient?: {
    readonly min: GradientPoint;
    readonly mid?: GradientPoint;
    readonly max: GradientPoint;
  };
}

export interface Chart {
  readonly id: number;
  /** Google's name for it: `COLUMN`, `BAR`, `LINE`, `PIE`… */
  readonly type: string;
  readonly ranges: readonly RangePlace[];
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  readonly transposed: boolean;
}

export interface FilterCriteria {
  readonly hidden: readonly string[];
  readonly condition?: { readonly criteria: string; readonly values: readonly RuleValue[] };
}

export interface Filter {
  readonly area: Area;
  /** By column of the sheet. */
  readonly criteria: Readonly<Record<number, FilterCriteria>>;
}

export interface Banding {
  readonly id: number;
  readonly area: Area;
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

export interface Protection {
  readonly id: number;
  /** Absent when the whole sheet is protected. */
  readonly area?: Area;
  readonly unprotected: readonly Area[];
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
}

/** What a script or a person puts into a cell. A date is a moment in milliseconds of UTC. */
export type Input = CellValue | { readonly moment: number };
