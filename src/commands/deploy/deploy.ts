// Owns: one deployment, step by step. Each step looks at what is there before it does anything, so
// that the whole can be run again after whatever stopped it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Clasp, explain, type Fault, faultOf } from './clasp';
import { differences, type Files, othersWork, readFiles } from './files';
import { hasDriveComments, partsOf, withDriveComments } from './manifest';
import { type DeployOptions, idIn } from './options';
import { type Deployed, readProject, writeProject } from './project';

export interface Surroundings {
  /** The project's folder, as it really is: clasp does not work through symbolic links. */
  root: string;
  clasp: Clasp;
  say: (line: string) => void;
  /** Asks the person at the terminal; null where nobody is there to answer. */
  ask: ((question: string) => Promise<string>) | null;
  open: (url: string) => void;
}

/** It cannot go on; the message says what happened, what is safe and what to do. */
export class DeployError extends Error {
  override name = 'DeployError';
}

const MANIFEST = 'appsscript.json';

export const sheetUrl = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`;
export const copyUrl = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/copy`;
const scriptUrl = (id: string) => `https://script.google.com/d/${id}/edit`;

export async function deploy(options: DeployOptions, around: Surroundings): Promise<void> {
  const dist = join(around.root, 'build', 'dist');
  const known = readProject(around.root);
  if (options.dryRun) {
    tell(readFiles(dist), options, known, around);
    return;
  }
  if (options.driveComments) allowDrive(dist);
  const account = await signIn(around);
  const target = await targetOf(options, known, account, around);
  const before = await filesThere(target, account, around);
  const manifest = before.get(MANIFEST);
  if (options.driveComments === null && manifest && hasDriveComments(manifest)) {
    allowDrive(dist);
    around.say('Comments by Drive stay allowed, as they are there now.');
  }
  const here = readFiles(dist);
  if (differences(here, before).length === 0) around.say('Everything is there already.');
  else await push(target, here, before, account, options, around);
  end(target, options, around);
}

function allowDrive(dist: string): void {
  const text = readFiles(dist).get(MANIFEST) ?? '';
  writeFileSync(join(dist, MANIFEST), withDriveComments(text));
}

/** What would be done, for whoever wants to read it first. */
function tell(
  built: Files,
  { target, title, driveComments }: DeployOptions,
  known: Deployed | null,
  { say }: Surroundings,
): void {
  const manifest = built.get(MANIFEST) ?? '{}';
  const here = new Map(built);
  if (driveComments) here.set(MANIFEST, withDriveComments(manifest));
  const where =
    target?.kind === 'script'
      ? `the script ${target.id}`
      : target?.kind === 'sheet'
        ? `a new script in the spreadsheet ${target.id}`
        : target?.kind === 'new' || !known
          ? `a new spreadsheet called "${title}"`
          : `the script ${known.scriptId}, as the last time`;
  say(`This would be pushed to ${where}:`);
  for (const [name, text] of here) say(`  ${name}  ${Buffer.byteLength(text)} bytes`);
  const { oauthScopes, urlFetchWhitelist, services } = partsOf(here.get(MANIFEST) ?? '{}');
  say('It asks for these permissions:');
  for (const scope of oauthScopes) say(`  ${scope}`);
  say(`It may reach: ${urlFetchWhitelist.join(', ')}`);
  say(`It switches on: ${services.join(', ')}`);
  say('Nothing was touched.');
}

/** Answers the account that clasp works for, after asking the person to sign in where it must. */
async function signIn({ root, clasp, say, ask }: Surroundings): Promise<string> {
  const scratch = emptyFolder(root, 'account');
  const account = async () => {
    const run = await clasp(['show-authorized-user', '--json'], {
      folder: scratch,
      project: scratch,
    });
    // A login that has run out still calls itself logged in; only its address is missing.
    return /"email": "([^"]+)"/.exec(run.output)?.[1];
  };
  let signedIn = await account();
  if (signedIn === undefined && ask !== null) {
    say('clasp, Google’s tool for Apps Script, needs you to sign in first. A browser opens.');
    await clasp(['login'], { folder: scratch, project: scratch, atTerminal: true });
    signedIn = await account();
  }
  if (signedIn === undefined)
    throw new DeployError(`${explain('signed out', '')} Nothing was made or changed.`);
  say(`Signed in as ${signedIn}.`);
  return signedIn;
}

async function targetOf(
  { target, title }: DeployOptions,
  known: Deployed | null,
  account: string,
  around: Surroundings,
): Promise<Deployed> {
  if (target?.kind === 'script') {
    const sheetId = known?.scriptId === target.id ? known.sheetId : '';
    const named = { scriptId: target.id, sheetId };
    writeProject(around.root, named);
    return named;
  }
  if (!target && known) return known;
  const wanted = target ?? (await whichSheet(around));
  await checkApi(account, around);
  return make(wanted.kind === 'sheet' ? wanted.id : null, title, account, around);
}

async function whichSheet({
  ask,
}: Surroundings): Promise<{ kind: 'new' } | { kind: 'sheet'; id: string }> {
  if (ask === null)
    throw new DeployError(
      'Where shall it go? Say --new for a new spreadsheet, --sheet ADDRESS for one that exists, or --script ADDRESS for a script that exists. Nothing was made or changed.',
    );
  const answer = await ask(
    'Press Enter for a new spreadsheet, or paste the address of one that exists: ',
  );
  return answer.trim() === '' ? { kind: 'new' } : { kind: 'sheet', id: idIn(answer) };
}

