// Owns: the one way to Google: a list of requests out, a list of answers back, with every retry,
// quota wait and error shape in this file and nowhere else.

export type Api = 'classroom' | 'docs' | 'drive';

export interface ApiRequest {
  api: Api;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
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
  method: 'get' | 'post' | 'patch' | 'delete';
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
  drive: 'https://www.googleapis.com',
};

/**
 * How many requests go out at once. Docs lets one person read 300 documents a minute, so a larger
 * list would only meet its quota.
 * Source: developers.google.com/workspace/docs/api/limits
 */
export const CHUNK = 250;

const TRIES = 6;
/** Quotas are by the minute, and the waits between so many tries outlast one. */
const QUOTA_TRIES = 9;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 32000;

/** Writes are not repeated once they may have been carried out; only a quota says they were not. */
const mayRepeat = (request: ApiRequest, { kind, status }: ApiError) =>
  (kind === 'quota' && status !== 0) || (request.method === 'GET' && kind === 'unavailable');

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
    let lists = 0;
    let lost = 0;
    for (let from = 0; from < open.length; from += chunk) {
      // A run that is cut off loses everything; what is not sent can be sent by the next one.
      if (lists > 0 && line.now() >= line.until) break;
      const part = open.slice(from, from + chunk);
      const came = fetchOnce(
        line,
        part.map((index) => requests[index] as ApiRequest),
      );
      lists += 1;
      if (came.every(({ status }) => status === 0)) lost += 1;
      part.forEach((index, place) => {
        const request = requests[index] as ApiRequest;
        const answer = came[place] ?? { status: 0, body: 'No answer came.', retryAfter: 0 };
        const read = readAnswer<T>(request, answer);
        answers[index] = read;
        const tries = !read.ok && read.error.kind === 'quota' ? QUOTA_TRIES : TRIES;
        if (!read.ok && tried < tries && mayRepeat(request, read.error)) {
          again.push(index);
          retryAfter = Math.max(retryAfter, answer.retryAfter * 1000);
        }
      });
    }
    if (again.length === 0) break;
    // Half of it by chance, so that a school's thirty teachers do not come back in step.
    // Source: docs.cloud.google.com/storage/docs/retry-strategy#exponential-backoff
    const most = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tried - 1));
    const chance = line.random();
    const wait = Math.ceil(
      Math.max(most / 2 + (most / 2) * chance, retryAfter + (retryAfter > 0 ? 1000 * chance : 0)),
    );
    if (line.now() + wait >= line.until) break;
    line.sleep(wait);
    open = again;
    // One unreachable address throws for the whole list: smaller lists lose fewer neighbours. Where
    // every one of several lists was lost, Google is out of reach and more lists only take longer.
    if (lost > 0 && (lists === 1 || lost < lists))
      chunk = Math.max(1, Math.ceil(Math.min(chunk, open.length) / 4));
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
    return requests.map(() => ({ status: 0, body: messageOf(error), retryAfter: 0 }));
  }
}

/** Errors of the script's own services are not always this realm's. */
const messageOf = (error: unknown): string =>
  typeof (error as { message?: unknown } | null)?.message === 'string'
    ? (error as { message: string }).message
    : String(error);

/** What UrlFetchApp throws when a day's fetches are used up: nothing was sent, nor will be today. */
const USED_UP = /too many times|bandwidth quota|quota exceeded/i;

function toWire(request: ApiRequest, token: string): WireRequest {
  const query = Object.entries(request.query ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as string[]) : [value]).map(
      (one) => `${encodeURIComponent(name)}=${encodeURIComponent(String(one))}`,
    ),
  );
  const wire: WireRequest = {
    url: `${HOSTS[request.api]}${request.path}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    method: request.method.toLowerCase() as WireRequest['method'],
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
  if (status === 0) {
    // Of a list of writes some may have gone out before the day's fetches were used up.
    const kind = request.method === 'GET' && USED_UP.test(body) ? 'quota' : lost;
    return failed({ kind, status, message: body });
  }
  // A deletion is answered by nothing at all.
  const json = status === 204 ? {} : parse(body);
  if (status >= 200 && status < 300) {
    if (typeof json === 'object' && json !== null) return { ok: true, value: json as T };
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

/**
 * Google's error shapes: `{error: {message, status, details: [{reason}]}}`, of older services
 * `{error: {message, errors: [{reason}]}}`, of sign-in `{error, error_description}`.
 */
function googleError(json: unknown): { message: string; reasons: string } {
  const { error, error_description } = fieldsOf(json);
  if (typeof error === 'string')
    return { message: String(error_description ?? error), reasons: error };
  const { message, status, details, errors } = fieldsOf(error);
  const listed = [details, errors].flatMap((some) =>
    Array.isArray(some) ? (some as unknown[]) : [],
  );
  return {
    message: typeof message === 'string' ? message : 'No reason was given.',
    reasons: [status, ...listed.map((one) => fieldsOf(one).reason)]
      .filter((reason) => typeof reason === 'string')
      .join(' '),
  };
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function kindOf(
  request: ApiRequest,
  status: number,
  message: string,
  reasons: string,
): ApiErrorKind {
  const all = `${reasons} ${message}`;
  if (status === 401) return 'signed-out';
  if (status === 403) {
    if (/ACCESS_TOKEN_SCOPE_INSUFFICIENT|insufficient.*scope/i.test(all)) return 'scope';
    if (/SERVICE_DISABLED|accessNotConfigured|has not been used in project/i.test(all))
      return 'api-off';
    if (/ClassroomDisabled|ClassroomApiDisabled/.test(all)) return 'classroom-off';
    // Older quotas answer 403; like 429 it says that nothing was carried out.
    return /rateLimitExceeded|RATE_LIMIT_EXCEEDED|quotaExceeded/i.test(all) ? 'quota' : 'forbidden';
  }
  if (status === 404) return 'not-found';
  if (status === 429) return 'quota';
  if (status >= 500 || status === 408)
    return request.method === 'GET' ? 'unavailable' : 'unknown-outcome';
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
