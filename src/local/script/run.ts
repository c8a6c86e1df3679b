// Owns: what every service of the embedded Apps Script is handed: the run it serves.

/** Thrown by every call once a run is dead; whatever the script does with it has no effect. */
export class RunEnded extends Error {
  override name = 'RunEnded';
}

/** Makes values of the script's own realm, so that `instanceof Date` is true over there. */
export interface Realm {
  date(milliseconds: number): Date;
  /** A deep copy of arrays, plain objects and Dates, made of the script's own constructors. */
  value<T>(value: T): T;
  /** An `Error` of the script's own kind, as Google throws (`message` as Google words it). */
  error(message: string): Error;
}

/**
 * One execution of the script: it numbers every call that leaves the script, applies the fault
 * injected at that number, counts rounds, and ends when its time is up.
 */
export interface Run {
  readonly realm: Realm;
  /** The address of the person the script runs as. */
  readonly user: string;
  /** Milliseconds since 1970 on the Workspace's clock. */
  now(): number;
  /**
   * One call to something outside the script, by service and method (`SpreadsheetApp`,
   * `Range.setValues`). Runs `effect` unless a fault says otherwise.
   */
  call<T>(service: string, method: string, effect: () => T): T;
  /** One sequential wait: one `fetchAll`, or one spreadsheet read or write. */
  round(kind: 'google' | 'spreadsheet'): void;
}
