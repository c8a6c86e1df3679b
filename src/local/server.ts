// Owns: the embedded Workspace on a port of this machine: its page, what the page asks for, the
// add-on's frames and their calls, and Google's own paths for other programs.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Action,
  type ActResponse,
  type DevelopersView,
  PATHS,
  type ShownByPage,
} from './page/protocol';
import { viewTab } from './script/spreadsheet/view';
import { Actions } from './server/actions';
import { Changes } from './server/changes';
import { Frames, SANDBOX } from './server/frames';
import { Guard } from './server/guard';
import { type PageFile, pageFiles } from './server/pageFiles';
import { Refusal } from './server/school';
import { callsView, mailView, overview, runsView, workView } from './server/views';
import type { Workspace } from './workspace';

export interface ServerOptions {
  workspace: Workspace;
  /** The project's folder, where the page's source is. */
  root: string;
  /** Keeps the Workspace as it is now; called after changes. */
  save: () => void;
  /** Told of what went wrong here and not at the page: a failed save, a bug. */
  report: (error: unknown) => void;
  /** Any free one when absent. */
  port?: number;
}

export interface WorkspaceServer {
  /** Where the page is, such as `http://127.0.0.1:41234/`. */
  url: string;
  /** A token for other programs, as the spreadsheet's owner. */
  token: string;
  /** Saves what is not saved yet and stops. */
  close(): Promise<void>;
}

/** Beyond this a request is no page's of ours. */
const MOST_BODY_BYTES = 8_000_000;
/** The most rows the page gets at once. */
const MOST_ROWS = 500;
/** What another program may do with the token: what the add-on may. */
const DEVELOPER_SCOPES = [
  'documents',
  'classroom.courses.readonly',
  'classroom.rosters.readonly',
  'classroom.coursework.students.readonly',
].map((name) => `https://www.googleapis.com/auth/${name}`);
const YEAR = 366 * 86_400_000;

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const KNOWN_ACTIONS: Readonly<Record<Action['do'], true>> = {
  'open spreadsheet': true,
  choose: true,
  'turn clock': true,
  type: true,
  tick: true,
  clear: true,
  select: true,
  sort: true,
  'insert lines': true,
  'delete lines': true,
  'move lines': true,
  'hide lines': true,
  'add tab': true,
  'rename tab': true,
  'move tab': true,
  'hide tab': true,
  'delete tab': true,
  'duplicate tab': true,
  'open assignment': true,
  'turn in': true,
  'take back': true,
  'return work': true,
  write: true,
  reply: true,
  resolve: true,
  reopen: true,
};

