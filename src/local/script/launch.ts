// Owns: one run of one function from start to end, and what is left of it in the record.
import { type CallRecord, Execution, type ExecutionSetup } from './execution';
import { defineGlobals } from './globals';
import type { Host } from './host';
import { randomFrom } from './random';
import { makeRealm } from './realm';
import type { Run } from './run';
import { makeUi, nothingShown, type Shown, type UserAnswer } from './ui';
import { toWire, WireError, type WireValue } from './wire';

/** What an exception tells the one who called. */
export interface ScriptFailure {
  name: string;
  message: string;
}

/** How a run came out. A run that was ended from outside has no answer, whatever its code did. */
export type Answer =
  | { outcome: 'answered'; value: WireValue }
  | { outcome: 'failed'; error: ScriptFailure }
  | { outcome: 'ended'; error: ScriptFailure }
  /** It never began. */
  | { outcome: 'refused'; error: ScriptFailure };

export type RunKind = 'open' | 'edit' | 'menu' | 'page' | 'trigger';

/** One run, as the record of executions shows it. */
export interface ExecutionRecord {
  id: string;
  functionName: string;
  kind: RunKind;
  user: string;
  /** Milliseconds since 1970. */
  started: number;
  /** In milliseconds of the Workspace's clock. */
  duration: number;
  outcome: Answer['outcome'];
  error?: ScriptFailure;
  rounds: { google: number; spreadsheet: number };
  requests: number;
  calls: CallRecord[];
  log: string[];
  /** What the script asked for that the embedded Workspace doesn't have. */
  missing: string[];
}

/** The run's own view of the spreadsheet, with its writes not yet carried out. */
export interface SpreadsheetSession {
  readonly app: object;
  /** Carries out what is still waiting, as Google does when a run ends in its own time. */
  commit(): void;
  /** Forgets it, as happens when a run dies. */
  discard(): void;
}

export interface Launch extends Omit<ExecutionSetup, 'realm' | 'clock'> {
  kind: RunKind;
  functionName: string;
  /** Plain data, copied into the script's realm. */
  args: readonly unknown[];
  /** Makes the event a trigger's function is called with; comes before `args`. */
  event?: (run: Execution, spreadsheet: SpreadsheetSession) => unknown;
  answers: UserAnswer[];
  /** Whether someone is looking at the spreadsheet while it runs. */
  hasUi: boolean;
  openBook: (
    run: Run,
    ui: object | undefined,
    toast: (message: string, title: string) => void,
  ) => SpreadsheetSession;
  /** Milliseconds of real time after which the machine gives up on the script. */
  patience: number;
}

export interface Landing {
  answer: Answer;
  shown: Shown;
  record: ExecutionRecord;
}

/** Runs the global code and then the function, in a context that lives only as long. */
export function launch(host: Host, order: Launch): Landing {
  const random = randomFrom(`${host.state.scriptId}/${order.id}`);
  const realm = makeRealm({
    now: () => {
      host.clock.advance(order.latency.work ?? 0);
      return host.clock.now();
    },
    random,
    timeZone: host.project.manifest.timeZone,
  });
  const run = new Execution({ ...order, realm, clock: host.clock });
  const shown = nothingShown();
  const ui = order.hasUi ? makeUi(host, run, shown, order.answers) : undefined;
  const toast = (message: string, title: string) => void shown.toasts.push({ title, message });
  const spreadsheet = order.openBook(run, ui, toast);
  defineGlobals(host, run, random, spreadsheet.app);
  let answer: Answer;
  try {
    answer = settle(run, spreadsheet, () => {
      host.project.load(realm.context, order.patience);
      return realm.invoke(() => callFunction(run, spreadsheet, order), order.patience);
    });
  } finally {
    run.close();
    host.locks.releaseAll(run.id);
  }
  return { answer, shown, record: recordOf(order, run, answer, host.clock.now()) };
}

function callFunction(run: Execution, spreadsheet: SpreadsheetSession, order: Launch): unknown {
  const named = run.realm.context[order.functionName] as (...args: unknown[]) => unknown;
  const args = order.args.map((each) => run.realm.value(each));
  return named(...(order.event ? [order.event(run, spreadsheet)] : []), ...args);
}

/** Runs the script, and carries out its writes unless it was killed. */
function settle(run: Execution, spreadsheet: SpreadsheetSession, script: () => unknown): Answer {
  let answer: Answer;
  try {
    answer = { outcome: 'answered', value: toWire(script()) };
  } catch (error) {
    answer = failure(run, error);
  }
  if (run.death === undefined && answer.outcome !== 'ended') {
    try {
      spreadsheet.commit();
    } catch (error) {
      if (answer.outcome === 'answered') answer = failure(run, error);
    }
  }
  // A script can catch the end of its own run and go on to return; it has no answer all the same.
  if (run.death !== undefined) answer = ended(run.death);
  if (answer.outcome === 'ended') spreadsheet.discard();
  if (run.broken !== undefined) throw run.broken;
  return answer;
}

const ended = (message: string): Answer => ({
  outcome: 'ended',
  error: { name: 'ScriptError', message },
});

function failure(run: Execution, error: unknown): Answer {
  if (error instanceof WireError) {
    const message =
      'The script completed but the returned value is not a supported return type ' +
      `(${error.message}).`;
    return { outcome: 'failed', error: { name: 'ScriptError', message } };
  }
  if (typeof error !== 'object' || error === null) {
    return { outcome: 'failed', error: { name: 'Error', message: String(error) } };
  }
  const { code, name, message } = error as { code?: unknown; name?: unknown; message?: unknown };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return ended('Exceeded maximum execution time');
  run.suspect(error);
  return { outcome: 'failed', error: { name: String(name ?? 'Error'), message: String(message) } };
}

function recordOf(order: Launch, run: Execution, answer: Answer, now: number): ExecutionRecord {
  return {
    id: order.id,
    functionName: order.functionName,
    kind: order.kind,
    user: order.user,
    started: run.started,
    duration: now - run.started,
    outcome: answer.outcome,
    ...(answer.outcome === 'answered' ? {} : { error: answer.error }),
    rounds: { ...run.rounds },
    requests: run.requests,
    calls: run.calls,
    log: run.log,
    missing: run.missing,
  };
}
