// Owns: a cell with its look changed, or without some of what it holds.
import type { Cell, Style, StyleChange } from './model';

const restyled = new WeakMap<StyleChange, Map<Style | undefined, Style | undefined>>();

/** The style after a change, the same object for the same question: thousands of cells share it. */
export function withStyle(style: Style | undefined, change: StyleChange): Style | undefined {
  let answers = restyled.get(change);
  if (!answers) {
    answers = new Map();
    restyled.set(change, answers);
  }
  if (answers.has(style)) return answers.get(style);
  const merged: Record<string, unknown> = { ...style };
  for (const [property, value] of Object.entries(change)) {
    if (value === undefined) delete merged[property];
    else merged[property] = value;
  }
  const next = Object.keys(merged).length > 0 ? (merged as Style) : undefined;
  answers.set(style, next);
  return next;
}

/** The cell without those properties; undefined when nothing is left of it. */
export function without(cell: Cell | undefined, ...properties: (keyof Cell)[]): Cell | undefined {
  if (!cell) return undefined;
  const rest: { -readonly [Property in keyof Cell]: Cell[Property] } = { ...cell };
  for (const property of properties) delete rest[property];
  return Object.keys(rest).length > 0 ? rest : undefined;
}
