// Owns: UrlFetchApp: what may be fetched, how often, how large, and how failures look.
import { blobState, makeBlob, signedBytes, toBytes } from './blob';
import type { Execution } from './execution';
import type { ActedFault } from './fault';
import type { Host } from './host';
import { isAllowed } from './manifest';
import { claim } from './quota';
import { RunEnded } from './run';
import { fields, service, wrongParameters } from './service';

/** Source: https://developers.google.com/apps-script/guides/services/quotas */
const BODY_BYTES = 50 * 1024 * 1024;
const URL_CHARACTERS = 2 * 1024;
const HEADER_BYTES = 8 * 1024;
const HEADERS = 100;

interface Prepared {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: string;
  muted: boolean;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

type Options = Record<string, unknown>;

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const known = new Set(['url', 'method', 'contentType', 'headers', 'payload', 'muteHttpExceptions']);
/** Options with no meaning where there is no network between the script and the API. */
const ignored = new Set(['followRedirects', 'validateHttpsCertificates', 'escaping']);

export function makeUrlFetchApp(host: Host, run: Execution): object {
  const prepare = (url: unknown, options: Options) => prepareRequest(host, run, url, options);
  return service(run, 'UrlFetchApp', {
    fetch(url: unknown, options: Options = {}) {
      const request = prepare(url, options);
      run.round('google');
      return open(run, request, send(host, run, 'fetch', request));
    },
    fetchAll(requests: unknown) {
      if (!Array.isArray(requests)) {
        throw wrongParameters(run, 'UrlFetchApp.fetchAll', [requests]);
      }
      const prepared = requests.map((each: unknown) => {
        if (typeof each === 'string') return prepare(each, {});
        const options = fields(run, 'UrlFetchApp.fetchAll', each);
        return prepare(options.url, options);
      });
      if (prepared.length === 0) return run.realm.value([]);
      run.round('google');
      const answers = sendAll(host, run, prepared);
      const responses = run.realm.value([]) as object[];
      answers.forEach((answer, index) => {
        const request = prepared[index];
        if (request) responses.push(open(run, request, answer));
      });
      return responses;
    },
  });
}

/** All are sent side by side, so one that fails does not keep the others from taking effect. */
function sendAll(host: Host, run: Execution, requests: readonly Prepared[]): Answer[] {
  const answers: Answer[] = [];
  const failures: unknown[] = [];
  for (const request of requests) {
    try {
      answers.push(send(host, run, 'fetchAll', request));
    } catch (error) {
      if (error instanceof RunEnded) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return answers;
}

function send(host: Host, run: Execution, method: string, request: Prepared): Answer {
  const { url, headers, body } = request;
  const reach = (fault?: ActedFault) => {
    claim(host, run, 'urlfetch');
    const address = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
    if (!/\.googleapis\.com$/i.test(address)) {
      throw run.realm.error(`Address unavailable: ${url}`);
    }
    const sent = { method: request.method, url, headers, ...(body === undefined ? {} : { body }) };
    if (fault === 'answered-503') {
      host.google.handle(sent);
      return host.google.handle(sent, { status: 503 });
    }
    const answer = host.google.handle(sent, fault === 'busy' ? undefined : fault);
    if (Buffer.byteLength(answer.body) > BODY_BYTES) {
      throw run.realm.error(`Response size exceeded the limit: ${url}`);
    }
    return answer;
  };
  return run.call('UrlFetchApp', method, reach, `${request.method} ${url}`);
}

function prepareRequest(host: Host, run: Execution, target: unknown, options: Options): Prepared {
  if (typeof target !== 'string' || target === '') {
    throw run.realm.error(`Attribute provided with no value: url`);
  }
  const url = /^https?:\/\//i.test(target) ? target : `http://${target}`;
  const allowed = host.project.manifest.urlFetchWhitelist;
  if (allowed && !isAllowed(url, allowed)) {
    throw run.realm.error(
      `Request to ${url} failed because the URL has not been whitelisted in the script manifest.`,
    );
  }
  if (url.length > URL_CHARACTERS) throw run.realm.error('Limit Exceeded: URLFetch URL Length.');
  if (!URL.canParse(url)) throw run.realm.error(`Invalid argument: ${url}`);
  for (const key of Object.keys(options)) {
    if (known.has(key) || ignored.has(key)) continue;
    throw run.notEmbedded(`UrlFetchApp's option "${key}"`);
  }
  const { payload } = options;
  const method = String(options.method ?? (payload === undefined ? 'get' : 'post')).toUpperCase();
  if (!METHODS.has(method)) {
    throw run.realm.error(`Attribute provided with invalid value: method (${method})`);
  }
  const prepared: Prepared = {
    url,
    method,
    headers: prepareHeaders(run, options),
    muted: options.muteHttpExceptions === true,
  };
  if (payload === undefined || payload === null) return prepared;
  const { body, type } = preparePayload(payload);
  if (Buffer.byteLength(body) > BODY_BYTES) {
    throw run.realm.error('Limit Exceeded: URLFetch POST Size.');
  }
  prepared.headers['content-type'] ??= type;
  return { ...prepared, body };
}

function prepareHeaders(run: Execution, options: Options): Record<string, string> {
  const given = Object.entries((options.headers ?? {}) as Record<string, unknown>);
  if (given.length > HEADERS) throw run.realm.error('Limit Exceeded: URLFetch Header Count.');
  const headers: Record<string, string> = {};
  for (const [name, value] of given) {
    const lower = name.toLowerCase();
    if (lower === 'host' || lower === 'content-length') {
      throw run.realm.error(`Attribute provided with invalid value: Header:${name}`);
    }
    if (name.length + String(value).length > HEADER_BYTES) {
      throw run.realm.error('Limit Exceeded: URLFetch Header Size.');
    }
    headers[lower] = String(value);
  }
  if (options.contentType !== undefined) headers['content-type'] = String(options.contentType);
  return headers;
}

/** Text goes as it is, an object as a form. */
function preparePayload(payload: unknown): { body: string; type: string } {
  const form = 'application/x-www-form-urlencoded';
  const blob = blobState(payload);
  if (blob) return { body: blob.bytes.toString('utf8'), type: blob.contentType ?? form };
  if (Array.isArray(payload)) return { body: toBytes(payload).toString('utf8'), type: form };
  if (typeof payload !== 'object' || payload === null) return { body: String(payload), type: form };
  const fields = Object.entries(payload).map(
    ([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`,
  );
  return { body: fields.join('&'), type: form };
}

/** The script's view of an answer; a failure is an exception unless the script muted it. */
function open(run: Execution, request: Prepared, answer: Answer): object {
  const { status, body } = answer;
  if (status >= 400 && !request.muted) {
    const host = /^https?:\/\/[^/?#]*/i.exec(request.url)?.[0] ?? request.url;
    throw run.realm.error(
      `Request failed for ${host} returned code ${status}. Truncated server response: ` +
        `${body.slice(0, 200)} (use muteHttpExceptions option to examine full response)`,
    );
  }
  const type = Object.entries(answer.headers).find(([name]) => /^content-type$/i.test(name))?.[1];
  return service(run, 'HTTPResponse', {
    getResponseCode: () => status,
    getContentText: (_charset?: string) => body,
    getContent: () => run.realm.value(signedBytes(Buffer.from(body))),
    getHeaders: () => run.realm.value({ ...answer.headers }),
    getAllHeaders: () => run.realm.value({ ...answer.headers }),
    getBlob: () => makeBlob(run, Buffer.from(body), type ?? null),
  });
}
