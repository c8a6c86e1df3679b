// Owns: the one way to Google: a list of requests out, a list of answers back, with every retry,
// quota wait and error shape in this file and nowhere else.

export type Api = 'classroom' | 'docs';

export interface ApiRequest {
  api: Api;
  method: 'GET' | 'POST';
  /** From the host on, e.g. `/v1/courses`. */
  path: string;
  /** Lists are repeated, as Google takes them. */
  query?: Record<string, string | number | boolean | readonly string[]>;
  body?: unknown;
}

export type ApiErrorKind =
  /** The token is no longer good. */
  | 'signed-out'
  /** A permission was not granted. */
  | 'scope'
  /** The API is not switched on for this script. */
  | 'api-off'
  /** Classroom is switched off for this person or school. */
  | 'classroom-off'
  | 'forbidden'
  | 'not-found'
  | 'bad-request'
  /** Too many requests, and waiting did not help in the time there was. */
  | 'quota'
  /** Google did not answer, or answered with an error of its own. */
  | 'unavailable'
  /** A write whose answer never came: it may or may not have happened. */
  | 'unknown-outcome';

export interface ApiError {
  kind: ApiErrorKind;
  /** HTTP status; 0 when there was no answer. */
  status: number;
  /** Google's own words, for `Activity`. Never holds what a student wrote. */
  message: string;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; error: ApiError };

/** What reaching Google takes; time and chance come in here. */
export interface Line {
  /** Sends all side by side. Throws when an address cannot be reached, whichever it was. */
  fetchAll(requests: WireRequest[]): WireAnswer[];
  token(): string;
  sleep(milliseconds: number): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 up to, not including, 1. */
  random(): number;
  /** When this run must have ended, in milliseconds since 1970: no wait goes beyond it. */
  until: number;
}

export interface WireRequest {
  url: string;
  method: 'get' | 'post';
  headers: Record<string, string>;
  contentType?: string;
  payload?: string;
  muteHttpExceptions: true;
}

export interface WireAnswer {
  status: number;
  body: string;
  /** Seconds, from the `Retry-After` header; 0 where there is none. */
  retryAfter: number;
}

const HOSTS: Record<Api, string> = {
  classroom: 'https://classroom.googleapis.com',
  docs: 'https://docs.googleapis.com',
};

/**
 * How many requests go out at once. Docs lets one person read 300 documents a minute, so a larger
 * list would only meet its quota.
 * Source: developers.google.com/workspace/docs/api/limits
 */
export const CHUNK = 250;

const TRIES = 6;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 32000;

/** Writes are not repeated once they may have been carried out; only 429 says that they were not. */
const mayRepeat = (request: ApiRequest, status: number) =>
  status === 429 || (request.method === 'GET' && (status === 0 || status >= 500));

/**
 * Sends every request and answers each in its place; one that fails never costs its neighbours.
 * Errors are values: nothing is thrown for what Google or the network does.
 */
export function sendAll<T>(line: Line, requests: readonly ApiRequest[]): Answer<T>[] {
  const answers: (Answer<T> | undefined)[] = requests.map(() => undefined);
  let open = requests.map((_, index) => index);
  let chunk = CHUNK;
  for (let tried = 1; open.length > 0; tried += 1) {
    const again: number[] = [];
    let retryAfter = 0;
    let nothingCame = false;
    for (let from = 0; from < open.length; from += chunk) {
      const part = open.slice(from, from + chunk);
      const wires = part.map((index) => requests[index] as ApiRequest);
      const came = fetchOnce(line, wires);
      nothingCame = nothingCame || came.every((answer) => answer.status === 0);
      part.forEach((index, place) => {
        const request = requests[index] as ApiRequest;
        const answer = came[place] ?? { status: 0, body: 'No answer came.', retryAfter: 0 };
        const read = readAnswer<T>(request, answer);
        answers[index] = read;
        if (!read.ok && mayRepeat(request, read.error.status)) {
          again.push(index);
          retryAfter = Math.max(retryAfter, answer.retryAfter * 1000);
        }
      });
    }
    if (again.length === 0 || tried === TRIES) break;
    // Full jitter, so that a school's thirty teachers do not come back in step.
    // Source: docs.cloud.google.com/storage/docs/retry-strategy#exponential-backoff
    const ceiling = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tried - 1));
    const wait = Math.max(retryAfter, Math.ceil(ceiling / 2 + (ceiling / 2) * line.random()));
    if (line.now() + wait >= line.until) break;
    line.sleep(wait);
    open = again;
    // One unreachable address throws for the whole list: smaller lists lose fewer neighbours.
    if (nothingCame) chunk = Math.max(1, Math.ceil(chunk / 4));
  }
  return answers.map(
    (answer) => answer ?? failed({ kind: 'unavailable', status: 0, message: 'Not sent.' }),
  );
}

