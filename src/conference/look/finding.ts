// Owns: what a look-for finds in a draft: evidence a teacher can check at a glance.
import type { Passage } from '../draft';
import type { SkillId } from '../skill';

export interface Finding {
  skill: SkillId;
  kind: 'need' | 'strength';
  /** The very words of the draft that show it. */
  quote: string;
  passage: Passage;
  /** What was seen, in a sentence a teacher would use. */
  says: string;
  /** The name of the look-for that saw it. */
  lookFor: string;
  /** The teaching point it leads to, where the bank has one that fits. */
  teachingPoint?: string;
}
