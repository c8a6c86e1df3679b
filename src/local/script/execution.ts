// Owns: one execution of the script: its numbered calls, their faults and permissions, its end.
import type { Clock } from '../clock';
import type { ActedFault, Fault, Faults } from './fault';
import { fullName, type Grants, refusal } from './permissions';
import type { ScriptRealm } from './realm';
import { type Run, RunEnded } from './run';

/** One call that left the script. */
export interface CallRecord {
  number: number;
  /** `Range.setValues`, `UrlFetchApp.fetch`. */
  name: string;
  /** For a request, its method and URL. */
  detail?: string;
  fault?: Fault['type'];
}

/** How much of the Workspace's time things take, in milliseconds; all 0 unless told. */
export interface Latency {
  call?: number;
  google?: number;
  spreadsheet?: number;
  /** The script's own work from one look at the clock to the next. */
  work?: number;
}

export interface ExecutionSetup {
  id: string;
  user: string;
  realm: ScriptRealm;
  clock: Clock;
  grants: Grants;
  /** How long the run may take on the Workspace's clock, in milliseconds. */
  limit: number;
  latency: Latency;
  faults: Faults;
}

const NOT_EMBEDDED = ' is not in the embedded Workspace';
const KILLED = 'The run was ended from outside.';
/** Google's words for a run that took too long. */
const TOO_LONG = 'Exceeded maximum execution time';
/** Google's words when one of its servers fails. */
const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";
/** Google's words when a scope that the code asks for was not granted. */
const NOT_AUTHORIZED = 'Authorization is required to perform that action.';

export class Execution implements Run {
  readonly id: string;
  readonly user: string;
  readonly realm: ScriptRealm;
  readonly grants: Grants;
  readonly started: number;
  readonly calls: CallRecord[] = [];
  readonly rounds = { google: 0, spreadsheet: 0 };
  readonly log: string[] = [];
  /** What the script asked of Google that the embedded Workspace does not have. */
  readonly missing: string[] = [];
  requests = 0;
  readonly #setup: ExecutionSetup;
  #broken: unknown;
  #outage = false;
  #over: { reason: string; killed: boolean } | undefined;

  constructor(setup: ExecutionSetup) {
    this.#setup = setup;
    this.id = setup.id;
    this.user = setup.user;
    this.realm = { ...setup.realm, error: (message) => this.#error(message) };
    this.grants = setup.grants;
    this.started = setup.clock.now();
  }

  /** Why the run died, once it has. */
  get death(): string | undefined {
    return this.#over?.killed ? this.#over.reason : undefined;
  }

  now(): number {
    return this.#setup.clock.now();
  }

  /**
   * @param effect Is told the fault that the API at the other end should act out, if any.
   * @param detail For the record of calls, e.g. the URL.
   */
  call<T>(service: string, method: string, effect: (fault?: ActedFault) => T, detail?: string): T {
    this.#mustLive();
    const number = this.calls.length + 1;
    const record: CallRecord = { number, name: fullName(service, method) };
    if (detail !== undefined) record.detail = detail;
    this.calls.push(record);
    if (service === 'UrlFetchApp') this.requests += 1;
    this.pass(this.#setup.latency.call ?? 0);
    const fault = this.#faultOf(service, number);
    if (fault) record.fault = fault.type;
    this.#before(fault);
    const refused = refusal(service, method, this.#setup.grants);
    if (refused !== undefined) throw this.realm.error(refused);
    if (service !== 'UrlFetchApp' && fault?.type === 'status') throw this.realm.error(SERVER_ERROR);
    const acted = actedFault(service, fault);
    const answer = this.#carryOut(effect, acted);
    if (fault?.type === 'kill-after') this.die(KILLED);
    if (fault?.type === 'lost') throw this.realm.error(SERVER_ERROR);
    return answer;
  }

  round(kind: 'google' | 'spreadsheet'): void {
    this.#mustLive();
    this.rounds[kind] += 1;
    this.pass(this.#setup.latency[kind] ?? 0);
  }

  /** Lets the Workspace's time go by; the run dies if that takes it past its limit. */
  pass(milliseconds: number): void {
    const left = this.started + this.#setup.limit - this.now();
    this.#setup.clock.advance(Math.max(0, Math.min(milliseconds, left)));
    if (milliseconds > left) this.die(TOO_LONG);
  }

  /** An error of the embedded Workspace's own making: a mistake of ours, which no script may hide. */
  get broken(): unknown {
    return this.#broken;
  }

  /** Takes note of an error unless it is of the script's own kind, or the end of the run. */
  suspect(error: unknown): void {
    if (error instanceof RunEnded || this.realm.isError(error)) return;
    // Recursion without end overflows wherever it happens to be.
    if (String((error as Error | null)?.message).includes('call stack')) return;
    this.#broken ??= error;
  }

  /** Ends the run here and now, with nothing more having any effect. */
  die(reason: string): never {
    this.#over ??= { reason, killed: true };
    throw new RunEnded(reason);
  }

  /** Ends the run as Google does to ask the person for scopes that were not granted. */
  askForAuthorization(): never {
    this.die(NOT_AUTHORIZED);
  }

  /** The script's time is over in the usual way: whatever still calls has no effect. */
  close(): void {
    this.#over ??= { reason: 'The run is over.', killed: false };
  }

  /** The error for a service or method that the embedded Workspace doesn't have. */
  notEmbedded(what: string): Error {
    return this.realm.error(`${what}${NOT_EMBEDDED}`);
  }

  #carryOut<T>(effect: (fault?: ActedFault) => T, fault: ActedFault | undefined): T {
    try {
      return effect(fault);
    } catch (error) {
      this.suspect(error);
      throw error;
    }
  }

  /** Every complaint of something missing goes on record, whichever service makes it. */
  #error(message: string): Error {
    if (message.endsWith(NOT_EMBEDDED)) this.missing.push(message.slice(0, -NOT_EMBEDDED.length));
    return this.#setup.realm.error(message);
  }

  #mustLive(): void {
    if (this.#over) throw new RunEnded(this.#over.reason);
  }

  #before(fault: Fault | undefined): void {
    switch (fault?.type) {
      case 'kill-before':
        this.die(KILLED);
        break;
      case 'hang':
        this.pass(Number.MAX_SAFE_INTEGER);
        break;
      case 'throws':
        throw this.realm.error(fault.message);
      case 'meanwhile':
        fault.act();
    }
  }

  #faultOf(service: string, number: number): Fault | undefined {
    const fault = this.#setup.faults[number];
    if (fault?.type === 'outage') this.#outage = true;
    return this.#outage && service === 'UrlFetchApp' ? { type: 'outage' } : fault;
  }
}

function actedFault(service: string, fault: Fault | undefined): ActedFault | undefined {
  if (service === 'LockService') return fault?.type === 'busy' ? 'busy' : undefined;
  return service === 'UrlFetchApp' ? requestFault(fault) : undefined;
}

function requestFault(fault: Fault | undefined): ActedFault | undefined {
  switch (fault?.type) {
    case 'status':
      return { status: fault.status };
    case 'outage':
      return { status: 503 };
    case 'comments-fail':
    case 'answered-503':
      return fault.type;
    default:
      return undefined;
  }
}
