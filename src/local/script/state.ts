// Owns: what the script's services remember, as it is kept between runs.
import type { Schedule } from './schedule';

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

export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT';

/** One installed trigger. Plain data. */
export interface TriggerRecord {
  id: string;
  /** Whose trigger it is, and as whom it runs. */
  user: string;
  handler: string;
  event: TriggerEvent;
  created: number;
  /** Of an add-on, where it belongs to another spreadsheet than this one. */
  elsewhere?: true;
  /** Time triggers only. */
  schedule?: Schedule;
  /** When a time trigger falls due next; a one-time trigger that has fired has none. */
  due?: number;
}

/** How much was used of one quota, on one day. */
export interface QuotaUse {
  day: string;
  used: number;
}

/** One email. Addresses as they were written, one an entry. */
export interface SentMail {
  /** Milliseconds since 1970. */
  sent: number;
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  body: string;
  htmlBody?: string;
  /** The sender's name as shown. */
  name?: string;
  replyTo?: string;
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
