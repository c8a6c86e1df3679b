// Owns: the builders of data validation and of conditional formats.

import { SpreadsheetError } from '../area';
import type { Book } from '../book';
import { readFormula } from '../formula';
import type {
  ConditionalRule,
  GradientPoint,
  RangePlace,
  RuleValue,
  StyleChange,
  Validation,
} from '../model';
import {
  color,
  colorOrNull,
  flag,
  isDate,
  list,
  member,
  moment,
  notHere,
  number,
  text,
  WrongParameters,
} from './arguments';
import { type Desk, listOf, Registry } from './desk';
import { type Enum, enums, memberName } from './enums';
import { type Handle, handle } from './handle';

const validations = new Registry<Validation>();

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

export function validationOf(value: unknown): Validation {
  return validations.of(value);
}

function ruleValue(desk: Desk, value: unknown): RuleValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (isDate(value)) return { moment: moment(value) };
  const relative = memberName('RelativeDate', value);
  if (relative !== undefined) return { relative };
  if (desk.ranges.has(value)) return { place: desk.ranges.of(value) };
  throw new WrongParameters();
}

/** A rule's value as the script sees it. */
function scriptRuleValue(desk: Desk, value: RuleValue): unknown {
  if (typeof value !== 'object') return value;
  if ('moment' in value) return desk.run.realm.date(value.moment);
  if ('relative' in value) return enums.RelativeDate[value.relative];
  return desk.range(value.place.tab, value.place.area);
}

/** Criteria by the end of their method's name (`requireNumberBetween`, `whenTextContains`). */
const NUMBERS: Readonly<Record<string, [criteria: string, count: number]>> = {
  NumberBetween: ['NUMBER_BETWEEN', 2],
  NumberNotBetween: ['NUMBER_NOT_BETWEEN', 2],
  NumberEqualTo: ['NUMBER_EQUAL_TO', 1],
  NumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 1],
  NumberGreaterThan: ['NUMBER_GREATER_THAN', 1],
  NumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 1],
  NumberLessThan: ['NUMBER_LESS_THAN', 1],
  NumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 1],
};
const TEXTS: Readonly<Record<string, string>> = {
  TextContains: 'TEXT_CONTAINS',
  TextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  TextEqualTo: 'TEXT_EQUAL_TO',
  TextStartsWith: 'TEXT_STARTS_WITH',
  TextEndsWith: 'TEXT_ENDS_WITH',
};
const DATES: Readonly<Record<string, [criteria: string, count: number]>> = {
  DateAfter: ['DATE_AFTER', 1],
  DateBefore: ['DATE_BEFORE', 1],
  DateEqualTo: ['DATE_EQUAL_TO', 1],
  DateOnOrAfter: ['DATE_ON_OR_AFTER', 1],
  DateOnOrBefore: ['DATE_ON_OR_BEFORE', 1],
  DateBetween: ['DATE_BETWEEN', 2],
  DateNotBetween: ['DATE_NOT_BETWEEN', 2],
};

type Set = (criteria: string, values: readonly RuleValue[]) => Handle;

function criteriaMethods(
  prefix: string,
  set: Set,
  allowed: Enum,
): Record<string, (...args: unknown[]) => Handle> {
  const methods: Record<string, (...args: unknown[]) => Handle> = {};
  for (const [name, [criteria, count]] of Object.entries(NUMBERS)) {
    methods[prefix + name] = (...args) => set(criteria, args.slice(0, count).map(number));
  }
  for (const [name, criteria] of Object.entries(TEXTS)) {
    if (criteria in allowed) methods[prefix + name] = (value) => set(criteria, [text(value)]);
  }
  for (const [name, [criteria, count]] of Object.entries(DATES)) {
    if (!(criteria in allowed)) continue;
    methods[prefix + name] = (...args) => {
      const relative = memberName('RelativeDate', args[0]);
      if (relative !== undefined && `${criteria}_RELATIVE` in allowed) {
        return set(`${criteria}_RELATIVE`, [{ relative }]);
      }
      return set(
        criteria,
        Array.from({ length: count }, (_, at) => ({ moment: moment(args[at]) })),
      );
    };
  }
  return methods;
}

