// Owns: how close the planner comes to what HiGHS proves to be the best.
import { type Judged, judge } from '../../../src/commands/bench/highs';
import { makeClass, type Shape } from '../../../src/commands/bench/makeClass';
import { greedyWeek } from '../../../src/conference/plan/greedyWeek';
import { planWeek } from '../../../src/conference/plan/planWeek';
import type { PlanProblem } from '../../../src/conference/plan/problem';
import { score, violations } from './referee';

const CLASSES: [Shape, number, number][] = [
  ['daily', 8, 1],
  ['daily', 9, 2],
  ['threeLong', 8, 3],
  ['threeLong', 10, 4],
  ['squeezed', 10, 5],
  ['eightShort', 8, 6],
];

/** Small weeks: fewer slots, so that not everything fits and a proof takes seconds at most. */
function smallClass(shape: Shape, writers: number, seed: number): PlanProblem {
  const problem = makeClass({ seed, shape, writers });
  return { ...problem, slots: problem.slots.slice(0, 3).map((slot) => ({ ...slot, minutes: 15 })) };
}

describe('small classes whose optimum HiGHS proves', () => {
  const judged: { problem: PlanProblem; best: Judged }[] = [];

  beforeAll(async () => {
    const ask = await judge();
    for (const [shape, writers, seed] of CLASSES) {
      const problem = smallClass(shape, writers, seed);
      judged.push({ problem, best: ask(problem, 60) });
    }
  }, 120_000);

  it('are planned as well as can be: the very optimum, no visit missed beyond it', () => {
    for (const { problem, best } of judged) {
      expect(best.proven).toBe(true);
      const plan = planWeek(problem, { seed: 1, moves: 300_000 });
      expect(violations(problem, plan.sessions)).toEqual([]);
      expect(score(problem, plan.sessions)).toEqual({
        value: best.value,
        missed: best.missedVisits,
      });
    }
  });

  it('are where a greedy plan falls short: the test can tell a poor planner', () => {
    const short = judged.filter(
      ({ problem, best }) => greedyWeek(problem).value < (best.value ?? 0),
    );
    expect(short.length).toBeGreaterThan(2);
  });
});
