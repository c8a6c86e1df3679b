// Owns: what Google's own services throw at a run, said in words for the teacher.
import { type Spoken, spoken } from '../conference/spoken';
import { TooLong } from '../notebook/cell';
import { NotebookError } from '../notebook/tab';
import { Refusal } from './refusal';
import { said } from './words/said';

/** Nothing is in the way of trying again. */
export class NotNow extends Refusal {
  override name = 'NotNow';
}

const SHAPES: readonly { like: RegExp; says: Spoken; passes?: true }[] = [
  { like: /protected cell or object/i, says: said(({ google }) => google.protected) },
  {
    like: /permission to call|authorization is required|permissions are not sufficient/i,
    says: said(({ google }) => google.notPermitted),
  },
  {
    like: /permission to (?:access|edit|perform)|access denied|permission_denied/i,
    says: said(({ google }) => google.onlyLooking),
  },
  {
    like: /timed out|too many simultaneous|service (?:unavailable|error)|server error|try again later/i,
    says: said(({ google }) => google.sheetsSilent),
    passes: true,
  },
];

/** What is to be told of whatever was thrown. */
export function saysOf(error: unknown): Spoken {
  const told = inOurWords(error);
  if (isOurs(told)) return told.said;
  return spoken(() => String((told as { message?: unknown } | null)?.message ?? told));
}

/** Whether it says in the teacher's words what stopped a run. */
export const isOurs = (error: unknown): error is Refusal | NotebookError | TooLong =>
  error instanceof Refusal || error instanceof NotebookError || error instanceof TooLong;

/** What was thrown, as it is to be told: our own words stay, and what nobody foresaw is not hidden. */
export function inOurWords(error: unknown): unknown {
  if (isOurs(error)) return error;
  const message = String((error as { message?: unknown } | null)?.message ?? '');
  const shape = SHAPES.find(({ like }) => like.test(message));
  if (!shape) return error;
  return shape.passes ? new NotNow(shape.says) : new Refusal(shape.says);
}
