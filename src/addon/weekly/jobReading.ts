// Owns: what a weekly job reads from Google before its work, and what its letter says of what did not
// come.
import type { Language } from '../../conference/language';
import { type Letter, part, parts } from '../../conference/letter';
import { isSaid, type Spoken } from '../../conference/spoken';
import type { JobName } from '../answers/opening';
import { presentWriters } from '../plan/plan';
import { pullOn } from '../pull/pull';
import { bothOf, NotRead, type SpokenProblem } from '../refusal';
import type { Context } from '../run';
import { WORDS } from '../words/said';

/** What a pull may take in a trigger; planning and writing need the rest of the six minutes. */
const PULL_MS = 4 * 60 * 1000;

export interface Reading {
  problems: SpokenProblem[];
  /** What Google did not give and may still give within the day, a sentence each. */
  missing: Spoken[];
  /** Nothing at all was given. */
  isNothing: boolean;
  /** It does not pass by itself: somebody has to do what `missing` says. */
  lasting: boolean;
}

/**
 * Pulls, as much as Google gives; null while that is not finished. Throws where it gives nothing and
 * no writer is known from before, for then there is nothing to work with.
 */
export function readForJob(context: Context): Reading | null {
  try {
    const { state, finished } = pullOn(context, false, PULL_MS);
    if (!finished) return null;
    const { problems, missing } = state;
    return { problems, missing, isNothing: false, lasting: false };
  } catch (error) {
    if (!(error instanceof NotRead) || presentWriters(context).length === 0) throw error;
    return { problems: [], missing: [error.said], isNothing: true, lasting: error.lasting };
  }
}

/** Whether a job that made do without some of it has reason to be done over. */
export const hasNews = (before: readonly Spoken[], { missing, isNothing }: Reading): boolean =>
  !isNothing && before.some((what) => !isAmong(what, missing));

const isAmong = (one: Spoken, some: readonly Spoken[]): boolean =>
  some.some((other) => isSaid(one.en, other));

/** Problems as a letter names them, each once, without what it says is missing. */
export function seeTo(problems: readonly SpokenProblem[], { missing }: Reading): Spoken[] {
  const named = problems.filter(({ says }) => !isAmong(says, missing)).map(bothOf);
  return named.filter((one, place) => !isAmong(one, named.slice(0, place)));
}

/** The letter, with what it was written without before everything else. */
export function withMissing(
  letter: Letter,
  job: JobName,
  { missing, lasting }: Reading,
  language: Language,
): Letter {
  if (missing.length === 0) return letter;
  const words = WORDS[language].weekly.missing;
  const soon = lasting ? words.lasting : words.passing;
  return {
    ...letter,
    parts: parts(
      part(words.heading, [
        ...missing.map((one) => one[language]),
        `${words.made[job]} ${soon[job]} ${words.later[job]}`,
      ]),
      ...letter.parts,
    ),
  };
}
