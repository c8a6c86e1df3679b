// Owns: the promises about a class's week as a problem, and about a plan as conferences with times.
import fc from 'fast-check';
import { planWeek } from '../../src/conference/plan/planWeek';
import type { PlanRules, PlanSession } from '../../src/conference/plan/problem';
import {
  type ClassWeek,
  type Conference,
  conferencesOf,
  weekProblem,
} from '../../src/conference/planning';
import { addDays, minutesOf, type Slot, timeOf, type Weekday } from '../../src/conference/week';

const MONDAY = '2026-11-23';

const RULES: PlanRules = {
  groupMin: 3,
  groupMax: 5,
  groupMinutes: 10,
  soloMinutes: 5,
  maxVisits: 2,
  maxVisitsExtraSupport: 3,
  daysBetweenVisits: 2,
  groupsPerSkillPerDay: 1,
};

const slot = (weekday: Weekday, start: string, minutes: number): Slot => ({
  weekday,
  start,
  minutes,
});

const held = (over: Partial<Conference> = {}): Conference => ({
  date: MONDAY,
  start: '10:30',
  minutes: 10,
  kind: 'group',
  skill: 'lead',
  writerIds: ['a', 'b', 'c'],
  ...over,
});

const week = (over: Partial<ClassWeek> = {}): ClassWeek => ({
  monday: MONDAY,
  now: { date: '2026-11-22', time: '18:00' },
  slots: [slot(0, '10:30', 30), slot(2, '10:30', 30)],
  writers: [...'abcdefgh'].map((id) => ({
    id,
    needs: [{ skill: 'lead', level: 2, why: '' }],
    extraSupport: false,
    away: [],
    met: '' as const,
  })),
  keepApart: [],
  metBefore: [],
  rules: RULES,
  held: [],
  ...over,
});

const minutesLeft = (of: ClassWeek, id: number) => {
  const problem = weekProblem(of);
  const used = problem.fixed.filter((one) => one.slot === id);
  const spent = used.reduce(
    (sum, { kind }) => sum + (kind === 'group' ? RULES.groupMinutes : RULES.soloMinutes),
    0,
  );
  return (problem.slots.find((one) => one.id === id)?.minutes ?? 0) - spent;
};

describe('a class’s week as a problem', () => {
  it('gives every slot its whole time before the week begins', () => {
    expect([minutesLeft(week(), 0), minutesLeft(week(), 1)]).toEqual([30, 30]);
  });

  it('takes nothing new into a time that has begun, and keeps what was held there', () => {
    const now = { date: MONDAY, time: '10:31' };
    const problem = weekProblem(week({ now, held: [held()] }));
    expect(problem.slots.map(({ minutes }) => minutes)).toEqual([10, 30]);
    expect(problem.fixed).toEqual([
      { slot: 0, kind: 'group', skill: 'lead', writers: ['a', 'b', 'c'] },
    ]);
    expect(minutesLeft(week({ now }), 0)).toBe(0);
  });

  it('leaves of a coming slot only what comes after the last held in it', () => {
    expect(minutesLeft(week({ held: [held({ start: '10:40' })] }), 0)).toBe(10);
    expect(minutesLeft(week({ held: [held({ minutes: 25 })] }), 0)).toBe(5);
    expect(minutesLeft(week({ held: [held({ minutes: 90 })] }), 0)).toBe(0);
  });

  it('counts what was held at a time that is no slot any more, and plans nothing there', () => {
    const one = held({ date: '2026-11-24', start: '09:00' });
    const problem = weekProblem(week({ held: [one] }));
    expect(problem.slots[2]).toEqual({ id: 2, day: 1, start: '09:00', minutes: 10 });
    expect(problem.fixed[0]?.slot).toBe(2);
    expect(minutesLeft(week({ held: [one] }), 2)).toBe(0);
  });

  it.each([
    ['a time written over', { start: 'after lunch' }],
    ['a time that is none', { start: '25:99' }],
    ['a day taken out', { date: '' }],
    ['a day of another week', { date: '2026-12-24' }],
  ])('keeps a conference that was held and has %s', (_, over) => {
    const problem = weekProblem(week({ held: [held(over)] }));
    expect(problem.fixed).toHaveLength(1);
    expect(problem.days).toBe(5);
  });

  it('counts whole weeks of waiting, three at most, and one for who was never met', () => {
    const waiting = (met: string) =>
      weekProblem(week({ writers: [{ id: 'a', needs: [], extraSupport: false, away: [], met }] }))
        .writers[0]?.weeksWaiting;
    expect(
      ['', '2026-11-20', '2026-11-16', '2026-11-15', '2026-11-08', '2026-01-01', MONDAY].map(
        waiting,
      ),
    ).toEqual([1, 0, 0, 1, 2, 3, 0]);
  });
});

