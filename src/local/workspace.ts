// Owns: the embedded Workspace: a spreadsheet, the add-on in it, its people, and the clock.

import { Clock } from './clock';
import { Cloud } from './cloud/cloud';
import { readSaved, writeSaved } from './saved';
import { Caches } from './script/caches';
import type { Latency } from './script/execution';
import type { Faults } from './script/fault';
import type { Account, Host, Install } from './script/host';
import type { Page } from './script/html';
import {
  type Answer,
  type ExecutionRecord,
  type Landing,
  type Launch,
  launch,
  type RunKind,
  type ScriptFailure,
} from './script/launch';
import { Locks } from './script/lockHolders';
import type { AuthMode } from './script/permissions';
import { Project, type ProjectFiles } from './script/project';
import { remaining, spend } from './script/quota';
import { nextDue } from './script/schedule';
import { AuthMode as AuthModes } from './script/scriptApp';
import type { Book } from './script/spreadsheet/book';
import { loadBook, saveBook } from './script/spreadsheet/file';
import { makeSpreadsheetApp } from './script/spreadsheet/spreadsheetApp';
import { emptyState, type ScriptState, type SentMail, type TriggerRecord } from './script/state';
import { clockEvent } from './script/triggers';
import type { Menu, MenuEntry, Shown, UserAnswer } from './script/ui';
import { toWire, WireError, type WireValue } from './script/wire';

const SECOND = 1_000;
/** Source: https://developers.google.com/apps-script/guides/services/quotas */
const RUN_LIMIT = 360 * SECOND;
const SIMPLE_TRIGGER_LIMIT = 30 * SECOND;
const RUNS_AT_ONCE = 30;
const PATIENCE = 60 * SECOND;
const KEPT_EXECUTIONS = 1_000;

/** The Workspace was asked for something that could not be done at Google either. */
export class WorkspaceError extends Error {
  override name = 'WorkspaceError';
}

export interface WorkspaceOptions {
  /** The folder that would be pushed (`build/dist`), or its files, or those files read already. */
  dist: string | ProjectFiles | Project;
  cloud: Cloud;
  clock: Clock;
  book: Book;
  /** Whoever can open the spreadsheet; the first is its owner. */
  users: readonly Account[];
  /** `bound` when absent. */
  install?: Install;
  latency?: Latency;
  /** Real milliseconds after which a script that never ends is given up; a minute when absent. */
  patience?: number;
  /** What the script's services remember from before. */
  state?: ScriptState;
}

/** One cell that was typed into. */
export interface Edit {
  tab: string;
  /** From 1, like `column`. */
  row: number;
  column: number;
  value: string;
  oldValue?: string;
}

/** How one run came out, and what the person saw of it. */
export interface Outcome {
  answer: Answer;
  execution: ExecutionRecord;
  shown: Shown;
}

/** What the page is told: see {@link Workspace.handleScriptRun}. */
export type ScriptRunResponse =
  | { ok: true; value: WireValue }
  | { ok: false; error: ScriptFailure };

interface Order {
  kind: RunKind;
  functionName: string;
  user: string;
  authMode: AuthMode;
  args?: readonly unknown[];
  event?: NonNullable<Launch['event']>;
  limit?: number;
  hasUi?: boolean;
  faults?: Faults | undefined;
}

export class Workspace {
  readonly cloud: Cloud;
  readonly clock: Clock;
  readonly book: Book;
  /** Every run so far, oldest first. */
  readonly executions: ExecutionRecord[] = [];
  /** What the person will say to the next alerts and prompts; when empty, they agree. */
  readonly answers: UserAnswer[] = [];
  /** Faults for the next run, whatever starts it. */
  nextRunFaults: Faults | undefined;
  readonly #host: Host;
  readonly #users: readonly Account[];
  readonly #latency: Latency;
  readonly #patience: number;
  readonly #menus = new Map<string, readonly Menu[]>();
  readonly #running = new Map<string, number>();

