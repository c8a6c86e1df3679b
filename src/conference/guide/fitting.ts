// Owns: which prompts fit a talk.
import { GENRES, type Genre, type Grades, type Stage } from '../bank/teachingPoint';
import type { SkillId } from '../skill';
import { CHOICES } from './choices';
import type { Prompt, PromptUse } from './prompt';

/** What of a talk a prompt is chosen by. */
export interface Told {
  stage: Stage;
  /** Left out where nobody has said: prompts for one genre then do not fit. */
  genre?: Genre | undefined;
  /** What the writers can read. */
  grades: Grades;
  skill: SkillId;
  hasDraft: boolean;
}

/** More is not read in front of a child. */
const MOST = 3;

/**
 * What to say and what to look for, at most three of each: the first prompt that fits of each use,
 * then the second of each, and so on. Prompts that stand first in the list come first.
 */
export function fitting(
  prompts: readonly Prompt[],
  talk: Told,
  uses: readonly PromptUse[],
): { say: string[]; lookFor: string[] } {
  const lists = uses.map((use) => prompts.filter((one) => one.use === use && fits(one, talk)));
  const texts = (key: 'say' | 'lookFor') => [
    ...new Set(inTurns(lists.map((list) => list.map((one) => one[key]).filter(Boolean)))),
  ];
  return { say: texts('say').slice(0, MOST), lookFor: texts('lookFor').slice(0, MOST) };
}

function fits(prompt: Prompt, { stage, genre, grades, skill, hasDraft }: Told): boolean {
  const isChoice = CHOICES.some((choice) => choice === prompt.use);
  return (
    prompt.stages.includes(stage) &&
    prompt.grades.includes(grades) &&
    (prompt.skill === '' || prompt.skill === skill) &&
    (prompt.genres.length === GENRES.length ||
      (genre !== undefined && prompt.genres.includes(genre))) &&
    // With a draft, topic, form and order are settled.
    (isChoice ? !hasDraft : prompt.draft === '' || (prompt.draft === 'with') === hasDraft)
  );
}

/** The first of each list, then the second of each, until all are told. */
function inTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => at).flatMap((at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  );
}
