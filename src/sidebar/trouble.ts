// Owns: understanding why a call failed, in words for the person in front of the panel.
import type { Problem } from '../addon/answers/problem';
import type { Words } from './words/english';
import { t } from './words/words';

/** `unsure` when the server may have done the work although its answer never came. */
export interface Trouble extends Problem {
  unsure: boolean;
}

/**
 * What `google.script.run` hands to a failure handler says little; these are the shapes seen.
 * Several signed-in accounts: "PERMISSION_DENIED" while reading from storage, or a page that may
 * not be reached. Signed out: HTTP 401, or "Authorization is required". No network: "Connection
 * failure due to HTTP 0". Everything else is the server's own message.
 */
const SHAPES: readonly { like: RegExp; says: keyof Words['trouble']; unsure: boolean }[] = [
  { like: /^no answer$/, says: 'noAnswer', unsure: true },
  { like: /^no google\.script\.run$/, says: 'outside', unsure: false },
  {
    like: /HTTP 0\b|network ?error(?!.*HTTP)|offline|failed to fetch/i,
    says: 'offline',
    unsure: true,
  },
  {
    like: /HTTP 401|authorization is required|not (?:signed|logged) in/i,
    says: 'signedOut',
    unsure: false,
  },
  {
    like: /PERMISSION_DENIED|do not have (?:access|permission)|HTTP 403/i,
    says: 'accounts',
    unsure: false,
  },
  { like: /exceeded maximum execution time|timed? ?out/i, says: 'tooLong', unsure: true },
  {
    like: /server error occurred|internal error|HTTP 5\d\d|service unavailable/i,
    says: 'google',
    unsure: true,
  },
];

/** Any failure as a Trouble. Never throws. */
export function troubleFrom(error: unknown): Trouble {
  const message = messageOf(error);
  for (const { like, says, unsure } of SHAPES)
    if (like.test(message)) return { ...t.trouble[says], unsure };
  // The server writes its own messages for the teacher, with what to do; only the wrapping goes.
  const own = message
    .replace(/^(?:(?:Uncaught )?(?:\w*(?:Error|Exception)|Refusal): )+/, '')
    .trim();
  return own === ''
    ? { ...t.trouble.unknown, unsure: true }
    : { says: own, todo: '', unsure: true };
}

export function isTrouble(error: unknown): error is Trouble {
  return typeof error === 'object' && error !== null && 'says' in error && 'unsure' in error;
}

function messageOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (error instanceof Error) return error.message;
  if (typeof error === 'object' && error !== null && 'message' in error)
    return String(error.message);
  return '';
}
