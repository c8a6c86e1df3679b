// Owns: what inserting, removing and moving whole rows or columns does to one sheet: which of it is
// refused, the order of the lines, and what lies on them.
import { type Area, type Shift, SpreadsheetError, shiftArea } from './area';
import type { Banding, ConditionalRule, Filter, Protection } from './model';

/**
 * How many lines are frozen afterwards.
 * @param size lines before, rows or columns as the shift has it.
 * @throws SpreadsheetError where the sheet has no such lines, or would keep none that can scroll.
 */
export function frozenAfter(shift: Shift, size: number, frozen: number): number {
  const name = shift.axis;
  if (shift.kind === 'insert' && (shift.at < 1 || shift.at > size + 1 || shift.count < 1)) {
    throw new SpreadsheetError(`Those ${name} are out of bounds.`);
  }
  if (
    shift.kind !== 'insert' &&
    (shift.at < 1 || shift.count < 1 || shift.at + shift.count - 1 > size)
  ) {
    throw new SpreadsheetError(`Those ${name} are out of bounds.`);
  }
  if (shift.kind === 'move') {
    const inside = shift.to > shift.at && shift.to < shift.at + shift.count;
    if (shift.to < 1 || shift.to > size + 1 || inside) {
      throw new SpreadsheetError(`Those ${name} are out of bounds.`);
    }
  }
  if (shift.kind !== 'remove') return frozen;
  if (shift.count >= size) {
    throw new SpreadsheetError(`You can't delete all the ${name} on the sheet.`);
  }
  const gone = Math.max(0, Math.min(frozen, shift.at + shift.count - 1) - shift.at + 1);
  if (size - shift.count <= frozen - gone) {
    throw new SpreadsheetError(`Sorry, it is not possible to delete all non-frozen ${name}.`);
  }
  return frozen - gone;
}

/** Inserts, removes or moves lines in place; a new one is made of the one before it. */
export function reorder<Line>(
  lines: Line[],
  shift: Shift,
  create: (neighbour: Line | undefined) => Line,
): void {
  const from = shift.at - 1;
  if (shift.kind === 'insert') {
    const fresh = create(lines[from - 1]);
    // In pieces: a call takes only so many arguments.
    const after = lines.splice(from);
    for (let count = 0; count < shift.count; count++) lines.push(fresh);
    for (const line of after) lines.push(line);
  } else if (shift.kind === 'remove') lines.splice(from, shift.count);
  else {
    const moved = lines.splice(from, shift.count);
    const landing = shift.to > shift.at ? shift.to - 1 - shift.count : shift.to - 1;
    const after = lines.splice(landing);
    for (const line of moved) lines.push(line);
    for (const line of after) lines.push(line);
  }
}

/** What lies on a sheet and moves with its lines. */
interface Overlays {
  merges: readonly Area[];
  rules: readonly ConditionalRule[];
  bandings: readonly Banding[];
  protections: readonly Protection[];
  filter: Filter | undefined;
}

/** Moves what lies on the sheet; what lay on removed lines alone is gone. */
export function shiftOverlays(on: Overlays, shift: Shift): void {
  const move = (area: Area) => shiftArea(area, shift);
  const moveAll = <Thing extends { readonly area: Area }>(things: readonly Thing[]): Thing[] =>
    things.flatMap((thing) => {
      const area = move(thing.area);
      return area ? [{ ...thing, area }] : [];
    });
  on.merges = on.merges.flatMap((area) => move(area) ?? []);
  on.rules = on.rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => move(area) ?? []);
    return areas.length > 0 ? [{ ...rule, areas }] : [];
  });
  on.bandings = moveAll(on.bandings);
  on.protections = on.protections.flatMap((protection) => {
    const unprotected = protection.unprotected.flatMap((area) => move(area) ?? []);
    if (!protection.area) return [{ ...protection, unprotected }];
    const area = move(protection.area);
    return area ? [{ ...protection, unprotected, area }] : [];
  });
  if (on.filter) {
    const area = move(on.filter.area);
    const criteria: Record<number, Filter['criteria'][number]> = {};
    for (const [column, value] of Object.entries(on.filter.criteria)) {
      const place = { row: 1, column: Number(column), rows: 1, columns: 1 };
      const moved = shift.axis === 'columns' ? move(place)?.column : Number(column);
      if (moved !== undefined) criteria[moved] = value;
    }
    on.filter = area && { area, criteria };
  }
}
