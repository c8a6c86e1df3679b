// Owns: what of the Workspace the script's services share.
import type { Clock } from '../clock';
import type { Caches } from './caches';
import type { RequestFault } from './fault';
import type { Locks } from './lockHolders';
import type { Project } from './project';
import type { ScriptState } from './state';

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
