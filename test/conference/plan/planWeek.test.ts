// Owns: what the planner promises of any week.
import fc from 'fast-check';
import { makeClass } from '../../../src/commands/bench/makeClass';
import { planWeek } from '../../../src/conference/plan/planWeek';
import type { PlanProblem } from '../../../src/conference/plan/problem';
import { anyProblem } from './anyProblem';
import { score, violations } from './referee';

const QUICK = { seed: 1, moves: 30_000 };
/**
 * By a plan that is proven to be within a missed visit's price of the best: that it misses no more
 * than need be then holds by more than luck.
 */
const fewestMissed = (problem: PlanProblem) => {
  const { sessions, slack } = planWeek(problem, { seed: 1, moves: 150_000 });
  expect(slack).toBeLessThan(problem.prices.missedVisit);
  return score(problem, sessions).missed;
};

/** A week in which nobody can meet anybody else: one writer, one slot. */
function tinyWeek(change: (problem: PlanProblem) => void = () => undefined): PlanProblem {
  const problem = makeClass({ seed: 5, shape: 'daily', writers: 1 });
  problem.slots = [{ id: 7, day: 1, start: '09:00', minutes: 10 }];
  problem.keepApart = [];
  problem.writers = [
    { id: 'Ana', needs: { lead: 3 }, extraSupport: false, weeksWaiting: 2, absentDays: [] },
  ];
  change(problem);
  return problem;
}

describe('planning a week', () => {
  it('gives a feasible plan to any well-formed problem, and says truly what it is worth', () => {
    fc.assert(
      fc.property(anyProblem(), fc.integer(), (problem, seed) => {
        const plan = planWeek(problem, { seed, moves: 4000 });
        expect(violations(problem, plan.sessions)).toEqual([]);
        const judged = score(problem, plan.sessions);
        expect(plan.value).toBeCloseTo(judged.value, 6);
        const priced = plan.missed.filter(({ reason }) => reason === 'no-time-left');
        expect(priced.reduce((sum, { visits }) => sum + visits, 0)).toBe(judged.missed);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps to the rules in whole classes, with groups of two to six and twelve slots too', () => {
    const classes = [
      makeClass({ seed: 1, shape: 'squeezed' }),
      makeClass({ seed: 2, shape: 'daily', writers: 36, rules: { groupMin: 2, groupMax: 6 } }),
      makeClass({ seed: 3, shape: 'twelveShort', writers: 36 }),
      makeClass({ seed: 4, shape: 'threeLong', rules: { groupsPerSkillPerDay: 2 } }),
      // More visits are due than fit.
      makeClass({ seed: 5, shape: 'squeezed', writers: 36 }),
    ];
    for (const problem of classes) {
      const plan = planWeek(problem, QUICK);
      expect(violations(problem, plan.sessions)).toEqual([]);
      expect(plan.value).toBe(score(problem, plan.sessions).value);
    }
  });

  it('gives the same plan for the same seed and moves, and says that nothing cut it short', () => {
    const problem = makeClass({ seed: 6, shape: 'eightShort' });
    const plan = planWeek(problem, QUICK);
    expect(planWeek(problem, QUICK)).toEqual(plan);
    expect(plan.cutShort).toBe(false);
  });

  it('asks nothing of names: renamed writers and skills get the same plan', () => {
    const problem = makeClass({ seed: 7, shape: 'threeLong' });
    const swap = (text: string) => [...text].reverse().join('');
    const rename = <T>(value: T): T =>
      JSON.parse(
        JSON.stringify(value).replace(/"(w\d\d)"/g, (_, id: string) => JSON.stringify(swap(id))),
      );
    const plan = planWeek(problem, QUICK);
    expect(planWeek(rename(problem), QUICK)).toEqual(rename(plan));
  });

  it('meets a writer with a single need alone, and leaves out one with none', () => {
    const plan = planWeek(tinyWeek(), QUICK);
    expect(plan.sessions).toEqual([{ slot: 7, kind: 'solo', skill: 'lead', writers: ['Ana'] }]);
    const none = planWeek(
      tinyWeek(({ writers }) => {
        for (const writer of writers) writer.needs = {};
      }),
      QUICK,
    );
    expect(none.sessions).toEqual([]);
    expect(none.missed).toEqual([{ writer: 'Ana', visits: 1, reason: 'nothing-to-teach' }]);
  });

  it('plans nothing where there are no writers or no slots, and says who is missed', () => {
    expect(
      planWeek(
        tinyWeek((p) => p.writers.splice(0)),
        QUICK,
      ),
    ).toEqual({
      sessions: [],
      value: 0,
      missed: [],
      slack: 0,
      cutShort: false,
    });
    const noSlots = planWeek(
      tinyWeek((p) => p.slots.splice(0)),
      QUICK,
    );
    expect(noSlots.sessions).toEqual([]);
    expect(noSlots.missed).toEqual([{ writer: 'Ana', visits: 1, reason: 'no-slot-while-here' }]);
  });

  it('says who is absent all week, and who has no time left in a slot shorter than a solo', () => {
    const absent = tinyWeek(({ writers }) => {
      for (const writer of writers) writer.absentDays = [0, 1, 2, 3, 4];
    });
    expect(planWeek(absent, QUICK).missed).toEqual([
      { writer: 'Ana', visits: 1, reason: 'absent-all-week' },
    ]);
    const short = tinyWeek(({ slots }) => {
      for (const slot of slots) slot.minutes = 4;
    });
    expect(planWeek(short, QUICK).missed).toEqual([
      { writer: 'Ana', visits: 1, reason: 'no-time-left' },
    ]);
  });

  it('misses no more visits in longer slots, nor with fewer pairs to keep apart', () => {
    for (const seed of [11, 12, 13]) {
      const problem = makeClass({ seed, shape: 'squeezed' });
      const missed = fewestMissed(problem);
      const slots = problem.slots.map((slot) => ({ ...slot, minutes: slot.minutes + 10 }));
      expect(fewestMissed({ ...problem, slots })).toBeLessThanOrEqual(missed);
      expect(fewestMissed({ ...problem, keepApart: [] })).toBeLessThanOrEqual(missed);
    }
  });

  it('stops when the clock says so, with a feasible plan that says it was cut short', () => {
    const problem = makeClass({ seed: 8, shape: 'daily' });
    for (const patience of [0, 1, 50, 500]) {
      let clock = 0;
      const now = () => clock++;
      const plan = planWeek(problem, { seed: 1, moves: 1e9, now, until: patience });
      expect(plan.cutShort).toBe(true);
      expect(clock).toBeLessThan(patience + 10);
      expect(violations(problem, plan.sessions)).toEqual([]);
      expect(plan.sessions.length).toBeGreaterThan(5);
    }
  });
});
