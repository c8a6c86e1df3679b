// Owns: the promises of who may do what: what the page can call, what it may hand over, and what is said to somebody
// who lacks a right, a permission or a class.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { NoteView } from '../../src/addon/answers/note';
import type { Problem } from '../../src/addon/answers/problem';
import { builtAddOn, COLLEAGUE, TEACHER } from '../../src/local/begin';
import { Classroom, chicago } from './classroom';

const room = new Classroom();
const meeting = room.group();
const request = room.request(meeting);
const copy = room.copier();

/** What Google calls; a page can call these too, and each is then harmless. */
const GOOGLES = ['onOpen', 'onInstall', 'onHour', 'showSidebar'];
/** What the sidebar or the menu calls, with what it hands over; an argument each. */
const DOORS: Record<string, 'value'[]> = {
  open: [],
  findClasses: [],
  repair: [],
  planWeek: [],
  undoPlan: [],
  teachingPoints: [],
  typed: [],
  checkInstallation: [],
  practise: [],
  exportEverything: [],
  exportNotes: [],
  forgetAWriter: [],
  forgetWriter: ['value', 'value'],
  addConference: ['value'],
  openClass: ['value'],
  openSettings: [],
  changeSettings: ['value'],
  changeWriter: ['value'],
  starPoint: ['value'],
  switchTranslation: ['value'],
  mark: ['value', 'value'],
  openWriter: ['value', 'value', 'value'],
  chooseLanguage: ['value'],
  words: ['value'],
  settleStep: ['value', 'value', 'value'],
  setUp: ['value'],
  pull: ['value'],
  absentToday: ['value', 'value'],
  startConference: ['value'],
  dismissFinding: ['value', 'value', 'value'],
  bringBackFinding: ['value', 'value', 'value'],
  preview: ['value'],
  saveConference: ['value'],
  deliver: ['value'],
  takeBack: ['value'],
  editFeedback: ['value', 'value'],
  sendAnyway: ['value'],
  switchWeekly: ['value'],
  keepTyping: ['value'],
};

/** Everything that a call could have changed. */
const traces = ({ workspace }: Classroom): string =>
  JSON.stringify([
    workspace.book.version,
    workspace.cloud.state,
    workspace.properties,
    workspace.triggers,
    workspace.mail,
  ]);

const RUNS = Number(process.env.ACCESS_RUNS ?? 40);

/** Any JSON, and what breaks careless code: objects that can be put into no sentence. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    { toString: null },
    { length: 1e9 },
    [{ toString: 1 }],
    JSON.parse('{"__proto__": null, "constructor": 1}'),
    'x'.repeat(60_000),
    '\u0000',
    '\ud800',
    '.*',
    '=1+1',
    -0,
    1e308,
  ),
);

/** True where the value is what the door is for, so that it rightly does something. */
const isMeant = (door: string, args: readonly unknown[]): boolean =>
  (['pull', 'switchWeekly'].includes(door) && typeof args[0] === 'boolean') ||
  (door === 'keepTyping' && typeof args[0] === 'string');

