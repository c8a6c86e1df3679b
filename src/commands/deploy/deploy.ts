// Owns: one deployment, step by step. Each step looks at what is there before it does anything, so
// that the whole can be run again after whatever stopped it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, faultOf } from './clasp';
import { differences, type Files, othersWork, readFiles } from './files';
import { make } from './make';
import { hasDriveComments, partsOf, withDriveComments } from './manifest';
import { type DeployOptions, idIn, isScript, type Target } from './options';
import { type Deployed, readProject, writeProject } from './project';
import { DeployError, emptyFolder, refusal, type Surroundings } from './step';

/** Running `--new` again would make another. */
const KEPT =
  ' Which script it is stands in .clasp.json: say "npm run deploy" again, without --new, and it goes on where it stopped.';

const MANIFEST = 'appsscript.json';

const sheetUrl = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit`;
const copyUrl = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/copy`;
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
  if (!options.replace) keepOthers(target, here, before);
  // Only now: an address typed wrong must not take the place of the one that was noted.
  writeProject(around.root, target);
  if (differences(here, before).length === 0) around.say('Everything is there already.');
  else await push(target, here, account, around);
  if (options.driveComments)
    around.say(
      'Its manifest now names Drive’s scope, host and API. Each teacher is asked for that permission at the next opening, and until then the weekly jobs wait; your administrator has to allow it, for Google counts it as restricted.',
    );
  end(target, options, around);
  if (known && known.scriptId !== target.scriptId)
    around.say(`Before, it was this script, which is as it was: ${scriptUrl(known.scriptId)}`);
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
        : target?.kind === 'add-on'
          ? 'a new script of no spreadsheet'
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
  if (!target && known) return known;
  const wanted = target ? await withItsScript(target, around) : await whichSheet(around);
  if (wanted.kind === 'script') {
    const sheetId = known?.scriptId === wanted.id ? known.sheetId : '';
    return { scriptId: wanted.id, sheetId };
  }
  return make(wanted, title, account, around);
}

/** Two scripts in one spreadsheet would both have a menu, and neither know of the other. */
async function withItsScript(target: Target, { ask }: Surroundings): Promise<Target> {
  if (target.kind !== 'sheet' || ask === null) return target;
  const answer = await ask(
    'If Writing Conferences is in the menu of that spreadsheet already, paste the address of its script (Extensions › Apps Script). If not, press Enter: ',
  );
  return answer.trim() === '' ? target : { kind: 'script', id: idIn(answer) };
}

async function whichSheet({ ask }: Surroundings): Promise<Target> {
  if (ask === null)
    throw new DeployError(
      'Where shall it go? Say --new for a new spreadsheet, --sheet ADDRESS for one that has no Writing Conferences yet, or --script ADDRESS for a script that exists. Nothing was made or changed.',
    );
  const answer = await ask(
    'Press Enter for a new spreadsheet. For one that exists, paste its address; if Writing Conferences is in its menu already, paste the address of its script instead (Extensions › Apps Script): ',
  );
  if (answer.trim() === '') return { kind: 'new' };
  return { kind: isScript(answer) ? 'script' : 'sheet', id: idIn(answer) };
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
    throw refusal(
      'What is there could not be read.',
      fault,
      account,
      run.output,
      readProject(root)?.scriptId === scriptId && !/not found|forbidden/.test(fault) ? KEPT : '',
    );
  return readFiles(files);
}

/** @throws where a push would delete what somebody else wrote. */
function keepOthers({ scriptId }: Deployed, here: Files, before: Files): void {
  const others = othersWork(here, before);
  if (others.length > 0)
    throw new DeployError(
      `There is another script at ${scriptUrl(scriptId)}: ${others.join(', ')}. A push would delete it. If that is what you want, say --replace besides; nothing was changed.`,
    );
}

async function push(
  target: Deployed,
  here: Files,
  account: string,
  around: Surroundings,
): Promise<void> {
  const { root, clasp, say } = around;
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

function end({ scriptId, sheetId }: Deployed, { open }: DeployOptions, around: Surroundings): void {
  const { say } = around;
  if (sheetId === '') {
    say(`\nThe script: ${scriptUrl(scriptId)}`);
    say(
      'If it is a spreadsheet’s, open that, reload it, and choose Writing Conferences › Open in its menu. If it is your domain’s add-on, docs/administrators.md says how this version is published.',
    );
  } else {
    say(`\nYour spreadsheet: ${sheetUrl(sheetId)}`);
    say('Reload it if it is open, and choose Writing Conferences › Open in its menu.');
    say(`\nFor colleagues, while it is still empty: ${copyUrl(sheetId)}`);
    say(
      'The link makes each of them a spreadsheet of their own. Share the empty one with them to view, and never one that holds a class.',
    );
    if (open) around.open(sheetUrl(sheetId));
  }
  say(
    `\nThis folder notes in .clasp.json which script is yours; git shows that file as changed, and nobody else needs it. From another folder you update it with: npm run deploy -- --script ${scriptUrl(scriptId)}`,
  );
}
