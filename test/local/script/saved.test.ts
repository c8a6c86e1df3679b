// Owns: promises about a Workspace that is put into a folder and taken out again.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from '../../../src/local/workspace';
import { tempFolder } from '../../tempFolder';
import { answerOf, MANIFEST, TEACHER, workspaceOf } from './harness';

const code = `
  function set(value) {
    PropertiesService.getUserProperties().setProperty('a', value);
    MailApp.sendEmail('a@b.example', 'Week', value);
    ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
  }
  function get() { return PropertiesService.getUserProperties().getProperty('a'); }
  function tick() {}
  function draw() { return Math.random(); }
`;
const dist = { 'Code.js': code, 'appsscript.json': JSON.stringify(MANIFEST) };

describe('a saved Workspace', () => {
  let folder: string;
  beforeEach(() => {
    folder = tempFolder('workspace');
  });

  it('comes back as it was, its clock and triggers, its mail and its people', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'set', ['kept']);
    workspace.clock.advance(12_345);
    workspace.save(folder);
    const again = Workspace.load(folder, { dist });
    expect(again.clock.now()).toBe(workspace.clock.now());
    expect(again.users).toEqual(workspace.users);
    expect(again.mail).toEqual(workspace.mail);
    expect(again.triggers).toEqual(workspace.triggers);
    expect(again.executions).toHaveLength(1);
    expect(again.book.name).toBe(workspace.book.name);
    expect(answerOf(again, 'get')).toBe('kept');
    expect(again.turnClock(again.clock.now() + 3_600_000)).toHaveLength(1);
  });

  it('goes on with the chance it would have had', () => {
    const workspace = workspaceOf(code);
    workspace.save(folder);
    expect(answerOf(Workspace.load(folder, { dist }), 'draw')).toBe(answerOf(workspace, 'draw'));
  });

  it('takes the place of the one before, and leaves no old files', () => {
    const workspace = workspaceOf(code);
    workspace.save(folder);
    answerOf(workspace, 'set', ['second']);
    workspace.save(folder);
    expect(readdirSync(folder).sort()).toEqual(['book-2.json', 'cloud-2.json', 'workspace.json']);
    expect(answerOf(Workspace.load(folder, { dist }), 'get', [], TEACHER)).toBe('second');
  });

  it('is the one before when the next save is cut short', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'set', ['first']);
    workspace.save(folder);
    const index = readFileSync(join(folder, 'workspace.json'), 'utf8');
    // What a save leaves when the power goes before its last step.
    writeFileSync(join(folder, 'cloud-2.json'), '{"half":');
    writeFileSync(join(folder, 'workspace.json.new'), index.slice(0, 40));
    expect(answerOf(Workspace.load(folder, { dist }), 'get')).toBe('first');
    workspace.save(folder);
    expect(answerOf(Workspace.load(folder, { dist }), 'get')).toBe('first');
  });

  it('is refused, and the folder named, when it is not there or of another version', () => {
    expect(() => Workspace.load(folder, { dist })).toThrow(`no saved Workspace in ${folder}`);
    writeFileSync(join(folder, 'workspace.json'), '{"version": 99, "parts": {}}');
    expect(() => Workspace.load(folder, { dist })).toThrow('saved by another version');
    writeFileSync(join(folder, 'workspace.json'), '{');
    expect(() => Workspace.load(folder, { dist })).toThrow("can't be read");
  });
});

describe('a project that Google would refuse', () => {
  it.each([
    [{ 'Code.js': '' }, 'no appsscript.json'],
    [{ 'appsscript.json': '{' }, 'it is not JSON'],
    [
      { 'appsscript.json': JSON.stringify({ ...MANIFEST, timeZone: 'Mars' }) },
      'is not a time zone',
    ],
    [
      { 'appsscript.json': JSON.stringify({ ...MANIFEST, runtimeVersion: 'OLD' }) },
      'runtimeVersion',
    ],
    [
      { 'appsscript.json': '{"timeZone":"Etc/UTC","runtimeVersion":"V8"}' },
      'oauthScopes is missing',
    ],
    [{ ...dist, 'Code.js': 'function (' }, 'Code.js does not parse'],
  ])('is refused here with the reason', (files, reason) => {
    const workspace = workspaceOf('');
    const { cloud, clock, book, users } = workspace;
    expect(() => new Workspace({ dist: files as never, cloud, clock, book, users })).toThrow(
      reason,
    );
  });
});
