// Owns: what of the Workspace its services share, and the part of it that is kept between runs.
import type { Clock } from '../clock';
import type { Caches } from './cache';
import type { RequestFault } from './fault';
import type { Locks } from './lock';
import type { SentMail } from './mail';
import type { Project } from './project';
import type { QuotaUse } from './quota';
import type { TriggerRecord } from './triggers';

/** A script of its own spreadsheet, or a published editor add-on installed for it. */
export type Install = 'bound' | 'add-on';

/** One person who uses the add-on. */
export interface Account {
  email: string;
  /** IANA name, e.g. `America/Denver`. */
  timeZone: string;
  /** Language as `Session.getActiveUserLocale` gives it; `en` when absent. */
  locale?: string;
  /** Daily quotas differ: schools have `workspace` accounts, which is what absent means. */
  account?: 'consumer' | 'workspace';
}

/** Everything the script's services remember. Plain data. */
export interface ScriptState {
  scriptId: string;
  /** Executions so far; ids and chance follow from it. */
  runs: number;
  /** An add-on is switched on in a spreadsheet by its first use there. */
  enabled: boolean;
  /** Scopes each person granted, by address. */
  granted: Record<string, string[]>;
  properties: {
    script: Record<string, string>;
    document: Record<string, string>;
    /** By address. */
    user: Record<string, Record<string, string>>;
  };
  triggers: TriggerRecord[];
  quotas: Record<string, QuotaUse>;
  mail: SentMail[];
}

/** The far end of `UrlFetchApp`, and the office that gives out tokens for it. */
export interface Google {
  handle(
    request: { method: string; url: string; headers: Record<string, string>; body?: string },
    fault?: RequestFault,
  ): { status: number; headers: Record<string, string>; body: string };
  issueToken(of: {
    email: string;
    scopes: string[];
    enabledApis: string[];
    expiresAt: number;
  }): string;
}

export interface Host {
  readonly project: Project;
  readonly clock: Clock;
  readonly google: Google;
  readonly install: Install;
  readonly state: ScriptState;
  readonly caches: Caches;
  readonly locks: Locks;
  readonly spreadsheetId: string;
  account(email: string): Account;
  /** Scopes the manifest names and the person granted. */
  scopesOf(email: string): string[];
}

export function emptyState(scriptId: string): ScriptState {
  return {
    scriptId,
    runs: 0,
    enabled: false,
    granted: {},
    properties: { script: {}, document: {}, user: {} },
    triggers: [],
    quotas: {},
    mail: [],
  };
}
