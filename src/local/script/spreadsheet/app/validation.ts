// Owns: the rules of data validation a script holds, and their builder.
import { cellsOf, SpreadsheetError } from '../area';
import type { Book } from '../book';
import type { Cell, RangePlace, RuleValue, Validation } from '../model';
import { flag, grid, list, text } from './arguments';
import { criteriaMethods, ruleValue, scriptRuleValue } from './criteria';
import { type Desk, handleTable, listOf, Registry } from './desk';
import { enums } from './enums';
import { type Handle, handle, type Methods } from './handle';

const validations = new Registry<Validation>();

function validationOf(value: unknown): Validation {
  return validations.of(value);
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

function validationHandle(desk: Desk, rule: Validation): Handle {
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

/** The rules of a range's cells. */
export function validationMethods(
  desk: Desk,
  place: RangePlace,
): Required<Pick<Methods, 'look' | 'dress'>> {
  const { tab, area } = place;
  const { row, column } = area;
  const ruleIn = (cell: Cell | undefined) =>
    cell?.validation ? validationHandle(desk, cell.validation) : null;
  const validate = (value: unknown) => {
    const rule = value === null ? undefined : validationOf(value);
    return (book: Book) => book.setValidation(tab, area, rule);
  };
  return {
    look: {
      getDataValidation: (book) => ruleIn(book.tab(tab).cell(row, column)),
      getDataValidations: (book) => handleTable(desk, book, place, ruleIn),
    },
    dress: {
      clearDataValidations: () => (book) => book.setValidation(tab, area, undefined),
      setDataValidation: validate,
      setDataValidations: (values) => {
        const rules = grid(values, area, (value) =>
          value === null ? undefined : validationOf(value),
        );
        return (book) => {
          for (const cell of cellsOf(area)) {
            const rule = rules[cell.row - row]?.[cell.column - column];
            book.setValidation(tab, { ...cell, rows: 1, columns: 1 }, rule);
          }
        };
      },
    },
  };
}