describe('the page', () => {
  it('can call what the sidebar calls and what Google calls, and nothing else', () => {
    const code = readFileSync(join(builtAddOn(), 'Code.js'), 'utf8');
    const doors = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name ?? '');
    expect(doors.filter((name) => !name.endsWith('_')).sort()).toEqual(
      [...GOOGLES, ...Object.keys(DOORS)].sort(),
    );
  });

  it('can hand anything to any door: what is not understood is refused in words, and nothing changes', () => {
    const one = copy();
    const before = traces(one);
    const doors = Object.entries(DOORS).filter(([, args]) => args.length > 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...doors),
        fc.array(anything, { minLength: 3, maxLength: 3 }),
        ([door, { length }], values) => {
          const args = values.slice(0, length);
          fc.pre(!isMeant(door, args));
          const { answer } = one.run(door, args);
          if (answer.outcome !== 'answered') {
            expect([answer.error.name, answer.error.message]).toEqual([
              'Refusal',
              expect.stringMatching(/^[A-Z].*\.$/s),
            ]);
          }
          expect(traces(one)).toBe(before);
        },
      ),
      { numRuns: RUNS, seed: 6 },
    );
  });

  it('can spoil any part of a save: it is then refused, or saved as it stands', () => {
    const places = [
      ...Object.keys(request).map((key) => [key]),
      ...Object.keys(request.notes[0] ?? {}).map((key) => ['notes', '0', key]),
      ['notes', '0', 'passage', 'tabId'],
      ['notes', '0', 'passage', 'start'],
      ['notes', '1'],
    ];
    const one = copy();
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        const spoilt = structuredClone(request) as unknown as Record<string, unknown>;
        const last = place[place.length - 1] ?? '';
        const parent = place
          .slice(0, -1)
          .reduce((at, key) => at[key] as Record<string, unknown>, spoilt);
        parent[last] = value;
        const before = traces(one);
        const { answer } = one.run('preview', [spoilt]);
        if (answer.outcome !== 'answered') expect(answer.error.name).toBe('Refusal');
        expect(traces(one)).toBe(before);
        const saving = answer.outcome === 'answered' ? copy() : one;
        const saved = saving.run('saveConference', [spoilt]).answer;
        expect(saved.outcome).toBe(answer.outcome);
        if (saved.outcome === 'answered') expect(saving.rows('Conferences')).toHaveLength(4);
        else expect(traces(one)).toBe(before);
      }),
      { numRuns: Math.ceil(RUNS / 4), seed: 6 },
    );
  });

  it('can spoil any part of set-up: nothing is set up by halves', () => {
    const one = copy();
    const right = {
      classes: [room.course.id],
      slots: [{ weekday: 0, start: '10:30', minutes: 10 }],
      weekly: false,
    };
    const before = traces(one);
    for (const wrong of [
      { ...right, classes: [{ toString: null }] },
      { ...right, classes: ['nobody’s'] },
      { ...right, classes: [] },
      { ...right, slots: [{ weekday: { toString: null }, start: '10:30', minutes: 10 }] },
      { ...right, slots: [{ weekday: 0, start: { toString: null }, minutes: 10 }] },
      { ...right, slots: [{ weekday: 9, start: '10:30', minutes: 10 }] },
      { ...right, slots: [null] },
      { ...right, weekly: 'yes' },
    ]) {
      expect(one.refusal('setUp', [wrong])).toMatch(/\.$/);
      expect(traces(one)).toBe(before);
    }
  });

  it('that calls what Google calls does what Google would, and no more', () => {
    const one = copy();
    const before = traces(one);
    for (const door of GOOGLES) {
      one.call(door, [{ authMode: 'FULL', triggerUid: 'mine', source: null }]);
      expect(traces(one)).toBe(before);
    }
  });

  it('is told what to do where the browser is signed in as somebody else', () => {
    const answer = room.workspace.handleScriptRun({
      user: 'other@school.example',
      function: 'open',
      args: [],
    });
    expect(answer).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/PERMISSION_DENIED/) },
    });
  });
});

const SCOPES: string[] = JSON.parse(
  readFileSync(join(builtAddOn(), 'appsscript.json'), 'utf8'),
).oauthScopes;