export function newDataValidation(desk: Desk, from?: Validation): Handle {
  let rule: Validation | undefined = from;
  let allowInvalid = from?.allowInvalid ?? true;
  let helpText = from?.helpText;
  const set = (criteria: string, values: readonly RuleValue[], dropdown = false): Handle => {
    rule = { criteria, values, allowInvalid, dropdown };
    return builder;
  };
  const built = (): Validation => {
    if (!rule) throw new SpreadsheetError('A data validation rule needs a criterion.');
    return { ...rule, allowInvalid, ...(helpText === undefined ? {} : { helpText }) };
  };
  const builder: Handle = handle(desk, 'DataValidationBuilder', {
    local: {
      ...criteriaMethods('require', set, enums.DataValidationCriteria),
      requireDate: () => set('DATE_IS_VALID_DATE', []),
      requireCheckbox: (...args) =>
        set(
          'CHECKBOX',
          args.slice(0, 2).map((value) => ruleValue(desk, value)),
        ),
      requireValueInList: (values, showDropdown) =>
        set(
          'VALUE_IN_LIST',
          list(values).map(text),
          showDropdown === undefined || flag(showDropdown),
        ),
      requireValueInRange: (range, showDropdown) =>
        set(
          'VALUE_IN_RANGE',
          [{ place: desk.ranges.of(range) }],
          showDropdown === undefined || flag(showDropdown),
        ),
      setAllowInvalid: (value) => {
        allowInvalid = flag(value);
        return builder;
      },
      setHelpText: (value) => {
        helpText = text(value);
        return builder;
      },
      copy: () => newDataValidation(desk, built()),
      build: () => validationHandle(desk, built()),
      getAllowInvalid: () => allowInvalid,
      getHelpText: () => helpText ?? null,
    },
  });
  return builder;
}

export function validationHandle(desk: Desk, rule: Validation): Handle {
  return validations.add(
    handle(desk, 'DataValidation', {
      local: {
        copy: () => newDataValidation(desk, rule),
        getAllowInvalid: () => rule.allowInvalid,
        getHelpText: () => rule.helpText ?? null,
        getCriteriaType: () => enums.DataValidationCriteria[rule.criteria],
        getCriteriaValues: () => {
          const values = rule.values.map((value) => scriptRuleValue(desk, value));
          if (rule.criteria === 'VALUE_IN_LIST')
            return listOf(desk, [listOf(desk, values), rule.dropdown]);
          if (rule.criteria === 'VALUE_IN_RANGE') return listOf(desk, [...values, rule.dropdown]);
          return listOf(desk, values);
        },
      },
    }),
    rule,
  );
}

const NO_RULE: RuleDraft = { places: [], style: {}, points: {} };

export function newConditionalFormatRule(desk: Desk, from: RuleDraft = NO_RULE): Handle {
  let rule = from;
  const change = (next: Partial<RuleDraft>): Handle => {
    rule = { ...rule, ...next };
    return builder;
  };
  const style = (next: StyleChange) => change({ style: { ...rule.style, ...next } });
  const set: Set = (criteria, values) => change({ condition: { criteria, values } });
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

/** A filter's condition, for `newFilterCriteria`. */
export function newFilterCriteria(desk: Desk): Handle {
  let hidden: readonly string[] = [];
  let condition: { criteria: string; values: readonly RuleValue[] } | undefined;
  const set: Set = (criteria, values) => {
    condition = { criteria, values };
    return builder;
  };
  const builder: Handle = handle(desk, 'FilterCriteriaBuilder', {
    local: {
      ...criteriaMethods('when', set, enums.BooleanCriteria),
      whenCellEmpty: () => set('CELL_EMPTY', []),
      whenCellNotEmpty: () => set('CELL_NOT_EMPTY', []),
      setHiddenValues: (values) => {
        hidden = list(values).map(text);
        return builder;
      },
      build: () => {
        const criteria = { hidden, ...(condition ? { condition } : {}) };
        return filterCriteria.add(
          handle(desk, 'FilterCriteria', {
            local: { getHiddenValues: () => desk.run.realm.value([...criteria.hidden]) },
          }),
          criteria,
        );
      },
    },
  });
  return builder;
}

interface ScriptFilterCriteria {
  readonly hidden: readonly string[];
  readonly condition?: { readonly criteria: string; readonly values: readonly RuleValue[] };
}
const filterCriteria = new Registry<ScriptFilterCriteria>();

export function filterCriteriaOf(value: unknown): ScriptFilterCriteria {
  return filterCriteria.of(value);
}
