// Owns: how all that points at cells follows them when rows, columns and tabs change: formulas, names,
// charts and drop-downs.
import { type Shift, shiftArea, shiftLine } from './area';
import type { BookValues } from './bookValues';
import { shiftFormula } from './formula';
import type { ConditionalRule, RangePlace, RuleValue, Validation } from './model';
import type { Tab } from './tab';

/** After whole rows or columns of a tab were inserted, removed or moved. */
export function followLines(book: BookValues, tab: Tab, shift: Shift): void {
  rewriteFormulas(book.tabs, (formula, home) => shiftFormula(formula, home.name, tab.name, shift));
  const movePlace = <Place extends RangePlace>(place: Place): Place[] => {
    if (place.tab !== tab.id) return [place];
    const area = shiftArea(place.area, shift);
    return area ? [{ ...place, area }] : [];
  };
  book.names = book.names.flatMap(movePlace);
  for (const other of book.tabs) {
    other.charts = other.charts.map((chart) => {
      const ranges = chart.ranges.flatMap(movePlace);
      if (other !== tab) return { ...chart, ranges };
      const { row, column } = chart.position;
      const line = shift.axis === 'rows' ? row : column;
      const moved = shiftLine(line, shift) ?? shift.at;
      const position = { ...chart.position, [shift.axis === 'rows' ? 'row' : 'column']: moved };
      return { ...chart, ranges, position };
    });
  }
  moveRuleRanges(book.tabs, movePlace);
}

/** Puts another formula wherever `change` makes another of it, in cells and in rules. */
export function rewriteFormulas(
  tabs: readonly Tab[],
  change: (formula: string, home: Tab) => string,
): void {
  for (const tab of tabs) {
    for (const { row, column, formula } of [...tab.formulas()]) {
      const next = change(formula, tab);
      if (next !== formula) tab.setCell(row, column, { ...tab.cell(row, column), formula: next });
    }
    tab.rules = tab.rules.map((rule): ConditionalRule => {
      const { condition } = rule;
      const [formula] = condition?.values ?? [];
      if (condition?.criteria !== 'CUSTOM_FORMULA' || typeof formula !== 'string') return rule;
      return { ...rule, condition: { ...condition, values: [change(formula, tab)] } };
    });
  }
}

/** Drop-downs that take their values from a range follow it. */
function moveRuleRanges(
  tabs: readonly Tab[],
  movePlace: (place: RangePlace) => RangePlace[],
): void {
  const moved = new Map<Validation, Validation>();
  const follow = (validation: Validation): Validation => {
    const known = moved.get(validation);
    if (known) return known;
    let same = true;
    const values = validation.values.map((value): RuleValue => {
      if (typeof value !== 'object' || !('place' in value)) return value;
      const place = movePlace(value.place)[0];
      if (!place || place === value.place) return value;
      same = false;
      return { place };
    });
    const next = same ? validation : { ...validation, values };
    moved.set(validation, next);
    return next;
  };
  for (const tab of tabs) {
    if (!tab.hadRangeRules) continue;
    tab.eachCell(tab.whole, (cell) => {
      if (cell?.validation?.criteria !== 'VALUE_IN_RANGE') return cell;
      const validation = follow(cell.validation);
      return validation === cell.validation ? cell : { ...cell, validation };
    });
  }
}
