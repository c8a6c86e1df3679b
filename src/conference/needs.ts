// Owns: how much a writer needs each skill now, 1 to 3, and why. Nobody is without a need.
import type { Mark } from './marks';
import { IDEAS, LISTENING, SKILLS, type SkillId } from './skill';
import type { Spoken } from './spoken';
import { said } from './words/words';

export interface Need {
  skill: SkillId;
  /** 1 a little, 2 clearly, 3 most. */
  level: number;
  /** In words a teacher would use; of a draft, as they were kept when it was read. */
  why: Spoken | string;
}

export interface Known {
  /** False when Classroom or Docs shows no draft of this writer. */
  hasDraft: boolean;
  /** From the draft: skill → level and the reason, most telling first. */
  evidence: readonly Need[];
  /** What the teacher marked herself, 0 to 3: her word counts more than any other. */
  marks: readonly Mark[];
  /** From next steps that are still open. */
  open: readonly Need[];
  /** How often this writer was met, ever. */
  visits: number;
}

const WHY = {
  noDraft: said(({ needs }) => needs.noDraft),
  marked: said(({ needs }) => needs.marked),
  neverMet: said(({ needs }) => needs.neverMet),
  nothing: said(({ needs }) => needs.nothing),
};

/** More than this many needs at once would teach five things; the planner still has a choice. */
const MOST_NEEDS = 6;

/** Every writer's needs, strongest first; among equals the more basic skill first. */
export function needsOf(known: Known): Need[] {
  const needs = new Map<SkillId, Need>();
  const add = (need: Need) => {
    const there = needs.get(need.skill);
    if (!there || there.level < need.level) needs.set(need.skill, need);
  };
  for (const need of known.evidence) add(need);
  for (const need of known.open) add(need);
  if (!known.hasDraft) add({ skill: IDEAS, level: 3, why: WHY.noDraft });
  for (const { skill, level } of known.marks)
    if (level === 0) needs.delete(skill);
    else needs.set(skill, { skill, level, why: WHY.marked });
  const unwanted = known.marks.some(({ skill, level }) => skill === LISTENING && level === 0);
  if (known.visits === 0 && !unwanted)
    add({ skill: LISTENING, level: needs.size === 0 ? 2 : 1, why: WHY.neverMet });
  if (needs.size === 0) add({ skill: LISTENING, level: 1, why: WHY.nothing });
  // What the teacher marked is never the one left out.
  const marked = (need: Need) => (known.marks.some(({ skill }) => skill === need.skill) ? 1 : 0);
  const kept = [...needs.values()]
    .sort((a, b) => marked(b) - marked(a) || byWeight(a, b))
    .slice(0, Math.max(MOST_NEEDS, known.marks.length));
  return kept.sort(byWeight);
}

const basic = (skill: SkillId) => {
  const place = SKILLS.findIndex(({ id }) => id === skill);
  return place < 0 ? SKILLS.length : place;
};

const byWeight = (a: Need, b: Need) => b.level - a.level || basic(a.skill) - basic(b.skill);
