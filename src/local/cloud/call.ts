// Owns: what one method of Classroom or Docs is given when it is called.

import type { Method } from './contract';
import type { Mask } from './mask';
import type { Parameters } from './parameters';
import type { CloudState, User } from './state';

export interface Call {
  method: Method;
  state: CloudState;
  /** Whose token came with the request. */
  user: User;
  scopes: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
  parameters: Parameters;
  body: Record<string, unknown>;
  mask: Mask;
  /** The most items on one page, whatever the request asks; tests page by twos. */
  pageCap?: number;
  /** Docs is to answer that it saved none of the comments. */
  commentsFail: boolean;
}

/** RFC 3339 in UTC with milliseconds, as both APIs write times. */
export function timestamp(ms: number): string {
  return new Date(ms).toISOString();
}
