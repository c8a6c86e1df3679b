// Owns: which scope each service call needs, and what each authorization mode leaves out.

/** What a run may do, from least to most. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface Grants {
  authMode: AuthMode;
  /** Scopes the manifest names. */
  manifest: readonly string[];
  /** Scopes the person has granted. */
  granted: readonly string[];
}

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const SPREADSHEET = [scope('spreadsheets.currentonly'), scope('spreadsheets')];
const CONTAINER_UI = [scope('script.container.ui')];
const TRIGGERS = [scope('script.scriptapp')];

/** Any one of the scopes serves. Sources: each method's page in the Apps Script reference. */
const needs: Readonly<Record<string, readonly string[]>> = {
  'UrlFetchApp.fetch': [scope('script.external_request')],
  'UrlFetchApp.fetchAll': [scope('script.external_request')],
  'MailApp.sendEmail': [scope('script.send_mail')],
  'MailApp.getRemainingDailyQuota': [scope('script.send_mail')],
  'Session.getActiveUser': [scope('userinfo.email')],
  'Session.getEffectiveUser': [scope('userinfo.email')],
  'ClockTriggerBuilder.create': TRIGGERS,
  'SpreadsheetTriggerBuilder.create': TRIGGERS,
  'ScriptApp.getProjectTriggers': TRIGGERS,
  'ScriptApp.deleteTrigger': TRIGGERS,
  'Ui.showSidebar': CONTAINER_UI,
  'Ui.showModalDialog': CONTAINER_UI,
  'Ui.showModelessDialog': CONTAINER_UI,
};

/** Calls that a script with no authorization at all can still make: building a menu, in the main. */
const withoutAuthorization = new Set([
  'SpreadsheetApp.getUi',
  'Menu.addToUi',
  'ScriptApp.getAuthorizationInfo',
  'Session.getActiveUserLocale',
  'Session.getScriptTimeZone',
]);

/** `Range.setValues` as it is; a bare `getActive` with its service before it. */
export function fullName(service: string, method: string): string {
  return method.includes('.') ? method : `${service}.${method}`;
}

/** Google's message why a call is refused, or undefined when it is not. */
export function refusal(service: string, method: string, grants: Grants): string | undefined {
  const call = fullName(service, method);
  const free = withoutAuthorization.has(call);
  if (free) return undefined;
  const any = service === 'SpreadsheetApp' ? SPREADSHEET : (needs[call] ?? []);
  const required = any.length > 0 ? ` Required permissions: (${any.join(' || ')})` : '';
  const notNow = `You do not have permission to call ${call}.${required}`;
  if (grants.authMode === 'NONE') return notNow;
  if (any.length === 0) return undefined;
  if (!any.some((each) => grants.manifest.includes(each))) {
    return `Specified permissions are not sufficient to call ${call}.${required}`;
  }
  // A simple trigger of a bound script reaches its own spreadsheet without being granted it.
  if (grants.authMode === 'LIMITED') return service === 'SpreadsheetApp' ? undefined : notNow;
  return any.some((each) => grants.granted.includes(each)) ? undefined : notNow;
}
