// Owns: the front door of the embedded Classroom, Docs and Drive: a request in, Google's answer out.

import { authorize, type Grant, Tokens } from './auth';
import { batchUpdate } from './batchUpdate';
import type { Call } from './call';
import {
  getCourse,
  getCourseWork,
  getSubmission,
  listCourses,
  listCourseWork,
  listStudents,
  listSubmissions,
  listTeachers,
} from './classroom';
import { type DeploymentMethodId, type Method, type MethodId, matchMethod } from './contract';
import { createDocument, getDocument } from './document';
import { createComment, deleteComment, deleteFile, listComments, updateComment } from './drive';
import { CloudError, type FaultStatus, faultError } from './error';
import { applyMask, parseMask } from './mask';
import { checkAnswer, readBody } from './messages';
import { readParameters } from './parameters';
import { Quotas } from './quota';
import { type CloudState, emptyState, type User, userByEmail } from './state';
import { newUser } from './user';

export interface CloudRequest {
  method: string;
  /** Whole, at Google's host or at another one that stands for it. */
  url: string;
  headers: Record<string, string>;
  body?: string;
}

export interface CloudResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A request as it is remembered, refused ones included. */
export interface LoggedRequest {
  method: string;
  url: string;
  /** Undefined for an address where Google has nothing. */
  methodId: MethodId | undefined;
  /** Whose token it came with; undefined when it was let in under nobody's. */
  email: string | undefined;
  status: number;
  at: number;
}

/** What can be made to go wrong with one request. Its status comes instead of its effects. */
export type Fault = { status: FaultStatus } | 'comments-fail';

export interface CloudOptions {
  /** Milliseconds since 1970. */
  now: () => number;
  /** The most items on any page. */
  pageSize?: number;
  /** A class saved earlier; without it, nobody and nothing. It is used, not copied. */
  state?: CloudState;
}

type CarriedId = Exclude<MethodId, DeploymentMethodId>;

const ANSWERS: Record<CarriedId, (call: Call) => object> = {
  'classroom.courses.list': listCourses,
  'classroom.courses.get': getCourse,
  'classroom.courses.students.list': listStudents,
  'classroom.courses.teachers.list': listTeachers,
  'classroom.courses.courseWork.list': listCourseWork,
  'classroom.courses.courseWork.get': getCourseWork,
  'classroom.courses.courseWork.studentSubmissions.list': listSubmissions,
  'classroom.courses.courseWork.studentSubmissions.get': getSubmission,
  'docs.documents.get': getDocument,
  'docs.documents.batchUpdate': batchUpdate,
  'docs.documents.create': createDocument,
  'drive.comments.create': createComment,
  'drive.comments.list': listComments,
  'drive.comments.update': updateComment,
  'drive.comments.delete': deleteComment,
  'drive.files.delete': deleteFile,
};

export class Cloud {
  /** Plain JSON; changing it is changing the school. */
  readonly state: CloudState;
  /** Every request so far, oldest first. */
  readonly requests: LoggedRequest[] = [];
  readonly now: () => number;
  readonly #pageCap: number | undefined;
  readonly #tokens = new Tokens();
  readonly #quotas = new Quotas();

  constructor({ now, pageSize, state = emptyState() }: CloudOptions) {
    this.now = now;
    this.#pageCap = pageSize;
    this.state = state;
  }

  /** An equal school that goes its own way from here on; nobody is signed in to it. */
  copy(now: () => number): Cloud {
    return new Cloud({
      now,
      state: structuredClone(this.state),
      ...(this.#pageCap !== undefined && { pageSize: this.#pageCap }),
    });
  }

  /** A token as Google would give after consent. Its owner need not exist yet. */
  issueToken(grant: Grant): string {
    return this.#tokens.issue(grant);
  }

  /** Answers as Google would. Throws only when the embedded side itself is at fault. */
  handle(request: CloudRequest, fault?: Fault): CloudResponse {
    const url = new URL(request.url);
    const match = carried(matchMethod(request.method.toUpperCase(), url));
    const logged: LoggedRequest = {
      method: request.method.toUpperCase(),
      url: request.url,
      methodId: match?.method.id,
      email: undefined,
      status: 0,
      at: this.now(),
    };
    this.requests.push(logged);
    const response = match
      ? this.#answer(request, url, match, logged, fault)
      : nothingThere(url.pathname);
    logged.status = response.status;
    return response;
  }

  #answer(
    request: CloudRequest,
    url: URL,
    { method, answer: carryOut, pathValues }: Carried,
    logged: LoggedRequest,
    fault: Fault | undefined,
  ): CloudResponse {
    try {
      if (fault !== undefined && fault !== 'comments-fail') throw faultError(fault.status);
      const grant = this.#tokens.authenticate(header(request, 'authorization'), method, logged.at);
      logged.email = grant.email;
      authorize(grant, method);
      const user = this.#user(grant.email);
      this.#quotas.spend(method, user.id, logged.at);
      const call = this.#call(request, url, method, pathValues, grant, user, logged.at, fault);
      const answer = carryOut(call);
      if (method.response === undefined) return { status: 204, headers: {}, body: '' };
      checkAnswer(method, answer);
      return json(200, `${JSON.stringify(applyMask(answer, call.mask), null, 2)}\n`);
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      return json(error.code, error.toBody(), challenge(error));
    }
  }

  #call(
    request: CloudRequest,
    url: URL,
    method: Method,
    pathValues: ReadonlyMap<string, string>,
    grant: Grant,
    user: User,
    now: number,
    fault: Fault | undefined,
  ): Call {
    const { switches } = this.state;
    const unavailable = switches.comments === 'off' ? ['commentsViewMode'] : [];
    const parameters = readParameters(method, pathValues, url.searchParams, unavailable);
    const fields = parameters.text('fields');
    return {
      method,
      state: this.state,
      user,
      scopes: grant.scopes,
      now,
      parameters,
      body: readBody(method, request.body),
      mask:
        fields === undefined || method.response === undefined
          ? 'all'
          : parseMask(method.host, method.response, fields),
      ...(this.#pageCap !== undefined && { pageCap: this.#pageCap }),
      commentsFail: fault === 'comments-fail' || switches.commentSaves === 'fail',
    };
  }

  #user(email: string): User {
    return userByEmail(this.state, email) ?? newUser(this.state, { email });
  }
}

interface Carried {
  method: Method;
  pathValues: ReadonlyMap<string, string>;
  answer: (call: Call) => object;
}

/** Google has methods here that nothing but a deployment calls; at this door there is nothing. */
function carried(match: ReturnType<typeof matchMethod>): Carried | undefined {
  if (!match) return undefined;
  const answer = (ANSWERS as Partial<Record<MethodId, (call: Call) => object>>)[match.method.id];
  return answer && { ...match, answer };
}

function header(request: CloudRequest, name: string): string | undefined {
  return Object.entries(request.headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

function json(status: number, body: string, headers: Record<string, string> = {}): CloudResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8', ...headers },
    body,
  };
}

function challenge(error: CloudError): Record<string, string> {
  if (error.status === 'UNAUTHENTICATED') {
    return { 'www-authenticate': 'Bearer realm="https://accounts.google.com/"' };
  }
  return {};
}

/** Google's answer at an address it does not know is a page, not JSON. */
function nothingThere(path: string): CloudResponse {
  return {
    status: 404,
    headers: { 'content-type': 'text/html; charset=UTF-8' },
    body: `<!DOCTYPE html>\n<title>Error 404 (Not Found)!!1</title>\n<p>The requested URL <code>${path
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')}</code> was not found on this server.\n`,
  };
}