function fetchOnce(line: Line, requests: readonly ApiRequest[]): WireAnswer[] {
  try {
    const token = line.token();
    return line.fetchAll(requests.map((request) => toWire(request, token)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return requests.map(() => ({ status: 0, body: message, retryAfter: 0 }));
  }
}

function toWire(request: ApiRequest, token: string): WireRequest {
  const query = Object.entries(request.query ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as string[]) : [value]).map(
      (one) => `${encodeURIComponent(name)}=${encodeURIComponent(String(one))}`,
    ),
  );
  const wire: WireRequest = {
    url: `${HOSTS[request.api]}${request.path}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    method: request.method === 'GET' ? 'get' : 'post',
    headers: { Authorization: `Bearer ${token}` },
    muteHttpExceptions: true,
  };
  return request.body === undefined
    ? wire
    : { ...wire, contentType: 'application/json', payload: JSON.stringify(request.body) };
}

const failed = (error: ApiError): Answer<never> => ({ ok: false, error });

function readAnswer<T>(request: ApiRequest, answer: WireAnswer): Answer<T> {
  const { status, body } = answer;
  const lost = request.method === 'GET' ? 'unavailable' : 'unknown-outcome';
  if (status === 0) return failed({ kind: lost, status, message: body });
  const json = parse(body);
  if (status >= 200 && status < 300) {
    if (json !== undefined) return { ok: true, value: json as T };
    return failed({ kind: lost, status: 502, message: 'The answer was not JSON.' });
  }
  const { message, reasons } = googleError(json);
  return failed({ kind: kindOf(request, status, message, reasons), status, message });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Not JSON is an answer too: the caller says what it means at that status.
    return undefined;
  }
}

/** Google's error shape: `{error: {message, status, details: [{reason}]}}`. */
function googleError(json: unknown): { message: string; reasons: string } {
  const error = (json as { error?: { message?: unknown; status?: unknown; details?: unknown } })
    ?.error;
  const details = Array.isArray(error?.details) ? (error.details as { reason?: unknown }[]) : [];
  return {
    message: typeof error?.message === 'string' ? error.message : 'No reason was given.',
    reasons: [error?.status, ...details.map((detail) => detail?.reason)].map(String).join(' '),
  };
}

function kindOf(
  request: ApiRequest,
  status: number,
  message: string,
  reasons: string,
): ApiErrorKind {
  const all = `${reasons} ${message}`;
  if (status === 401) return 'signed-out';
  if (status === 403 && /ACCESS_TOKEN_SCOPE_INSUFFICIENT|insufficient.*scope/i.test(all))
    return 'scope';
  if (status === 403 && /SERVICE_DISABLED|has not been used in project/.test(all)) return 'api-off';
  if (status === 403 && /ClassroomDisabled|ClassroomApiDisabled/.test(all)) return 'classroom-off';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 429) return 'quota';
  if (status >= 500) return request.method === 'GET' ? 'unavailable' : 'unknown-outcome';
  return 'bad-request';
}

/** The line of a real run: UrlFetchApp under the script's own token. */
export function openLine(until: number): Line {
  return {
    fetchAll: (requests) =>
      UrlFetchApp.fetchAll(requests).map((answer) => ({
        status: answer.getResponseCode(),
        body: answer.getContentText(),
        retryAfter: retryAfterOf(answer.getHeaders() as Record<string, unknown>),
      })),
    token: () => ScriptApp.getOAuthToken(),
    sleep: (milliseconds) => Utilities.sleep(milliseconds),
    now: () => Date.now(),
    random: () => Math.random(),
    until,
  };
}

function retryAfterOf(headers: Record<string, unknown>): number {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === 'retry-after');
  const seconds = name === undefined ? Number.NaN : Number(headers[name]);
  return Number.isFinite(seconds) ? Math.max(seconds, 0) : 0;
}
