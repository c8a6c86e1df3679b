// Owns: from what the drafts of a class show, how much each writer needs each skill.
import type { Need } from '../needs';
import { SKILLS, type SkillId } from '../skill';
import { type Spoken, spoken, told } from '../spoken';
import type { Finding } from './finding';
import { LOOK_FORS } from './lookFors';

/** As much of a finding as a need is made of. One whose kind is not told is a need. */
export type Evidence = Pick<Finding, 'skill' | 'lookFor' | 'quote'> &
  Partial<Pick<Finding, 'kind' | 'times'>> & {
    /** As a finding says it; an older version kept it in one language. */
    says: Spoken | string;
  };

export interface WriterEvidence<W extends string = string> {
  writer: W;
  findings: readonly Evidence[];
}

/** Shown more clearly than in this share of the classmates' drafts: level 3, level 2. */
const MOST = 0.85;
const CLEARLY = 0.5;

/**
 * Needs of writers who work on the same assignment. A need is only ever compared with classmates:
 * what everybody's draft shows alike is level 1 for everybody (and a lesson for the class), what few
 * drafts show is level 3 for those. What stretches a writer whose draft shows no need is level 1, and
 * makes nobody else's need smaller. A writer alone has nobody to be compared with: level 1. No need
 * without a finding to prove it.
 *
 * @returns for every writer the needs, the highest level first, then the most basic skill.
 */
export function needsFrom<W extends string>(writers: readonly WriterEvidence<W>[]): Map<W, Need[]> {
  const weights = writers.map(({ findings }) => weighSkills(findings));
  const needs = new Map<W, Need[]>();
  writers.forEach(({ writer, findings }, i) => {
    const own = [...(weights[i] ?? [])].map(([skill, weight]): Need => {
      const below = weights.filter((other) => (other.get(skill) ?? 0) < weight).length;
      const share = writers.length > 1 && weight > 0 ? below / (writers.length - 1) : 0;
      return {
        skill,
        level: share >= MOST ? 3 : share >= CLEARLY ? 2 : 1,
        why: reasons(findings, skill),
      };
    });
    needs.set(writer, own.sort(byWeight));
  });
  return needs;
}

const STRETCHES = new Set(
  LOOK_FORS.filter(({ onlyIfNothingElse }) => onlyIfNothingElse).map(({ name }) => name),
);

/** Whether a look-for only names what a draft without a need could grow by. */
export const isStretch = (lookFor: string): boolean => STRETCHES.has(lookFor);

/** Whether a draft can show that this skill is needed. */
export const canBeSeen = (skill: SkillId): boolean =>
  LOOK_FORS.some((one) => one.kind === 'need' && one.skill === skill && !isStretch(one.name));

/**
 * What was seen four times weighs twice what was seen once. What only stretches a writer weighs
 * nothing: the skill is named, and compared with nobody.
 */
function weighSkills(findings: readonly Evidence[]): Map<SkillId, number> {
  const weights = new Map<SkillId, number>();
  for (const finding of findings) {
    if (finding.kind === 'strength') continue;
    const weight = STRETCHES.has(finding.lookFor) ? 0 : Math.sqrt(finding.times ?? 1);
    weights.set(finding.skill, (weights.get(finding.skill) ?? 0) + weight);
  }
  return weights;
}

/** At most two sentences: more would not be read. */
function reasons(findings: readonly Evidence[], skill: SkillId): Spoken {
  const two = findings
    .filter((finding) => finding.skill === skill && finding.kind !== 'strength')
    .slice(0, 2);
  return spoken((language) => two.map(({ says }) => told(says, language)).join(' '));
}

const RANK = new Map(SKILLS.map(({ id }, rank) => [id, rank]));

function byWeight(a: Need, b: Need): number {
  const rank = ({ skill }: Need) => RANK.get(skill) ?? SKILLS.length;
  return b.level - a.level || rank(a) - rank(b);
}
