// Owns: the one fault of a case: which call of a job it strikes, counted over all the job's runs.
import type { CallRecord } from '../script/execution';
import type { Fault, Faults } from '../script/fault';
import type { ExecutionRecord } from '../script/launch';

export class Strike {
  /** Every call of the job so far, the record of each run after the other. */
  readonly calls: { run: string; call: CallRecord }[] = [];

  /** @param number The call it strikes, from 1; null lets every call pass. */
  constructor(
    private readonly number: number | null = null,
    private readonly fault: Fault = { type: 'kill-before' },
  ) {}

  /** The faults of the run that is about to begin. */
  next(): Faults {
    const place = (this.number ?? 0) - this.calls.length;
    return place > 0 ? { [place]: this.fault } : {};
  }

  /** To be told of each run of the job that has ended. */
  ran({ functionName, calls }: ExecutionRecord): void {
    for (const call of calls) this.calls.push({ run: functionName, call });
  }

  /** Whether the call that was meant was ever made. */
  get struck(): boolean {
    return this.number === null || this.number <= this.calls.length;
  }
}
