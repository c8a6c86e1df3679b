// Owns: the promises about how skills are named and read.
import { readSkills } from '../../src/conference/readSkills';
import { SKILLS, skillName } from '../../src/conference/skill';

describe('skills as a person lists them', () => {
  it('are read by name or id in any case, and the rest is handed back', () => {
    expect(readSkills(' lead, Word choice;WORD-CHOICE\nrhyme,, ')).toEqual({
      skills: ['lead', 'word-choice', 'word-choice'],
      unknown: ['rhyme'],
    });
    expect(readSkills('')).toEqual({ skills: [], unknown: [] });
  });

  it('read back every name we show', () => {
    const all = SKILLS.map(({ id }) => id);
    expect(readSkills(all.map(skillName).join(', '))).toEqual({ skills: all, unknown: [] });
  });
});
