// Owns: what planning has to say beside the tab: who moved, which extra time would do, what could
// not be read.
import type { WeekRow } from '../notebook/thisWeek';
import type { Context } from './run';
import type { SpokenProblem } from './words';

export interface PlanSaid {
  /** Which extra time would meet those who are missed; empty when none is needed. */
  extraTime: string;
  problems: SpokenProblem[];
  /** Who is met otherwise than in the plan before, a sentence each. */
  moved: string[];
  /** The mark of the plan it was said of; empty where there was none before it to go back to. */
  after: string;
}

const KEY = 'plan-said';

const NOTHING: PlanSaid = { extraTime: '', problems: [], moved: [], after: '' };

export const planSaid = (context: Context): PlanSaid => ({
  ...NOTHING,
  ...context.shared.get<Partial<PlanSaid>>(KEY),
});

export const keepPlanSaid = (context: Context, said: PlanSaid): void =>
  context.shared.set(KEY, said);

/** Two plans with one mark are the same, so far as a person could have changed them. */
export function planMark(rows: readonly WeekRow[]): string {
  const text = rows
    .map(({ id, day, start, kind, skillId, writerIds, state }) =>
      [id, day, start, kind, skillId, writerIds, state].join('|'),
    )
    .sort()
    .join('\n');
  // FNV-1a with 32 bits (public domain; G. Fowler, L. C. Noll, K.-P. Vo), over UTF-16 code units.
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(16)}`;
}
