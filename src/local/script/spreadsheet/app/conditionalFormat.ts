// Owns: the rules of conditional formats a script holds, and their builder.
import { SpreadsheetError } from '../area';
import type { Book } from '../book';
import { readFormula } from '../formula';
import type { ConditionalRule, GradientPoint, RangePlace, RuleValue, StyleChange } from '../model';
import {
  color,
  colorOrNull,
  flag,
  list,
  member,
  notHere,
  text,
  WrongParameters,
} from './arguments';
import { criteriaMethods, type SetCriterion, scriptRuleValue } from './criteria';
import { type Desk, listOf, Registry } from './desk';
import { enums } from './enums';
import { type Handle, handle } from './handle';

interface RuleDraft {
  readonly places: readonly RangePlace[];
  readonly condition?: { readonly criteria: string; readonly values: readonly RuleValue[] };
  readonly style: StyleChange;
  readonly points: {
    readonly min?: GradientPoint;
    readonly mid?: GradientPoint;
    readonly max?: GradientPoint;
  };
}
const conditionalRules = new Registry<RuleDraft>();

const NO_RULE: RuleDraft = { places: [], style: {}, points: {} };

export function newConditionalFormatRule(desk: Desk, from: RuleDraft = NO_RULE): Handle {
  let rule = from;
  const change = (next: Partial<RuleDraft>): Handle => {
    rule = { ...rule, ...next };
    return builder;
  };
  const style = (next: StyleChange) => change({ style: { ...rule.style, ...next } });
  const set: SetCriterion = (criteria, values) => change({ condition: { criteria, values } });
  const point = (end: 'min' | 'mid' | 'max', type: GradientPoint['type']) => (given: unknown) =>
    change({ points: { ...rule.points, [end]: { color: color(given), type, value: '' } } });
  const pointWithValue =
    (end: 'min' | 'mid' | 'max') => (given: unknown, type: unknown, value: unknown) => {
      const made = {
        color: color(given),
        type: member('InterpolationType', type) as GradientPoint['type'],
        value: text(value),
      };
      if (!Number.isFinite(Number(made.value)))
        throw notHere(`A gradient's point at "${made.value}"`);
      return change({ points: { ...rule.points, [end]: made } });
    };
  const builder: Handle = handle(desk, 'ConditionalFormatRuleBuilder', {
    local: {
      ...criteriaMethods('when', set, enums.BooleanCriteria),
      whenCellEmpty: () => set('CELL_EMPTY', []),
      whenCellNotEmpty: () => set('CELL_NOT_EMPTY', []),
      whenFormulaSatisfied: (formula) => set('CUSTOM_FORMULA', [text(formula)]),
      setBackground: (value) => style({ background: colorOrNull(value) }),
      setBackgroundObject: (value) => style({ background: colorOrNull(value) }),
      setFontColor: (value) => style({ color: colorOrNull(value) }),
      setFontColorObject: (value) => style({ color: colorOrNull(value) }),
      setBold: (value) => style({ bold: value === null ? undefined : flag(value) }),
      setItalic: (value) => style({ italic: value === null ? undefined : flag(value) }),
      setUnderline: (value) => style({ underline: value === null ? undefined : flag(value) }),
      setStrikethrough: (value) =>
        style({ strikethrough: value === null ? undefined : flag(value) }),
      setGradientMinpoint: point('min', 'MIN'),
      setGradientMaxpoint: point('max', 'MAX'),
      setGradientMinpointWithValue: pointWithValue('min'),
      setGradientMidpointWithValue: pointWithValue('mid'),
      setGradientMaxpointWithValue: pointWithValue('max'),
      setRanges: (ranges) => change({ places: list(ranges).map((range) => desk.ranges.of(range)) }),
      getRanges: () => rangesOf(desk, rule),
      copy: () => newConditionalFormatRule(desk, rule),
      build: () => {
        if (rule.places.length === 0) {
          throw new SpreadsheetError('Conditional format rules must have at least one range.');
        }
        const { min, max } = rule.points;
        if (!rule.condition && !(min && max)) {
          throw new SpreadsheetError(
            'Conditional format rules must have a boolean condition or a gradient condition.',
          );
        }
        return ruleHandle(desk, rule);
      },
    },
  });
  return builder;
}

