// Owns: conditional formats: which cells they colour, and how.

import { type Area, cellsOf, contains, overlaps } from './area';
import type { Book } from './book';
import { cellKey } from './engine';
import { offsetFormula } from './formula';
import type { CellValue, ConditionalRule, GradientPoint, StyleChange } from './model';
import type { Tab } from './tab';
import { comparable, satisfies } from './validation';

/**
 * What conditional formats change in an area. Where several rules hold, the first decides.
 * @returns changes of style by `cellKey`; cells no rule touches are absent.
 */
export function conditionalStyles(book: Book, tab: Tab, area: Area): Map<number, StyleChange> {
  const found = new Map<number, StyleChange>();
  const add = (row: number, column: number, style: StyleChange) => {
    const key = cellKey(row, column);
    found.set(key, { ...style, ...found.get(key) });
  };
  const rules = tab.rules.filter((rule) => rule.areas.some((own) => overlaps(own, area)));
  const holds = customFormulas(book, tab, rules, area);
  for (const rule of rules) {
    if (rule.gradient) addGradient(book, tab, rule, rule.gradient, area, add);
    if (rule.condition) addCondition(book, tab, rule, rule.condition, area, holds, add);
  }
  return found;
}

/**
 * Which of the rules' own formulas hold, all worked out together: an evaluation costs more than
 * what is in it, and where only the row counts (`=$A2=1`) a row's cells share one formula.
 */
function customFormulas(
  book: Book,
  tab: Tab,
  rules: readonly ConditionalRule[],
  area: Area,
): ReadonlySet<string> {
  const formulas = new Set<string>();
  for (const rule of rules) {
    for (const { row, column } of shared(rule, area)) {
      const formula = customFormula(rule, row, column);
      if (formula !== undefined) formulas.add(formula);
    }
  }
  const list = [...formulas];
  if (list.length === 0) return formulas;
  const { extras } = book.calculate(list.map((formula) => ({ tab: tab.id, formula })));
  return new Set(
    list.filter((_formula, index) => {
      const { value, error } = extras[index] ?? { value: '', error: true };
      return !error && (value === true || (typeof value === 'number' && value !== 0));
    }),
  );
}

/** The rule's formula as it stands in a cell; undefined when it has none. */
function customFormula(rule: ConditionalRule, row: number, column: number): string | undefined {
  const [origin] = rule.areas;
  if (!origin || rule.condition?.criteria !== 'CUSTOM_FORMULA') return undefined;
  const formula = String(rule.condition.values[0] ?? '');
  return offsetFormula(formula, row - origin.row, column - origin.column);
}

type Add = (row: number, column: number, style: StyleChange) => void;

function* shared(rule: ConditionalRule, area: Area): Generator<{ row: number; column: number }> {
  for (const cell of cellsOf(area)) {
    if (rule.areas.some((own) => contains(own, cell.row, cell.column))) yield cell;
  }
}

function addCondition(
  book: Book,
  tab: Tab,
  rule: ConditionalRule,
  condition: NonNullable<ConditionalRule['condition']>,
  area: Area,
  holds: ReadonlySet<string>,
  add: Add,
): void {
  const cells = [...shared(rule, area)];
  if (condition.criteria === 'CUSTOM_FORMULA') {
    for (const { row, column } of cells) {
      const formula = customFormula(rule, row, column);
      if (formula !== undefined && holds.has(formula)) add(row, column, condition.style);
    }
    return;
  }
  const first = comparable(book, condition.values[0]);
  const second = comparable(book, condition.values[1]);
  const byText = condition.criteria.startsWith('TEXT_');
  for (const { row, column } of cells) {
    const value = byText ? book.display(tab, row, column) : book.value(tab, row, column);
    if (satisfies(condition.criteria, value, first, second)) add(row, column, condition.style);
  }
}

function addGradient(
  book: Book,
  tab: Tab,
  rule: ConditionalRule,
  { min, mid, max }: NonNullable<ConditionalRule['gradient']>,
  area: Area,
  add: Add,
): void {
  const all: number[] = [];
  for (const own of rule.areas) {
    for (const { row, column } of cellsOf(own)) {
      const value = book.value(tab, row, column);
      if (typeof value === 'number') all.push(value);
    }
  }
  if (all.length === 0) return;
  all.sort((a, b) => a - b);
  const stops = [min, ...(mid ? [mid] : []), max].map((point) => ({
    color: point.color,
    at: gradientPosition(point, all),
  }));
  for (const { row, column } of shared(rule, area)) {
    const value: CellValue = book.value(tab, row, column);
    if (typeof value === 'number') add(row, column, { background: colorAt(value, stops) });
  }
}

/** Where on the scale of its values (sorted) a gradient's point stands. */
function gradientPosition(point: GradientPoint, sorted: readonly number[]): number {
  const low = sorted[0] ?? 0;
  const high = sorted[sorted.length - 1] ?? 0;
  const value = Number(point.value);
  switch (point.type) {
    case 'MIN':
      return low;
    case 'MAX':
      return high;
    case 'NUMBER':
      return value;
    case 'PERCENT':
      return low + ((high - low) * value) / 100;
    case 'PERCENTILE': {
      const place = ((sorted.length - 1) * value) / 100;
      const below = sorted[Math.floor(place)] ?? low;
      const above = sorted[Math.ceil(place)] ?? high;
      return below + (above - below) * (place - Math.floor(place));
    }
  }
}

function colorAt(value: number, stops: readonly { color: string; at: number }[]): string {
  const [first] = stops;
  const last = stops[stops.length - 1];
  if (!first || !last) return '#ffffff';
  if (value <= first.at) return first.color;
  if (value >= last.at) return last.color;
  for (let index = 1; index < stops.length; index++) {
    const from = stops[index - 1];
    const to = stops[index];
    if (from && to && value <= to.at) {
      return mix(
        from.color,
        to.color,
        to.at === from.at ? 1 : (value - from.at) / (to.at - from.at),
      );
    }
  }
  return last.color;
}

function mix(from: string, to: string, share: number): string {
  const part = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(part(from, at) + (part(to, at) - part(from, at)) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