/** An id that no script has: asking for it tells whether the API answers at all. */
const NOBODYS_SCRIPT = '1'.repeat(57);

/** clasp makes the spreadsheet before it finds the API off; so this is asked first. */
async function checkApi(account: string, { root, clasp }: Surroundings): Promise<void> {
  const scratch = emptyFolder(root, 'account');
  const run = await clasp(['list-versions', NOBODYS_SCRIPT], { folder: scratch, project: scratch });
  const fault = faultOf(run);
  if (fault === null || fault === 'not found' || fault === 'forbidden' || fault === 'unknown')
    return;
  throw new DeployError(`${explain(fault, account)} Nothing was made or changed.`);
}

/** Makes the script, with a new spreadsheet around it or in one that exists. */
async function make(
  sheetId: string | null,
  title: string,
  account: string,
  { root, clasp, say }: Surroundings,
): Promise<Deployed> {
  const scratch = emptyFolder(root, 'new');
  let made: Deployed | null = null;
  const run = await clasp(
    [
      'create-script',
      '--title',
      title,
      ...(sheetId === null ? ['--type', 'sheets'] : ['--parentId', sheetId]),
    ],
    {
      folder: scratch,
      project: scratch,
      heard: (output) => {
        const scriptId = /script\.google\.com\/d\/([\w-]+)/.exec(output)?.[1];
        const parent = sheetId ?? /drive\.google\.com\/open\?id=([\w-]+)/.exec(output)?.[1];
        if (made !== null || scriptId === undefined || parent === undefined) return;
        made = { scriptId, sheetId: parent };
        // At once: clasp notes it down only after it has read the new script back.
        writeProject(root, made);
      },
    },
  );
  const result = made as Deployed | null;
  if (result === null) {
    const fault = faultOf(run) ?? 'unknown';
    const left =
      sheetId === null
        ? ` An empty spreadsheet called "${title}" may be in your Drive now; it can be deleted, or used with --sheet.`
        : ' The spreadsheet is as it was.';
    throw refusal(`The script could not be made.`, fault, account, run.output, left);
  }
  say(
    sheetId === null
      ? `Made the spreadsheet "${title}" and its script.`
      : 'Made a script in the spreadsheet.',
  );
  return result;
}

async function filesThere(
  { scriptId }: Deployed,
  account: string,
  { root, clasp }: Surroundings,
): Promise<Files> {
  const scratch = emptyFolder(root, 'there');
  const files = join(scratch, 'files');
  mkdirSync(files);
  writeFileSync(join(scratch, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'files' }));
  const run = await clasp(['pull'], { folder: scratch, project: scratch });
  const fault = faultOf(run);
  if (fault !== null)
    throw refusal('What is there could not be read.', fault, account, run.output, '');
  return readFiles(files);
}

async function push(
  target: Deployed,
  here: Files,
  before: Files,
  account: string,
  { replace }: DeployOptions,
  around: Surroundings,
): Promise<void> {
  const { root, clasp, say } = around;
  const others = replace ? [] : othersWork(here, before);
  if (others.length > 0)
    throw new DeployError(
      `There is another script at ${scriptUrl(target.scriptId)}: ${others.join(', ')}. A push would delete it. If that is what you want, say --replace; nothing was changed.`,
    );
  // Without --force a changed manifest is skipped, and clasp ends as if all were well.
  const run = await clasp(['push', '--force'], { folder: root, project: root });
  const fault = faultOf(run);
  const after = await filesThere(target, account, around).catch((error: unknown) => {
    if (fault === null || !(error instanceof DeployError)) throw error;
    throw refusal('The push did not come to an end.', fault, account, run.output, KEPT);
  });
  const wrong = differences(here, after);
  if (wrong.length === 0) {
    say(
      fault === null
        ? `Pushed ${here.size} files, and read back the same.`
        : `clasp reported a failure, but all ${here.size} files are there as they are here.`,
    );
    return;
  }
  if (fault !== null)
    throw refusal('The push did not come to an end.', fault, account, run.output, KEPT);
  throw new DeployError(
    `clasp said it had pushed, but what Google has is not what is here:\n${wrong.map((line) => `  ${line}`).join('\n')}\nClose the script's editor if it is open somewhere, wait a minute and run this again.`,
  );
}

const KEPT = ' The spreadsheet and its script are noted down here, so running this again goes on.';

function refusal(
  what: string,
  fault: Fault,
  account: string,
  output: string,
  left: string,
): DeployError {
  const own = fault === 'unknown' || fault === 'refused code' ? `${output.trim()}\n` : '';
  return new DeployError(`${own}${what} ${explain(fault, account)}${left}`);
}

function end({ scriptId, sheetId }: Deployed, { open }: DeployOptions, around: Surroundings): void {
  const { say } = around;
  if (sheetId === '') {
    say(`\nThe script: ${scriptUrl(scriptId)}`);
    say('Open its spreadsheet, reload it, and choose Writing Conferences › Open in its menu.');
    return;
  }
  say(`\nYour spreadsheet: ${sheetUrl(sheetId)}`);
  say('Reload it if it is open, and choose Writing Conferences › Open in its menu.');
  say(`\nFor colleagues, while it is still empty: ${copyUrl(sheetId)}`);
  say(
    'The link makes each of them a spreadsheet of their own. Share the empty one with them to view, and never one that holds a class.',
  );
  if (open) around.open(sheetUrl(sheetId));
}

/** A folder of this deployment's own, empty. */
function emptyFolder(root: string, name: string): string {
  const folder = join(root, 'build', 'out', 'deploy', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
