// Owns: making a prompt of the product's own from its words.
import { GENRES, GRADES, STAGES } from '../bank/teachingPoint';
import type { SkillId } from '../skill';
import type { Prompt } from './prompt';
import type { SkillWords } from './skillWords';
import type { YoungestWords } from './youngestWords';

interface LineParts extends Partial<Omit<Prompt, 'id' | 'use'>> {
  /** What is said instead to the youngest: a line of its own. */
  young?: string | undefined;
}

/** A line for every talk, but for what is said of it. */
export function line(use: Prompt['use'], id: string, { young, ...parts }: LineParts): Prompt[] {
  const whole: Prompt = {
    id: `prompt-${use}-${id}`,
    use,
    stages: [...STAGES],
    genres: [...GENRES],
    grades: [...GRADES],
    skill: '',
    draft: '',
    say: '',
    lookFor: '',
    ...parts,
  };
  if (young === undefined) return [whole];
  return [
    { ...whole, id: `${whole.id}-k2`, grades: ['K-2'], say: young },
    { ...whole, grades: ['3-5', '6-8'] },
  ];
}

/** What of a skill is said in shorter words to the youngest; undefined where it is fit for them. */
export function shorter(
  { skills }: YoungestWords,
  skill: SkillId,
  part: keyof SkillWords,
): string | undefined {
  const known: Readonly<Record<string, Partial<SkillWords>>> = skills;
  return known[skill]?.[part];
}
