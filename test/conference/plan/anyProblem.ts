// Owns: well-formed problems of every kind, odd ones too, for property tests.
import fc from 'fast-check';
import type { PlanProblem } from '../../../src/conference/plan/problem';

const SKILLS = ['ideas', 'focus', 'lead', 'ending', 'spelling'];

export function anyProblem({ fixed = true } = {}): fc.Arbitrary<PlanProblem> {
  const shape = fc.record({
    days: fc.integer({ min: 1, max: 6 }),
    writers: fc.integer({ min: 0, max: 14 }),
    groupMin: fc.integer({ min: 1, max: 4 }),
  });
  return shape.chain(({ days, writers: count, groupMin }) => {
    const day = fc.integer({ min: 0, max: days - 1 });
    const writer = fc.integer({ min: 0, max: Math.max(0, count - 1) });
    const id = (w: number) => `w${w}`;
    const pair = fc
      .tuple(writer, writer)
      .filter(([a, b]) => a !== b)
      .map(([a, b]): [string, string] => [id(a), id(b)]);
    const none: [string, string][] = [];
    const pairs = count < 2 ? fc.constant(none) : fc.array(pair, { maxLength: 6 });
    const slots = fc.array(fc.record({ day, minutes: fc.constantFrom(0, 3, 5, 10, 15, 30, 40) }), {
      maxLength: 7,
    });
    const writers = fc.array(
      fc.record({
        needs: fc
          .subarray(SKILLS)
          .chain((skills) =>
            fc
              .tuple(...skills.map(() => fc.integer({ min: 1, max: 3 })))
              .map((needs) => Object.fromEntries(skills.map((skill, i) => [skill, needs[i] ?? 1]))),
          ),
        extraSupport: fc.boolean(),
        weeksWaiting: fc.integer({ min: 0, max: 3 }),
        absentDays: fc.uniqueArray(day, { maxLength: days }),
      }),
      { minLength: count, maxLength: count },
    );
    return fc
      .record({
        slots,
        writers,
        keepApart: pairs,
        metBefore: pairs,
        rules: fc.record({
          groupMin: fc.constant(groupMin),
          groupMax: fc.integer({ min: groupMin, max: 6 }),
          groupMinutes: fc.constantFrom(8, 10, 15),
          soloMinutes: fc.constantFrom(4, 5, 12),
          maxVisits: fc.integer({ min: 0, max: 3 }),
          maxVisitsExtraSupport: fc.integer({ min: 0, max: 4 }),
          daysBetweenVisits: fc.integer({ min: 0, max: 3 }),
          groupsPerSkillPerDay: fc.integer({ min: 0, max: 3 }),
        }),
        fixed: fc.array(
          fc.record({
            slot: fc.nat(),
            kind: fc.constantFrom('group' as const, 'solo' as const),
            skill: fc.constantFrom(...SKILLS, 'a skill nobody needs'),
            writers: fc.uniqueArray(writer, { maxLength: 4 }),
          }),
          { maxLength: fixed ? 3 : 0 },
        ),
      })
      .map(
        (drawn): PlanProblem => ({
          days,
          prices: { need: 10, solo: 6, early: 1, repeatedPair: 4, extraVisit: 8, missedVisit: 200 },
          slots: drawn.slots.map((slot, i) => ({ id: i + 1, start: '09:00', ...slot })),
          writers: drawn.writers.map((drawnWriter, w) => ({ id: id(w), ...drawnWriter })),
          keepApart: drawn.keepApart,
          metBefore: drawn.metBefore.map(([a, b]): [string, string, number] => [a, b, 1]),
          rules: drawn.rules,
          fixed:
            drawn.slots.length === 0 || count === 0
              ? []
              : drawn.fixed.map((session) => ({
                  ...session,
                  slot: (session.slot % drawn.slots.length) + 1,
                  writers: session.writers.map(id),
                })),
        }),
      );
  });
}
