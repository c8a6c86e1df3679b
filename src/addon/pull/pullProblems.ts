// Owns: what a sync could not read: told with the rest, and whether the plan would lack it.
import type { Spoken } from '../../conference/spoken';
import type { ApiError } from '../../google/http';
import { problemOf } from '../refusal';
import type { PullState } from './pullState';

/** Another hour may have what Google refused now. */
export const isPassing = ({ kind }: ApiError) =>
  kind === 'quota' || kind === 'unavailable' || kind === 'signed-out';

export function note(state: PullState, error: ApiError | null | undefined, what: Spoken): void {
  if (error) state.problems.push(problemOf(error, what));
}

/** As `note`, of a list the plan is made from. */
export function noteList(state: PullState, error: ApiError | null | undefined, what: Spoken): void {
  note(state, error, what);
  if (error && isPassing(error)) state.missing.push(problemOf(error, what).says);
}
