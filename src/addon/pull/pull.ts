// Owns: the sync: courses, rosters, assignments, submissions and drafts into the tab `Writers`, in
// few round trips and in steps that can be carried on after a cut.
import type { PullProgress } from '../answers/opening';
import { type Context, holding } from '../run';
import { pullDrafts } from './pullDrafts';
import { pullCourses, pullRosters, pullSubmissions } from './pullLists';
import {
  beginPull,
  dropPull,
  keepPull,
  keptPull,
  type PullState,
  progress,
  summary,
} from './pullState';
import { storePull } from './pullStore';

/** What a call from the sidebar does before it says how far it is. */
export const STEP_MS = 8000;

/** A step of the pull as the sidebar asks for it. */
export function pullStep(context: Context, again: boolean, milliseconds: number): PullProgress {
  const { state, finished } = pullOn(context, again, milliseconds);
  const now = progress(context, state);
  return finished ? { ...now, finished, says: context.tell(summary(state)) } : now;
}

/** Carries the pull on, or begins one, until it is finished or the time is up. */
export function pullOn(
  context: Context,
  again: boolean,
  milliseconds: number,
): { state: PullState; finished: boolean } {
  const until = context.now() + milliseconds;
  if (again) dropPull(context);
  const state = keptPull(context) ?? beginPull(context);
  while (state.phase !== 'write') {
    advance(context, state);
    // Kept between phases, so that a run cut off here is carried on and not begun anew.
    const kept = keepPull(context, state);
    if (kept && context.now() >= until) return { state, finished: false };
  }
  holding(context, () => storePull(context, state));
  dropPull(context);
  return { state, finished: true };
}

function advance(context: Context, state: PullState): void {
  switch (state.phase) {
    case 'courses':
      pullCourses(context, state);
      return;
    case 'rosters':
      pullRosters(context, state);
      return;
    case 'submissions':
      pullSubmissions(context, state);
      return;
    case 'drafts':
      pullDrafts(context, state);
      return;
    default:
      return;
  }
}
