// Owns: `npm run plan`: a problem as text in, its plan or what is wrong with it out.
import { makeClass } from '../../src/commands/bench/makeClass';
import { planFor } from '../../src/commands/plan';
import { violations } from '../conference/plan/referee';

const problem = makeClass({ seed: 1, shape: 'daily', writers: 8 });

describe('planning a problem given as text', () => {
  it('answers a feasible plan with a sentence for each conference, for a bare or a wrapped problem', () => {
    const plan = planFor(JSON.stringify(problem));
    if ('error' in plan) throw new Error(plan.error);
    expect(violations(problem, plan.sessions)).toEqual([]);
    expect(plan.explanations.sessions).toHaveLength(plan.sessions.length);
    expect(planFor(JSON.stringify({ problem }))).toEqual(plan);
  });

  it('keeps the sessions that are fixed', () => {
    const fixed = [
      { slot: 1, kind: 'solo' as const, skill: 'a skill of the day', writers: ['w01'] },
    ];
    const plan = planFor(JSON.stringify({ ...problem, fixed }));
    if ('error' in plan) throw new Error(plan.error);
    expect(plan.sessions[0]).toEqual(fixed[0]);
    expect(violations({ ...problem, fixed }, plan.sessions)).toEqual([]);
  });

  it('names the field that breaks the format, and says when it is no JSON at all', () => {
    expect(planFor(JSON.stringify({ problem: { ...problem, days: 'five' } }))).toEqual({
      error: 'days: must be a whole number, not "five"',
    });
    expect(planFor('{')).toEqual({ error: expect.stringContaining('not JSON') });
  });
});
