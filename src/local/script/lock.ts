// Owns: LockService: one run at a time, whoever holds the lock.
import type { Execution } from './execution';
import type { ActedFault } from './fault';
import type { Host } from './host';
import { integer, service } from './service';

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
