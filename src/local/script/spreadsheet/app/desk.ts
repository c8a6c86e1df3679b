// Owns: what the objects a script holds know of each other: which handle stands for what.

import type { Area, Axis } from '../area';
import type { Book } from '../book';
import type { Cell, RangePlace } from '../model';
import { WrongParameters } from './arguments';
import type { Handle, Office } from './handle';

/** Everything an object needs to make others. */
export interface Desk extends Office {
  spreadsheet(): Handle;
  sheet(id: number): Handle;
  range(tab: number, area: Area, whole?: Axis): Handle;
  user(email: string): Handle;
  readonly ranges: Registry<RangePlace>;
  readonly sheets: Registry<number>;
}

/** Tells what a handle that comes back from the script stands for. */
export class Registry<Thing> {
  private readonly things = new WeakMap<object, Thing>();

  add(handle: Handle, thing: Thing): Handle {
    this.things.set(handle, thing);
    return handle;
  }

  has(value: unknown): boolean {
    return typeof value === 'object' && value !== null && this.things.has(value);
  }

  /** @throws WrongParameters when the value is no such handle. */
  of(value: unknown): Thing {
    const thing = typeof value === 'object' && value !== null ? this.things.get(value) : undefined;
    if (thing === undefined) throw new WrongParameters();
    return thing;
  }
}

/** An array of the script's own realm that holds handles, which must not be copied. */
export function listOf(desk: Office, handles: readonly unknown[]): unknown[] {
  const array = desk.run.realm.value<unknown[]>([]);
  for (const one of handles) array.push(one);
  return array;
}

/** The same by rows: what `make` makes of each cell of a range. */
export function handleTable(
  desk: Office,
  book: Book,
  { tab, area }: RangePlace,
  make: (cell: Cell | undefined) => unknown,
): unknown[] {
  const sheet = book.tab(tab);
  const columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
  return listOf(
    desk,
    Array.from({ length: area.rows }, (_, at) =>
      listOf(
        desk,
        columns.map((column) => make(sheet.cell(area.row + at, column))),
      ),
    ),
  );
}
