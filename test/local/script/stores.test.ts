// Owns: promises about what a script can keep: properties, caches, and the locks that guard them.
import { answerOf, COLLEAGUE, errorOf, probed, TEACHER, workspaceOf } from './harness';

describe('PropertiesService', () => {
  const code = `
    const store = (kind) => PropertiesService['get' + kind + 'Properties']();
    function set(kind, key, value) { store(kind).setProperty(key, value); }
    function get(kind, key) { return store(kind).getProperty(key); }
    function fill(kind, count) {
      for (let i = 0; i < count; i++) store(kind).setProperty('k' + i, 'x'.repeat(9 * 1024));
    }
    function setAll(kind, values, others) { store(kind).setProperties(values, others); return store(kind).getProperties(); }
    function keys(kind) { return store(kind).getKeys().sort(); }
    function clear(kind) { store(kind).deleteAllProperties(); }
  `;

  it('keeps the script’s for everyone and a person’s for that person alone', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'set', ['Script', 'a', '1'], TEACHER);
    answerOf(workspace, 'set', ['User', 'a', '2'], TEACHER);
    expect(answerOf(workspace, 'get', ['Script', 'a'], COLLEAGUE)).toBe('1');
    expect(answerOf(workspace, 'get', ['User', 'a'], COLLEAGUE)).toBeNull();
    expect(answerOf(workspace, 'get', ['Document', 'a'], TEACHER)).toBeNull();
    expect(answerOf(workspace, 'get', ['User', 'a'], TEACHER)).toBe('2');
  });

  it('keeps texts, whatever it is given', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'set', ['Script', 'n', 7]);
    expect(answerOf(workspace, 'get', ['Script', 'n'])).toBe('7');
    expect(answerOf(workspace, 'get', ['Script', 'toString'])).toBeNull();
  });

  it('adds many at once, or puts them in place of all others', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'set', ['Script', 'old', 'x']);
    expect(answerOf(workspace, 'setAll', ['Script', { a: '1' }, false])).toEqual({
      a: '1',
      old: 'x',
    });
    expect(answerOf(workspace, 'setAll', ['Script', { b: '2' }, true])).toEqual({ b: '2' });
    answerOf(workspace, 'clear', ['Script']);
    expect(answerOf(workspace, 'keys', ['Script'])).toEqual([]);
  });

  it('refuses a value over 9 KB and leaves the old one', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'set', ['User', 'a', 'small']);
    const large = 'é'.repeat(4609);
    expect(errorOf(workspace, 'set', ['User', 'a', large])).toBe('Argument too large: value');
    expect(answerOf(workspace, 'get', ['User', 'a'])).toBe('small');
  });

  it('refuses more than 500 KB in a store', () => {
    const workspace = workspaceOf(code);
    expect(errorOf(workspace, 'fill', ['User', 60])).toBe(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    // Fifty-five values of 9 KB with their keys are under 500 KB, fifty-six are over.
    expect(answerOf(workspace, 'keys', ['User'])).toHaveLength(55);
  });
});

