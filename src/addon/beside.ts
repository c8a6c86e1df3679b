// Owns: lines in Activity about something that is done already, whatever becomes of the lines.
import { NotebookError } from '../notebook/tab';
import { inOurWords } from './googleSays';
import { type Context, holding } from './run';
import { Refusal } from './words';

export function noteBeside(context: Context, what: string, says: readonly string[]): void {
  try {
    holding(context, () =>
      context.notebook.activity().append(
        says.map((result) => ({
          at: context.today(),
          what,
          result,
          next: null,
          who: context.teacher,
        })),
      ),
    );
  } catch (error) {
    // What was asked for is done; that it could not be noted beside it must not look like a failure.
    const told = inOurWords(error);
    if (!(told instanceof Refusal || told instanceof NotebookError)) throw error;
    Logger.log(`${says.length} lines could not be written to Activity: ${told.message}`);
  }
}
