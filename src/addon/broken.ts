// Owns: what is broken in the notebook: remembered from the run that met it, so that the next opening
// offers to repair it; and the repair.
import type { Spoken } from '../conference/spoken';
import { NotebookError } from '../notebook/tab';
import { type Context, holding } from './run';

const KEY = 'broken';

/** To be called with whatever a job stopped at. */
export function noteBroken(context: Context, error: unknown): void {
  if (error instanceof NotebookError) context.shared.set(KEY, error.said);
}

/** What is broken, in words; empty when nothing is known to be. */
export const brokenSays = (context: Context): string =>
  context.tell(context.shared.get<Spoken | string>(KEY) ?? '');

/** Puts the notebook right and says in `mended` how. */
export function repairNotebook(context: Context): void {
  holding(context, () => {
    context.notebook.repair();
    context.notebook.flush();
    context.shared.remove(KEY);
  });
}
