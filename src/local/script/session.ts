// Owns: Session: who runs the script, and where.
import type { Execution } from './execution';
import type { Host } from './host';
import { service } from './service';

export function makeSession(host: Host, run: Execution): object {
  const user = (method: string) => () =>
    run.call('Session', method, () => service(run, 'User', { getEmail: () => run.user }));
  return service(run, 'Session', {
    getActiveUser: user('getActiveUser'),
    getEffectiveUser: user('getEffectiveUser'),
    getActiveUserLocale: () =>
      run.call('Session', 'getActiveUserLocale', () => host.account(run.user).locale ?? 'en'),
    getScriptTimeZone: () =>
      run.call('Session', 'getScriptTimeZone', () => host.project.manifest.timeZone),
    getTemporaryActiveUserKey: () =>
      run.call('Session', 'getTemporaryActiveUserKey', () =>
        Buffer.from(`${host.state.scriptId}/${run.user}`).toString('base64url'),
      ),
  });
}
