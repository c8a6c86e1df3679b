// Owns: what the teacher has allowed this add-on to do, and what to tell her when a box is unticked.
import { Refusal } from './words';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

interface BoxWords {
  scope: string;
  /** What it is for, after "permission to". */
  says: string;
  /** What does not work without it, and what still does. */
  without: string;
}

/** What Google's consent screen lists, in the words of what it is for. */
const BOXES = {
  email: {
    scope: scope('userinfo.email'),
    says: 'know which teacher is using it',
    without: 'Nothing works without it: it would not know whose notes are whose.',
  },
  requests: {
    scope: scope('script.external_request'),
    says: 'reach Classroom and Docs',
    without: 'Nothing works without it; it reaches no other place.',
  },
  sheet: {
    scope: scope('spreadsheets.currentonly'),
    says: 'use this spreadsheet',
    without: 'Nothing works without it: the notebook is this spreadsheet.',
  },
  panel: {
    scope: scope('script.container.ui'),
    says: 'show its panel',
    without: 'The sidebar and the dialogs cannot open; what was saved is safe.',
  },
  docs: {
    scope: scope('documents'),
    says: 'read drafts and comment on them',
    without: 'Planning and notes still work; no draft is shown and feedback waits, ready to copy.',
  },
  courses: {
    scope: scope('classroom.courses.readonly'),
    says: 'see your classes',
    without: 'No class can be read anew; what was read before stays.',
  },
  rosters: {
    scope: scope('classroom.rosters.readonly'),
    says: 'see who is in your classes',
    without: 'No roster can be read anew; the writers known before stay.',
  },
  work: {
    scope: scope('classroom.coursework.students.readonly'),
    says: 'see where your students’ drafts are',
    without: 'No draft is found, so feedback waits, ready to copy; planning and notes still work.',
  },
  triggers: {
    scope: scope('script.scriptapp'),
    says: 'run when the spreadsheet is closed',
    without: 'The weekly jobs cannot run; everything in the sidebar still does.',
  },
  mail: {
    scope: scope('script.send_mail'),
    says: 'send you email',
    without: 'The weekly jobs cannot be switched on; everything in the sidebar still works.',
  },
  drive: {
    scope: scope('drive'),
    says: 'comment beside a Doc',
    without: 'Where Docs takes no comments, feedback waits, ready to copy.',
  },
} as const satisfies Record<string, BoxWords>;

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
  isGranted(boxes.map((box) => BOXES[box].scope));

/** Without a list: everything the manifest names. */
const isGranted = (scopes?: string[]): boolean =>
  authorization().getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes).getAuthorizationStatus() ===
  ScriptApp.AuthorizationStatus.NOT_REQUIRED;

/** Throws a Refusal that names what is not allowed. */
export function needAllowed(...boxes: readonly Box[]): void {
  if (isAllowed(...boxes)) return;
  const missing = boxes.filter((box) => !isAllowed(box)).map((box) => BOXES[box]);
  throw new Refusal(`${lackOf(missing)} ${TICK} Nothing is lost.`);
}

export const TICK = 'Open Writing Conferences from the menu again and tick every box Google shows.';

/** In a sentence: what was not allowed. */
export function lackOf(missing: readonly BoxWords[]): string {
  const all = missing.map(({ says }) => `to ${says}`);
  const last = all.pop() ?? '';
  const what = all.length === 0 ? last : `${all.join(', ')} and ${last}`;
  return `This add-on was not given permission ${what}.`;
}

/** What the manifest asks for and was not given, and where Google asks for it again. */
export function whatIsMissing(): { missing: BoxWords[]; url: string } {
  const info = authorization().getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  if (info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED)
    return { missing: [], url: '' };
  // Drive's is in the manifest only where a school put it there: it is what is missing when nothing else is.
  const boxes = Object.values(BOXES).filter((box) => box !== BOXES.drive);
  const missing: BoxWords[] = boxes.filter((box) => !isGranted([box.scope]));
  return {
    missing: missing.length > 0 ? missing : [BOXES.drive],
    url: info.getAuthorizationUrl() ?? '',
  };
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
