// Owns: promises about google.script as the page finds it, in a page that is only pretended.
import vm from 'node:vm';
import { clientScript, withClient } from '../../../src/local/script/client';
import { TEACHER, workspaceOf } from './harness';

interface Posted {
  url: string;
  body: { user: string; function: string; args: unknown[] };
  answer(response: unknown, status?: number): Promise<void>;
  breakOff(): Promise<void>;
}

/** A window with a network that answers when it is told to. */
function pageWith(code: string) {
  const posts: Posted[] = [];
  const told: unknown[] = [];
  const errors: unknown[] = [];
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const fetch = (url: string, init: { body: string }) =>
    new Promise((resolve, reject) => {
      posts.push({
        url,
        body: JSON.parse(init.body),
        answer: (response, status = 200) => {
          const json = () => Promise.resolve(response);
          resolve({ ok: status < 400, status, json });
          return settle();
        },
        breakOff: () => {
          reject(new TypeError('Failed to fetch'));
          return settle();
        },
      });
    });
  const window: Record<string, unknown> = {
    location: { origin: 'http://localhost' },
    parent: { postMessage: (message: unknown) => told.push(message) },
    told,
  };
  const context = vm.createContext({
    window,
    fetch,
    console: { error: (value: unknown) => errors.push(value) },
  });
  vm.runInContext(clientScript({ endpoint: '/script/run', user: TEACHER }), context);
  vm.runInContext('var google = window.google; var seen = [];', context);
  const run = (source: string) => vm.runInContext(source, context);
  run(code);
  return { posts, told, errors, run, seen: () => JSON.parse(JSON.stringify(run('seen'))) };
}

const CALL =
  "google.script.run.withSuccessHandler((v, u) => seen.push(['ok', v, u])).withFailureHandler((e, u) => seen.push([e.name, e.message, u]))";

describe('google.script.run', () => {
  it('posts the function’s name and arguments, and hands over the answer', async () => {
    const page = pageWith(
      `${CALL}.withUserObject('me').plan(1, { a: [undefined, null], b: undefined });`,
    );
    expect(page.posts[0]).toMatchObject({
      url: '/script/run',
      body: { user: TEACHER, function: 'plan', args: [1, { a: [null, null] }] },
    });
    await page.posts[0]?.answer({ ok: true, value: 7 });
    expect(page.seen()).toEqual([['ok', 7, 'me']]);
  });

  it('hands a failure its name and message', async () => {
    const page = pageWith(`${CALL}.plan(); ${CALL}.plan(); ${CALL}.plan();`);
    await page.posts[0]?.answer({ ok: false, error: { name: 'TypeError', message: 'no' } });
    await page.posts[1]?.answer({}, 500);
    await page.posts[2]?.breakOff();
    expect(page.seen()).toEqual([
      ['TypeError', 'no', null],
      ['NetworkError', 'Connection failure due to HTTP 500', null],
      ['NetworkError', 'Connection failure due to HTTP 0', null],
    ]);
  });

  it('keeps each chain’s handlers apart', async () => {
    const page = pageWith(
      "const base = google.script.run; base.withSuccessHandler((v) => seen.push(['a', v])).f(); base.withSuccessHandler((v) => seen.push(['b', v])).f(); base.f();",
    );
    for (const post of page.posts) await post.answer({ ok: true, value: 1 });
    expect(page.seen()).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('reports a failure nobody handles', async () => {
    const page = pageWith('google.script.run.f();');
    await page.posts[0]?.answer({ ok: false, error: { name: 'Error', message: 'unseen' } });
    expect(page.errors).toMatchObject([{ message: 'unseen' }]);
  });

  it.each(['new Date()', '{ when: [new Date()] }', '() => 1', 'new Map()', 'loop'])(
    'throws at once for %s',
    (value) => {
      const page = pageWith('const loop = {}; loop.self = loop;');
      expect(() => page.run(`google.script.run.f(1, ${value})`)).toThrow(
        /^Failed due to illegal value in property: /,
      );
      expect(page.posts).toHaveLength(0);
    },
  );

  it('sends ten at once and the next when one is done', async () => {
    const page = pageWith('for (let i = 0; i < 12; i++) google.script.run.f(i);');
    expect(page.posts).toHaveLength(10);
    await page.posts[3]?.answer({ ok: true, value: null });
    expect(page.posts).toHaveLength(11);
    await page.posts[4]?.breakOff();
    expect(page.posts.map(({ body }) => body.args[0])).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });

  it('is answered by the Workspace in the form it reads', async () => {
    const workspace = workspaceOf('function twice(n) { return n * 2; }');
    const page = pageWith(`${CALL}.twice(21); ${CALL}.thrice(1);`);
    for (const post of page.posts) await post.answer(workspace.handleScriptRun(post.body));
    expect(page.seen()).toEqual([
      ['ok', 42, null],
      ['ScriptError', 'Script function not found: thrice', null],
    ]);
  });
});

describe('google.script.host', () => {
  it('tells the window around the page', () => {
    const page = pageWith(
      'google.script.host.close(); google.script.host.setHeight(300); google.script.host.editor.focus();',
    );
    expect(page.told).toEqual([
      { type: 'google.script.host', action: 'close' },
      { type: 'google.script.host', action: 'setHeight', height: 300 },
      { type: 'google.script.host', action: 'focus' },
    ]);
  });
});

describe('a page with its client', () => {
  it('has it before anything of its own can run', () => {
    const options = { endpoint: '/script/run', user: '</script><b>' };
    const html = withClient('<!doctype html><html><head><script>x</script></head></html>', options);
    expect(html).toMatch(/^<!doctype html><html><head><script>\(/);
    expect(html).not.toContain('</script><b>');
    expect(withClient('<p>bare', options)).toMatch(/^<script>\(.*<p>bare$/s);
  });
});
