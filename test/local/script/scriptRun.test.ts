// Owns: promises about google.script.run: what the page can call, and what can cross.
import fc from 'fast-check';
import { answerOf, COLLEAGUE, errorOf, TEACHER, workspaceOf } from './harness';

describe('what the page can call', () => {
  const code = `
    function open() { return 'open'; }
    function private_() { return 'private'; }
    var assigned = function assigned() { return 'assigned'; };
    const arrow = () => 'arrow';
    if (true) { function inner() { return 'inner'; } }
    (function () { function nested() {} })();
    var later; later = open;
    class Thing {}
  `;

  it('is a top-level function declaration', () => {
    expect(answerOf(workspaceOf(code), 'open')).toBe('open');
  });

  it.each([
    'private_',
    'assigned',
    'arrow',
    'inner',
    'nested',
    'later',
    'Thing',
    'eval',
    'toString',
    'parseInt',
    'UrlFetchApp',
    'missing',
    '__proto__',
  ])('is not %s', (name) => {
    const { answer, execution } = workspaceOf(code).call(name, [], TEACHER);
    expect(answer).toMatchObject({
      outcome: 'refused',
      error: { message: `Script function not found: ${name}` },
    });
    expect(execution.calls).toEqual([]);
  });
});

describe('what can cross', () => {
  const code = `
    function echo(value) { return value; }
    function answer(name) {
      return {
        date: [{ when: new Date() }], bareDate: new Date(), fn: { f() {} }, map: new Map(), regex: /x/,
        instance: new (class Point {})(), circle: (() => { const o = {}; o.self = [o]; return o; })(),
        holes: [undefined, , 1], fields: { a: undefined, b: null }, nan: [NaN, Infinity], none: undefined,
        bare: Object.assign(Object.create(null), { a: 1 }), symbol: Symbol('x'), big: 10n,
      }[name];
    }
    function fail() { throw new TypeError('no such writer'); }
    function failPlainly() { throw 'plain'; }
    function failWith() { throw { name: 'Custom', message: 'made by hand' }; }
  `;
  const workspace = workspaceOf(code);

  it('is any JSON, unchanged and as a copy', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(answerOf(workspace, 'echo', [plain])).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['date', 'bareDate', 'fn', 'map', 'regex', 'instance', 'circle', 'symbol', 'big'])(
    'is no %s in an answer',
    (name) => {
      expect(errorOf(workspace, 'answer', [name])).toMatch(
        /^The script completed but the returned value is not a supported return type/,
      );
    },
  );

  it.each([
    ['holes', [null, null, 1]],
    ['fields', { b: null }],
    ['nan', [null, null]],
    ['none', null],
    ['bare', { a: 1 }],
  ])('turns %s into what JSON can say', (name, expected) => {
    expect(answerOf(workspace, 'answer', [name])).toEqual(expected);
  });

  it('is no Date, function or instance in an argument', () => {
    class Point {}
    for (const value of [new Date(), { when: [new Date()] }, () => 1, new Point(), new Map()]) {
      expect(errorOf(workspace, 'echo', [value])).toMatch(/illegal value/);
    }
  });

  it('brings an error’s name and message', () => {
    const failed = (name: string) => workspace.call(name, [], TEACHER).answer;
    expect(failed('fail')).toEqual({
      outcome: 'failed',
      error: { name: 'TypeError', message: 'no such writer' },
    });
    expect(failed('failPlainly')).toMatchObject({ error: { message: 'plain' } });
    expect(failed('failWith')).toMatchObject({
      error: { name: 'Custom', message: 'made by hand' },
    });
  });
});

describe('the post that a page sends', () => {
  const workspace = workspaceOf('function add(a, b) { return a + b; } function fail() { null.x; }');

  it('is answered with the value, or with the error', () => {
    const run = (name: string, ...args: unknown[]) =>
      workspace.handleScriptRun({ user: TEACHER, function: name, args });
    expect(run('add', 2, 3)).toEqual({ ok: true, value: 5 });
    expect(run('fail')).toMatchObject({ ok: false, error: { name: 'TypeError' } });
    expect(run('missing')).toEqual({
      ok: false,
      error: { name: 'ScriptError', message: 'Script function not found: missing' },
    });
  });

  it('is told of missing rights when the browser is signed in as somebody else', () => {
    const answer = workspace.handleScriptRun({
      user: 'someone@else.example',
      function: 'add',
      args: [],
    });
    expect(answer).toMatchObject({
      error: { message: expect.stringContaining('PERMISSION_DENIED') },
    });
  });

  it.each([null, 'x', {}, { user: TEACHER }, { user: TEACHER, function: 'add', args: 'x' }])(
    'is refused when it is %j',
    (body) => {
      expect(workspace.handleScriptRun(body)).toMatchObject({ ok: false });
    },
  );

  it('runs as the person who sent it', () => {
    const who = workspaceOf('function who() { return Session.getActiveUser().getEmail(); }');
    expect(answerOf(who, 'who', [], COLLEAGUE)).toBe(COLLEAGUE);
  });

  it('is refused while thirty runs of the same person go on', () => {
    const deep = workspaceOf(
      'function probe() { PropertiesService.getScriptProperties().getKeys(); return 1; }',
    );
    const outcomes: string[] = [];
    const next = (left: number) => {
      const act = () => next(left - 1);
      const faults = left > 0 ? { 1: { type: 'meanwhile' as const, act } } : {};
      const { answer } = deep.call('probe', [], TEACHER, faults);
      outcomes.push(answer.outcome === 'answered' ? 'answered' : answer.error.message);
    };
    next(30);
    expect(outcomes.filter((each) => each === 'answered')).toHaveLength(30);
    expect(outcomes[0]).toMatch(/too many scripts running simultaneously/);
  });
});