describe('CacheService', () => {
  const code = `
    function put(key, value, seconds) { CacheService.getScriptCache().put(key, value, seconds); }
    function get(key) { return CacheService.getScriptCache().get(key); }
    function mine(key, value) { const c = CacheService.getUserCache(); if (value) c.put(key, value); return c.get(key); }
    function many(count) {
      const values = {}; for (let i = 0; i < count; i++) values['k' + i] = i;
      CacheService.getScriptCache().putAll(values, 60);
      return Object.keys(CacheService.getScriptCache().getAll(Object.keys(values))).length;
    }
  `;

  it('forgets when the time is up, ten minutes unless told', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'put', ['a', 'x', 60]);
    answerOf(workspace, 'mine', ['b', 'y']);
    workspace.clock.advance(59_999);
    expect(answerOf(workspace, 'get', ['a'])).toBe('x');
    workspace.clock.advance(1);
    expect(answerOf(workspace, 'get', ['a'])).toBeNull();
    expect(answerOf(workspace, 'mine', ['b'])).toBe('y');
    workspace.clock.advance(540_000);
    expect(answerOf(workspace, 'mine', ['b'])).toBeNull();
  });

  it('keeps a person’s from others, and may lose everything at any time', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'mine', ['a', 'x'], TEACHER);
    expect(answerOf(workspace, 'mine', ['a'], COLLEAGUE)).toBeNull();
    workspace.dropCaches();
    expect(answerOf(workspace, 'mine', ['a'], TEACHER)).toBeNull();
  });

  it('refuses what is too large or too long', () => {
    const workspace = workspaceOf(code);
    expect(errorOf(workspace, 'put', ['k'.repeat(251), 'x', 60])).toBe('Argument too large: key');
    expect(errorOf(workspace, 'put', ['k', 'x'.repeat(100 * 1024 + 1), 60])).toBe(
      'Argument too large: value',
    );
    expect(errorOf(workspace, 'put', ['k', 'x', 21_601])).toMatch(/^Argument out of range/);
  });

  it('keeps nine hundred of more than a thousand', () => {
    expect(answerOf(workspaceOf(code), 'many', [1000])).toBe(1000);
    expect(answerOf(workspaceOf(code), 'many', [1001])).toBe(900);
  });
});

describe('LockService', () => {
  const code = `
    function take(kind, wait) { const lock = LockService['get' + kind + 'Lock'](); const got = lock.tryLock(wait); PropertiesService.getScriptProperties().getKeys(); return [got, lock.hasLock()]; }
    function wait(kind, time) { LockService['get' + kind + 'Lock']().waitLock(time); return Date.now(); }
    function giveBack() {
      const lock = LockService.getScriptLock(); lock.waitLock(1); lock.releaseLock();
      PropertiesService.getScriptProperties().getKeys();
      return lock.hasLock();
    }
  `;

  /** What one call answers or fails with while another run holds a lock. */
  function during(holder: unknown[], name: string, args: unknown[], user: string) {
    const workspace = workspaceOf(code);
    let seen: unknown;
    const act = () => {
      const { answer } = workspace.call(name, args, user);
      seen = answer.outcome === 'answered' ? answer.value : answer.error.message;
    };
    workspace.call('take', holder, TEACHER, { 2: { type: 'meanwhile', act } });
    return { seen, workspace };
  }

  it('lets one run in at a time', () => {
    expect(during(['Script', 0], 'take', ['Script', 0], COLLEAGUE).seen).toEqual([false, false]);
    expect(during(['Document', 0], 'take', ['Document', 0], COLLEAGUE).seen).toEqual([
      false,
      false,
    ]);
    expect(during(['Script', 0], 'take', ['Document', 0], COLLEAGUE).seen).toEqual([true, true]);
  });

  it('keeps a person’s own lock from that person’s other runs only', () => {
    expect(during(['User', 0], 'take', ['User', 0], COLLEAGUE).seen).toEqual([true, true]);
    expect(during(['User', 0], 'take', ['User', 0], TEACHER).seen).toEqual([false, false]);
  });

  it('waits as long as it was told, then says why it gave up', () => {
    const { seen, workspace } = during(['Script', 0], 'wait', ['Script', 20_000], COLLEAGUE);
    expect(seen).toBe('Lock timeout: another process was holding the lock for too long.');
    expect(workspace.executions[0]).toMatchObject({ functionName: 'wait', duration: 20_000 });
  });

  it('is free again once the run is over, however it ended, or gave it back', () => {
    const workspace = workspaceOf(code);
    workspace.call('take', ['Script', 0], TEACHER, { 2: { type: 'kill-before' } });
    expect(answerOf(workspace, 'take', ['Script', 0], COLLEAGUE)).toEqual([true, true]);
    expect(answerOf(workspace, 'giveBack')).toBe(false);
  });

  it('has no lock for the document outside a bound script', () => {
    expect(probed('LockService.getDocumentLock()', { install: 'add-on' })).toBeNull();
    expect(probed('LockService.getDocumentLock().tryLock(0)')).toBe(true);
  });
});