  constructor(options: WorkspaceOptions) {
    this.cloud = options.cloud;
    this.clock = options.clock;
    this.book = options.book;
    this.#users = options.users;
    this.#latency = options.latency ?? {};
    this.#patience = options.patience ?? PATIENCE;
    this.#host = {
      project: options.dist instanceof Project ? options.dist : new Project(options.dist),
      clock: options.clock,
      google: options.cloud,
      install: options.install ?? 'bound',
      state: options.state ?? emptyState('embedded-script'),
      caches: new Caches(),
      locks: new Locks(),
      spreadsheetId: options.book.id,
      account: (email) => this.#account(email),
      scopesOf: (email) => this.#scopesOf(email),
    };
  }

  get users(): readonly Account[] {
    return this.#users;
  }

  get install(): Install {
    return this.#host.install;
  }

  /** Every email the add-on sent, oldest first. */
  get mail(): readonly SentMail[] {
    return this.#host.state.mail;
  }

  /** Every trigger there is, whoever's it is. */
  get triggers(): readonly TriggerRecord[] {
    return this.#host.state.triggers;
  }

  /** The stores behind PropertiesService. */
  get properties(): ScriptState['properties'] {
    return this.#host.state.properties;
  }

  /** The locks that some run holds. */
  get locksHeld(): string[] {
    return this.#host.locks.held;
  }

  /** The person agrees to these scopes, or to all that the manifest names. */
  grant(email: string, scopes: readonly string[] = this.#host.project.manifest.oauthScopes): void {
    this.#account(email);
    const before = this.#host.state.granted[email] ?? [];
    this.#host.state.granted[email] = [...new Set([...before, ...scopes])];
  }

  /** The person takes these scopes back (or never gave them), or all of them. */
  withdraw(email: string, scopes?: readonly string[]): void {
    this.#account(email);
    const { granted } = this.#host.state;
    const before = granted[email] ?? this.#host.project.manifest.oauthScopes;
    granted[email] = scopes ? before.filter((each) => !scopes.includes(each)) : [];
  }

  /** Empties every cache, as Google may at any moment. */
  dropCaches(): void {
    this.#host.caches.dropAll();
  }

  /** Someone opens the spreadsheet: the menu is built, and open triggers run. */
  openSpreadsheet(user: string): { menus: readonly Menu[]; executions: ExecutionRecord[] } {
    this.#account(user);
    const before = this.executions.length;
    const { state, install } = this.#host;
    let menus: readonly Menu[] = [];
    if (this.#host.project.functions.has('onOpen')) {
      const authMode = install === 'bound' || state.enabled ? 'LIMITED' : 'NONE';
      const { shown } = this.#run({
        kind: 'open',
        functionName: 'onOpen',
        user,
        authMode,
        limit: SIMPLE_TRIGGER_LIMIT,
        event: openEvent(authMode),
      });
      menus = shown.menus;
    }
    this.#menus.set(user, menus);
    for (const trigger of state.triggers.filter((each) => each.event === 'ON_OPEN')) {
      this.#runTrigger(trigger, openEvent('FULL', trigger.id), trigger.user === user);
    }
    return { menus, executions: this.executions.slice(before) };
  }

  /**
   * Someone has typed into a cell: `onEdit` and edit triggers run. The typing itself is the book's
   * own business; this tells the script of it.
   */
  edited(user: string, edit: Edit): ExecutionRecord[] {
    this.#account(user);
    const before = this.executions.length;
    if (this.#host.project.functions.has('onEdit')) {
      this.#run({
        kind: 'edit',
        functionName: 'onEdit',
        user,
        authMode: 'LIMITED',
        limit: SIMPLE_TRIGGER_LIMIT,
        event: editEvent('LIMITED', edit),
        hasUi: true,
      });
    }
    for (const trigger of this.#host.state.triggers.filter((each) => each.event === 'ON_EDIT')) {
      this.#runTrigger(trigger, editEvent('FULL', edit, trigger.id), trigger.user === user);
    }
    return this.executions.slice(before);
  }

  /** A trigger disappears, as at Google they sometimes do. */
  loseTrigger(id: string): void {
    const at = this.#host.state.triggers.findIndex((each) => each.id === id);
    if (at < 0) throw new WorkspaceError(`There is no trigger ${id}.`);
    this.#host.state.triggers.splice(at, 1);
  }

  /**
   * Someone chooses a menu item, and agrees to the scopes if they were never asked before.
   * @throws WorkspaceError when their menu has no such item.
   */
  chooseMenu(functionName: string, user: string, faults?: Faults): Outcome & { sidebar?: Page } {
    this.#account(user);
    const menus = this.#menus.get(user) ?? [];
    if (!menus.some(({ entries }) => holds(entries, functionName))) {
      throw new WorkspaceError(
        `There is no menu item for ${functionName} in front of ${user}. Open the spreadsheet first.`,
      );
    }
    this.#host.state.enabled = true;
    this.#ask(user);
    const outcome = this.#run({
      kind: 'menu',
      functionName,
      user,
      authMode: 'FULL',
      hasUi: true,
      faults,
    });
    const { sidebar } = outcome.shown;
    return sidebar ? { ...outcome, sidebar } : outcome;
  }

  /**
   * The page calls a function, as `google.script.run` would. Only top-level function declarations
   * can be called, and none whose name ends in `_`.
   */
  call(functionName: string, args: readonly unknown[], user: string, faults?: Faults): Outcome {
    this.#account(user);
    this.#ask(user);
    const order: Order = {
      kind: 'page',
      functionName,
      user,
      authMode: 'FULL',
      hasUi: true,
      faults,
    };
    try {
      return this.#run({ ...order, args: args.map(toWire) });
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      return this.#refuse(order, `Failed due to illegal value in property: ${error.path}`);
    }
  }

  /**
   * Answers what the page's client posts, `{user, function, args}`. Never throws for what a page
   * can get wrong: a page in a browser that is signed in as somebody else is told what Google says.
   *
   * @param show told what the call showed in the spreadsheet, as its menu can
   */
  handleScriptRun(
    body: unknown,
    show: (shown: Shown) => void = () => undefined,
  ): ScriptRunResponse {
    const failed = (message: string): ScriptRunResponse => ({
      ok: false,
      error: { name: 'ScriptError', message },
    });
    if (typeof body !== 'object' || body === null) return failed('The call was not understood.');
    const { user, function: functionName, args } = body as Record<string, unknown>;
    if (typeof functionName !== 'string' || !Array.isArray(args)) {
      return failed('The call was not understood.');
    }
    if (typeof user !== 'string' || !this.#users.some(({ email }) => email === user)) {
      return failed(
        "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      );
    }
    const { answer, shown } = this.call(functionName, args as unknown[], user);
    show(shown);
    return answer.outcome === 'answered'
      ? { ok: true, value: answer.value }
      : { ok: false, error: answer.error };
  }

  /**
   * Turns the clock forward to an instant. Each time trigger that falls due on the way is fired at
   * its own moment, in order. Answers the runs that this made.
   */
  turnClock(to: number): ExecutionRecord[] {
    const before = this.executions.length;
    for (;;) {
      const trigger = this.#nextTrigger(to);
      if (trigger?.due === undefined) break;
      this.clock.turnTo(trigger.due);
      const due =
        trigger.schedule && nextDue(trigger.schedule, trigger.created, trigger.due, trigger.id);
      if (due === undefined) delete trigger.due;
      else trigger.due = due;
      const now = this.clock.now();
      this.#runTrigger(trigger, (run) => {
        const event = run.realm.value(clockEvent(trigger, now));
        event.authMode = AuthModes.FULL;
        return event;
      });
    }
    this.clock.turnTo(to);
    return this.executions.slice(before);
  }

  /** Writes everything to a folder. A save that is cut short leaves the one before it whole. */
  save(folder: string): void {
    writeSaved(folder, {
      clock: this.clock.now(),
      users: this.#users,
      install: this.#host.install,
      state: this.#host.state,
      executions: this.executions.slice(-KEPT_EXECUTIONS).map((each) => ({ ...each, calls: [] })),
      cloud: this.cloud.state,
      book: saveBook(this.book),
    });
  }

  /** @param options What was not saved: where the add-on is, and how the Workspace behaves. */
  static load(
    folder: string,
    options: Pick<WorkspaceOptions, 'dist' | 'latency'> & { pageSize?: number },
  ): Workspace {
    const saved = readSaved(folder);
    const clock = new Clock(saved.clock);
    const cloud = new Cloud({
      now: clock.now,
      state: saved.cloud,
      ...(options.pageSize === undefined ? {} : { pageSize: options.pageSize }),
    });
    const workspace = new Workspace({
      dist: options.dist,
      ...(options.latency ? { latency: options.latency } : {}),
      cloud,
      clock,
      book: loadBook(saved.book, clock.now),
      users: saved.users,
      install: saved.install,
      state: saved.state,
    });
    workspace.executions.push(...saved.executions);
    return workspace;
  }

  /**
   * An equal Workspace that goes its own way from here on, without this one's record of executions.
   * It costs little: what is large is shared until one of the two changes it.
   */
  copy(): Workspace {
    const clock = new Clock(this.clock.now());
    const { project, state, install } = this.#host;
    const copy = new Workspace({
      dist: project,
      cloud: this.cloud.copy(clock.now),
      clock,
      book: this.book.copy(clock.now),
      users: this.#users,
      install,
      latency: this.#latency,
      patience: this.#patience,
      state: structuredClone(state),
    });
    for (const [user, menus] of this.#menus) copy.#menus.set(user, menus);
    return copy;
  }

  #account(email: string): Account {
    const account = this.#users.find((each) => each.email === email);
    if (!account) throw new WorkspaceError(`${email} cannot open this spreadsheet.`);
    return account;
  }

  #scopesOf(email: string): string[] {
    const granted = this.#host.state.granted[email] ?? [];
    return this.#host.project.manifest.oauthScopes.filter((each) => granted.includes(each));
  }

  /** Google's consent screen, which a person sees once and here says yes to. */
  #ask(email: string): void {
    if (this.#host.state.granted[email] === undefined) this.grant(email);
  }

  #nextTrigger(to: number): TriggerRecord | undefined {
    const due = this.#host.state.triggers.filter(
      (each) => each.due !== undefined && each.due <= to && !each.elsewhere,
    );
    return due.sort((a, b) => (a.due ?? 0) - (b.due ?? 0))[0];
  }

  #runTrigger(trigger: TriggerRecord, event: NonNullable<Launch['event']>, hasUi = false): void {
    const order: Order = {
      kind: 'trigger',
      functionName: trigger.handler,
      user: trigger.user,
      authMode: 'FULL',
      event,
      hasUi,
    };
    const { manifest } = this.#host.project;
    const scopes = this.#scopesOf(trigger.user);
    // An add-on's triggers fire all the same. Source: add-ons/concepts/editor-triggers
    const lacks = !manifest.oauthScopes.every((each) => scopes.includes(each));
    if (lacks && this.#host.install === 'bound') {
      this.#refuse(order, 'Authorization is required to perform that action.');
      return;
    }
    if (remaining(this.#host, trigger.user, 'triggers') <= 0) {
      this.#refuse(order, 'Service using too much computer time for one day');
      return;
    }
    const { execution } = this.#run(order);
    spend(this.#host, trigger.user, 'triggers', execution.duration);
  }

  #run(order: Order): Outcome {
    const { functionName, user } = order;
    const { functions } = this.#host.project;
    // Names that end in an underscore are the script's own business.
    if (!functions.has(functionName) || functionName.endsWith('_')) {
      return this.#refuse(order, `Script function not found: ${functionName}`);
    }
    const running = this.#running.get(user) ?? 0;
    if (running >= RUNS_AT_ONCE) {
      return this.#refuse(
        order,
        'There are too many scripts running simultaneously for this Google user account.',
      );
    }
    this.#running.set(user, running + 1);
    try {
      const { answer, record, shown } = this.#launch(order);
      this.executions.push(record);
      return { answer, execution: record, shown };
    } finally {
      this.#running.set(user, running);
    }
  }

  #launch(order: Order): Landing {
    const faults = order.faults ?? this.nextRunFaults ?? {};
    this.nextRunFaults = undefined;
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
        granted: this.#scopesOf(order.user),
      },
      limit: order.limit ?? RUN_LIMIT,
      latency: this.#latency,
      faults,
      answers: this.answers,
      hasUi: order.hasUi ?? order.kind === 'open',
      openBook: (run, ui, toast) => makeSpreadsheetApp(this.book, run, ui, toast),
      patience: this.#patience,
    });
  }

  #refuse(order: Order, message: string): Outcome {
    const error = { name: 'ScriptError', message };
    const execution: ExecutionRecord = {
      id: this.#newId(),
      functionName: order.functionName,
      kind: order.kind,
      user: order.user,
      started: this.clock.now(),
      duration: 0,
      outcome: 'refused',
      error,
      rounds: { google: 0, spreadsheet: 0 },
      requests: 0,
      calls: [],
      log: [],
      missing: [],
    };
    this.executions.push(execution);
    const shown: Shown = { menus: [], dialogs: [], alerts: [], prompts: [], toasts: [] };
    return { answer: { outcome: 'refused', error }, execution, shown };
  }

  #newId(): string {
    this.#host.state.runs += 1;
    return `run-${this.#host.state.runs}`;
  }
}

