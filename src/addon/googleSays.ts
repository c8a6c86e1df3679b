// Owns: what Google's own services throw at a run, said in words for the teacher.
import { NotebookError } from '../notebook/tab';
import { TICK } from './permissions';
import { Refusal } from './words';

/** Nothing is in the way of trying again. */
export class NotNow extends Refusal {
  override name = 'NotNow';
}

const SHAPES: readonly { like: RegExp; says: string; passes?: true }[] = [
  {
    like: /protected cell or object/i,
    says: 'A tab of this notebook, or a part of it, is protected, and your account may not change it. What could not be written there was not done. Ask whoever protected it to let you edit it (Data › Protect sheets and ranges), then try again.',
  },
  {
    like: /permission to call|authorization is required|permissions are not sufficient/i,
    says: `This add-on was not given a permission it needs. ${TICK} Nothing is lost.`,
  },
  {
    like: /permission to (?:access|edit|perform)|access denied|permission_denied/i,
    says: 'You may look at this notebook but not change it, so nothing was done. Ask its owner to share it with you as an editor, then reload the spreadsheet.',
  },
  {
    like: /timed out|too many simultaneous|service (?:unavailable|error)|server error|try again later/i,
    says: 'Google Sheets did not answer in time. What was saved before is safe; wait a moment and try again.',
    passes: true,
  },
];

/** What was thrown, as it is to be told: our own words stay, and what nobody foresaw is not hidden. */
export function inOurWords(error: unknown): unknown {
  if (error instanceof Refusal || error instanceof NotebookError) return error;
  const message = String((error as { message?: unknown } | null)?.message ?? '');
  const shape = SHAPES.find(({ like }) => like.test(message));
  if (!shape) return error;
  return shape.passes ? new NotNow(shape.says) : new Refusal(shape.says);
}
