// Owns: promises about the language a script finds: what is there, what is not, and whose it is.
import { answerOf, probed, thrownBy, workspaceOf } from './harness';

describe('the globals of a script', () => {
  const absent = [
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'clearTimeout',
    'URL',
    'URLSearchParams',
    'fetch',
    'TextEncoder',
    'TextDecoder',
    'atob',
    'btoa',
    'crypto',
    'structuredClone',
    'process',
    'Buffer',
    'require',
    'module',
    'exports',
    'global',
    'performance',
    'AbortController',
    'Event',
    'window',
    'document',
  ];

  it.each(absent)('lack %s', (name) => {
    expect(probed(`typeof ${name}`)).toBe('undefined');
  });

  it('are the language itself and Google’s services, and nothing else that can be listed', () => {
    expect(probed('Object.keys(globalThis)')).toEqual(['probe']);
    expect(probed('typeof Intl + typeof Promise + typeof Reflect')).toBe('objectfunctionobject');
  });

  it('are fresh in every run', () => {
    const workspace = workspaceOf(
      'var count = 0; function probe() { Array.prototype.extra = 1; return ++count; }' +
        'function look() { return typeof [].extra; }',
    );
    expect(answerOf(workspace, 'probe')).toBe(1);
    expect(answerOf(workspace, 'probe')).toBe(1);
    expect(answerOf(workspace, 'look')).toBe('undefined');
  });

  it('keep no trace of how a function was called', () => {
    expect(probed("'__call' in globalThis")).toBe(false);
  });

  it('say so where a service of Google is not embedded', () => {
    expect(thrownBy('DriveApp.getFiles()')).toBe(
      'DriveApp.getFiles is not in the embedded Workspace',
    );
    expect(thrownBy('Utilities.jsonStringify({})')).toBe(
      'Utilities.jsonStringify is not in the embedded Workspace',
    );
  });

  it('put on record what was missing, even if the script hides it', () => {
    const workspace = workspaceOf(
      'function probe() { try { GmailApp.search("x"); } catch (e) { return 1; } }',
    );
    const { answer, execution } = workspace.call('probe', [], 'ms.rivera@school.example');
    expect(answer).toEqual({ outcome: 'answered', value: 1 });
    expect(execution.missing).toEqual(['GmailApp.search']);
  });
});

describe('values that Google hands to a script', () => {
  it('are arrays, dates and errors of the script’s own kind', () => {
    expect(probed('PropertiesService.getScriptProperties().getKeys() instanceof Array')).toBe(true);
    expect(probed("Utilities.parseDate('2026', 'Etc/UTC', 'yyyy') instanceof Date")).toBe(true);
    expect(
      probed(
        '(() => { try { HtmlService.createHtmlOutputFromFile("no") } catch (e) ' +
          '{ return [e instanceof Error, e.name, String(e)]; } })()',
      ),
    ).toEqual([true, 'Exception', 'Exception: No HTML file named no was found.']);
  });

  it('reach a function as copies of its own arrays and objects', () => {
    const workspace = workspaceOf(
      'function probe(a) { return [a instanceof Object, a.list instanceof Array, a.list.length]; }',
    );
    expect(answerOf(workspace, 'probe', [{ list: [1, 2] }])).toEqual([true, true, 2]);
  });
});

describe('the time of a script', () => {
  it('follows the Workspace’s clock', () => {
    const at = Date.parse('2026-10-05T08:00:00-04:00');
    expect(probed('[Date.now(), new Date().getTime(), +new Date]')).toEqual([at, at, at]);
    expect(probed('new Date() instanceof Date')).toBe(true);
    expect(probed('(Utilities.sleep(1500), Date.now())')).toBe(at + 1500);
  });

  it('shows local times of the script’s zone and not of this machine', () => {
    const zone = (timeZone: string) => ({ manifest: { timeZone } });
    const fields =
      '((d) => [d.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getTimezoneOffset()])' +
      '(new Date("2026-07-01T03:30:00Z"))';
    expect(probed(fields, zone('America/New_York'))).toEqual([2026, 5, 30, 2, 23, 240]);
    expect(probed(fields, zone('Asia/Kolkata'))).toEqual([2026, 6, 1, 3, 9, -330]);
    expect(probed('new Date(2026, 0, 15, 9).toISOString()', zone('America/New_York'))).toBe(
      '2026-01-15T14:00:00.000Z',
    );
    expect(probed('new Date("2026-01-15T09:00").toISOString()', zone('America/New_York'))).toBe(
      '2026-01-15T14:00:00.000Z',
    );
    expect(probed('new Date("2026-01-15").toISOString()', zone('America/New_York'))).toBe(
      '2026-01-15T00:00:00.000Z',
    );
    expect(probed('String(new Date(0))', zone('America/New_York'))).toBe(
      'Wed Dec 31 1969 19:00:00 GMT-0500 (Eastern Standard Time)',
    );
  });

  it('keeps wall-clock arithmetic right where clocks change', () => {
    // In New York, 8 March 2026 has 23 hours.
    expect(
      probed(
        '((d) => { d.setDate(d.getDate() + 1); return d.toISOString(); })(new Date(2026, 2, 7, 9))',
      ),
    ).toBe('2026-03-08T13:00:00.000Z');
  });

  it('leaves a Date that is handed over as it was', () => {
    expect(probed('new Date(new Date(123456789)).getTime()')).toBe(123456789);
    expect(probed('isNaN(new Date("rubbish")) && isNaN(new Date(undefined).getHours())')).toBe(
      true,
    );
  });
});

describe('chance', () => {
  it('comes out the same when the same runs are made again, and differs from run to run', () => {
    const draw = () => {
      const workspace = workspaceOf(
        'function probe() { return [Math.random(), Utilities.getUuid()]; }',
      );
      return [answerOf(workspace, 'probe'), answerOf(workspace, 'probe')];
    };
    const [first, second] = draw();
    expect(draw()).toEqual([first, second]);
    expect(first).not.toEqual(second);
  });
});

describe('what is newer than Apps Script', () => {
  it.each([
    '[].at',
    '[].findLast',
    '[].toSorted',
    "''.replaceAll",
    "''.matchAll",
    'Object.hasOwn',
    'Object.groupBy',
    'Promise.allSettled',
  ])('is not there: %s', (name) => {
    expect(probed(`typeof ${name}`)).toBe('undefined');
  });

  it.each([
    'class A { #x = 1; get() { return this.#x; } }',
    'class A { static x = 1; }',
    'class A { static { A.x = 1; } }',
    'class A { #go() {} }',
  ])('does not parse: %s', (source) => {
    expect(() => workspaceOf(source)).toThrow(/Code\.js does not parse at Google/);
  });

  it('is not found where there is only text, or a static method', () => {
    expect(() =>
      workspaceOf("class A { static make() { return '#fff #x'; } } /* this.#x */"),
    ).not.toThrow();
  });
});
