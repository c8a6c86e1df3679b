// Owns: the skills a writer can need, in the order a teacher weighs them (most basic first), and how they
// are named in cells.

/** What a skill is called in code, settings and plans, e.g. `word-choice`. */
export type SkillId = string;

export interface Skill {
  id: SkillId;
  /** As it heads columns and is written into cells, whatever language the teacher reads. */
  name: string;
}

/** The first conversation with a writer of whom nothing is known yet. */
export const LISTENING: SkillId = 'listening';

/** What a writer without a draft needs: choosing a topic. */
export const IDEAS: SkillId = 'ideas';

/** Order matters: a conference takes up the most basic unmet need first. */
export const SKILLS: readonly Skill[] = [
  { id: LISTENING, name: 'Getting to know' },
  { id: IDEAS, name: 'Ideas' },
  { id: 'focus', name: 'Focus' },
  { id: 'lead', name: 'Lead' },
  { id: 'organization', name: 'Organization' },
  { id: 'paragraphs', name: 'Paragraphs' },
  { id: 'elaboration', name: 'Elaboration' },
  { id: 'transitions', name: 'Linking' },
  { id: 'ending', name: 'Ending' },
  { id: 'voice', name: 'Voice' },
  { id: 'word-choice', name: 'Word choice' },
  { id: 'sentences', name: 'Sentences' },
  { id: 'grammar', name: 'Grammar' },
  { id: 'punctuation', name: 'Punctuation' },
  { id: 'spelling', name: 'Spelling' },
];

/** As it stands in cells. */
export const skillName = (id: SkillId): string =>
  SKILLS.find((skill) => skill.id === id)?.name ?? id;
