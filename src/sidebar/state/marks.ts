// Owns: what writers need as the screen Class shows it: drafts and goals, with the teacher's marks over
// them.
import type { ClassPage, ClassWriter } from '../../addon/answers/pages';
import type { SkillId } from '../../conference/skill';

/** 0 to 3. */
export const levelOf = ({ needs, marks }: ClassWriter, skill: SkillId): number =>
  marks[skill] ?? needs[skill] ?? 0;

export const isMarked = ({ marks }: ClassWriter, skill: SkillId): boolean =>
  marks[skill] !== undefined;

/**
 * The mark after a tap: one more, and from 3 to none. Where that is what the draft says anyway, there
 * is no mark: null.
 */
export function tapped(writer: ClassWriter, skill: SkillId): number | null {
  const next = (levelOf(writer, skill) + 1) % 4;
  return next === (writer.needs[skill] ?? 0) ? null : next;
}

export function withMark(page: ClassPage, id: string, skill: SkillId, level: number | null) {
  return {
    ...page,
    writers: page.writers.map((writer) => {
      if (writer.id !== id) return writer;
      const { [skill]: _before, ...others } = writer.marks;
      return { ...writer, marks: level === null ? others : { ...others, [skill]: level } };
    }),
  };
}

/** Skills that most writers need most come first. Marks do not count: no column moves under a tap. */
export function skillsByNeed({ skills, writers }: ClassPage): ClassPage['skills'] {
  const weight = (id: SkillId) => writers.reduce((sum, { needs }) => sum + (needs[id] ?? 0), 0);
  return skills
    .map((skill, place) => ({ skill, place, weight: weight(skill.id) }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .map(({ skill }) => skill);
}

/** How the rows are ordered: by name, by wait, or by how much a skill is needed. */
export type Order = 'name' | 'wait' | { skill: SkillId };

export function ordered(writers: readonly ClassWriter[], order: Order): ClassWriter[] {
  const byName = [...writers].sort((a, b) => a.name.localeCompare(b.name));
  if (order === 'name') return byName;
  const key =
    order === 'wait'
      ? ({ days }: ClassWriter) => days ?? Number.POSITIVE_INFINITY
      : (writer: ClassWriter) => levelOf(writer, order.skill);
  // Two who were never met are as far apart as they are near: not at all.
  return byName.sort((a, b) => (key(a) === key(b) ? 0 : key(b) - key(a)));
}

/** What these writers need most together; '' where none of them needs anything. */
export function sharedSkill(page: ClassPage, ids: readonly string[]): SkillId {
  const some = page.writers.filter(({ id }) => ids.includes(id));
  let best = '';
  let most = 0;
  for (const { id } of page.skills) {
    const sum = some.reduce((total, writer) => total + levelOf(writer, id), 0);
    if (sum > most) [best, most] = [id, sum];
  }
  return best;
}
