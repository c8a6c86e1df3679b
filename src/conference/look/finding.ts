// Owns: what a look-for finds in a draft: evidence a teacher can check at a glance.
import type { Passage } from '../draft';
import type { SkillId } from '../skill';
import type { Spoken } from '../spoken';

export interface Finding {
  skill: SkillId;
  kind: 'need' | 'strength';
  /** The very words of the draft that show it. */
  quote: string;
  passage: Passage;
  /** What was seen, in a sentence a teacher would use, in every language. */
  says: Spoken;
  /** The name of the look-for that saw it. */
  lookFor: string;
  /** How often it was seen in the draft, where that was counted; at least 1. */
  times?: number;
  /** The teaching point it leads to, where the bank has one that fits. */
  teachingPoint?: string;
}

/** What a dismissed finding is remembered by: it stays dismissed while its words stand. */
export function findingKey(finding: Pick<Finding, 'lookFor' | 'quote'>): string {
  return `${finding.lookFor}: ${finding.quote}`;
}
