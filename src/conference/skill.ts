// Owns: the skills a writer can need, in the order a teacher weighs them: most basic first.

/** What a skill is called in code, settings and plans, e.g. `word-choice`. */
export type SkillId = string;

export interface Skill {
  id: SkillId;
  /** As the teacher reads it. */
  name: string;
  /** What ends the sentence "Ana, Ben and Chi all need ____". */
  phrase: string;
}

/** The first conversation with a writer of whom nothing is known yet. */
export const LISTENING: SkillId = 'listening';

/** What a writer without a draft needs: choosing a topic. */
export const IDEAS: SkillId = 'ideas';

/** Order matters: a conference takes up the most basic unmet need first. */
export const SKILLS: readonly Skill[] = [
  { id: LISTENING, name: 'Getting to know', phrase: 'a first conversation' },
  { id: IDEAS, name: 'Ideas', phrase: 'something to write about' },
  { id: 'focus', name: 'Focus', phrase: 'one main point to stay with' },
  { id: 'lead', name: 'Lead', phrase: 'stronger leads' },
  { id: 'organization', name: 'Organization', phrase: 'a clearer order' },
  { id: 'paragraphs', name: 'Paragraphs', phrase: 'clear paragraphs' },
  { id: 'elaboration', name: 'Elaboration', phrase: 'more about what matters' },
  { id: 'transitions', name: 'Linking', phrase: 'links from one idea to the next' },
  { id: 'ending', name: 'Ending', phrase: 'endings that finish the piece' },
  { id: 'voice', name: 'Voice', phrase: 'more of their own voice' },
  { id: 'word-choice', name: 'Word choice', phrase: 'more exact words' },
  { id: 'sentences', name: 'Sentences', phrase: 'sentences that flow' },
  { id: 'grammar', name: 'Grammar', phrase: 'a steady tense and person' },
  { id: 'punctuation', name: 'Punctuation', phrase: 'marks that help the reader' },
  { id: 'spelling', name: 'Spelling', phrase: 'surer spelling' },
];
