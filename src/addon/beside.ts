// Owns: lines in Activity about something that is done already, whatever becomes of the lines.
import type { Spoken } from '../conference/spoken';
import { inOurWords, isOurs } from './googleSays';
import { type Context, holding } from './run';

/** A line each. Never throws: what was asked for is done already. */
export function noteBeside(context: Context, what: Spoken, says: readonly Spoken[]): void {
  try {
    holding(context, () =>
      context.notebook.activity().append(
        says.map((result) => ({
          at: context.today(),
          what: context.tell(what),
          result: context.tell(result),
          next: null,
          who: context.teacher,
        })),
      ),
    );
  } catch (error) {
    // What was asked for is done; that it could not be noted beside it must not look like a failure.
    const told = inOurWords(error);
    if (!isOurs(told)) throw error;
    Logger.log(`${says.length} lines could not be written to Activity: ${told.message}`);
  }
}
