// Owns: LockService: one run at a time, whoever holds the lock.
import type { Execution } from './execution';
import type { ActedFault } from './fault';
import type { Host } from './host';
import { integer, service } from './service';

/** Who holds which lock, by the id of the run. */
export class Locks {
  readonly #owners = new Map<string, string>();

  get held(): string[] {
    return [...this.#owners.keys()];
  }

  take(lock: string, run: string): boolean {
    const owner = this.#owners.get(lock);
    if (owner !== undefined && owner !== run) return false;
    this.#owners.set(lock, run);
    return true;
  }

  holds(lock: string, run: string): boolean {
    return this.#owners.get(lock) === run;
  }

  release(lock: string, run: string): void {
    if (this.holds(lock, run)) this.#owners.delete(lock);
  }

  /** At a run's end, however it ended. */
  releaseAll(run: string): void {
    for (const [lock, owner] of this.#owners) if (owner === run) this.#owners.delete(lock);
  }
}

export function makeLockService(host: Host, run: Execution): object {
  return service(run, 'LockService', {
    getScriptLock: () => makeLock(host, run, 'script'),
    getUserLock: () => makeLock(host, run, `user/${run.user}`),
    // Only a script that belongs to its spreadsheet has a lock for that spreadsheet.
    getDocumentLock: () => (host.install === 'bound' ? makeLock(host, run, 'document') : null),
  });
}

function makeLock(host: Host, run: Execution, name: string): object {
  const { locks } = host;
  const call = <T>(method: string, effect: (fault?: ActedFault) => T): T =>
    run.call('LockService', `Lock.${method}`, effect);

  /** Whoever holds the lock stands still while this run waits, so waiting only takes time. */
  function wait(milliseconds: unknown, method: string, fault: ActedFault | undefined): boolean {
    const patience = Math.max(0, integer(run, `LockService.Lock.${method}`, milliseconds));
    if (fault !== 'busy' && locks.take(name, run.id)) return true;
    run.pass(patience);
    return false;
  }

  return service(run, 'Lock', {
    tryLock: (milliseconds: unknown) =>
      call('tryLock', (fault) => wait(milliseconds, 'tryLock', fault)),
    waitLock: (milliseconds: unknown) =>
      call('waitLock', (fault) => {
        if (wait(milliseconds, 'waitLock', fault)) return;
        throw run.realm.error('Lock timeout: another process was holding the lock for too long.');
      }),
    hasLock: () => call('hasLock', () => locks.holds(name, run.id)),
    releaseLock: () => call('releaseLock', () => locks.release(name, run.id)),
  });
}
