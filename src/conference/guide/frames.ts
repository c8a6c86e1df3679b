// Owns: which ready sentences that name a strength the teacher is offered to tap.
import type { Language } from '../language';
import type { SkillId } from '../skill';
import { ANY_FRAMES, FRAMES } from './frameWords';
import { SPANISH_ANY_FRAMES, SPANISH_FRAMES } from './spanish/frameWords';

export interface StrengthFrame {
  skill: SkillId;
  /** To the writer, about the words just quoted. */
  says: string;
}

// Not looked up in the objects themselves: a skill may be called "constructor".
const SAYS: Readonly<Record<Language, ReadonlyMap<SkillId, readonly string[]>>> = {
  en: new Map(Object.entries(FRAMES)),
  es: new Map(Object.entries(SPANISH_FRAMES)),
};

const ANY: Readonly<Record<Language, readonly string[]>> = {
  en: ANY_FRAMES,
  es: SPANISH_ANY_FRAMES,
};

/** Three or so sentences that name a strength of this skill, in the writers' language. Never empty. */
export function strengthFrames(skill: SkillId, language: Language = 'en'): StrengthFrame[] {
  return (SAYS[language].get(skill) ?? ANY[language]).map((says) => ({ skill, says }));
}
