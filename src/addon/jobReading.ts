// Owns: what a weekly job reads from Google before its work, and what its letter says of what did not
// come.
import { type Letter, part, parts } from '../conference/letter';
import { isSaid, type Spoken } from '../conference/spoken';
import type { JobName } from './answers';
import { presentWriters } from './plan';
import { pullOn } from './pull';
import type { Context } from './run';
import { bothOf, NotRead, type SpokenProblem } from './words';

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

/** Problems as a letter names them, without what it says is missing. */
export const seeTo = (
  { tell }: Context,
  problems: readonly SpokenProblem[],
  { missing }: Reading,
): string[] => [
  ...new Set(
    problems.filter(({ says }) => !isAmong(says, missing)).map((one) => tell(bothOf(one))),
  ),
];

/** The letter, with what it was written without before everything else. */
export function withMissing(
  { tell }: Context,
  letter: Letter,
  job: JobName,
  { missing, lasting }: Reading,
): Letter {
  if (missing.length === 0) return letter;
  const made = job === 'plan' ? 'The week was planned' : 'This was written';
  const anew = job === 'plan' ? 'planned anew, and what you moved stays' : 'written anew';
  return {
    ...letter,
    parts: parts(
      part('What could not be read', [
        ...missing.map(tell),
        `${made} with what was known before. ${lasting ? 'Once that is seen to' : 'Google is asked every hour for a day; as soon as it answers'}, it is ${anew}. Later than that, choose Read drafts again${job === 'plan' ? ' and then Plan again' : ''} in the sidebar.`,
      ]),
      ...letter.parts,
    ),
  };
}
