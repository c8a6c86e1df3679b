// Owns: the promises of consent given by the box: whichever of its permissions the add-on has, what they
// suffice for works, and whatever else is asked of it says in words which permission is missing.
// A sample runs here; CONSENT=all tries every set there is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoteView } from '../../src/addon/answers/note';
import type { Opening, PullProgress } from '../../src/addon/answers/opening';
import type { Problem } from '../../src/addon/answers/problem';
import { begin, builtAddOn, TEACHER } from '../../src/local/begin';
import type { Install } from '../../src/local/script/host';
import { randomFrom } from '../../src/local/script/random';
import { Workspace } from '../../src/local/workspace';
import { Classroom, FOUR, sampleClass } from './classroom';

const manifest = JSON.parse(readFileSync(join(builtAddOn(), 'appsscript.json'), 'utf8'));
const SCOPES: string[] = manifest.oauthScopes.map((scope: string) => scope.split('/auth/')[1]);

/** How each permission is named to a teacher. */
const NAMES: Record<string, RegExp> = {
  'spreadsheets.currentonly': /use this spreadsheet/,
  documents: /read drafts and comment on them|read (?:your practice draft|\d+ drafts|the draft of)/,
  'classroom.courses.readonly': /see your classes|read your classes/,
  'classroom.rosters.readonly': /see who is in your classes|read the class list of/,
  'classroom.coursework.students.readonly':
    /see where your students’ drafts are|read the (?:assignments|work) of/,
  'script.container.ui': /show its panel/,
  'script.scriptapp': /run when the spreadsheet is closed/,
  'script.send_mail': /send you email/,
  'script.external_request': /reach Classroom and Docs/,
  'userinfo.email': /know which teacher is using it/,
};

