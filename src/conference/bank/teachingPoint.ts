// Owns: what a teaching point is: one teachable move within a skill.
import type { SkillId } from '../skill';

export type Genre = 'narrative' | 'information' | 'opinion';
export type Grades = 'K-2' | '3-5' | '6-8';
export type Stage = 'planning' | 'drafting' | 'revising' | 'editing' | 'publishing';

/** Every genre, in the order the teacher chooses from. */
export const GENRES: readonly Genre[] = ['narrative', 'information', 'opinion'];

/** Every grade band, lowest first. */
export const GRADES: readonly Grades[] = ['K-2', '3-5', '6-8'];

/** Every stage, in the order a piece goes through them. */
export const STAGES: readonly Stage[] = [
  'planning',
  'drafting',
  'revising',
  'editing',
  'publishing',
];

export interface TeachingPoint<Id extends string = string> {
  /** Stable for ever: notes and the `Teaching points` tab refer to it. e.g. `lead-start-in-action` */
  id: Id;
  skill: SkillId;
  /** The move in a few words, as a teacher would list it: "Start in the middle of the action". */
  title: string;
  /** Every genre it serves; all three where it serves any. */
  genres: Genre[];
  grades: Grades[];
  /** What the teacher looks for in the draft. */
  lookFor: string;
  /** What the teacher says, in one breath. */
  say: string;
  /** What the child reads in the comment, at the child's reading level, beginning with a verb. */
  child: string;
  /** What the writer will do next on this draft, to the writer: "Rewrite your first sentence …". */
  nextStep: string;
  /** Where else the move serves, to the writer: "Any time you begin a story". */
  whereElse: string;
}

/** What of a point the teacher reads, and what the child does. */
export const TEACHER_READS = ['title', 'lookFor', 'say'] as const;
export const CHILD_READS = ['child', 'nextStep', 'whereElse'] as const;

/** A point's words in another language. */
export interface PointWords
  extends Pick<TeachingPoint, (typeof TEACHER_READS)[number] | (typeof CHILD_READS)[number]> {
  /**
   * It teaches a rule that the other language does not have in this way (a silent letter, a mark): what
   * the teacher reads of it, too, is in the language the class writes in.
   */
  ownRule?: true;
}

/** Points whose ids are known to the compiler, so that no other language can leave one out. */
export const pointsOf = <Id extends string>(
  points: readonly TeachingPoint<Id>[],
): readonly TeachingPoint<Id>[] => points;

/** The words of each of these points in another language. */
export type WordsOf<Points extends readonly TeachingPoint[]> = Readonly<
  Record<Points[number]['id'], PointWords>
>;
