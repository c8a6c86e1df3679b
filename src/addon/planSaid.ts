// Owns: what planning has to say beside the tab: which extra time would do, what could not be read.
import type { Problem } from './answers';
import type { Context } from './run';

export interface PlanSaid {
  /** Which extra time would meet those who are missed; empty when none is needed. */
  extraTime: string;
  problems: Problem[];
}

const KEY = 'plan-said';

export const planSaid = (context: Context): PlanSaid =>
  context.shared.get<PlanSaid>(KEY) ?? { extraTime: '', problems: [] };

export const keepPlanSaid = (context: Context, said: PlanSaid): void =>
  context.shared.set(KEY, said);
