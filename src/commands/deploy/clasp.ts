// Owns: running Google's clasp, and telling from what it prints what went wrong. clasp ends some
// refusals with exit code 0, so its words count and not its code alone.
import { spawn } from 'node:child_process';

export interface ClaspRun {
  code: number;
  /** Everything it printed, in order. */
  output: string;
}

export interface ClaspCall {
  /** Where it runs; its project file is looked for in `project`. */
  folder: string;
  /** The folder with the `.clasp.json` it is to use, or with none. */
  project: string;
  /** Told of the output so far, each time there is more of it. */
  heard?: (output: string) => void;
  /** The person answers clasp itself, at this terminal. */
  atTerminal?: boolean;
}

export type Clasp = (args: readonly string[], call: ClaspCall) => Promise<ClaspRun>;

/** clasp as it was installed: `bin` is its entry file. */
export function claspAt(bin: string, env: NodeJS.ProcessEnv): Clasp {
  return (args, { folder, project, heard, atTerminal = false }) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [bin, '--project', project, ...args], {
        cwd: folder,
        env,
        stdio: atTerminal ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      const hear = (chunk: Buffer) => {
        output += chunk.toString('utf8');
        heard?.(output);
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.on('error', reject);
      child.on('close', (code) => resolve({ code: code ?? 1, output }));
    });
}

export type Fault =
  | 'signed out'
  | 'script API off'
  | 'push skipped'
  | 'not found'
  | 'forbidden'
  | 'school says no'
  | 'unreachable'
  | 'too many requests'
  | 'refused code'
  | 'linked folder'
  | 'unknown';

/** In this order: a message about the API being off speaks of permission, too. */
const SIGNS: readonly [Fault, RegExp][] = [
  ['script API off', /not enabled the Apps Script API/i],
  ['push skipped', /Skipping push/i],
  ['school says no', /admin_policy|access_not_configured|blocked by (?:your|the) admin/i],
  [
    'signed out',
    /No credentials found|Not logged in|invalid_grant|invalid_rapt|invalid authentication credential|Invalid Credentials|No (?:access, refresh token|refresh token)/i,
  ],
  ['too many requests', /rate limit|quota|RESOURCE_EXHAUSTED/i],
  ['refused code', /syntax error/i],
  ['linked folder', /Security Error/i],
  ['not found', /not found|could not find script/i],
  ['forbidden', /permission|not authorized|forbidden/i],
  [
    'unreachable',
    /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|socket hang up|fetch failed|network|unavailable|internal error/i,
  ],
];

/** What kept clasp from doing what it was asked; null when nothing did. */
export function faultOf({ code, output }: ClaspRun): Fault | null {
  const found = SIGNS.find(([, sign]) => sign.test(output))?.[0];
  if (code === 0) return found === 'push skipped' || found === 'signed out' ? found : null;
  return found ?? 'unknown';
}

/** What happened and what to do, for the person at the terminal. */
export function explain(fault: Fault, account: string): string {
  switch (fault) {
    case 'signed out':
      return 'Google does not know yet who you are, or not any more. Run "npx clasp login", sign in as whoever is to own the spreadsheet, and run this again.';
    case 'script API off':
      return `The Google Apps Script API is switched off for ${account}. Open https://script.google.com/home/usersettings, switch it on, wait a minute, and run this again. Where a school keeps that page closed, its Google administrator can open it.`;
    case 'push skipped':
      return 'clasp skipped the push without saying so loudly: it found a changed manifest and was not told to overwrite it. Please report this; running it again does no harm.';
    case 'not found':
      return `Google finds no such script for ${account}. Either it was deleted, or it belongs to somebody else: run "npx clasp login" as its owner. To begin with a new spreadsheet instead, run "npm run deploy -- --new".`;
    case 'forbidden':
      return `${account} may not do that there. Whoever owns the spreadsheet can make you an editor, or sign in as its owner with "npx clasp login".`;
    case 'school says no':
      return 'Your school does not let clasp sign in. Ask your Google administrator to trust the app "clasp - The Apps Script CLI", or deploy from an account where it may be used.';
    case 'unreachable':
      return 'Google could not be reached. Look at your connection and run this again.';
    case 'too many requests':
      return 'Google says there were too many requests. Wait a few minutes and run this again.';
    case 'refused code':
      return 'Google refused the code as it was built. Please report this with the words above; what was there before is still there.';
    case 'linked folder':
      return 'clasp does not work through symbolic links. Run this in the folder where the project really is.';
    default:
      return 'clasp said no for a reason not known here; its own words are above.';
  }
}