/** @throws when the port is taken, or the page's source does not compile. */
export async function serveWorkspace(options: ServerOptions): Promise<WorkspaceServer> {
  const site = new Site(options, await pageFiles(options.root));
  const server = createServer((request, response) => {
    site.answer(request, response).catch((error: unknown) => {
      options.report(error);
      if (response.headersSent) response.destroy();
      else
        send(response, 500, 'text/plain', 'The embedded Workspace made a mistake; see its window.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  site.url = `http://127.0.0.1:${port}/`;
  return {
    url: site.url,
    token: site.token,
    close: () =>
      new Promise((resolve, reject) => {
        site.close();
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

class Site {
  url = '';
  readonly token: string;
  readonly #workspace: Workspace;
  readonly #files: ReadonlyMap<string, PageFile>;
  readonly #guard = new Guard();
  readonly #changes: Changes;
  readonly #frames = new Frames(this.#guard.secret);
  readonly #actions: Actions;

  constructor({ workspace, save, report }: ServerOptions, files: ReadonlyMap<string, PageFile>) {
    this.#workspace = workspace;
    this.#files = files;
    this.#changes = new Changes(save, report);
    this.#actions = new Actions(workspace, this.#frames);
    this.token = developerToken(workspace);
  }

  close(): void {
    this.#changes.close();
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('x-content-type-options', 'nosniff');
    const framed = /^\/(script\/run|frame)\/([^/]+)(?:\/(\d+))?$/.exec(url.pathname);
    if (framed) {
      const [, kind, secret = '', id = ''] = framed;
      if (!this.#guard.knows(request, secret))
        return refuse(response, 'This address is not in use.');
      if (kind === 'frame') this.#frame(response, id);
      else await this.#scriptRun(request, response);
      return;
    }
    const refusal = this.#guard.refusal(request);
    if (refusal !== undefined) return refuse(response, refusal);
    if (url.pathname === PATHS.changes) return this.#changes.listen(response);
    if (url.pathname === PATHS.act) return this.#act(request, response);
    if (url.pathname.startsWith('/api/')) return this.#look(url, response);
    if (/^\/(?:v1|drive\/v3)\//.test(url.pathname)) return this.#google(request, url, response);
    const file = this.#files.get(url.pathname);
    if (!file) return send(response, 404, 'text/plain', 'There is nothing here.');
    response.setHeader('content-security-policy', PAGE_POLICY);
    send(response, 200, file.type, file.body);
  }

  /** An add-on's page. Opened by itself it is as fenced in as in its frame. */
  #frame(response: ServerResponse, id: string): void {
    const html = this.#frames.html(id);
    if (html === undefined) {
      send(response, 404, 'text/plain', 'Open the sidebar again.');
      return;
    }
    response.setHeader('content-security-policy', `sandbox ${SANDBOX}`);
    send(response, 200, 'text/html', html);
  }

  /** google.script.run, from a frame that has no origin: its address holds the secret. */
  async #scriptRun(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', 'null');
    response.setHeader('access-control-allow-headers', 'content-type');
    if (request.method === 'OPTIONS') return send(response, 204, 'text/plain', '');
    let frames: ShownByPage = { dialogs: [] };
    const answer = this.#workspace.handleScriptRun(await readJson(request), (shown) => {
      frames = this.#actions.framesOf(shown);
    });
    this.#changes.happened();
    const shows = frames.sidebar !== undefined || frames.dialogs.length > 0;
    sendJson(response, 200, shows ? { ...answer, shown: frames } : answer);
  }

  async #act(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const action = await readJson(request);
    if (request.method !== 'POST' || !isAction(action)) {
      return send(response, 400, 'text/plain', 'This is nothing that can be done here.');
    }
    let answer: ActResponse;
    try {
      const brought = this.#actions.act(action);
      // Where somebody looks is no change that anybody else would see.
      if (action.do !== 'select') this.#changes.happened();
      answer = { ok: true, done: brought };
    } catch (error) {
      // The Workspace refuses what Google would refuse, in words for the person.
      if (!(error instanceof Error) || error instanceof TypeError) throw error;
      const stale = error instanceof Refusal && error.stale;
      answer = { ok: false, message: error.message, ...(stale ? { stale } : {}) };
    }
    sendJson(response, 200, answer);
  }

  #look(url: URL, response: ServerResponse): void {
    const text = (name: string) => url.searchParams.get(name) ?? '';
    try {
      sendJson(response, 200, this.#view(url.pathname, text));
    } catch (error) {
      if (!(error instanceof Error) || error instanceof TypeError) throw error;
      sendJson(response, 404, { message: error.message });
    }
  }

  #view(path: string, text: (name: string) => string): unknown {
    const workspace = this.#workspace;
    switch (path) {
      case PATHS.overview:
        return overview(workspace, this.#actions.menus, this.#changes.version);
      case PATHS.sheet: {
        const count = Math.min(Number(text('count')) || 1, MOST_ROWS);
        return viewTab(workspace.book, text('tab'), Number(text('from')) || 1, count);
      }
      case PATHS.doc:
        return workView(workspace, text('id'));
      case PATHS.mail:
        return mailView(workspace);
      case PATHS.runs:
        return runsView(workspace);
      case PATHS.calls:
        return callsView(workspace, text('id'));
      case PATHS.developers: {
        const view: DevelopersView = { rootUrl: this.url, token: this.token };
        return view;
      }
      default:
        throw new Refusal('There is nothing here.');
    }
  }

  /** Classroom, Docs and Drive at Google’s own paths. */
  async #google(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    const method = request.method ?? 'GET';
    const answer = this.#workspace.cloud.handle({
      method,
      url: url.href,
      headers,
      ...(body === '' ? {} : { body }),
    });
    if (method !== 'GET') this.#changes.happened();
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }
}

/** Good for a year of the Workspace's clock. */
function developerToken(workspace: Workspace): string {
  return workspace.cloud.issueToken({
    email: workspace.users[0]?.email ?? '',
    scopes: DEVELOPER_SCOPES,
    enabledApis: ['classroom.googleapis.com', 'docs.googleapis.com'],
    expiresAt: workspace.clock.now() + YEAR,
  });
}

function isAction(value: unknown): value is Action {
  if (typeof value !== 'object' || value === null || !('do' in value)) return false;
  return typeof value.do === 'string' && Object.hasOwn(KNOWN_ACTIONS, value.do);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > MOST_BODY_BYTES) throw new Error('A request was larger than any of ours.');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** What was posted, or undefined when it is no JSON. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request);
  try {
    return JSON.parse(body) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('cache-control', 'no-store');
  response.writeHead(status).end(body);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json', JSON.stringify(value));
}

function refuse(response: ServerResponse, why: string): void {
  send(response, 403, 'text/plain', why);
}
