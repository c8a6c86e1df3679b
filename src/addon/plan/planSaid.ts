// Owns: what planning has to say beside the tab: who moved, which extra time would do, what could
// not be read.
import { isSaid, NOTHING_SAID, type Spoken, spoken } from '../../conference/spoken';
import type { WeekRow } from '../../notebook/thisWeek';
import type { SpokenProblem } from '../refusal';
import type { Context } from '../run';
import { said } from '../words/said';

export interface PlanSaid {
  /** Which extra time would meet those who are missed, a class each; empty when none is needed. */
  extraTime: Spoken[];
  problems: SpokenProblem[];
  /** Who is met otherwise than in the plan before, a sentence each. */
  moved: Spoken[];
  /** The mark of the plan it was said of; empty where there was none before it to go back to. */
  after: string;
  /** By row id, why these writers meet or one is not met. The tab has it in one language only. */
  whys: { [rowId: string]: Spoken };
}

const KEY = 'plan-said';

const NOTHING: PlanSaid = { extraTime: [], problems: [], moved: [], after: '', whys: {} };

/** Nothing said where none was kept. */
export function planSaid(context: Context): PlanSaid {
  const kept = { ...NOTHING, ...context.shared.get<Partial<PlanSaid>>(KEY) };
  // An older version kept one text, in English.
  const { extraTime }: { extraTime: Spoken[] | string } = kept;
  if (typeof extraTime !== 'string') return kept;
  return { ...kept, extraTime: extraTime === '' ? [] : [spoken(() => extraTime)] };
}

/** What is said of conferences that no plan explains. */
const BESIDE_PLAN: readonly Spoken[] = [
  said((words) => words.plan.own),
  said((words) => words.plan.outside),
];

/** Why, as the row says it; what a person wrote over it stays as she wrote it. */
export const whyOf = (
  { id, why }: Pick<WeekRow, 'id' | 'why'>,
  { whys }: Pick<PlanSaid, 'whys'>,
): Spoken | string =>
  [whys[id] ?? NOTHING_SAID, ...BESIDE_PLAN].find((one) => isSaid(why, one)) ?? why;

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
