// Owns: the plan in a teacher's words, and living with change: fixed sessions, re-planning, more time.
import { makeClass } from '../../../src/commands/bench/makeClass';
import { changedWriters, changesInWords } from '../../../src/conference/plan/changes';
import { explainPlan } from '../../../src/conference/plan/explain';
import { extraTime, extraTimeInWords } from '../../../src/conference/plan/extraTime';
import { planWeek } from '../../../src/conference/plan/planWeek';
import type { PlanProblem, PlanSession, PlanWriter } from '../../../src/conference/plan/problem';
import { wordingIn } from '../../../src/conference/plan/wording';
import { score, violations } from './referee';

const words = wordingIn('en', (id) => id);
const spanish = wordingIn('es', (id) => id);
const EFFORT = { seed: 1, moves: 60_000 };

function writer(id: string, more: Partial<PlanWriter> = {}): PlanWriter {
  return { id, needs: { lead: 3 }, extraSupport: false, weeksWaiting: 0, absentDays: [], ...more };
}

function week(writers: PlanWriter[], slots: [day: number, minutes: number][]): PlanProblem {
  return {
    ...makeClass({ seed: 1, shape: 'daily', writers: 3 }),
    writers,
    slots: slots.map(([day, minutes], id) => ({ id, day, start: '09:00', minutes })),
    keepApart: [],
    metBefore: [],
  };
}

describe('explaining a plan', () => {
  it('says why a group meets and who has waited', () => {
    const problem = week(
      [writer('Ana'), writer('Ben'), writer('Chi'), writer('Dee', { weeksWaiting: 2 })],
      [[0, 10]],
    );
    const plan = planWeek(problem, EFFORT);
    expect(explainPlan(problem, plan, words).sessions).toEqual([
      'Ana, Ben, Chi and Dee all need stronger leads; Dee has waited two weeks.',
    ]);
    expect(explainPlan(problem, plan, spanish).sessions).toEqual([
      'Ana, Ben, Chi y Dee necesitan comienzos más fuertes; Dee lleva dos semanas esperando.',
    ]);
  });

  it('says what a group gives up: a milder need, a pair that meets again', () => {
    const problem = week(
      [writer('Ana', { needs: { lead: 1, voice: 3 } }), writer('Ben'), writer('Chi')],
      [[0, 10]],
    );
    problem.metBefore = [['Ben', 'Chi', 2]];
    const plan = planWeek(problem, EFFORT);
    expect(explainPlan(problem, plan, words).sessions).toEqual([
      'Ana, Ben and Chi all need stronger leads. Ana needs something else more, but this is the ' +
        'group with a place on a day that suits. Ben and Chi have shared a group twice lately; ' +
        'they need the same thing again.',
    ]);
  });

  it('says it once where it is so for everyone', () => {
    const mild = { needs: { lead: 1, voice: 3 } };
    const problem = week(
      [writer('Ana', mild), writer('Ben', mild), writer('Chi', mild)],
      [[0, 10]],
    );
    const group: PlanSession = {
      slot: 0,
      kind: 'group',
      skill: 'lead',
      writers: ['Ana', 'Ben', 'Chi'],
    };
    expect(explainPlan(problem, { sessions: [group], missed: [] }, words).sessions).toEqual([
      'Ana, Ben and Chi all need stronger leads. Each of them needs something else more, but this ' +
        'is the group with a place on a day that suits.',
    ]);
  });

  it('gives each writer who is not met the reason', () => {
    const problem = week(
      [
        writer('Ana', { absentDays: [0, 1, 2, 3, 4] }),
        writer('Ben', { absentDays: [0] }),
        writer('Chi', { needs: {} }),
        writer('Dee', { extraSupport: true }),
        writer('Eli', { extraSupport: true, needs: { lead: 3, voice: 1 } }),
      ],
      [[0, 5]],
    );
    const plan = planWeek(problem, EFFORT);
    const { missed } = explainPlan(problem, plan, words);
    const reasons = Object.fromEntries(missed.map(({ writer: id, reason }) => [id, reason]));
    expect(reasons.Ana).toBe('Ana cannot be met: absent all week.');
    expect(reasons.Ben).toBe(
      'Ben cannot be met: there is no conferring time on a day Ben is here.',
    );
    expect(reasons.Chi).toBe('Chi is not planned for: no need is known yet.');
    expect(Object.keys(reasons)).toEqual(['Ana', 'Ben', 'Chi', 'Dee', 'Eli']);
  });
});

