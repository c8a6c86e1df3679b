// Owns: how a teacher uses the bank: the points she starred, and how often she taught each.
import type { Context } from '../run';

export interface BankUse {
  stars: string[];
  uses: { [pointId: string]: number };
}

/** One property of hers, read and written whole: a handful of bytes a point, whatever the log holds. */
const KEY = 'bank';
/** Far more than anyone stars or teaches; an id may be a teacher's own line. */
const MOST = 500;
const LONGEST_ID = 200;

export const bankUse = (context: Context): BankUse =>
  context.own.get<BankUse>(KEY) ?? { stars: [], uses: {} };

/** Among her favorites, or no more. */
export function starPoint(context: Context, pointId: string, on: boolean): void {
  const { stars, uses } = bankUse(context);
  const others = stars.filter((id) => id !== pointId);
  context.own.set(KEY, { stars: on ? [pointId, ...others].slice(0, MOST) : others, uses });
}

/** Counts each point once, however many of a group were taught it. */
export function countUses(context: Context, pointIds: readonly string[]): void {
  const taught = new Set(pointIds.filter((id) => id !== '' && id.length <= LONGEST_ID));
  if (taught.size === 0) return;
  const { stars, uses } = bankUse(context);
  for (const id of taught) uses[id] = (uses[id] ?? 0) + 1;
  const most = Object.entries(uses)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST);
  context.own.set(KEY, { stars, uses: Object.fromEntries(most) });
}
