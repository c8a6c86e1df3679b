// Owns: promises about one run: its numbered calls, its faults, its end.
import type { Fault } from '../../../src/local/script/fault';
import { answerOf, COLLEAGUE, errorOf, TEACHER, workspaceOf } from './harness';

const code = `
  const store = () => PropertiesService.getScriptProperties();
  function three() {
    store().setProperty('a', '1');
    store().setProperty('b', '2');
    store().setProperty('c', '3');
    return 'done';
  }
  function stubborn() {
    const seen = [];
    for (const key of ['a', 'b', 'c']) {
      try { store().setProperty(key, 'x'); } catch (e) { seen.push(String(e.message)); }
    }
    return seen;
  }
  function locked() {
    const lock = LockService.getScriptLock();
    lock.waitLock(1000);
    try { store().setProperty('a', '1'); } finally { lock.releaseLock(); }
  }
  function spin() { try { store().getKeys(); } catch (e) {} for (;;) { try { store().getKeys(); } catch (e) {} } }
  function fetchTwice() {
    const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
    const request = { url: 'https://classroom.googleapis.com/v1/courses', headers, muteHttpExceptions: true };
    return UrlFetchApp.fetchAll([request, request]).map((each) => each.getResponseCode());
  }
  function sleepy(times) { for (let i = 0; i < times; i++) Utilities.sleep(60000); store().setProperty('slept', times); }
  function onOpen() { Utilities.sleep(31000); store().setProperty('opened', 'yes'); }
  function deep() { return deep() + 1; }
`;

const kept = (workspace: ReturnType<typeof workspaceOf>) =>
  Object.keys(workspace.properties.script);

/** Runs `three` with one fault; what was kept, and how it came out. */
function withFault(number: number, fault: Fault) {
  const workspace = workspaceOf(code);
  const { answer, execution } = workspace.call('three', [], TEACHER, { [number]: fault });
  return { answer, execution, kept: kept(workspace), workspace };
}

describe('a run', () => {
  it('numbers every call that leaves the script', () => {
    const { execution } = workspaceOf(code).call('three', [], TEACHER);
    expect(execution.calls).toEqual([
      { number: 1, name: 'Properties.setProperty' },
      { number: 2, name: 'Properties.setProperty' },
      { number: 3, name: 'Properties.setProperty' },
    ]);
    expect(execution).toMatchObject({ outcome: 'answered', missing: [], user: TEACHER });
  });

  it('takes as much time as its calls are said to', () => {
    const workspace = workspaceOf(code, { latency: { call: 200, google: 1000 } });
    expect(workspace.call('three', [], TEACHER).execution.duration).toBe(600);
    expect(workspace.call('fetchTwice', [], TEACHER).execution.duration).toBe(1600);
  });

  it('may take six minutes and not a moment longer', () => {
    const workspace = workspaceOf(code);
    expect(answerOf(workspace, 'sleepy', [6])).toBeNull();
    const { answer, execution } = workspace.call('sleepy', [7], TEACHER);
    expect(answer).toMatchObject({
      outcome: 'ended',
      error: { message: 'Exceeded maximum execution time' },
    });
    expect(execution.duration).toBe(360_000);
    expect(workspace.properties.script.slept).toBe('6');
  });

  it('may take thirty seconds as a simple trigger', () => {
    const workspace = workspaceOf(code);
    const { executions } = workspace.openSpreadsheet(TEACHER);
    expect(executions).toMatchObject([{ outcome: 'ended', duration: 30_000 }]);
    expect(kept(workspace)).toEqual([]);
  });

  it('that calls itself without end fails as a script’s own mistake', () => {
    expect(errorOf(workspaceOf(code), 'deep')).toMatch(/call stack/);
  });
});

