// Owns: saying in plain words what went wrong with Google and what to do about it.
import type { ApiError } from '../google/http';
import type { Problem } from './answers';

/** A problem that stops a job; its message is shown to the teacher as it is. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    message: string,
    /** It does not pass by itself: somebody has to do what the message says. */
    readonly lasting = false,
  ) {
    super(message);
  }
}

/** What a job stops with where Google did not give what it needs. */
export class NotRead extends Refusal {
  override name = 'NotRead';
}

const LASTING: readonly ApiError['kind'][] = ['scope', 'api-off', 'classroom-off', 'forbidden'];

/** What went wrong while reaching for something ("your classes"), as what a job stops with. */
export function refusalOf(error: ApiError, what: string): NotRead {
  const { says, todo } = problemOf(error, what);
  return new NotRead(`${says} ${todo}`, LASTING.includes(error.kind));
}

/** What went wrong while reaching for something ("your classes"), as plain data for the page. */
export function problemOf({ kind, message }: ApiError, what: string): Problem {
  switch (kind) {
    case 'signed-out':
      return {
        says: `Google no longer knows who is asking for ${what}.`,
        todo: 'Reload the spreadsheet and sign in again. Nothing is lost.',
      };
    case 'scope':
      return {
        says: `This add-on was not given permission to read ${what}.`,
        todo: 'Open Writing Conferences from the menu again and tick every box Google shows.',
      };
    case 'api-off':
      return {
        says: `Google's service for ${what} is not switched on for this script.`,
        todo: 'Ask whoever installed the add-on to push its manifest again: it names the services to switch on.',
      };
    case 'classroom-off':
      return {
        says: 'Google Classroom is switched off for your account.',
        todo: 'Ask your school’s Google administrator to switch Classroom on for you.',
      };
    case 'forbidden':
      return {
        says: `Google does not let you see ${what}.`,
        todo: 'You may have been taken off as a teacher there, or your school does not trust this add-on yet: ask your administrator.',
      };
    case 'not-found':
      return { says: `Google cannot find ${what} any more.`, todo: 'It may have been deleted.' };
    case 'quota':
      return {
        says: `Google is answering too many requests to show ${what} now.`,
        todo: 'Wait a few minutes and try again. Nothing is lost.',
      };
    case 'unavailable':
    case 'unknown-outcome':
      return {
        says: `Google did not answer about ${what}.`,
        todo: 'Try again in a moment. Nothing is lost.',
      };
    default:
      return {
        says: `Google refused a request about ${what}: ${message}`,
        todo: 'Please report this; nothing was changed.',
      };
  }
}
