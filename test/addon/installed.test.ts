// Owns: the promises of the add-on however it is installed: as the script of one spreadsheet, or as an
// editor add-on that a school installs for its domain; and of the check that says what works.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { begin, builtAddOn, TEACHER } from '../../src/local/begin';
import type { Install } from '../../src/local/script/host';
import type { TriggerRecord } from '../../src/local/script/state';
import { Workspace } from '../../src/local/workspace';
import { Classroom, chicago, FOUR, present, sampleClass } from './classroom';

const AS_ADD_ON: Install = 'add-on';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** The same school, with the add-on installed for the domain. */
function addOn(): Classroom {
  const { cloud, clock, book, users } = begin({ classes: [sampleClass(FOUR)] });
  return new Classroom(
    {},
    new Workspace({ dist: builtAddOn(), cloud, clock, book, users, install: AS_ADD_ON }),
  );
}

const items = (room: Classroom) =>
  room.workspace.openSpreadsheet(TEACHER.email).menus.map(({ caption, addOn, entries }) => ({
    where: addOn ? 'Extensions' : caption,
    items: entries.flatMap((one) => (one.kind === 'item' ? [one.caption] : [])),
  }));

const authModes = (room: Classroom) =>
  room.workspace.executions.filter(({ kind }) => kind === 'open').map(({ outcome }) => outcome);

const MENU = ['Open', 'Check this installation', 'Export everything', 'Forget a writer'];

/** The lines of the dialog, as a person reads them. */
function check(room: Classroom): string[] {
  room.workspace.openSpreadsheet(TEACHER.email);
  const { shown, answer } = room.workspace.chooseMenu('checkInstallation', TEACHER.email);
  if (answer.outcome !== 'answered') throw new Error(answer.error.message);
  const [dialog] = shown.dialogs;
  const text = dialog ? dialog.html : present(shown.alerts[0]).prompt;
  if (!dialog) return text.split('\n');
  return [...text.matchAll(/<li class="(\w+)">(.*?)<\/li>/gs)].map(
    ([, state, html = '']) =>
      `${state}: ${html
        .replace(/<span.*?<\/span>/gs, '')
        .replace(/<\/h2>/g, ': ')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()}`,
  );
}

describe('as an editor add-on', () => {
  const room = addOn();

  it('shows its menu before anybody agreed to anything, and after', () => {
    const menu = { where: 'Extensions', items: MENU };
    expect(items(room)).toEqual([menu]);
    room.workspace.chooseMenu('showSidebar', TEACHER.email);
    expect(items(room)).toEqual([menu]);
    expect(authModes(room)).toEqual(['answered', 'answered']);
  });

  it('shows it at once when it is installed while the spreadsheet is open', () => {
    const { shown } = room.run('onInstall', [{ authMode: 'FULL' }]);
    expect(shown.menus).toMatchObject([{ addOn: true }]);
  });

  it.each([
    ['onOpen', []],
    ['onOpen', [{}]],
    ['onInstall', []],
  ])('shows it whatever %s is told, as when somebody runs it in the editor: %j', (door, args) => {
    const { shown, answer } = room.run(door, args);
    expect(answer.outcome).toBe('answered');
    expect(shown.menus).toMatchObject([{ addOn: true }]);
  });

  it('works: set-up, feedback to a group, one hourly trigger, its job', () => {
    room.ready({ weekly: true });
    expect(room.workspace.triggers.map(({ event, handler }) => [event, handler])).toEqual([
      ['CLOCK', 'onHour'],
    ]);
    const meeting = room.meetingOf('Ana');
    const notes = room.save(room.request(meeting));
    const sent = room.deliver(notes.map(({ id }) => id));
    expect(sent.map(({ state }) => state)).toEqual(notes.map(() => 'sent'));
    room.call('switchWeekly', [true]);
    room.open();
    expect(room.workspace.triggers).toHaveLength(1);
    // Somewhere in the eight hours over which a domain's notebooks are spread.
    expect(room.workspace.mail).toEqual([]);
    room.workspace.turnClock(chicago('2026-11-02T03:15'));
    expect(room.workspace.mail.map(({ subject }) => subject)).toEqual([
      'Writing Conferences: your week',
    ]);
  });

  it('does on Sunday what it may, and says what it may not, for Google starts an add-on’s triggers anyway', () => {
    const one = room.copier()();
    one.workspace.withdraw(TEACHER.email, [
      scope('script.container.ui'),
      scope('classroom.courses.readonly'),
    ]);
    expect(one.open().problems).toEqual([]);
    one.workspace.turnClock(chicago('2026-11-09T03:15'));
    const [letter] = one.workspace.mail.slice(-1);
    expect(one.workspace.mail.length).toBeGreaterThan(room.workspace.mail.length);
    expect(present(letter).body).toMatch(/not given permission to read your classes/);
    one.workspace.withdraw(TEACHER.email, [scope('script.send_mail')]);
    expect(one.open().problems.map(({ says }) => says)).toEqual([
      'The weekly jobs cannot run. This add-on was not given permission to send you email.',
    ]);
  });

  it('leaves the trigger of her other notebook alone, and mends its own', () => {
    const one = room.copier()();
    const triggers = one.workspace.triggers as TriggerRecord[];
    const [own] = triggers;
    triggers.push({ ...present(own), id: 'of-another', elsewhere: true });
    const ids = () => one.workspace.triggers.map(({ id }) => id);
    one.open();
    expect(ids()).toEqual([present(own).id, 'of-another']);
    one.workspace.loseTrigger(present(own).id);
    one.open();
    expect(ids()).toEqual(['of-another', expect.any(String)]);
    // A run was cut off after it had made the trigger: Google then takes no second one.
    const [, made] = ids();
    const notes = present(one.workspace.properties.user[TEACHER.email]);
    for (const key of Object.keys(notes)) if (/\/trigger$/.test(key)) delete notes[key];
    one.open();
    expect(ids()).toEqual(['of-another', made]);
    expect(check(one).filter((line) => line.startsWith('broken'))).toEqual([]);
  });

  it('lets one in at a time, though an add-on has no lock of the spreadsheet’s own', () => {
    const before = room.rows('Conferences').length;
    const meeting = room.meetingOf('Dee');
    const request = room.request(meeting);
    // Another run gets in between when this one has the lock: it must be told to wait.
    let other = '';
    const calls = () => room.lastRun.calls;
    room.save(room.request(room.meetingOf('Chi')));
    const taken = calls().findIndex(({ name }) => name === 'Lock.tryLock') + 2;
    room.run('saveConference', [request], TEACHER.email, {
      [taken]: {
        type: 'meanwhile',
        act: () => {
          other = room.refusal('planWeek');
        },
      },
    });
    expect(other).toMatch(/Someone else is writing/);
    expect(room.rows('Conferences').length).toBeGreaterThan(before);
  });
});

