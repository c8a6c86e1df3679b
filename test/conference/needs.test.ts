// Owns: the promises about what a writer needs now.
import fc from 'fast-check';
import { type Known, needsOf } from '../../src/conference/needs';
import { IDEAS, LISTENING, SKILLS } from '../../src/conference/skill';

const skill = fc.constantFrom(...SKILLS.map(({ id }) => id));
const known: fc.Arbitrary<Known> = fc.record({
  hasDraft: fc.boolean(),
  evidence: fc.array(
    fc.record({
      skill,
      level: fc.integer({ min: 1, max: 3 }),
      why: fc.constant('its lead is flat'),
    }),
  ),
  marks: fc.uniqueArray(fc.record({ skill, level: fc.integer({ min: 0, max: 3 }) }), {
    maxLength: 4,
    selector: (mark) => mark.skill,
  }),
  open: fc.array(fc.record({ skill, level: fc.constant(2), why: fc.constant('is open') }), {
    maxLength: 3,
  }),
  visits: fc.nat(9),
});

const quiet: Known = { hasDraft: true, evidence: [], marks: [], open: [], visits: 3 };

describe('the needs of a writer', () => {
  it('are never none, never twice the same skill, and strongest first', () => {
    fc.assert(
      fc.property(known, (one) => {
        const needs = needsOf(one);
        expect(needs.length).toBeGreaterThan(0);
        expect(new Set(needs.map((need) => need.skill)).size).toBe(needs.length);
        expect(needs.every(({ level, why }) => level >= 1 && level <= 3 && why !== '')).toBe(true);
        const levels = needs.map(({ level }) => level);
        expect(levels).toEqual([...levels].sort((a, b) => b - a));
      }),
    );
  });

  it('hold every mark of the teacher at the top level', () => {
    fc.assert(
      fc.property(known, (one) => {
        const needs = new Map(needsOf(one).map((need) => [need.skill, need.level]));
        for (const { skill, level } of one.marks)
          if (level > 0) expect(needs.get(skill)).toBe(level);
          else if (skill !== 'listening') expect(needs.has(skill)).toBe(false);
      }),
    );
  });

  it('are a topic without a draft, and a first conversation where nothing is known', () => {
    expect(needsOf({ ...quiet, hasDraft: false })[0]?.skill).toBe(IDEAS);
    expect(needsOf({ ...quiet, visits: 0 })).toMatchObject([
      { skill: LISTENING, level: 2, why: { en: 'was never met' } },
    ]);
    expect(needsOf(quiet)).toMatchObject([
      { skill: LISTENING, level: 1, why: { en: 'nothing in the draft stands out as a need' } },
    ]);
  });

  it('keep a next step open until a stronger reason takes its skill', () => {
    const open = [{ skill: 'lead', level: 2, why: 'has a next step still open' }];
    expect(needsOf({ ...quiet, open })[0]).toMatchObject({ skill: 'lead', level: 2 });
    const stronger = { skill: 'lead', level: 3, why: 'four of the openings are alike' };
    expect(needsOf({ ...quiet, open, evidence: [stronger] })).toEqual([stronger]);
  });

  it('put the more basic skill first among equals', () => {
    const evidence = ['spelling', 'focus'].map((id) => ({ skill: id, level: 2, why: 'seen' }));
    expect(needsOf({ ...quiet, evidence }).map((need) => need.skill)).toEqual([
      'focus',
      'spelling',
    ]);
  });
});
