// What a deployment makes of clasp's answers. clasp is spoken for by one that prints what it prints;
// deploy.test.ts runs the real one.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clasp, ClaspRun } from '../../../src/commands/deploy/clasp';
import { OptionError, readOptions } from '../../../src/commands/deploy/options';
import { Clone, CODE, MANIFEST } from './clone';

const SCRIPT = '1script00000000000000000000';
const OTHER = '1scriptOfAnother00000000000';
const DRIVE = 'https://www.googleapis.com/auth/drive';

/** A clasp with one script at Google, and the commands it was given. */
class Pretend {
  /** Files by name; null before there is a script. */
  there: Record<string, string> | null = null;
  readonly commands: string[] = [];
  /** By command: what it does and prints in place of doing well. */
  readonly instead: Record<string, (push: () => void) => ClaspRun> = {};

  readonly clasp: Clasp = async ([command = '', ...args], { folder, project, heard }) => {
    this.commands.push([command, ...args].join(' '));
    const push = () => {
      const dist = join(project, 'build', 'dist');
      this.there = Object.fromEntries(
        ['Code.js', 'Sidebar.html', 'appsscript.json'].map((name) => [
          name,
          readFileSync(join(dist, name), 'utf8'),
        ]),
      );
    };
    const instead = this.instead[command];
    const run = instead ? instead(push) : this.#usual(command, folder, push);
    heard?.(run.output);
    return run;
  };

  #usual(command: string, folder: string, push: () => void): ClaspRun {
    if (command === 'show-authorized-user')
      return well('{\n  "loggedIn": true,\n  "email": "n.okafor@mapleschool.example"\n}');
    if (command === 'list-versions') return ill('Requested entity was not found.');
    if (command === 'create-script') {
      this.there = {};
      return well(
        `Created new document: https://drive.google.com/open?id=1sheet0000000000000000000000\nCreated new script: https://script.google.com/d/${SCRIPT}/edit`,
      );
    }
    if (command === 'push') push();
    if (command === 'pull') {
      mkdirSync(join(folder, 'files'), { recursive: true });
      for (const [name, text] of Object.entries(this.there ?? {}))
        writeFileSync(join(folder, 'files', name), text);
    }
    return well('');
  }
}

const well = (output: string): ClaspRun => ({ code: 0, output });
const ill = (output: string): ClaspRun => ({ code: 1, output });

let pretend: Pretend;
let clone: Clone;

beforeEach(() => {
  pretend = new Pretend();
  clone = new Clone(pretend.clasp);
});

it('takes the push for done where only its answer was lost', async () => {
  pretend.instead.push = (push) => {
    push();
    return ill('socket hang up');
  };
  expect(await clone.deploy('--new')).toContain('reported a failure, but all 3 files are there');
});

it('does not believe a push that clasp skipped', async () => {
  pretend.instead.push = () => well('Skipping push.');
  expect(await clone.deploy('--new')).toContain('clasp skipped the push');
});

it('names the files that Google has otherwise than they are here', async () => {
  pretend.instead.push = (push) => {
    push();
    pretend.there = { ...pretend.there, 'Code.js': `${CODE}// cut` };
    return well('Pushed 3 files at 10:00:00.');
  };
  const said = await clone.deploy('--new');
  expect(said).toContain('Code.js is another one there');
  expect(said).not.toContain('read back the same');
});

it('pushes nothing where everything is there already, however the manifest is written', async () => {
  await clone.deploy('--new');
  const { oauthScopes, ...rest } = JSON.parse(MANIFEST);
  pretend.there = { ...pretend.there, 'appsscript.json': JSON.stringify({ ...rest, oauthScopes }) };
  pretend.commands.length = 0;
  expect(await clone.deploy()).toContain('Everything is there already.');
  expect(pretend.commands).not.toContain('push --force');
});

it('does not overwrite a script that is another one, nor forget its own for it, unless told to', async () => {
  await clone.deploy('--new');
  const noted = clone.project;
  pretend.there = { 'Code.js': 'function gradebook() { return 1; }', 'Marks.js': 'var marks;' };
  expect(await clone.deploy('--script', OTHER)).toContain('Code.js, Marks.js');
  expect(pretend.there['Marks.js']).toBe('var marks;');
  expect(clone.project).toEqual(noted);
  const replaced = await clone.deploy('--script', OTHER, '--replace');
  expect(replaced).toContain('Pushed 3 files');
  expect(replaced).toContain(`which is as it was: https://script.google.com/d/${SCRIPT}/edit`);
  expect(clone.project.scriptId).toBe(OTHER);
});

it('updates a version of its own that had another page', async () => {
  await clone.deploy('--new');
  pretend.there = { ...pretend.there, 'Words-fr.html': '<p>Bonjour</p>' };
  expect(await clone.deploy()).toContain('Pushed 3 files');
  expect(Object.keys(pretend.there ?? {})).not.toContain('Words-fr.html');
});

it('adds comments by Drive to the manifest when told to, and keeps them', async () => {
  expect(await clone.deploy('--new')).toContain('Pushed');
  expect(pretend.there?.['appsscript.json']).not.toContain(DRIVE);
  expect(await clone.deploy('--with-drive-comments')).toContain('Drive’s scope, host and API');
  clone.build(`${CODE}// a newer version\n`);
  expect(await clone.deploy()).toContain('Comments by Drive stay allowed');
  const manifest = JSON.parse(pretend.there?.['appsscript.json'] ?? '');
  expect(manifest.oauthScopes).toContain(DRIVE);
  expect(manifest.urlFetchWhitelist).toContain('https://www.googleapis.com/drive/v3/files/');
  expect(manifest.dependencies.enabledAdvancedServices).toContainEqual({
    userSymbol: 'Drive',
    serviceId: 'drive',
    version: 'v3',
  });
  clone.build();
  await clone.deploy('--without-drive-comments');
  expect(pretend.there?.['appsscript.json']).toBe(MANIFEST);
});

