// Owns: the runs of the script: each started or refused as Google would, and written down.
import type { Latency } from './script/execution';
import type { Faults } from './script/fault';
import type { Host } from './script/host';
import {
  type Answer,
  type ExecutionRecord,
  type Landing,
  type Launch,
  launch,
  type RunKind,
} from './script/launch';
import type { AuthMode } from './script/permissions';
import { remaining, spend } from './script/quota';
import type { Book } from './script/spreadsheet/book';
import { makeSpreadsheetApp } from './script/spreadsheet/spreadsheetApp';
import type { TriggerRecord } from './script/state';
import type { Shown, UserAnswer } from './script/ui';

const SECOND = 1_000;
/** Source: https://developers.google.com/apps-script/guides/services/quotas */
const RUN_LIMIT = 360 * SECOND;
export const SIMPLE_TRIGGER_LIMIT = 30 * SECOND;
const RUNS_AT_ONCE = 30;

/** How one run came out, and what the person saw of it. */
export interface Outcome {
  answer: Answer;
  execution: ExecutionRecord;
  shown: Shown;
}

/** What is to be run, and as whom. */
export interface Order {
  kind: RunKind;
  functionName: string;
  user: string;
  authMode: AuthMode;
  args?: readonly unknown[];
  event?: NonNullable<Launch['event']>;
  /** Milliseconds on the Workspace's clock; six minutes when absent. */
  limit?: number;
  hasUi?: boolean;
  faults?: Faults | undefined;
}

/** Runs nest where somebody else acts in the middle of one. */
export class Runs {
  /** Every run so far, oldest first. */
  readonly records: ExecutionRecord[] = [];
  /** What the person will say to the next alerts and prompts; when empty, they agree. */
  readonly answers: UserAnswer[] = [];
  /** Faults for the next run, whatever starts it. */
  nextFaults: Faults | undefined;
  readonly #host: Host;
  readonly #book: Book;
  readonly #latency: Latency;
  readonly #patience: number;
  /** How many go on at this moment, by user. */
  readonly #running = new Map<string, number>();

  /** @param patience real milliseconds after which a script that never ends is given up */
  constructor(host: Host, book: Book, latency: Latency, patience: number) {
    this.#host = host;
    this.#book = book;
    this.#latency = latency;
    this.#patience = patience;
  }

  /**
   * A trigger fires, as whoever made it: refused where that person lacks a permission or is out of time.
   * @param hasUi the spreadsheet is open before them
   */
  trigger(trigger: TriggerRecord, event: NonNullable<Launch['event']>, hasUi = false): void {
    const order: Order = {
      kind: 'trigger',
      functionName: trigger.handler,
      user: trigger.user,
      authMode: 'FULL',
      event,
      hasUi,
    };
    const { manifest } = this.#host.project;
    const scopes = this.#host.scopesOf(trigger.user);
    // An add-on's triggers fire all the same. Source: add-ons/concepts/editor-triggers
    const lacks = !manifest.oauthScopes.every((each) => scopes.includes(each));
    if (lacks && this.#host.install === 'bound') {
      this.refuse(order, 'Authorization is required to perform that action.');
      return;
    }
    if (remaining(this.#host, trigger.user, 'triggers') <= 0) {
      this.refuse(order, 'Service using too much computer time for one day');
      return;
    }
    const { execution } = this.run(order);
    spend(this.#host, trigger.user, 'triggers', execution.duration);
  }

  /** Runs a function, or refuses it as Google would. */
  run(order: Order): Outcome {
    const { functionName, user } = order;
    const { functions } = this.#host.project;
    // Names that end in an underscore are the script's own business.
    if (!functions.has(functionName) || functionName.endsWith('_')) {
      return this.refuse(order, `Script function not found: ${functionName}`);
    }
    const running = this.#running.get(user) ?? 0;
    if (running >= RUNS_AT_ONCE) {
      return this.refuse(
        order,
        'There are too many scripts running simultaneously for this Google user account.',
      );
    }
    this.#running.set(user, running + 1);
    try {
      const { answer, record, shown } = this.#launch(order);
      this.records.push(record);
      return { answer, execution: record, shown };
    } finally {
      this.#running.set(user, running);
    }
  }

  #launch(order: Order): Landing {
    const faults = order.faults ?? this.nextFaults ?? {};
    this.nextFaults = undefined;
    return launch(this.#host, {
      id: this.#newId(),
      kind: order.kind,
      functionName: order.functionName,
      user: order.user,
      args: order.args ?? [],
      ...(order.event ? { event: order.event } : {}),
      grants: {
        authMode: order.authMode,
        manifest: this.#host.project.manifest.oauthScopes,
        granted: this.#host.scopesOf(order.user),
      },
      limit: order.limit ?? RUN_LIMIT,
      latency: this.#latency,
      faults,
      answers: this.answers,
      hasUi: order.hasUi ?? order.kind === 'open',
      openBook: (run, ui, toast) => makeSpreadsheetApp(this.#book, run, ui, toast),
      patience: this.#patience,
    });
  }

  /** Writes down a run that never began. */
  refuse(order: Order, message: string): Outcome {
    const error = { name: 'ScriptError', message };
    const execution: ExecutionRecord = {
      id: this.#newId(),
      functionName: order.functionName,
      kind: order.kind,
      user: order.user,
      started: this.#host.clock.now(),
      duration: 0,
      outcome: 'refused',
      error,
      rounds: { google: 0, spreadsheet: 0 },
      requests: 0,
      calls: [],
      log: [],
      missing: [],
    };
    this.records.push(execution);
    const shown: Shown = { menus: [], dialogs: [], alerts: [], prompts: [], toasts: [] };
    return { answer: { outcome: 'refused', error }, execution, shown };
  }

  #newId(): string {
    this.#host.state.runs += 1;
    return `run-${this.#host.state.runs}`;
  }
}
