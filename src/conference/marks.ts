// Owns: a teacher's own marks as she writes them beside a writer: "Lead, Ending 1, Spelling 0".
import { readSkills } from './readSkills';
import { type SkillId, skillName } from './skill';

/** How much a writer needs a skill in the teacher's own eyes: 0 not now, 3 most. */
export interface Mark {
  skill: SkillId;
  level: number;
}

const MOST_NEEDED = 3;

const PART = /[,;\n]/;
const WITH_LEVEL = /^(.*?)[\s:(]+([0-3])\)?$/;

/**
 * The marks of a cell; a skill without a number is needed most, and of a skill named twice the later
 * mark counts. What is no skill is answered apart, for the teacher to see.
 */
export function readMarks(text: string): { marks: Mark[]; unknown: string[] } {
  const marks = new Map<SkillId, number>();
  const unknown: string[] = [];
  for (const part of text.split(PART)) {
    const found = readMark(part);
    if (found) marks.set(found.skill, found.level);
    else if (part.trim() !== '') unknown.push(part.trim());
  }
  return { marks: [...marks].map(([skill, level]) => ({ skill, level })), unknown };
}

function readMark(part: string): Mark | null {
  const [whole] = readSkills(part).skills;
  if (whole !== undefined) return { skill: whole, level: MOST_NEEDED };
  const [, name = '', level = ''] = WITH_LEVEL.exec(part.trim()) ?? [];
  const [skill] = readSkills(name).skills;
  return skill === undefined ? null : { skill, level: Number(level) };
}

/** The cell with one mark changed, or taken out for null; what else is typed there stays as it is. */
export function withMark(text: string, skill: SkillId, level: number | null): string {
  const others = text
    .split(PART)
    .map((part) => part.trim())
    .filter((part) => part !== '' && readMark(part)?.skill !== skill);
  if (level === null) return others.join(', ');
  const own = level === MOST_NEEDED ? skillName(skill) : `${skillName(skill)} ${level}`;
  return [...others, own].join(', ');
}
