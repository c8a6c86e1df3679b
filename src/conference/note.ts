// Owns: what a note is: what was said with one writer in one conference.
import type { Passage } from './draft';
import type { SkillId } from './skill';

/**
 * What became of a note's comment. `sending`: on its way; `sent`; `hidden until returned`: in a
 * draft that is turned in; `waiting`: needs something of the teacher; `note only`: none wanted;
 * `taken back`: undone.
 */
export const FEEDBACK_STATES = [
  'sending',
  'sent',
  'hidden until returned',
  'waiting',
  'note only',
  'taken back',
] as const;

export type FeedbackState = (typeof FEEDBACK_STATES)[number];

export interface Note {
  id: string;
  writerId: string;
  skill: SkillId;
  /** What works, to the writer. */
  strength: string;
  /** The words of the draft that show it; empty when none were picked. */
  quote: string;
  passage: Passage | null;
  teachingPoint: string;
  nextStep: string;
  whereElse: string;
  /** What a writer without a draft settled on; left out where there is a draft. */
  chosen?: string;
  /** What the group said, where it goes to the writer: without names. */
  peers?: readonly string[];
  /** All of this in the writer's home language, with a line that says which; as a machine made it. */
  translation?: string;
}