/** Nothing that only a programmer reads. */
const PLAIN =
  /^(?!.*(?:https?:|undefined|\[object|null|Exception|SpreadsheetApp|getAuth))[A-Z].*\.$/s;

describe('a teacher who left a box unticked at Google', () => {
  it.each(SCOPES)('is told in words, loses nothing, and goes on once it is ticked: %s', (scope) => {
    const one = copy();
    one.workspace.openSpreadsheet(TEACHER.email);
    one.workspace.withdraw(TEACHER.email, [scope]);
    // The first time Google itself asks, and she closes what it shows.
    one.workspace.chooseMenu('showSidebar', TEACHER.email);
    const menu = one.workspace.chooseMenu('showSidebar', TEACHER.email).answer;
    const said: string[] = menu.outcome === 'answered' ? [] : [menu.error.message];
    const asked = (door: string, args: readonly unknown[]) => {
      const { answer } = one.run(door, args);
      if (answer.outcome !== 'answered') said.push(answer.error.message);
      return answer.outcome === 'answered' ? answer.value : undefined;
    };
    asked('open', []);
    const pulled = asked('pull', [true]) as { problems: Problem[] } | undefined;
    said.push(...(pulled?.problems ?? []).map(({ says, todo }) => `${says} ${todo}`));
    const saved = asked('saveConference', [request]);
    asked('switchWeekly', [true]);
    const sent = asked('deliver', [[]]) as NoteView[] | undefined;
    said.push(...(sent ?? []).flatMap((note) => (note.says === '' ? [] : [note.says])));
    expect(said.length).toBeGreaterThan(0);
    for (const line of said) expect(line).toMatch(PLAIN);
    expect(said.join(' ')).toMatch(/permission/);

    one.workspace.grant(TEACHER.email);
    if (!saved) one.save(request);
    expect(one.open().problems).toEqual([]);
    for (const { id, canSendAnyway } of one.open().waiting)
      if (canSendAnyway) one.call('sendAnyway', [id]);
    one.deliver();
    expect(one.rows('Conferences').map((row) => row.Comment)).toEqual(Array(4).fill('sent'));
    expect(one.threads).toHaveLength(4);
  });
});

describe('a colleague', () => {
  const shared = new Classroom({ colleague: true });
  const hers = shared.group();
  const copyShared = shared.copier();

  it('who may only look at the notebook is told so, and changes nothing', () => {
    const one = copyShared();
    one.hands.onlyLooks(COLLEAGUE.email);
    // Otherwise a pull finds nothing new, and has nothing to write.
    one.people.rename(one.student('Ana'), { familyName: 'Rivers' });
    const before = one.rows('Conferences');
    const own = shared.request(hers);
    for (const [door, args] of [
      ['saveConference', [own]],
      ['planWeek', []],
      ['pull', [true]],
    ] as const)
      expect(one.refusal(door, args, COLLEAGUE.email)).toMatch(
        /look at this notebook but not change/,
      );
    expect(one.open(COLLEAGUE.email).week).not.toBeNull();
    expect(one.rows('Conferences')).toEqual(before);
    one.hands.onlyLooks(COLLEAGUE.email, false);
    expect(one.save(own, COLLEAGUE.email)).toHaveLength(4);
  });

  it('kept out of a tab by protection is told whom to ask; the owner goes on as before', () => {
    const one = copyShared();
    one.hands.protect('Conferences');
    const own = shared.request(hers);
    expect(one.refusal('saveConference', [own], COLLEAGUE.email)).toMatch(
      /is protected.*Protect sheets/s,
    );
    expect(one.rows('Conferences')).toEqual([]);
    expect(one.save(own)).toHaveLength(4);
    one.hands.unprotect('Conferences');
    expect(one.save(shared.request(hers), COLLEAGUE.email)).toHaveLength(4);
  });

  it('has her notes safe though the tab Writers, where they are remembered, is protected', () => {
    const one = copyShared();
    one.hands.protect('Writers');
    expect(one.save(shared.request(hers), COLLEAGUE.email)).toHaveLength(4);
    expect(one.rows('Conferences')).toHaveLength(4);
    expect(one.rows('Activity').map(({ Result }) => Result)).toContainEqual(
      expect.stringMatching(/^The notes are saved\. Beside them: .* is protected/),
    );
    one.hands.unprotect('Writers');
    one.plan();
    expect(one.rows('Writers').map(({ Visits }) => Visits)).toEqual(Array(4).fill('1'));
  });
});

describe('a class', () => {
  it('that the teacher has left is named, its notes stay, and feedback for it waits with a reason', () => {
    const one = copy();
    one.save(request);
    one.people.leaveAsTeacher(one.course.id, one.teacherId);
    expect(one.pull().problems).toMatchObject([
      { says: 'Room 12 is no longer among your active classes in Classroom.' },
    ]);
    for (const note of one.deliver()) {
      expect(note.state).toBe('waiting');
      expect(note.says).toMatch(PLAIN);
    }
    expect(one.threads).toEqual([]);
    expect(one.rows('Conferences')).toHaveLength(4);
    expect(one.rows('Writers').map((row) => row['In the class'])).toEqual(Array(4).fill('yes'));
  });

  it('that was archived is named, and its feedback still arrives', () => {
    const one = copy();
    one.save(request);
    one.people.archive(one.course.id);
    expect(one.pull().problems).toMatchObject([
      { todo: expect.stringMatching(/make it active again/) },
    ]);
    expect(one.deliver().map(({ state }) => state)).toEqual(Array(4).fill('sent'));
  });
});

describe('the log of a run', () => {
  it('holds no word of a student', () => {
    const one = copy();
    one.save(request);
    one.deliver();
    one.hands.deleteTab('Activity');
    one.pull();
    one.plan();
    one.call('switchWeekly', [true]);
    one.workspace.turnClock(chicago('2026-11-01T19:15'));
    const words = one.workspace.executions.flatMap(({ log }) => log).join('\n');
    expect(words).not.toMatch(/Ana|Ben|Chi|Dee|Moss|barn|lake|ginger|tooth/);
  });
});
