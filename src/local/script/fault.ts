// Owns: the ways in which one call of a run can be made to go wrong.

/** HTTP statuses that Google's APIs fail with. */
export type FaultStatus = 401 | 403 | 404 | 429 | 500 | 503;

/** What the API on the other side is told to do with one request. */
export type RequestFault = { status: FaultStatus } | 'comments-fail';

/** What whoever is called acts out, where the run itself cannot. */
export type ActedFault = RequestFault | 'answered-503' | 'busy';

export type Fault =
  /** The API answers with this status and does nothing; other services report a server error. */
  | { type: 'status'; status: FaultStatus }
  /** Docs answers 200 but has saved no comment; other calls are untouched. */
  | { type: 'comments-fail' }
  /** The request does its work, and is answered with 503 all the same. */
  | { type: 'answered-503' }
  /** Google is out of reach: this request and every later one of the run is answered with 503. */
  | { type: 'outage' }
  /** Another run holds the lock for as long as this one waits for it; other calls are untouched. */
  | { type: 'busy' }
  /** The call never returns: the run dies at its time limit. */
  | { type: 'hang' }
  /** The call does its work, but the script is told that it failed. */
  | { type: 'lost' }
  | { type: 'kill-before' }
  | { type: 'kill-after' }
  /** Nothing is done and the script gets this exception. */
  | { type: 'throws'; message: string }
  /** Something else happens first, e.g. another whole run; then the call goes on as usual. */
  | { type: 'meanwhile'; act: () => void };

/** Faults by the number of the call they strike; a run's first call is 1. */
export type Faults = Readonly<Record<number, Fault>>;
