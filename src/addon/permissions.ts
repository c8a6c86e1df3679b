// Owns: what the teacher has allowed this add-on to do, and what to tell her when a box is unticked.
import type { Spoken } from '../conference/spoken';
import { Refusal } from './refusal';
import type { Words } from './words/english';
import { said } from './words/said';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** What Google's consent screen lists; in words what each is for stands in the catalogue. */
const BOXES = {
  email: scope('userinfo.email'),
  requests: scope('script.external_request'),
  sheet: scope('spreadsheets.currentonly'),
  panel: scope('script.container.ui'),
  docs: scope('documents'),
  courses: scope('classroom.courses.readonly'),
  rosters: scope('classroom.rosters.readonly'),
  work: scope('classroom.coursework.students.readonly'),
  triggers: scope('script.scriptapp'),
  mail: scope('script.send_mail'),
  drive: scope('drive'),
} as const satisfies Record<keyof Words['permissions']['boxes'], string>;

export type Box = keyof typeof BOXES;

/** Google's type package lacks these with a list of scopes. Source: reference/script/script-app */
interface Authorization {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes?: string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
  requireAllScopes(mode: GoogleAppsScript.Script.AuthMode): void;
}

const authorization = () => ScriptApp as unknown as Authorization;

/** Consent is granular: any of the boxes can be unticked, then or later. */
export const isAllowed = (...boxes: readonly Box[]): boolean =>
  isGranted(boxes.map((box) => BOXES[box]));

/** Without a list: everything the manifest names. */
const isGranted = (scopes?: string[]): boolean =>
  authorization().getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes).getAuthorizationStatus() ===
  ScriptApp.AuthorizationStatus.NOT_REQUIRED;

/** A permission is missing, and the message names it. */
export class NotAllowed extends Refusal {}

/** Throws a NotAllowed that names what is not allowed. */
export function needAllowed(...boxes: readonly Box[]): void {
  if (isAllowed(...boxes)) return;
  const lack = lackOf(boxes.filter((box) => !isAllowed(box)));
  throw new NotAllowed(
    said(({ permissions }, at) => `${lack[at]} ${permissions.tick} ${permissions.safe}`),
  );
}

export const TICK = said(({ permissions }) => permissions.tick);

/** In a sentence: what was not allowed. */
export const lackOf = (missing: readonly Box[]): Spoken =>
  said(({ permissions }) => permissions.lack(missing.map((box) => permissions.boxes[box].says)));

/** What the manifest asks for and was not given, and where Google asks for it again. */
export function whatIsMissing(): { missing: Box[]; url: string } {
  const info = authorization().getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  if (info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED)
    return { missing: [], url: '' };
  // Drive's is in the manifest only where a school put it there: it is what is missing when nothing else is.
  const missing = (Object.keys(BOXES) as Box[]).filter((box) => box !== 'drive' && !isAllowed(box));
  return {
    missing: missing.length > 0 ? missing : ['drive'],
    url: info.getAuthorizationUrl() ?? '',
  };
}

/**
 * What the weekly jobs lack. Google starts no trigger of a script that lacks any of its permissions; an
 * add-on's it starts all the same, and what then cannot be done is told by email.
 * Source: add-ons/concepts/editor-triggers, "Authorize installable triggers"
 */
export function jobsLack(isAddOn: boolean): Box[] {
  const { missing } = whatIsMissing();
  return isAddOn ? missing.filter((box) => box === 'triggers' || box === 'mail') : missing;
}

const ASKED = 'asked-for-permissions';

/**
 * From the menu: Google shows its boxes where one is unticked, and this run ends there. Whoever closes
 * them gets what works without at the next opening, and is asked again at the one after it.
 */
export function askForMissing(): void {
  const own = PropertiesService.getUserProperties();
  if (isGranted()) return;
  if (own.getProperty(ASKED) === null) {
    own.setProperty(ASKED, 'yes');
    authorization().requireAllScopes(ScriptApp.AuthMode.FULL);
  }
  own.deleteProperty(ASKED);
}
