// Owns: the promises of the ready sentences that name a strength.
import { strengthFrames } from '../../../src/conference/guide/frames';
import { readingGrade } from '../../../src/conference/reading/grade';
import { SKILLS } from '../../../src/conference/skill';

const FRAMES = SKILLS.flatMap(({ id }) => strengthFrames(id));

describe('strengthFrames', () => {
  it('has three for every skill, no two the same', () => {
    for (const { id } of SKILLS) {
      expect(strengthFrames(id)).toHaveLength(3);
      for (const { skill } of strengthFrames(id)) expect(skill).toBe(id);
    }
    expect(new Set(FRAMES.map(({ says }) => says)).size).toBe(FRAMES.length);
  });

  it.each(['rhyme', 'constructor'])("has some for a skill of the teacher's own (%s)", (skill) => {
    const own = strengthFrames(skill);
    expect(own).toHaveLength(3);
    for (const frame of own) {
      expect(frame.skill).toBe(skill);
      expect(FRAMES.map(({ says }) => says)).not.toContain(frame.says);
    }
  });

  it('can be read by the youngest writers', () => {
    const tooHard = [...FRAMES, ...strengthFrames('rhyme')].filter(
      ({ says }) => (readingGrade(says) ?? 0) > 2.9,
    );
    expect(tooHard).toEqual([]);
  });

  it('says one thing plainly: a sentence or two, and no shouting', () => {
    for (const { says } of FRAMES) {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(says.length).toBeLessThanOrEqual(80);
      expect(says).not.toMatch(/!|\bgood job\b|\bgreat\b/i);
    }
  });
});
