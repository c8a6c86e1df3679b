// Owns: the criteria that data validation, conditional formats and filters share, and their values.
import type { RuleValue } from '../model';
import { isDate, moment, number, text, WrongParameters } from './arguments';
import type { Desk } from './desk';
import { type Enum, enums, memberName } from './enums';
import type { Handle } from './handle';

/** @throws WrongParameters for what no rule can hold. */
export function ruleValue(desk: Desk, value: unknown): RuleValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (isDate(value)) return { moment: moment(value) };
  const relative = memberName('RelativeDate', value);
  if (relative !== undefined) return { relative };
  if (desk.ranges.has(value)) return { place: desk.ranges.of(value) };
  throw new WrongParameters();
}

/** A rule's value as the script sees it. */
export function scriptRuleValue(desk: Desk, value: RuleValue): unknown {
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

/** Takes up a criterion and answers the builder. */
export type SetCriterion = (criteria: string, values: readonly RuleValue[]) => Handle;

/** The methods of a builder that name a criterion, those that `allowed` has. */
export function criteriaMethods(
  prefix: string,
  set: SetCriterion,
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
