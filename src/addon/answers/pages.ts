// Owns: a class on one screen, and everything about one writer.
import type { FollowUp } from '../../conference/followUp';
import type { GrowthPoint } from '../../conference/growth';
import type { FeedbackState } from '../../conference/note';
import type { SkillId } from '../../conference/skill';
import type { LocalDate } from '../../conference/week';
import type { StepView } from './meeting';
import type { WriterChip } from './week';

/** A class on one screen. */
export interface ClassPage {
  classId: string;
  className: string;
  /** In the order a teacher weighs them. */
  skills: { id: SkillId; name: string }[];
  writers: ClassWriter[];
  /** Days of this week on which one more conference has room; none before there is a plan. */
  days: { group: LocalDate[]; solo: LocalDate[] };
}

export interface ClassWriter extends WriterChip {
  /** By skill, 1 to 3: what drafts and open next steps show. */
  needs: Record<SkillId, number>;
  /** By skill, 0 to 3: what the teacher marked, which counts instead. */
  marks: Record<SkillId, number>;
}

/** `level` null: no mark any more. */
export interface MarkRequest {
  writerId: string;
  skill: SkillId;
  level: number | null;
}

/** Everything about one writer. */
export interface WriterPage extends WriterChip {
  classId: string;
  className: string;
  /** False for one who has left the class. */
  here: boolean;
  visits: number;
  /** Meets the teacher twice a week. */
  support: boolean;
  /** The home language as the teacher wrote it. */
  language: string;
  needs: { skill: { id: SkillId; name: string }; level: number; why: string; marked: boolean }[];
  /** What the draft showed when it was last read. */
  shows: { says: string; quote: string }[];
  /** `says`: "writing", "turned in", or why there is no draft. */
  draft: { title: string; url: string; words: number | null; says: string };
  /** Words of this draft, oldest first. */
  growth: GrowthPoint[];
  /** Next steps being followed up: what is open leads. */
  steps: StepView[];
  /** Newest first. */
  notes: TimelineNote[];
  /** There are notes before these. */
  more: boolean;
}

/** One note of a writer's timeline. */
export interface TimelineNote {
  id: string;
  date: LocalDate | '';
  kind: 'group' | 'solo';
  skill: string;
  strength: string;
  quote: string;
  teachingPoint: string;
  nextStep: string;
  whereElse: string;
  /** Never for the child or the family. */
  learned: string;
  assignment: string;
  by: string;
  state: FeedbackState;
  /** What became of its next step; null where it had none. */
  followUp: FollowUp | null;
}
