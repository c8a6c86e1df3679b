// Owns: the promises about a teacher's own marks.
import fc from 'fast-check';
import { readMarks, withMark } from '../../src/conference/marks';
import { SKILLS } from '../../src/conference/skill';

const skill = fc.constantFrom(...SKILLS.map(({ id }) => id));
const level = fc.integer({ min: 0, max: 3 });

describe('marks', () => {
  it('are read as a teacher writes them, with a number or without', () => {
    expect(readMarks('Lead, word choice 1; Ending: 2\nSpelling (0)')).toEqual({
      marks: [
        { skill: 'lead', level: 3 },
        { skill: 'word-choice', level: 1 },
        { skill: 'ending', level: 2 },
        { skill: 'spelling', level: 0 },
      ],
      unknown: [],
    });
  });

  it('name what is no skill, and take no number beyond 3', () => {
    expect(readMarks('rhyme, Lead 4, Lead').unknown).toEqual(['rhyme', 'Lead 4']);
  });

  it('are read as they were written, whatever was marked before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(skill, fc.option(level)), { maxLength: 12 }), (taps) => {
        const text = taps.reduce((cell, [id, to]) => withMark(cell, id, to), '');
        const wanted = new Map(taps);
        const read = new Map(readMarks(text).marks.map((mark) => [mark.skill, mark.level]));
        for (const [id, to] of wanted) expect(read.get(id) ?? null).toBe(to);
      }),
    );
  });

  it('leave alone what a teacher wrote beside them', () => {
    expect(withMark('ask her mother, lead', 'lead', 1)).toBe('ask her mother, Lead 1');
    expect(withMark('ask her mother, Lead 1', 'lead', null)).toBe('ask her mother');
  });
});