it('has a menu of its own as the script of one spreadsheet', () => {
  expect(items(new Classroom())).toEqual([{ where: 'Writing Conferences', items: MENU }]);
});

const SCOPES: string[] = JSON.parse(
  readFileSync(join(builtAddOn(), 'appsscript.json'), 'utf8'),
).oauthScopes;

describe('with some of Google’s boxes unticked', () => {
  const begun = new Classroom();
  begun.ready();
  const copy = begun.copier();

  it('Google asks again from the menu, and whoever closes that gets in at the next opening', () => {
    const room = copy();
    room.workspace.openSpreadsheet(TEACHER.email);
    room.workspace.withdraw(TEACHER.email, [scope('script.send_mail')]);
    const open = () => room.workspace.chooseMenu('showSidebar', TEACHER.email);
    expect(open().answer).toMatchObject({ error: { message: /Authorization is required/ } });
    expect(open().sidebar).toBeDefined();
    expect(open().sidebar).toBeUndefined();
    room.workspace.grant(TEACHER.email);
    expect(open().sidebar).toBeDefined();
  });

  it('set-up makes the notebook all the same, and the weekly jobs begin once nothing is missing', () => {
    const room = new Classroom();
    room.workspace.withdraw(TEACHER.email, [scope('script.scriptapp'), scope('script.send_mail')]);
    const lack = [
      {
        says: 'The weekly jobs cannot run. This add-on was not given permission to run when the spreadsheet is closed and to send you email.',
        todo: expect.stringMatching(/tick every box/),
      },
    ];
    const { ready, problems } = room.setUp({ weekly: true });
    expect([ready, problems]).toEqual([true, lack]);
    room.pull();
    expect(room.open().problems).toEqual(lack);
    expect(room.workspace.triggers).toEqual([]);
    room.workspace.grant(TEACHER.email);
    expect(room.open().problems).toEqual([]);
    expect(room.workspace.triggers).toHaveLength(1);
  });
});

describe('Check this installation', () => {
  const begun = new Classroom();
  begun.ready({ weekly: true });
  const copy = begun.copier();

  it('makes a practice draft, comments on it, reads it back, and says that all works', () => {
    const room = copy();
    const lines = check(room);
    expect(lines.filter((line) => !line.startsWith('works'))).toEqual([]);
    expect(lines.join('\n')).toMatch(
      /A comment was left on the words “it rang on the floor like a bell”/,
    );
    expect(lines.join('\n')).toContain(
      `Version ${JSON.parse(readFileSync('package.json', 'utf8')).version}`,
    );
    const practice = room.threads.map(({ doc }) => doc);
    expect(practice).toHaveLength(1);
    // Hers alone.
    expect(present(practice[0]).access).toEqual({ [room.teacherId]: 'owner' });
    check(room);
    expect(room.threads).toHaveLength(1);
  });

  it('says what to ask the administrator for where Docs takes no comments', () => {
    const room = copy();
    room.workspace.cloud.state.switches.comments = 'off';
    const broken = check(room).filter((line) => line.startsWith('broken'));
    expect(broken).toHaveLength(1);
    expect(broken[0]).toContain('--with-drive-comments');
  });

  it('goes on to the end where Classroom is switched off', () => {
    const room = copy();
    room.workspace.cloud.state.switches.classroomDisabledFor.push(room.teacherId);
    const lines = check(room);
    expect(lines.find((line) => line.includes('Google Classroom'))).toMatch(
      /^broken.*administrator/,
    );
    expect(lines.filter((line) => line.startsWith('broken'))).toHaveLength(1);
    expect(room.threads).toHaveLength(1);
  });

  it.each(SCOPES)(
    'names the box that is unticked, and what still works without: %s',
    (unticked) => {
      const room = copy();
      room.workspace.withdraw(TEACHER.email, [unticked]);
      const lines = check(room);
      const named = lines.filter((line) => line.includes('It is not allowed to'));
      expect(named).toHaveLength(1);
      // It is one thing that needs her, whatever else waits for it.
      expect(lines.filter((line) => /^(?:broken|!)/.test(line))).toEqual(named);
      expect(lines.join(' ')).not.toMatch(/undefined|\[object|You do not have permission to call/);
    },
  );

  it('leaves a new spreadsheet as it is, and says what comes next', () => {
    const room = new Classroom();
    const lines = check(room);
    expect(lines.find((line) => line.includes('This spreadsheet'))).toMatch(
      /^off.*Open to set it up/,
    );
    expect(room.workspace.book.tabs).toHaveLength(1);
  });
});
