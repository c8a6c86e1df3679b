// Owns: ScriptApp: triggers, tokens, and what the person has authorized.
import type { Execution } from './execution';
import type { Host } from './host';
import { type EnumValue, makeEnum, service, wrongParameters } from './service';
import {
  EventType,
  makeTrigger,
  newTrigger,
  TriggerSource,
  triggerRecord,
  WeekDay,
} from './triggers';

export const AuthMode = makeEnum('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const AuthorizationStatus = makeEnum('REQUIRED', 'NOT_REQUIRED');
const InstallationSource = makeEnum('APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON');

const TOKEN_LIFE = 3_600_000;

export function makeScriptApp(host: Host, run: Execution): object {
  const { manifest } = host.project;
  const call = <T>(method: string, effect: () => T): T => run.call('ScriptApp', method, effect);
  const granted = (scope: string) => run.grants.granted.includes(scope);
  let token: string | undefined;

  function wantedScopes(mode: unknown, scopes: unknown, method: string): readonly string[] {
    if (!(Object.values(AuthMode) as unknown[]).includes(mode)) {
      throw wrongParameters(run, `ScriptApp.${method}`, [mode, scopes]);
    }
    if (scopes === undefined) return manifest.oauthScopes;
    if (!Array.isArray(scopes)) throw wrongParameters(run, `ScriptApp.${method}`, [mode, scopes]);
    return scopes.map(String);
  }
  function authorizationInfo(mode: EnumValue, scopes?: unknown) {
    const wanted = wantedScopes(mode, scopes, 'getAuthorizationInfo');
    const complete = mode !== AuthMode.FULL || wanted.every(granted);
    return service(run, 'AuthorizationInfo', {
      getAuthorizationStatus: () =>
        complete ? AuthorizationStatus.NOT_REQUIRED : AuthorizationStatus.REQUIRED,
      getAuthorizationUrl: () =>
        complete ? null : `https://script.google.com/macros/d/${host.state.scriptId}/authorize`,
      getAuthorizedScopes: () => run.realm.value(wanted.filter(granted)),
    });
  }
  const require = (method: string) => (mode: EnumValue, scopes?: unknown) =>
    call(method, () => {
      if (!wantedScopes(mode, scopes, method).every(granted)) run.askForAuthorization();
    });

  return service(run, 'ScriptApp', {
    AuthMode,
    AuthorizationStatus,
    EventType,
    InstallationSource,
    TriggerSource,
    WeekDay,
    newTrigger: (handler: unknown) => {
      if (typeof handler !== 'string')
        throw wrongParameters(run, 'ScriptApp.newTrigger', [handler]);
      return newTrigger(host, run, handler);
    },
    getProjectTriggers: () =>
      call('getProjectTriggers', () => {
        const list = run.realm.value([]) as object[];
        for (const each of host.state.triggers) {
          if (each.user === run.user) list.push(makeTrigger(host, run, each));
        }
        return list;
      }),
    deleteTrigger: (trigger: unknown) =>
      call('deleteTrigger', () => {
        const record = triggerRecord(trigger);
        if (!record) throw wrongParameters(run, 'ScriptApp.deleteTrigger', [trigger]);
        const at = host.state.triggers.findIndex((each) => each.id === record.id);
        if (at >= 0) host.state.triggers.splice(at, 1);
      }),
    getOAuthToken: () =>
      call('getOAuthToken', () => {
        token ??= host.google.issueToken({
          email: run.user,
          // A simple trigger acts for nobody.
          scopes: run.grants.authMode === 'FULL' ? [...run.grants.granted] : [],
          enabledApis: [...manifest.enabledApis],
          expiresAt: run.now() + TOKEN_LIFE,
        });
        return token;
      }),
    getAuthorizationInfo: (mode: EnumValue, scopes?: unknown) =>
      call('getAuthorizationInfo', () => authorizationInfo(mode, scopes)),
    requireScopes: require('requireScopes'),
    requireAllScopes: require('requireAllScopes'),
    invalidateAuth: () =>
      call('invalidateAuth', () => {
        host.state.granted[run.user] = [];
      }),
    getScriptId: () => host.state.scriptId,
    getInstallationSource: () =>
      host.install === 'bound'
        ? InstallationSource.NONE
        : InstallationSource.APPS_MARKETPLACE_DOMAIN_ADD_ON,
  });
}
