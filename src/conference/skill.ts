// Owns: the skills a writer can need, in the order a teacher weighs them: most basic first.

/** What a skill is called in code, settings and plans, e.g. `word-choice`. */
export type SkillId = string;

export interface Skill {
  id: SkillId;
  /** As the teacher reads it. */
  name: string;
  /** The sentence "… need help with ____" ends with. */
  phrase: string;
}

/** The first conversation with a writer of whom nothing is known yet. */
export const LISTENING: SkillId = 'listening';

/** What a writer without a draft needs: choosing a topic. */
export const IDEAS: SkillId = 'ideas';

/** Order matters: a conference takes up the most basic unmet need first. */
export const SKILLS: readonly Skill[] = [
  { id: LISTENING, name: 'Getting to know', phrase: 'a first conversation about their writing' },
  { id: IDEAS, name: 'Ideas', phrase: 'finding something to write about' },
  { id: 'focus', name: 'Focus', phrase: 'staying with one main point' },
  { id: 'lead', name: 'Lead', phrase: 'stronger leads' },
  { id: 'organization', name: 'Organization', phrase: 'putting the parts in order' },
  { id: 'paragraphs', name: 'Paragraphs', phrase: 'paragraphs' },
  { id: 'elaboration', name: 'Elaboration', phrase: 'saying more about what matters' },
  { id: 'transitions', name: 'Linking', phrase: 'linking one idea to the next' },
  { id: 'ending', name: 'Ending', phrase: 'endings that finish the piece' },
  { id: 'voice', name: 'Voice', phrase: 'sounding like themselves' },
  { id: 'word-choice', name: 'Word choice', phrase: 'choosing exact words' },
  { id: 'sentences', name: 'Sentences', phrase: 'sentences that flow' },
  { id: 'grammar', name: 'Grammar', phrase: 'keeping tense and person steady' },
  { id: 'punctuation', name: 'Punctuation', phrase: 'marks that help the reader' },
  { id: 'spelling', name: 'Spelling', phrase: 'spelling the words they use most' },
];
