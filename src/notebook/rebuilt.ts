// Owns: a view built anew around what a person wrote into its tab: nothing of theirs is lost, and
// what they wrote beside a row stays beside it.

type Line = Map<number, unknown>;

interface Rebuild {
  /** The rows below the header as they were read. */
  before: readonly (readonly unknown[])[];
  /** The new rows, by column from 0. */
  lines: readonly Line[];
  /** Columns that are ours to write. */
  own: ReadonlySet<number>;
  /** The column that tells rows apart. */
  id: number;
  /** Columns looked at. */
  width: number;
  /** The formulas of `before`; asked for only where a person wrote something. */
  readFormulas(): string[][];
}

export interface Rebuilt {
  lines: Line[];
  height: number;
  /** Columns to be written. */
  columns: number[];
}

/** A box that is not ticked says nothing. */
const isEmpty = (cell: unknown) =>
  cell === '' || cell === null || cell === undefined || cell === false;

export function rebuilt({ before, lines, own, id, width, readFormulas }: Rebuild): Rebuilt {
  const theirs = Array.from({ length: width }, (_, place) => place).filter(
    (place) => !own.has(place) && before.some((cells) => !isEmpty(cells[place])),
  );
  const strangers = before.filter(
    (cells) => isEmpty(cells[id]) && cells.some((cell, place) => own.has(place) && !isEmpty(cell)),
  );
  // Columns the teacher types in are written where a row is new.
  const typed = [...new Set(lines.flatMap((line) => [...line.keys()]))].filter(
    (place) => !own.has(place) && !theirs.includes(place),
  );
  if (theirs.length === 0 && strangers.length === 0)
    return padded(lines, before.length, [...own, ...typed]);

  const formulas = readFormulas();
  // A column of formulas reckons with the row it stands in: it is right where it is.
  const movable = theirs.filter((place) => !formulas.some((row) => (row[place] ?? '') !== ''));
  const left = before.map((cells, index) => ({ cells, formulas: formulas[index] ?? [] }));
  const next = lines.map((line) => {
    const at = left.findIndex(({ cells }) => `'${String(cells[id] ?? '')}` === line.get(id));
    const old = at < 0 ? undefined : left.splice(at, 1)[0];
    const whole: Line = new Map(line);
    for (const place of movable) if (old) whole.set(place, asRead(old.cells[place]));
    return whole;
  });
  // Rows of theirs, and rows that are gone beside which they wrote: kept below, no longer ours.
  for (const { cells, formulas: own_ } of left) {
    const kept = movable.some((place) => !isEmpty(cells[place])) || strangers.includes(cells);
    if (!kept) continue;
    const whole: Line = new Map();
    for (const place of [...own, ...movable])
      if (place !== id) whole.set(place, own_[place] || asRead(cells[place]));
    next.push(whole);
  }
  const moved = [...movable, ...typed].filter((place) =>
    Array.from({ length: Math.max(next.length, before.length) }, (_, at) => at).some(
      (at) => sign(next[at]?.get(place)) !== sign(asRead(before[at]?.[place])),
    ),
  );
  return padded(next, before.length, [...own, ...moved]);
}

const asRead = (value: unknown): unknown =>
  typeof value === 'string' && value !== '' ? `'${value}` : (value ?? '');

const sign = (value: unknown): unknown =>
  Object.prototype.toString.call(value) === '[object Date]' ? +(value as Date) : (value ?? '');

/** With empty lines where rows stood before. */
function padded(lines: readonly Line[], before: number, columns: number[]): Rebuilt {
  const height = Math.max(lines.length, before);
  return {
    lines: Array.from({ length: height }, (_, at) => lines[at] ?? new Map<number, unknown>()),
    height,
    columns,
  };
}
