// Owns: what the teacher has allowed this add-on to do, and what to tell her when a box is unticked.
import { Refusal } from './words';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** What Google's consent screen lists, in the words of what it is for. */
const BOXES = {
  email: { scope: scope('userinfo.email'), says: 'know which teacher is using it' },
  requests: { scope: scope('script.external_request'), says: 'reach Classroom and Docs' },
  triggers: { scope: scope('script.scriptapp'), says: 'run when the spreadsheet is closed' },
  drive: { scope: scope('drive'), says: 'comment beside a Doc' },
  mail: { scope: scope('script.send_mail'), says: 'send you email' },
} as const;

export type Box = keyof typeof BOXES;

/** Google's type package lacks the second argument. Source: reference/script/script-app */
type AuthorizationOf = (
  mode: GoogleAppsScript.Script.AuthMode,
  scopes: string[],
) => GoogleAppsScript.Script.AuthorizationInfo;

/** Consent is granular: any of the boxes can be unticked, then or later. */
export function isAllowed(...boxes: readonly Box[]): boolean {
  const authorizationOf = ScriptApp.getAuthorizationInfo.bind(ScriptApp) as AuthorizationOf;
  const info = authorizationOf(
    ScriptApp.AuthMode.FULL,
    boxes.map((box) => BOXES[box].scope),
  );
  return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
}

/** Throws a Refusal that names what is not allowed. */
export function needAllowed(...boxes: readonly Box[]): void {
  if (isAllowed(...boxes)) return;
  const missing = boxes.filter((box) => !isAllowed(box)).map((box) => BOXES[box].says);
  throw new Refusal(
    `This add-on was not given permission to ${missing.join(' and to ')}. Open Writing Conferences from the menu again and tick every box Google shows. Nothing is lost.`,
  );
}
