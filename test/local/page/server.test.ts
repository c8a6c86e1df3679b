// Owns: the promises of the Workspace's server: who may ask, and what other programs get.
import { request } from 'node:http';
import { resolve } from 'node:path';
import { classroom, auth as google } from 'googleapis/build/src/apis/classroom';
import type { ActResponse, DevelopersView, Overview } from '../../../src/local/page/protocol';
import { serveWorkspace, type WorkspaceServer } from '../../../src/local/server';
import type { Workspace } from '../../../src/local/workspace';
import { beginSmall } from './smallAddOn';

const ROOT = resolve(__dirname, '..', '..', '..');
let workspace: Workspace;
let server: WorkspaceServer;
let saves = 0;

beforeEach(async () => {
  saves = 0;
  workspace = beginSmall();
  server = await serveWorkspace({
    workspace,
    root: ROOT,
    save: () => {
      saves += 1;
    },
    report: (error) => {
      throw error;
    },
  });
});
afterEach(() => server.close());

/** As any program sends it: `fetch` would not let a Host be made up. */
function ask(
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: object; body?: string } = {},
): Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((done, fail) => {
    const asked = request(
      new URL(path, server.url),
      { method, headers: { ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      },
    );
    asked.on('error', fail);
    asked.end(body);
  });
}

const act = (action: object, headers: object = {}) =>
  ask('/api/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(action),
  });

describe('the server', () => {
  it('refuses a page that had its own name point to this machine', async () => {
    const { status } = await ask('/api/overview', { headers: { host: 'evil.example:80' } });
    expect(status).toBe(403);
  });

  it('refuses what another web page sends, and does nothing of it', async () => {
    const { status } = await act(
      { do: 'type', tab: 'Sheet1', cell: 'A1', text: 'mine' },
      { origin: 'https://evil.example' },
    );
    expect(status).toBe(403);
    expect(workspace.book.value(workspace.book.tab(0), 1, 1)).toBe('');
    const framed = await act({ do: 'add tab' }, { origin: 'null' });
    expect(framed.status).toBe(403);
    const looked = await ask('/api/overview', {
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    });
    expect(looked.status).toBe(403);
  });

  it('lets a frame without an origin call the script only with the secret of this start', async () => {
    const body = JSON.stringify({
      user: workspace.users[0]?.email,
      function: 'ringAt',
      args: ['A1'],
    });
    const headers = { origin: 'null', 'content-type': 'application/json' };
    const guessed = await ask('/script/run/guessed', { method: 'POST', headers, body });
    expect(guessed.status).toBe(403);

    await act({ do: 'open spreadsheet' });
    const shown = JSON.parse(
      (await act({ do: 'choose', functionName: 'showBells' })).text,
    ) as Extract<ActResponse, { ok: true }>;
    const url = shown.done.sidebar?.url ?? '';
    const frame = await ask(url);
    expect(frame.headers['content-security-policy']).toMatch(/^sandbox allow-scripts/);
    expect(frame.headers['content-security-policy']).not.toMatch(/allow-same-origin|allow-top/);
    const endpoint = url.replace(/^\/frame\/([^/]+)\/.*$/, '/script/run/$1');
    const known = await ask(endpoint, { method: 'POST', headers, body });
    expect(JSON.parse(known.text)).toEqual({ ok: true, value: 'rang at A1' });
    expect(workspace.book.value(workspace.book.tab(0), 1, 1)).toBe('ding');
    // A page may show another in its place, as a menu item does.
    const shows = JSON.stringify({ ...JSON.parse(body), function: 'showBells', args: [] });
    const other = JSON.parse((await ask(endpoint, { method: 'POST', headers, body: shows })).text);
    expect(other.shown.sidebar.title).toBe('Bells');
    expect((await ask(other.shown.sidebar.url)).text).toContain('id="ring"');
  });

  it('refuses an action that is none', async () => {
    expect((await act({ do: 'burn it down' })).status).toBe(400);
    expect((await act({ do: 'constructor' })).status).toBe(400);
    const torn = await ask('/api/act', { method: 'POST', body: '{"do":' });
    expect(torn.status).toBe(400);
  });

  it('saves after a change, not after a look', async () => {
    await ask('/api/overview');
    await new Promise((later) => setTimeout(later, 500));
    expect(saves).toBe(0);
    await act({ do: 'type', tab: 'Sheet1', cell: 'A1', text: '1' });
    await act({ do: 'type', tab: 'Sheet1', cell: 'A2', text: '2' });
    await new Promise((later) => setTimeout(later, 800));
    expect(saves).toBe(1);
  });

  it('counts every change, so that a page knows when to look again', async () => {
    const version = async () => (JSON.parse((await ask('/api/overview')).text) as Overview).version;
    const before = await version();
    await act({ do: 'type', tab: 'Sheet1', cell: 'A1', text: '1' });
    expect(await version()).toBe(before + 1);
    await act({ do: 'rename tab', tab: 'None such', to: 'x' });
    expect(await version()).toBe(before + 1);
  });

  it('refuses words for a Doc that is no longer as its writer saw it', async () => {
    const doc = Object.values(workspace.cloud.state.files).find(
      (file) =>
        file.kind === 'doc' && file.threads !== undefined && Object.keys(file.access).length > 1,
    );
    if (doc?.kind !== 'doc') throw new Error('The class has no Doc.');
    const by = Object.keys(doc.access).find((id) => doc.access[id] === 'owner') ?? '';
    const write = {
      do: 'write',
      fileId: doc.id,
      tabId: doc.tabs[0]?.id,
      by,
      revision: doc.revision,
      at: 1,
      erase: 0,
      insert: 'One. ',
    };
    expect(JSON.parse((await act(write)).text)).toMatchObject({ ok: true });
    expect(JSON.parse((await act(write)).text)).toMatchObject({ ok: false, stale: true });
    expect(doc.tabs[0]?.text.slice(1, 11)).toBe('One. The D');
  });
});

describe('another program', () => {
  it('reaches Classroom with Google’s own client, by the address and token it is told', async () => {
    const { rootUrl, token } = JSON.parse((await ask('/api/developers')).text) as DevelopersView;
    const auth = new google.OAuth2();
    auth.setCredentials({ access_token: token, expiry_date: 4e12 });
    const { data } = await classroom({
      version: 'v1',
      auth,
      rootUrl,
      // The client would import one, which jest's modules cannot do.
      fetchImplementation: fetch,
    }).courses.list();
    expect(data.courses?.map(({ name }) => name)).toEqual(['Room 3']);
  });
});