function holds(entries: readonly MenuEntry[], functionName: string): boolean {
  return entries.some(
    (entry) =>
      (entry.kind === 'item' && entry.functionName === functionName) ||
      (entry.kind === 'menu' && holds(entry.entries, functionName)),
  );
}

/** The part of SpreadsheetApp that an event's objects come from. */
interface EventApp {
  getActiveSpreadsheet(): EventSpreadsheet;
}
interface EventSpreadsheet {
  getSheetByName(name: string): { getRange(row: number, column: number): unknown };
}

/** What an open trigger is told; the spreadsheet only if it is looked at. */
function openEvent(authMode: AuthMode, triggerUid?: string): NonNullable<Launch['event']> {
  return (run, spreadsheet) => {
    const app = spreadsheet.app as EventApp;
    const event = run.realm.value<Record<string, unknown>>(triggerUid ? { triggerUid } : {});
    event.authMode = AuthModes[authMode];
    onDemand(event, 'source', () => app.getActiveSpreadsheet());
    return event;
  };
}

/** What an edit trigger is told. */
function editEvent(
  authMode: AuthMode,
  edit: Edit,
  triggerUid?: string,
): NonNullable<Launch['event']> {
  const { tab, row, column, ...values } = edit;
  return (run, spreadsheet) => {
    const event = openEvent(authMode, triggerUid)(run, spreadsheet) as Record<string, unknown>;
    Object.assign(event, values);
    onDemand(event, 'range', () =>
      (spreadsheet.app as EventApp)
        .getActiveSpreadsheet()
        .getSheetByName(tab)
        .getRange(row, column),
    );
    return event;
  };
}

function onDemand(event: object, name: string, get: () => unknown): void {
  Object.defineProperty(event, name, { get, enumerable: true, configurable: true });
}