/** Nothing that only a programmer reads. */
const PLAIN =
  /^(?!.*(?:https?:|undefined|\[object|null|Exception|SpreadsheetApp|getAuth))[A-Z].*\.$/s;

const ALWAYS = ['userinfo.email', 'script.external_request', 'spreadsheets.currentonly'];
const PANEL = 'script.container.ui';
const COURSES = 'classroom.courses.readonly';
const WORK = 'classroom.coursework.students.readonly';
/** What each part of the work needs, the weekly jobs left out. */
const NEEDS: Record<string, string[]> = {
  'the panel': [PANEL],
  'the dialog that exports': [PANEL],
  'the dialog that forgets': [...ALWAYS, PANEL],
  opening: ALWAYS,
  planning: ALWAYS,
  'saving notes': ALWAYS,
  'finding classes': [...ALWAYS, COURSES],
  'sending feedback': [...ALWAYS, 'documents', WORK],
  'pulling all there is': [...ALWAYS, 'documents', COURSES, 'classroom.rosters.readonly', WORK],
};

/** Google starts no trigger of a script that lacks a permission; an add-on's it starts all the same. */
const WEEKLY: Record<Install, string[]> = {
  bound: SCOPES,
  'add-on': [...ALWAYS, 'script.scriptapp', 'script.send_mail'],
};

const schoolOf = (install: Install) => {
  const { cloud, clock, book, users } = begin({ classes: [sampleClass(FOUR)] });
  const workspace = new Workspace({ dist: builtAddOn(), cloud, clock, book, users, install });
  const room = new Classroom({}, workspace);
  return { meeting: room.group({ weekly: true }), copy: room.copier() };
};

/** What each part said of why it did not work; nothing where it worked. */
function tried({ meeting, copy }: ReturnType<typeof schoolOf>, granted: readonly string[]) {
  const one = copy();
  const { workspace } = one;
  workspace.openSpreadsheet(TEACHER.email);
  workspace.withdraw(TEACHER.email);
  workspace.grant(
    TEACHER.email,
    granted.map((name) => `https://www.googleapis.com/auth/${name}`),
  );
  const said: Record<string, string[]> = {};
  /** Answers what was answered; undefined where it was refused. */
  function ask<T>(part: string, { answer }: ReturnType<Classroom['run']>): T | undefined {
    said[part] = answer.outcome === 'answered' ? [] : [answer.error.message];
    return answer.outcome === 'answered' ? (answer.value as T) : undefined;
  }
  const menu = (item: string) => workspace.chooseMenu(item, TEACHER.email);
  // The first time Google itself asks for what is missing; she closes that.
  const asks = menu('showSidebar').answer.outcome === 'ended';
  ask('the panel', menu('showSidebar'));
  ask('the dialog that exports', menu('exportEverything'));
  ask('the dialog that forgets', menu('forgetAWriter'));
  const lines = (problems: readonly Problem[]) =>
    problems.map(({ says, todo }) => `${says} ${todo}`);
  const opening = ask<Opening>('opening', one.run('open'));
  said['weekly jobs that were on'] = opening ? lines(opening.problems) : (said.opening ?? []);
  ask('finding classes', one.run('findClasses'));
  ask('saving notes', one.run('saveConference', [one.request(meeting)]));
  const sent = ask<NoteView[]>('sending feedback', one.run('deliver', [[]]));
  if (sent) said['sending feedback'] = sent.flatMap(({ says }) => (says === '' ? [] : [says]));
  const pulled = ask<PullProgress>('pulling all there is', one.run('pull', [true]));
  if (pulled) said['pulling all there is'] = lines(pulled.problems);
  ask('planning', one.run('planWeek'));
  ask('switching the weekly jobs on', one.run('switchWeekly', [true]));
  const { shown, answer } = menu('checkInstallation');
  const dialog = shown.dialogs[0]?.html ?? shown.alerts[0]?.prompt ?? '';
  return { said, asks, dialog, checked: answer.outcome, notes: one.rows('Conferences').length };
}

/** Every set of permissions, by the bits of a number; the one with all of them is last. */
const SETS = 2 ** SCOPES.length;
const setOf = (bits: number) => SCOPES.filter((_, at) => (bits >> at) & 1);
/** Few people untick most boxes: of a sample, most sets lack few. */
function sample(count: number): number[] {
  const chance = randomFrom('consent');
  return Array.from({ length: count }, (_, at) =>
    SCOPES.reduce(
      (bits, _scope, place) => bits | (chance() < 1 / (2 + (at % 5)) ? 0 : 1 << place),
      0,
    ),
  );
}
const everySet = Array.from({ length: SETS }, (_, bits) => bits);
const setsOf = (some: number) =>
  process.env.CONSENT === 'all' ? everySet : [0, SETS - 1, ...sample(some)];
const lackOf = (bits: number) => SCOPES.filter((_, at) => !((bits >> at) & 1)).join(', ');

describe.each<[Install, number]>([
  ['bound', 10],
  ['add-on', 3],
])('installed as %s', (install, some) => {
  const school = schoolOf(install);
  const needs = Object.entries({
    ...NEEDS,
    'switching the weekly jobs on': WEEKLY[install],
    'weekly jobs that were on': WEEKLY[install],
  });

  it.each(setsOf(some).map((bits) => [lackOf(bits), bits]))(
    'does what it may and names what it lacks, without: %s',
    (_, bits) => {
      const granted = setOf(bits);
      const missing = SCOPES.filter((name) => !granted.includes(name));
      const { said, asks, dialog, checked, notes } = tried(school, granted);
      expect(asks).toBe(missing.length > 0);
      for (const [part, wanted] of needs) {
        const lacking = wanted.filter((name) => missing.includes(name));
        const lines = said[part] ?? [];
        const named = lacking.filter((name) => lines.some((line) => NAMES[name]?.test(line)));
        expect([part, lines.length === 0]).toEqual([part, lacking.length === 0]);
        for (const line of lines) expect(line).toMatch(PLAIN);
        expect([part, lacking, named.length > 0]).toEqual([part, lacking, lacking.length > 0]);
      }
      expect(notes).toBe(said['saving notes']?.length === 0 ? 4 : 0);
      expect(checked).toBe('answered');
      for (const name of SCOPES)
        expect([name, NAMES[name]?.test(dialog)]).toEqual([name, missing.includes(name)]);
    },
  );
});
