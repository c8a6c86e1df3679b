// Owns: the criteria of a filter's column a script holds, and their builder.
import type { RuleValue } from '../model';
import { list, text } from './arguments';
import { criteriaMethods, type SetCriterion } from './criteria';
import { type Desk, Registry } from './desk';
import { enums } from './enums';
import { type Handle, handle } from './handle';

interface ScriptFilterCriteria {
  readonly hidden: readonly string[];
  readonly condition?: { readonly criteria: string; readonly values: readonly RuleValue[] };
}
const filterCriteria = new Registry<ScriptFilterCriteria>();

/** A filter's condition, for `newFilterCriteria`. */
export function newFilterCriteria(desk: Desk): Handle {
  let hidden: readonly string[] = [];
  let condition: { criteria: string; values: readonly RuleValue[] } | undefined;
  const set: SetCriterion = (criteria, values) => {
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

export function filterCriteriaOf(value: unknown): ScriptFilterCriteria {
  return filterCriteria.of(value);
}
