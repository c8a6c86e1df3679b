// Owns: what stands around every call: the run it works in, what was mended on the way, and errors in words
// for the teacher.
import { told } from '../conference/spoken';
import { noteBeside } from './beside';
import { noteBroken } from './broken';
import { inOurWords, isOurs } from './googleSays';
import { bringUpToDate } from './migrate';
import { type Context, languageHere, openRun } from './run';
import { said } from './words/said';

/** One run: whatever had to be mended in the notebook on the way is written down for the teacher. */
export function run<T>(work: (context: Context) => T): T {
  return inWords(() => {
    const context = openRun();
    bringUpToDate(context);
    const result = noticing(context, () => work(context));
    if (context.notebook.mended.length > 0) writeMended(context);
    return result;
  });
}

/** A tab that is met broken is offered to be repaired at the next opening. */
function noticing<T>(context: Context, work: () => T): T {
  try {
    return work();
  } catch (error) {
    noteBroken(context, error);
    throw error;
  }
}

/** Whatever it throws is told in words for the teacher. */
export function inWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asTold(inOurWords(error));
  }
}

/** In the teacher's language; where that cannot be found out, better in English than not at all. */
function asTold(error: unknown): unknown {
  if (!isOurs(error)) return error;
  try {
    error.message = told(error.said, languageHere());
  } catch {
    // Google took the language's place away in the middle: what stopped the run is what matters.
  }
  return error;
}

function writeMended(context: Context): void {
  // The mending first: after the run nobody could say in words that Google refuses it.
  context.notebook.flush();
  noteBeside(
    context,
    said(({ activity }) => activity.mended),
    context.notebook.mended,
  );
}