function rangesOf(desk: Desk, rule: RuleDraft): unknown[] {
  return listOf(
    desk,
    rule.places.map(({ tab, area }) => desk.range(tab, area)),
  );
}

function ruleHandle(desk: Desk, rule: RuleDraft): Handle {
  const { condition, style, points } = rule;
  const { min, mid, max } = points;
  return conditionalRules.add(
    handle(desk, 'ConditionalFormatRule', {
      local: {
        copy: () => newConditionalFormatRule(desk, rule),
        getRanges: () => rangesOf(desk, rule),
        getBooleanCondition: () =>
          condition
            ? handle(desk, 'BooleanCondition', {
                local: {
                  getBackground: () => style.background ?? null,
                  getFontColor: () => style.color ?? null,
                  getBold: () => style.bold ?? null,
                  getItalic: () => style.italic ?? null,
                  getUnderline: () => style.underline ?? null,
                  getStrikethrough: () => style.strikethrough ?? null,
                  getCriteriaType: () => enums.BooleanCriteria[condition.criteria],
                  getCriteriaValues: () =>
                    listOf(
                      desk,
                      condition.values.map((value) => scriptRuleValue(desk, value)),
                    ),
                },
              })
            : null,
        getGradientCondition: () =>
          min && max
            ? handle(desk, 'GradientCondition', {
                local: {
                  getMinColor: () => min.color,
                  getMinType: () => enums.InterpolationType[min.type] ?? null,
                  getMinValue: () => min.value,
                  getMidColor: () => mid?.color ?? '',
                  getMidType: () => (mid && enums.InterpolationType[mid.type]) ?? null,
                  getMidValue: () => mid?.value ?? '',
                  getMaxColor: () => max.color,
                  getMaxType: () => enums.InterpolationType[max.type] ?? null,
                  getMaxValue: () => max.value,
                },
              })
            : null,
      },
    }),
    rule,
  );
}

/** The rules a script gives to a sheet, as the book keeps them. */
export function conditionalRulesOf(value: unknown): (book: Book, tab: number) => ConditionalRule[] {
  const drafts = list(value).map((rule) => conditionalRules.of(rule));
  return (book, tab) =>
    drafts.map(({ places, condition, style, points }): ConditionalRule => {
      if (places.some((place) => place.tab !== tab)) {
        throw new SpreadsheetError(
          'Conditional format rules can only be applied to ranges on the same sheet.',
        );
      }
      const areas = places.map(({ area }) => area);
      if (condition) {
        const [formula] = condition.values;
        const isFormula = condition.criteria === 'CUSTOM_FORMULA' && typeof formula === 'string';
        const read = isFormula ? readFormula(formula, book.locale) : undefined;
        if (isFormula && (read === undefined || !formula.startsWith('='))) {
          throw new SpreadsheetError(
            `The formula of the conditional format can't be read: ${String(formula)}`,
          );
        }
        const values = read === undefined ? condition.values : [read];
        return { areas, condition: { criteria: condition.criteria, values, style } };
      }
      const { min, mid, max } = points;
      if (!min || !max) throw new WrongParameters();
      return { areas, gradient: { min, max, ...(mid ? { mid } : {}) } };
    });
}

/** The sheet's rules as scripts see them. */
export function scriptRules(desk: Desk, tab: number, rules: readonly ConditionalRule[]): unknown[] {
  return listOf(
    desk,
    rules.map(({ areas, condition, gradient }) =>
      ruleHandle(desk, {
        places: areas.map((area) => ({ tab, area })),
        style: condition?.style ?? {},
        points: gradient ?? {},
        ...(condition ? { condition } : {}),
      }),
    ),
  );
}
