// Owns: lines to Google for tests: one that answers what a test says, one to the embedded Cloud.
import { CHUNK, type Line, type WireAnswer, type WireRequest } from '../../src/google/http';
import type { Fault } from '../../src/local/cloud/cloud';
import type { School } from '../local/cloud/school';

export interface PretendLine extends Line {
  /** Every list that went out, in order, as the addresses it held. */
  readonly sent: string[][];
  readonly requests: WireRequest[];
  /** The waits, in milliseconds. */
  readonly waits: number[];
  /** Milliseconds since 1970. */
  clock: number;
}

export const answered = (status: number, body: unknown = {}, retryAfter = 0): WireAnswer => ({
  status,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  retryAfter,
});

export const refused = (status: number, message: string, more: object = {}): WireAnswer =>
  answered(status, { error: { code: status, message, ...more } });

/**
 * A line whose requests are answered one by one; an answer that is an Error is thrown for its whole
 * list, as UrlFetchApp does. Each list takes a tenth of a second.
 */
export function pretendLine(
  answer: (request: WireRequest, tries: number) => WireAnswer | Error,
  over: Partial<Line> = {},
): PretendLine {
  const tries = new Map<string, number>();
  const line: PretendLine = {
    sent: [],
    requests: [],
    waits: [],
    clock: 0,
    token: () => 'token',
    random: () => 0.5,
    until: Number.POSITIVE_INFINITY,
    now: () => line.clock,
    sleep: (milliseconds) => {
      line.waits.push(milliseconds);
      line.clock += milliseconds;
    },
    fetchAll: (requests) => {
      expect(requests.length).toBeLessThanOrEqual(CHUNK);
      line.sent.push(requests.map(({ url }) => url));
      line.requests.push(...requests);
      line.clock += 100;
      const answers = requests.map((request) => {
        const number = (tries.get(request.url) ?? 0) + 1;
        tries.set(request.url, number);
        return answer(request, number);
      });
      const thrown = answers.find((one) => one instanceof Error);
      if (thrown) throw thrown;
      return answers as WireAnswer[];
    },
    ...over,
  };
  return line;
}

export interface SchoolLine extends Line {
  /** How many lists went out. */
  rounds: number;
  /** Every request, as its method and address. */
  readonly asked: string[];
  /** What goes wrong with a request; nothing when undefined. */
  fault: (request: WireRequest) => Fault | undefined;
  /** Called before each list is carried out: what students do meanwhile. */
  meanwhile: () => void;
}

/** The embedded Cloud as one teacher reaches it. */
export function schoolLine(school: School, token = school.token()): SchoolLine {
  const line: SchoolLine = {
    rounds: 0,
    asked: [],
    fault: () => undefined,
    meanwhile: () => undefined,
    token: () => token,
    random: () => 0,
    now: () => school.time,
    sleep: (milliseconds) => {
      school.time += milliseconds;
    },
    until: Number.POSITIVE_INFINITY,
    fetchAll: (requests) => {
      line.rounds += 1;
      line.meanwhile();
      return requests.map((request) => {
        // Google takes no longer address from a script.
        // Source: developers.google.com/apps-script/guides/services/quotas
        expect(request.url.length).toBeLessThan(2048);
        line.asked.push(`${request.method} ${request.url}`);
        const { status, body } = school.cloud.handle(
          {
            method: request.method.toUpperCase(),
            url: request.url,
            headers: request.headers,
            ...(request.payload === undefined ? {} : { body: request.payload }),
          },
          line.fault(request),
        );
        return { status, body, retryAfter: 0 };
      });
    },
  };
  return line;
}
