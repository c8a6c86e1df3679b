// Owns: asking HiGHS for a plan's value, with or without patience for a proof.
import loadHighs from 'highs';
import type { PlanProblem } from '../../conference/plan/problem';
import { integerProgram } from './integerProgram';

export interface Judged {
  /** Of the best plan HiGHS found; nothing when it found none in time. */
  value?: number;
  missedVisits?: number;
  proven: boolean;
}

/** A judge for one problem after another; `seconds` is how long it may take over each. */
export async function judge(): Promise<(problem: PlanProblem, seconds: number) => Judged> {
  const highs = await loadHighs();
  return (problem, seconds) => {
    const { text, constant } = integerProgram(problem);
    const answer = highs.solve(text, {
      time_limit: seconds,
      mip_rel_gap: 0,
      mip_abs_gap: 0.5,
      output_flag: false,
    });
    let missedVisits = 0;
    let found = Number.isFinite(answer.ObjectiveValue);
    for (const [name, column] of Object.entries(answer.Columns)) {
      const primal = 'Primal' in column ? column.Primal : Number.NaN;
      if (!Number.isFinite(primal)) found = false;
      if (name.startsWith('m_')) missedVisits += Math.round(primal);
    }
    const proven = answer.Status === 'Optimal';
    if (!found) return { proven: false };
    return { value: Math.round(answer.ObjectiveValue + constant), missedVisits, proven };
  };
}