describe('a fault at a call', () => {
  it('can kill the run before it, and nothing has happened', () => {
    const { answer, kept } = withFault(2, { type: 'kill-before' });
    expect(answer.outcome).toBe('ended');
    expect(kept).toEqual(['a']);
  });

  it('can kill the run after it, and it has happened', () => {
    const { answer, kept } = withFault(2, { type: 'kill-after' });
    expect(answer.outcome).toBe('ended');
    expect(kept).toEqual(['a', 'b']);
  });

  it('can hang until the time is up', () => {
    const { answer, execution, kept } = withFault(2, { type: 'hang' });
    expect(answer).toMatchObject({
      outcome: 'ended',
      error: { message: 'Exceeded maximum execution time' },
    });
    expect(execution.duration).toBe(360_000);
    expect(kept).toEqual(['a']);
  });

  it('can lose the answer of a call that did its work', () => {
    const { answer, kept } = withFault(2, { type: 'lost' });
    expect(answer).toMatchObject({ outcome: 'failed', error: { name: 'Exception' } });
    expect(kept).toEqual(['a', 'b']);
  });

  it('can throw without having done anything', () => {
    const { answer, kept } = withFault(2, { type: 'throws', message: 'Service unavailable' });
    expect(answer).toMatchObject({ outcome: 'failed', error: { message: 'Service unavailable' } });
    expect(kept).toEqual(['a']);
  });

  it('is a server’s error where there is no status to answer with', () => {
    const { answer, kept } = withFault(2, { type: 'status', status: 503 });
    expect(answer).toMatchObject({
      outcome: 'failed',
      error: { message: expect.stringContaining('a server error occurred') },
    });
    expect(kept).toEqual(['a']);
  });

  it('can let something else happen first', () => {
    const workspace = workspaceOf(code);
    const seen: string[][] = [];
    const act = () => seen.push(kept(workspace));
    workspace.call('three', [], TEACHER, { 3: { type: 'meanwhile', act } });
    expect(seen).toEqual([['a', 'b']]);
    expect(kept(workspace)).toEqual(['a', 'b', 'c']);
  });

  it('can be laid down for the next run alone', () => {
    const workspace = workspaceOf(code);
    workspace.nextRunFaults = { 1: { type: 'kill-before' } };
    expect(workspace.call('three', [], TEACHER).answer.outcome).toBe('ended');
    expect(workspace.call('three', [], TEACHER).answer.outcome).toBe('answered');
  });

  it('beyond the last call changes nothing', () => {
    expect(withFault(4, { type: 'kill-before' }).answer.outcome).toBe('answered');
  });
});

describe('a run that was ended', () => {
  it('has no effect and no answer any more, however stubborn its code', () => {
    const workspace = workspaceOf(code);
    const { answer } = workspace.call('stubborn', [], TEACHER, { 2: { type: 'kill-before' } });
    expect(answer.outcome).toBe('ended');
    expect(kept(workspace)).toEqual(['a']);
  });

  it('is given up if it goes round for ever without noticing', () => {
    const workspace = workspaceOf(code, { patience: 300 });
    const { answer } = workspace.call('spin', [], TEACHER, { 1: { type: 'kill-before' } });
    expect(answer).toMatchObject({ outcome: 'ended' });
  });

  it('lets go of its locks, though its own release came too late', () => {
    const workspace = workspaceOf(code);
    workspace.call('locked', [], TEACHER, { 2: { type: 'kill-after' } });
    expect(workspace.call('locked', [], COLLEAGUE).answer.outcome).toBe('answered');
  });
});

describe('a fault at a request', () => {
  const fetched = (number: number, fault: Fault) => {
    const workspace = workspaceOf(code);
    const { answer } = workspace.call('fetchTwice', [], TEACHER, { [number]: fault });
    return { answer, sent: workspace.cloud.requests.map(({ status }) => status) };
  };

  it('is a status that only this request is answered with', () => {
    expect(fetched(2, { type: 'status', status: 503 })).toEqual({
      answer: { outcome: 'answered', value: [503, 200] },
      sent: [503, 200],
    });
  });

  it('leaves the others of its list sent', () => {
    const { answer, sent } = fetched(2, { type: 'throws', message: 'Address unavailable' });
    expect(answer).toMatchObject({ outcome: 'failed', error: { message: 'Address unavailable' } });
    expect(sent).toEqual([200]);
    expect(fetched(3, { type: 'lost' }).sent).toEqual([200, 200]);
  });

  it('ends the sending when it kills the run', () => {
    expect(fetched(2, { type: 'kill-before' }).sent).toEqual([]);
    expect(fetched(2, { type: 'kill-after' }).sent).toEqual([200]);
  });
});

describe('a mistake of the embedded Workspace itself', () => {
  it('comes out in the open, though the script catches it', () => {
    const workspace = workspaceOf(
      `function probe() { try { UrlFetchApp.fetch('https://docs.googleapis.com/v1/documents/x'); } catch (e) { return 'hidden'; } }`,
    );
    workspace.cloud.handle = () => {
      throw new TypeError('our own mistake');
    };
    expect(() => workspace.call('probe', [], TEACHER)).toThrow('our own mistake');
  });
});

describe('the API’s own faults', () => {
  it('reach the request they are meant for', () => {
    const workspace = workspaceOf(code);
    const acted: unknown[] = [];
    const { cloud } = workspace;
    const handle = cloud.handle.bind(cloud);
    cloud.handle = (request, fault) => {
      acted.push(fault);
      return handle(request, fault);
    };
    workspace.call('fetchTwice', [], TEACHER, { 3: { type: 'comments-fail' } });
    expect(acted).toEqual([undefined, 'comments-fail']);
  });
});
