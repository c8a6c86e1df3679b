// Owns: what stops a job or went wrong with Google, as it is told to the teacher.
import type { Spoken } from '../conference/spoken';
import type { ApiError } from '../google/http';
import type { Problem } from './answers/problem';
import type { Words } from './words/english';
import { said } from './words/said';

/** A problem that stops a job; the teacher is told what it says, in her language. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly said: Spoken,
    /** It does not pass by itself: somebody has to do what the message says. */
    readonly lasting = false,
  ) {
    // English for the script's own log; at the door it becomes the teacher's language.
    super(said.en);
  }
}

/** What a job stops with where Google did not give what it needs. */
export class NotRead extends Refusal {
  override name = 'NotRead';
}

/** A `Problem` for whom it is not yet known who reads it. */
export interface SpokenProblem {
  says: Spoken;
  todo: Spoken;
}

/** As it is told. What an older version kept is text, told as it is. */
export const problemIn = (
  { tell }: { tell(said: Spoken | string): string },
  { says, todo }: SpokenProblem | Problem,
): Problem => ({ says: tell(says), todo: tell(todo) });

/** One after the other. */
export const bothOf = ({ says, todo }: SpokenProblem): Spoken =>
  said((_, language) => `${says[language]} ${todo[language]}`);

const LASTING: readonly ApiError['kind'][] = ['scope', 'api-off', 'classroom-off', 'forbidden'];

/** What went wrong while reaching for something ("your classes"), as what a job stops with. */
export const refusalOf = (error: ApiError, what: Spoken): NotRead =>
  new NotRead(bothOf(problemOf(error, what)), LASTING.includes(error.kind));

/** What went wrong while reaching for something ("your classes"). */
export function problemOf({ kind, message }: ApiError, what: Spoken): SpokenProblem {
  const how = HOW[kind];
  return {
    says: said(({ google }, language) => google[how].says(what[language], message)),
    todo: said(({ google }) => google[how].todo),
  };
}

/** Which words tell of which error. */
const HOW = {
  'signed-out': 'signedOut',
  scope: 'scope',
  'api-off': 'apiOff',
  'classroom-off': 'classroomOff',
  forbidden: 'forbidden',
  'not-found': 'notFound',
  'bad-request': 'refused',
  quota: 'quota',
  unavailable: 'unavailable',
  'unknown-outcome': 'unavailable',
} as const satisfies Record<ApiError['kind'], keyof Words['google']>;
