// With Google's own clasp, unmodified, whose requests to Google end at a port of this machine.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { claspAt } from '../../../src/commands/deploy/clasp';
import { tempFolder } from '../../tempFolder';
import { Clone, CODE, MANIFEST } from './clone';
import { Google } from './google';

const CLASP = resolve('node_modules/@google/clasp/build/src/index.js');

let google: Google;
let home: string;

const newClone = () =>
  new Clone(
    claspAt(CLASP, {
      PATH: process.env.PATH,
      HOME: home,
      NODE_OPTIONS: `--require=${resolve('test/commands/deploy/redirect.cjs')}`,
      GOOGLE_AT_PORT: String(google.port),
    }),
  );

/** The files of the one script there is, by name. */
const pushed = () =>
  Object.fromEntries(
    [...google.scripts.values()].flatMap(({ files }) =>
      files.map(({ name, source }) => [name, source]),
    ),
  );

beforeAll(async () => {
  home = tempFolder('home');
  writeFileSync(
    join(home, '.clasprc.json'),
    JSON.stringify({
      tokens: {
        default: {
          type: 'authorized_user',
          client_id: 'made-up',
          client_secret: 'made-up',
          refresh_token: 'made-up',
          access_token: 'made-up',
          expiry_date: Date.now() + 3_600_000,
        },
      },
    }),
  );
});

beforeEach(async () => {
  google = new Google();
  await google.listen();
});

afterEach(async () => {
  await google.close();
  expect(google.mistakes).toEqual([]);
});

it('makes one spreadsheet, whatever stops the push, and goes on where it stopped', async () => {
  const clone = newClone();
  google.cut = { methodId: 'script.projects.updateContent', after: false };
  const stopped = await clone.deploy('--new');
  expect(stopped).toContain('Google could not be reached');
  expect(stopped).toContain('again, without --new, and it goes on where it stopped');
  expect([...google.sheets.values()]).toEqual(['Writing Conferences']);
  expect(clone.project.parentId).toBe([...google.sheets.keys()][0]);

  google.cut = null;
  google.calls.length = 0;
  const said = await clone.deploy();
  expect(google.sheets.size).toBe(1);
  expect(google.scripts.size).toBe(1);
  expect(pushed()).toEqual({
    Code: CODE,
    Sidebar: '<p>Sidebar</p>',
    appsscript: MANIFEST,
  });
  expect(said).toContain('Pushed 3 files, and read back the same.');
  const { parentId } = clone.project;
  expect(said).toContain(`https://docs.google.com/spreadsheets/d/${parentId}/copy`);
  expect(said).toContain(`opened https://docs.google.com/spreadsheets/d/${parentId}/edit`);
  expect(google.calls).not.toContain('script.projects.create');
});

it('finds the Apps Script API off before it makes anything', async () => {
  google.apiOn = false;
  const said = await newClone().deploy('--new');
  expect(said).toContain('https://script.google.com/home/usersettings');
  expect(said).toContain('Nothing was made or changed');
  expect(google.sheets.size).toBe(0);
});

it('says whose script it is not, and changes nothing', async () => {
  const clone = newClone();
  google.scripts.set('1scriptOfSomebodyElse0000', {
    owner: 'd.reyes@x.example',
    parentId: '',
    files: [],
  });
  const said = await clone.deploy('--script', '1scriptOfSomebodyElse0000');
  expect(said).toContain('no such script for n.okafor@mapleschool.example');
  expect(said).toContain('npx clasp login');
  expect(google.calls).not.toContain('script.projects.updateContent');
});
