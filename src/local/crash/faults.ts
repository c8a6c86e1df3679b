// Owns: every fault that can befall each kind of call, by the names it is rerun with.
import type { Fault } from '../script/fault';

/**
 * Dead before the call, with six minutes gone; dead after it. (Killed before a call is killed after
 * the one before it: nothing happens between the two.)
 */
const DEATHS = { hang: { type: 'hang' }, 'kill-after': { type: 'kill-after' } } as const;

/** The first call has none before it. */
const FIRST = { 'kill-before': { type: 'kill-before' } } as const;

/** An exception instead of an answer, with nothing done. */
const READ = { ...DEATHS, error: { type: 'status', status: 500 } } as const;

/** Or with everything done. */
const CHANGE = { ...READ, lost: { type: 'lost' } } as const;

const LOCK = { ...CHANGE, busy: { type: 'busy' } } as const;

const REQUEST = {
  ...DEATHS,
  401: { type: 'status', status: 401 },
  429: { type: 'status', status: 429 },
  500: { type: 'status', status: 500 },
  503: { type: 'status', status: 503 },
  outage: { type: 'outage' },
  lost: { type: 'lost' },
} as const;

const POST = {
  ...REQUEST,
  'answered-503': { type: 'answered-503' },
  'all-failed': { type: 'comments-fail' },
} as const;

const READS = /\.(get|find|is)\w*$/;

/** @param detail Of a request: its method and URL. */
export function faultsOf(name: string, detail = '', isFirst = false): Record<string, Fault> {
  const own = name.startsWith('UrlFetchApp')
    ? detail.startsWith('POST')
      ? POST
      : REQUEST
    : name === 'Lock.tryLock'
      ? LOCK
      : READS.test(name)
        ? READ
        : CHANGE;
  return isFirst ? { ...FIRST, ...own } : own;
}