it('knows a login that has run out though it calls itself logged in', async () => {
  pretend.instead['show-authorized-user'] = () => well('{\n  "loggedIn": true\n}');
  const said = await clone.deploy('--new');
  expect(said).toContain('npx clasp login');
  expect(said).toContain('Nothing was made or changed');
  expect(pretend.commands).toEqual(['show-authorized-user --json']);
});

it('signs the person in first, and asks which spreadsheet', async () => {
  const asked = new Clone(
    pretend.clasp,
    'https://docs.google.com/spreadsheets/d/1sheetOfHers0000000000/edit#gid=0',
  );
  let signedIn = false;
  pretend.instead['show-authorized-user'] = () =>
    well(signedIn ? '{ "email": "n.okafor@mapleschool.example" }' : '{ "loggedIn": false }');
  pretend.instead.login = () => {
    signedIn = true;
    return well('');
  };
  expect(await asked.deploy()).toContain('Pushed 3 files');
  expect(pretend.commands).toContain(
    'create-script --title Writing Conferences --parentId 1sheetOfHers0000000000',
  );
  expect(asked.project.parentId).toBe('1sheetOfHers0000000000');
});

it('takes the address of a script where it asks for a spreadsheet that has one already', async () => {
  pretend.there = {};
  const asked = new Clone(
    pretend.clasp,
    `https://script.google.com/u/0/home/projects/${OTHER}/edit`,
  );
  const said = await asked.deploy();
  expect(said).toContain(`npm run deploy -- --script https://script.google.com/d/${OTHER}/edit`);
  expect(asked.project.scriptId).toBe(OTHER);
  expect(await asked.deploy('--sheet', '1sheetOfHers0000000000')).toContain('already');
  expect(pretend.commands.join('\n')).not.toContain('create-script');
});

it('makes a script of no spreadsheet for an add-on, and updates it', async () => {
  pretend.instead['create-script'] = () => {
    pretend.there = {};
    return well(`Created new script: https://script.google.com/d/${SCRIPT}/edit`);
  };
  const said = await clone.deploy('--add-on');
  expect(pretend.commands).toContain('create-script --title Writing Conferences --type standalone');
  expect(said).toContain('Pushed 3 files');
  expect(said).toContain('docs/administrators.md');
  expect(said).not.toContain('/copy');
  expect(clone.project).toEqual({ scriptId: SCRIPT, rootDir: 'build/dist' });
  clone.build(`${CODE}// a newer version\n`);
  expect(await clone.deploy()).toContain('Pushed 3 files');
});

it('notes the new script down though it could not be read back', async () => {
  pretend.instead['create-script'] = () => {
    pretend.there = {};
    return ill(
      `Created new document: https://drive.google.com/open?id=1sheet0000000000000000000000\nCreated new script: https://script.google.com/d/${SCRIPT}/edit\nsocket hang up`,
    );
  };
  expect(await clone.deploy('--new')).toContain('Pushed 3 files');
  expect(clone.project.scriptId).toBe(SCRIPT);
});

it('says what a half-made spreadsheet leaves behind', async () => {
  pretend.instead['create-script'] = () => ill('Quota exceeded for quota metric');
  const said = await clone.deploy('--new');
  expect(said).toContain('Wait a few minutes');
  expect(said).toContain('An empty spreadsheet called "Writing Conferences" may be in your Drive');
  expect(said).toContain('running this again makes another');
  expect(existsSync(join(clone.root, '.clasp.json'))).toBe(false);
});

it('prints what it would push and touches nothing', async () => {
  const said = await clone.deploy('--dry-run', '--new');
  expect(said).toContain(`Code.js  ${Buffer.byteLength(CODE)} bytes`);
  expect(said).toContain('https://www.googleapis.com/auth/documents');
  expect(said).toContain('https://docs.googleapis.com/');
  expect(said).not.toContain(`${DRIVE}\n`);
  expect(await clone.deploy('--dry-run', '--new', '--with-drive-comments')).toContain(`${DRIVE}\n`);
  expect(readFileSync(join(clone.dist, 'appsscript.json'), 'utf8')).toBe(MANIFEST);
  expect(pretend.commands).toEqual([]);
});

it('asks where to, where nobody is there to choose', async () => {
  expect(await clone.deploy()).toContain('Say --new for a new spreadsheet');
});

it('refuses words it does not know and places that contradict each other', () => {
  expect(() => readOptions(['--nwe'])).toThrow(OptionError);
  expect(() => readOptions(['--new', '--script', SCRIPT])).toThrow('only one of');
  expect(() => readOptions(['--sheet', 'my sheet'])).toThrow('neither an address nor an id');
});

it('says which Node it needs to an older one', () => {
  const script = `import { nodeFault } from './build/install.mjs';
    process.stdout.write(nodeFault('18.19.0') + '|' + nodeFault('20.20.2'));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script]).toString();
  expect(said).toMatch(/^This needs Node 20 or newer, .*\|$/);
});
