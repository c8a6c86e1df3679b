// Owns: the embedded Workspace: a spreadsheet, the add-on in it, its people, and the clock.

import { Clock } from './clock';
import { Cloud } from './cloud/cloud';
import { type Order, type Outcome, Runs, SIMPLE_TRIGGER_LIMIT } from './runs';
import { readSaved, writeSaved } from './saved';
import { Caches } from './script/caches';
import { type Edit, editEvent, openEvent } from './script/events';
import type { Latency } from './script/execution';
import type { Faults } from './script/fault';
import type { Account, Host, Install } from './script/host';
import type { Page } from './script/html';
import type { ExecutionRecord, ScriptFailure } from './script/launch';
import { Locks } from './script/lockHolders';
import { Project, type ProjectFiles } from './script/project';
import { nextDue } from './script/schedule';
import { AuthMode as AuthModes } from './script/scriptApp';
import type { Book } from './script/spreadsheet/book';
import { loadBook, saveBook } from './script/spreadsheet/file';
import { emptyState, type ScriptState, type SentMail, type TriggerRecord } from './script/state';
import { clockEvent } from './script/triggers';
import type { Menu, MenuEntry, Shown, UserAnswer } from './script/ui';
import { toWire, WireError, type WireValue } from './script/wire';

/** A minute. */
const PATIENCE = 60_000;
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

/** What the page is told: see {@link Workspace.handleScriptRun}. */
export type ScriptRunResponse =
  | { ok: true; value: WireValue }
  | { ok: false; error: ScriptFailure };

export class Workspace {
  readonly cloud: Cloud;
  readonly clock: Clock;
  readonly book: Book;
  readonly #host: Host;
  readonly #users: readonly Account[];
  readonly #latency: Latency;
  readonly #patience: number;
  readonly #runs: Runs;
  readonly #menus = new Map<string, readonly Menu[]>();

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
    this.#runs = new Runs(this.#host, this.book, this.#latency, this.#patience);
  }

  /** Every run so far, oldest first. */
  get executions(): ExecutionRecord[] {
    return this.#runs.records;
  }

  /** What the person will say to the next alerts and prompts; when empty, they agree. */
  get answers(): UserAnswer[] {
    return this.#runs.answers;
  }

  /** Faults for the next run, whatever starts it. */
  set nextRunFaults(faults: Faults | undefined) {
    this.#runs.nextFaults = faults;
  }

  get users(): readonly Account[] {
    return this.#users;
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
      const { shown } = this.#runs.run({
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
      this.#runs.trigger(trigger, openEvent('FULL', trigger.id), trigger.user === user);
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
      this.#runs.run({
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
      this.#runs.trigger(trigger, editEvent('FULL', edit, trigger.id), trigger.user === user);
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
    const outcome = this.#runs.run({
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
      return this.#runs.run({ ...order, args: args.map(toWire) });
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      return this.#runs.refuse(order, `Failed due to illegal value in property: ${error.path}`);
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
      this.#runs.trigger(trigger, (run) => {
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
}

function holds(entries: readonly MenuEntry[], functionName: string): boolean {
  return entries.some(
    (entry) =>
      (entry.kind === 'item' && entry.functionName === functionName) ||
      (entry.kind === 'menu' && holds(entry.entries, functionName)),
  );
}
