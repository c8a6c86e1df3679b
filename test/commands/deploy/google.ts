// Owns: what of Google a deployment meets, on a port of this machine: sign-in, new spreadsheets, and
// the Apps Script API. Each request and each answer is held to Google's discovery documents.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { matchMethod } from '../../../src/local/cloud/contract';
import { CloudError } from '../../../src/local/cloud/error';
import { checkAnswer, readBody } from '../../../src/local/cloud/messages';
import { readParameters } from '../../../src/local/cloud/parameters';

interface ScriptFile {
  name: string;
  type: string;
  source: string;
}

interface Script {
  owner: string;
  parentId: string;
  files: ScriptFile[];
}

const MANIFEST: ScriptFile = {
  name: 'appsscript',
  type: 'JSON',
  source:
    '{\n  "timeZone": "America/New_York",\n  "dependencies": {},\n  "runtimeVersion": "V8"\n}',
};

const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';

export class Google {
  readonly scripts = new Map<string, Script>();
  readonly sheets = new Map<string, string>();
  /** The methods that were called, oldest first. */
  readonly calls: string[] = [];
  /** Whoever holds the login. */
  account = 'n.okafor@mapleschool.example';
  /** False: the person never switched the Apps Script API on. */
  apiOn = true;
  /** While set, the connection of this method's calls is cut, before or after they are carried out. */
  cut: { methodId: string; after: boolean } | null = null;
  /** Done to what is pushed before it is kept. */
  spoil: (files: ScriptFile[]) => ScriptFile[] = (files) => files;
  /** What went wrong in here. */
  readonly mistakes: unknown[] = [];
  port = 0;
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  #ids = 0;

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.port = (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url ?? '/', `https://${request.headers['x-host']}`);
    const json = (status: number, value: unknown) =>
      response
        .writeHead(status, { 'content-type': 'application/json; charset=UTF-8' })
        .end(JSON.stringify(value));
    if (url.pathname === '/oauth2/v2/userinfo')
      return void json(200, { id: '1', email: this.account });
    const match = matchMethod(request.method ?? 'GET', url);
    if (!match) return void json(404, { error: { code: 404, message: `Nothing at ${url}` } });
    const { method, pathValues } = match;
    this.calls.push(method.id);
    const cut = this.cut?.methodId === method.id ? this.cut : null;
    if (cut && !cut.after) return void request.socket.destroy();
    try {
      readParameters(method, pathValues, url.searchParams);
      const read = readBody(method, body === '' ? undefined : body);
      const answer = this.#carryOut(method.id, pathValues.get('scriptId') ?? '', read);
      checkAnswer(method, answer);
      if (cut) return void request.socket.destroy();
      json(200, answer);
    } catch (error) {
      if (!(error instanceof CloudError)) {
        // A mistake of this stand-in's own must not look like one of Google's refusals.
        this.mistakes.push(error);
        return void request.socket.destroy();
      }
      response
        .writeHead(error.code, { 'content-type': 'application/json; charset=UTF-8' })
        .end(error.toBody());
    }
  }

  #carryOut(methodId: string, scriptId: string, body: Record<string, unknown>): object {
    if (methodId === 'drive.files.create') {
      const id = this.#newId('sheet');
      this.sheets.set(id, String(body.name));
      return { kind: 'drive#file', id, name: body.name, mimeType: body.mimeType };
    }
    if (!this.apiOn) throw new CloudError('PERMISSION_DENIED', API_OFF);
    if (methodId === 'script.projects.create') {
      const id = this.#newId('script');
      const parentId = typeof body.parentId === 'string' ? body.parentId : '';
      this.scripts.set(id, { owner: this.account, parentId, files: [MANIFEST] });
      return { scriptId: id, title: body.title, ...(parentId === '' ? {} : { parentId }) };
    }
    const script = this.scripts.get(scriptId);
    if (!script || script.owner !== this.account)
      throw new CloudError('NOT_FOUND', 'Requested entity was not found.');
    if (methodId === 'script.projects.versions.list') return {};
    if (methodId === 'script.projects.updateContent')
      script.files = this.spoil(body.files as ScriptFile[]);
    return { scriptId, files: script.files };
  }

  #newId(kind: string): string {
    this.#ids += 1;
    return `1${kind}${String(this.#ids).padStart(40, '0')}`;
  }
}
