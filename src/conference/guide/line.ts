// Owns: making a prompt of the product's own from its words.
import { GENRES, GRADES, STAGES } from '../bank/teachingPoint';
import { SKILLS, type SkillId } from '../skill';
import type { GuideWords } from './guideWords';
import type { Prompt } from './prompt';
import type { SkillWords } from './skillWords';
import type { StageWords } from './stageWords';
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

/** A line for each skill: what its words say under these names, to the youngest in shorter ones. */
export function perSkill(
  { skill, youngest }: GuideWords,
  use: Prompt['use'],
  {
    id: before = '',
    say,
    lookFor,
    ...parts
  }: Pick<LineParts, 'draft'> & { id?: string; say: keyof SkillWords; lookFor?: keyof SkillWords },
): Prompt[] {
  return SKILLS.flatMap(({ id }) =>
    line(use, before + id, {
      ...parts,
      skill: id,
      say: skill(id)[say],
      ...(lookFor && { lookFor: skill(id)[lookFor] }),
      young: shorter(youngest, id, say),
    }),
  );
}

/** The same for each stage, of a draft. */
export function perStage(
  { stages, youngest }: GuideWords,
  use: Prompt['use'],
  { say, lookFor }: { say: 'open' | 'tryIt' | 'sendOff'; lookFor?: keyof StageWords },
): Prompt[] {
  return STAGES.flatMap((stage) =>
    line(use, stage, {
      stages: [stage],
      draft: 'with',
      say: stages[stage][say],
      ...(lookFor && { lookFor: stages[stage][lookFor] }),
      young: youngest.stages[stage][say],
    }),
  );
}

/** What of a skill is said in shorter words to the youngest; undefined where it is fit for them. */
function shorter(
  { skills }: YoungestWords,
  skill: SkillId,
  part: keyof SkillWords,
): string | undefined {
  const known: Readonly<Record<string, Partial<SkillWords>>> = skills;
  return known[skill]?.[part];
}
