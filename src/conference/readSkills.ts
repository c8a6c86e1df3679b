// Owns: reading skills as a person lists them in a cell.
import { LANGUAGES } from './language';
import { SKILLS, type SkillId } from './skill';
import { skillCalled } from './words/words';

/**
 * Skills as a person lists them ("Lead, word choice"), by id or by name in any language, in any case.
 * What is no skill is answered apart, for the teacher to see.
 */
export function readSkills(text: string): { skills: SkillId[]; unknown: string[] } {
  const skills: SkillId[] = [];
  const unknown: string[] = [];
  for (const part of text.split(/[,;\n]/)) {
    const word = part.trim().toLowerCase();
    if (word === '') continue;
    const skill = SKILLS.find(({ id, name }) => [id, name, ...namesOf(id)].some(is(word)));
    if (skill) skills.push(skill.id);
    else unknown.push(part.trim());
  }
  return { skills, unknown };
}

const namesOf = (id: SkillId): string[] => LANGUAGES.map(({ code }) => skillCalled(id, code));

const is = (word: string) => (name: string) => name.toLowerCase() === word;
