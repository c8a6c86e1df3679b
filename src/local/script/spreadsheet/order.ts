// Owns: the order of values in a sort.

import type { CellValue } from './model';

const collator = new Intl.Collator('en', { sensitivity: 'base' });

const RANK = { number: 0, string: 1, boolean: 2 } as const;

function rank(value: CellValue): number {
  return RANK[typeof value as keyof typeof RANK];
}

/** Numbers and dates, then text whatever its case, then booleans; empty cells last either way. */
export function compareValues(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const order =
    rank(a) !== rank(b)
      ? rank(a) - rank(b)
      : typeof a === 'string' && typeof b === 'string'
        ? collator.compare(a, b)
        : Number(a) - Number(b);
  return ascending ? order : -order;
}