const anySlot = fc.record({
  weekday: fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<Weekday>,
  start: fc.integer({ min: 8, max: 14 }).map((hour) => timeOf(hour * 60)),
  minutes: fc.integer({ min: 5, max: 55 }),
});
const anyWeek = fc
  .record({
    slots: fc.uniqueArray(anySlot, {
      minLength: 1,
      maxLength: 6,
      selector: (one) => `${one.weekday} ${one.start}`,
    }),
    heldIn: fc.array(
      fc.record({ slot: fc.nat(5), after: fc.nat(40), minutes: fc.constantFrom(5, 10, 15) }),
      { maxLength: 3 },
    ),
    now: fc.record({
      date: fc.integer({ min: -1, max: 5 }).map((day) => addDays(MONDAY, day)),
      time: fc.constantFrom('07:00', '10:15', '16:00'),
    }),
  })
  .map(({ slots, heldIn, now }) => {
    const some = heldIn.flatMap(({ slot: at, after, minutes }, index): Conference[] => {
      const of = slots[at];
      if (!of) return [];
      const start = timeOf(minutesOf(of.start) + Math.min(after, of.minutes - 1));
      const date = addDays(MONDAY, of.weekday);
      return [held({ date, start, minutes, kind: 'solo', writerIds: [`h${index}`] })];
    });
    return week({ slots, now, held: some });
  });

describe('a plan as conferences', () => {
  it('lies inside its slots, never two at once, and after what was held there', () => {
    fc.assert(
      fc.property(anyWeek, fc.nat(1000), (of, seed) => {
        const problem = weekProblem(of);
        const plan = planWeek(problem, { seed, moves: 300, now: () => 0, until: 1 });
        const all = conferencesOf(of, problem, plan.sessions);
        expect(all).toHaveLength(plan.sessions.length - problem.fixed.length);
        for (const [id, { weekday, start, minutes }] of of.slots.entries()) {
          const date = addDays(MONDAY, weekday);
          const own = plan.sessions.filter((one) => one.slot === id).length;
          const inside = all.filter(
            (one) =>
              one.date === date &&
              minutesOf(one.start) >= minutesOf(start) &&
              minutesOf(one.start) + one.minutes <= minutesOf(start) + minutes,
          );
          expect(inside).toHaveLength(own - problem.fixed.filter((one) => one.slot === id).length);
        }
        for (const one of all)
          for (const other of [...all, ...of.held]) {
            if (other === one || other.date !== one.date) continue;
            const apart =
              minutesOf(one.start) >= minutesOf(other.start) + other.minutes ||
              minutesOf(one.start) + one.minutes <= minutesOf(other.start);
            expect(apart).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('puts groups before solos in a slot', () => {
    const of = week();
    const sessions: PlanSession[] = [
      { slot: 0, kind: 'solo', skill: 'lead', writers: ['d'] },
      { slot: 0, kind: 'group', skill: 'lead', writers: ['a', 'b', 'c'] },
    ];
    expect(
      conferencesOf(of, { fixed: [] }, sessions).map(({ kind, start }) => [kind, start]),
    ).toEqual([
      ['group', '10:30'],
      ['solo', '10:40'],
    ]);
  });

  it('does not plan again what was held, in whatever order its writers stand', () => {
    const of = week({ held: [held()] });
    const problem = weekProblem(of);
    const same = { slot: 0, kind: 'group' as const, skill: 'lead', writers: ['c', 'a', 'b'] };
    expect(conferencesOf(of, problem, [same])).toEqual([]);
    // The same group a second time is new.
    expect(conferencesOf(of, problem, [same, same])).toHaveLength(1);
  });
});