describe('more time', () => {
  it('names the smallest slot that would meet those who are missed', () => {
    const problem = week(
      [
        writer('Ana'),
        writer('Dee', { absentDays: [0, 1] }),
        writer('Omar', { absentDays: [0, 1] }),
      ],
      [
        [0, 5],
        [2, 0],
      ],
    );
    const plan = planWeek(problem, EFFORT);
    expect(plan.missed.map((missed) => missed.writer)).toEqual(['Dee', 'Omar']);
    const extra = extraTime(problem, plan, EFFORT);
    expect(extra).toEqual({ day: 2, minutes: 10, meets: ['Dee', 'Omar'], stillMissed: 0 });
    expect(extra && extraTimeInWords(extra, words)).toBe(
      'Ten more minutes on Wednesday would meet Dee and Omar.',
    );
  });

  it('proposes nothing when all are met', () => {
    const problem = week([writer('Ana')], [[0, 5]]);
    expect(extraTime(problem, planWeek(problem, EFFORT), EFFORT)).toBeUndefined();
  });
});

describe('planning the rest of a week again', () => {
  const problem = makeClass({ seed: 21, shape: 'daily', writers: 24 });
  const first = planWeek(problem, EFFORT);
  const dayOf = (slot: number) => problem.slots.find(({ id }) => id === slot)?.day ?? -1;

  it('keeps what was held, and moves few when one writer is absent today', () => {
    const held = first.sessions.filter(({ slot }) => dayOf(slot) === 0);
    const absentee = first.sessions.find(({ slot }) => dayOf(slot) === 1)?.writers[0] ?? '';
    const later: PlanProblem = {
      ...problem,
      fixed: held,
      writers: problem.writers.map((one) =>
        one.id === absentee ? { ...one, absentDays: [...one.absentDays, 1] } : one,
      ),
    };
    const again = planWeek(later, { ...EFFORT, previous: first.sessions });
    expect(violations(later, again.sessions)).toEqual([]);
    expect(again.sessions.slice(0, held.length)).toEqual(held);
    expect(again.sessions.some((s) => dayOf(s.slot) === 1 && s.writers.includes(absentee))).toBe(
      false,
    );
    const moved = changedWriters(later, first.sessions, again.sessions);
    const fresh = planWeek(later, { ...EFFORT, seed: 2 });
    expect(moved.length).toBeLessThanOrEqual(6);
    expect(moved.length).toBeLessThan(changedWriters(later, first.sessions, fresh.sessions).length);
  });

  it('stays where it is when nothing changed', () => {
    const again = planWeek(problem, { seed: 9, moves: 60_000, previous: first.sessions });
    expect(changedWriters(problem, first.sessions, again.sessions).length).toBeLessThanOrEqual(3);
  });

  it('never misses a required visit for the sake of staying', () => {
    const lost = { ...problem, slots: problem.slots.filter(({ day }) => day !== 2) };
    const previous = first.sessions.filter(({ slot }) => dayOf(slot) !== 2);
    const staying = planWeek(lost, { ...EFFORT, previous });
    const free = planWeek(lost, EFFORT);
    expect(score(lost, staying.sessions).missed).toBeLessThanOrEqual(
      score(lost, free.sessions).missed,
    );
  });

  it('says in words what moved', () => {
    const small = week(
      [writer('Ana'), writer('Ben'), writer('Chi'), writer('Dee')],
      [
        [0, 10],
        [2, 5],
      ],
    );
    const before = [
      { slot: 0, kind: 'group' as const, skill: 'lead', writers: ['Ana', 'Ben', 'Chi'] },
    ];
    const after = [
      { slot: 2, kind: 'group' as const, skill: 'lead', writers: ['Ana', 'Ben'] },
      { slot: 1, kind: 'solo' as const, skill: 'lead', writers: ['Dee'] },
    ];
    const longer = {
      ...small,
      slots: [...small.slots, { id: 2, day: 4, start: '10:00', minutes: 9 }],
    };
    expect(changesInWords(longer, before, after, spanish)[0]).toBe(
      'Ana y Ben cambian de hora: antes el lunes a las 09:00 (en grupo, sobre comienzos más fuertes), ahora el viernes a las 10:00 (en grupo, sobre comienzos más fuertes).',
    );
    expect(changesInWords(longer, before, after, words)).toEqual([
      'Ana and Ben move from Monday 09:00 (group on stronger leads) to Friday 10:00 (group on stronger leads).',
      'Chi is met no longer on Monday 09:00 (group on stronger leads).',
      'Dee is met also on Wednesday 09:00 (alone, on stronger leads).',
    ]);
  });
});
