// Owns: what a prompt is: one line of a guide, to say or to look for in a step of the talk.
import type { Genre, Grades, Stage } from '../bank/teachingPoint';
import type { SkillId } from '../skill';

/**
 * What a prompt is for, in the order of a talk: a step (`why` and `try` are a group's own; a group
 * tries what one writer is taught), or a choice before there is a draft.
 */
export const PROMPT_USES = [
  'listen',
  'why',
  'strength',
  'choose',
  'teach',
  'try',
  'peer',
  'link',
  'topic',
  'form',
  'order',
] as const;
export type PromptUse = (typeof PROMPT_USES)[number];

export interface Prompt {
  /** Stable for ever: the tab `Teaching points` refers to it. e.g. `prompt-listen-planning` */
  id: string;
  use: PromptUse;
  /** Every one it serves; all where it serves any. */
  stages: readonly Stage[];
  genres: readonly Genre[];
  grades: readonly Grades[];
  /** Empty for every skill. */
  skill: SkillId;
  /** Whether there is a draft to look at; empty where that makes no difference. */
  draft: 'with' | 'without' | '';
  /** To the writer. A prompt may have only one of the two. */
  say: string;
  /** For the teacher, to look and listen for. */
  lookFor: string;
}
