// Owns: the promises of a conference the teacher adds herself, and of the class she chooses it from.
import type { ClassPage, WriterPage } from '../../../src/addon/answers/pages';
import type { OtherSettings } from '../../../src/addon/answers/settings';
import type { WeekView } from '../../../src/addon/answers/week';
import { Classroom, chicago, FOUR, present, sampleClass, writer } from '../classroom';

const EIGHT = [
  ...FOUR,
  writer('Eli', ['The bike was red. I fell off it twice before lunch.']),
  writer('Fay', ['We found a snail on the wall. I named it Toast.']),
  writer('Gus', ['Snow came in the night. Nobody went to school.']),
  writer('Hal', ['My sister sings in the car and my dad hums along.']),
];

/** Monday morning before the first conferring time. */
const MONDAY = chicago('2026-11-23T08:00');

let next: () => Classroom;
let room: Classroom;

beforeAll(() => {
  const first = new Classroom({ classes: [sampleClass(EIGHT)] });
  first.workspace.turnClock(MONDAY);
  first.ready();
  next = first.copier();
});
beforeEach(() => {
  room = next();
});

const own = (names: string[], part: object = {}) => ({
  classId: room.course.id,
  writerIds: names.map((name) => room.student(name)),
  skill: 'voice',
  date: '2026-11-25',
  ...part,
});
const added = (week: WeekView) => present(week.conferences.find(({ stays }) => stays));
const names = ({ writers }: { writers: { name: string }[] }) =>
  writers.map(({ name }) => name.split(' ')[0]).sort();

describe('a group of the teacher’s own', () => {
  it('goes into this week with the skill she chose, and says what it moved', () => {
    const week = room.call<WeekView>('addConference', [own(['Ana', 'Gus'])]);
    expect(added(week)).toMatchObject({
      date: '2026-11-25',
      start: '10:30',
      minutes: 10,
      kind: 'group',
      skill: { id: 'voice' },
      state: 'planned',
    });
    expect(names(added(week))).toEqual(['Ana', 'Gus']);
    expect(week.moved.join(' ')).toMatch(/Ana and Gus .*Wednesday 10:30/);
  });

  it('stays where it is when the week is planned again, and when somebody is absent', () => {
    const { id, start } = added(room.call<WeekView>('addConference', [own(['Ana', 'Gus'])]));
    room.mark(present(room.rows('Writers')[0]?.Writer), 'My marks', 'Ending');
    room.plan();
    const week = room.call<WeekView>('absentToday', [room.course.id, room.student('Ben')]);
    expect(added(week)).toMatchObject({ id, start, date: '2026-11-25' });
    expect(names(added(week))).toEqual(['Ana', 'Gus']);
  });

  it('is taken out again by undo, and the week is as it was', () => {
    const before = present(room.open().week).conferences;
    room.call('addConference', [own(['Ana', 'Gus'])]);
    expect(room.call<WeekView>('undoPlan').conferences).toEqual(before);
  });

  it('is about what these writers need most when no skill is said', () => {
    for (const { Writer } of room.rows('Writers'))
      room.mark(present(Writer), 'My marks', 'Word choice');
    const week = room.call<WeekView>('addConference', [own(['Ana', 'Gus'], { skill: '' })]);
    expect(added(week).skill.id).toBe('word-choice');
  });

  it('can be held and leaves its notes like any other', () => {
    const { id } = added(room.call<WeekView>('addConference', [own(['Ana', 'Chi'])]));
    room.save(room.request(room.start(id)));
    expect(room.rows('Conferences')).toHaveLength(2);
  });

  it.each([
    ['nobody', [], {}, /Choose at least one writer/],
    ['a day with no time', ['Ana'], { date: '2026-11-28' }, /no 5 minutes left on Saturday/],
    ['a day gone by', ['Ana'], { date: '2026-11-20' }, /no 5 minutes left on Friday/],
  ] as const)('is refused for %s, and the plan stays', (_, who, part, says) => {
    const before = present(room.open().week).conferences;
    expect(room.refusal('addConference', [own([...who], part)])).toMatch(says);
    expect(present(room.open().week).conferences).toEqual(before);
  });

  it('is refused for two who are kept apart, and on a day a writer is away', () => {
    const whole = (name: string) =>
      present(room.rows('Writers').find(({ Writer }) => Writer?.startsWith(name))?.Writer);
    room.set('Kept apart', `${whole('Ana')} / ${whole('Gus')}`);
    expect(room.refusal('addConference', [own(['Ana', 'Gus', 'Ben'])])).toMatch(/are kept apart/);
    room.mark(whole('Ben'), 'Away', 'Wed');
    expect(room.refusal('addConference', [own(['Ben'])])).toMatch(/is away on Wednesday/);
  });

  it('has no room where the day is full of what stays', () => {
    room.call('addConference', [own(['Ana', 'Ben'])]);
    const line = room.rows('This week').findIndex(({ Stays }) => Stays === 'yes') + 2;
    room.hands.type('This week', `C${line}`, '25');
    expect(room.refusal('addConference', [own(['Gus', 'Hal'])])).toMatch(
      /no 10 minutes left on Wednesday/,
    );
    const { days } = room.call<ClassPage>('openClass', [room.course.id]);
    expect(days.group).toEqual(['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27']);
    expect(days.solo).toContain('2026-11-25');
  });
});

describe('fitting in today what was missed', () => {
  it('offers the time that is left, and of a time that has begun only what lies behind its conferences', () => {
    expect(present(room.open().week).free).toEqual([
      { classId: room.course.id, start: '10:30', minutes: 30 },
    ]);
    room.workspace.turnClock(chicago('2026-11-23T10:35'));
    const week = present(room.open().week);
    const ends = week.conferences
      .filter(({ date }) => date === '2026-11-23')
      .reduce((sum, { minutes }) => sum + minutes, 0);
    expect(week.free.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(Math.min(25, 30 - ends));
  });
});

describe('the screen of a class', () => {
  it('shows who needs what, and a mark at once', () => {
    const { id } = room.course;
    const before = room.call<ClassPage>('openClass', [id]);
    expect(before.writers).toHaveLength(8);
    expect(before.writers.every(({ needs }) => Object.keys(needs).length > 0)).toBe(true);
    const ana = room.student('Ana');
    room.call('mark', [
      id,
      [
        { writerId: ana, skill: 'lead', level: 1 },
        { writerId: ana, skill: 'voice', level: 3 },
      ],
    ]);
    const after = room.call<ClassPage>('openClass', [id]);
    const row = present(after.writers.find((one) => one.id === ana));
    expect(row.marks).toEqual({ lead: 1, voice: 3 });
    expect(row.needs).toEqual(before.writers.find((one) => one.id === ana)?.needs);
    expect(room.rows('Writers').map((one) => one['My marks'])).toContain('Lead 1, Voice');
    room.call('mark', [id, [{ writerId: ana, skill: 'lead', level: null }]]);
    expect(room.rows('Writers').map((one) => one['My marks'])).toContain('Voice');
  });

  it('weighs a mark in the next plan, and a 0 takes a need away', () => {
    const everyone = room.call<ClassPage>('openClass', [room.course.id]).writers;
    room.call('mark', [
      room.course.id,
      everyone.flatMap(({ id, needs }) => [
        ...Object.keys(needs).map((skill) => ({ writerId: id, skill, level: 0 })),
        { writerId: id, skill: 'sentences', level: 3 },
      ]),
    ]);
    const skills = new Set(room.plan().conferences.map(({ skill }) => skill.id));
    expect([...skills]).toEqual(['sentences']);
  });

  it('refuses what is no mark', () => {
    const { id } = room.course;
    const one = { writerId: room.student('Ana'), skill: 'lead', level: 7 };
    expect(room.refusal('mark', [id, [one]])).toMatch(/did not say what to mark/);
    expect(room.refusal('mark', [id, [{ ...one, level: 1, writerId: 'x' }]])).toMatch(
      /not in the tab Writers/,
    );
  });
});

describe('everything else', () => {
  const change = (...changes: object[]) => room.call<OtherSettings>('changeSettings', [changes]);

  it('has good defaults before there is a notebook, and is kept in Settings and Writers after', () => {
    const fresh = new Classroom().call<OtherSettings>('openSettings');
    expect(fresh).toMatchObject({ grades: '3-5', genre: 'auto', email: true, invite: false });
    expect(fresh.numbers).toMatchObject({ groupMin: 3, groupMax: 5, soloMinutes: 5 });
    const before = room.rows('Settings');
    const after = change(
      { kind: 'number', key: 'groupMinutes', value: 12 },
      { kind: 'genre', value: 'opinion' },
      { kind: 'email', value: false },
      { kind: 'apart', a: 'Ana Test', b: 'Gus Test', className: '', value: true },
    );
    expect(after).toMatchObject({ genre: 'opinion', email: false });
    expect(after.numbers.groupMinutes).toBe(12);
    expect(after.keptApart).toEqual([{ a: 'Ana Test', b: 'Gus Test', className: '' }]);
    const values = (rows: Record<string, string>[]) =>
      rows.map(({ Setting, Value }) => `${Setting}: ${Value}`);
    expect(values(room.rows('Settings')).sort()).toEqual(
      values(before)
        .map((line) =>
          line
            .replace('Group minutes: 10', 'Group minutes: 12')
            .replace('Genre: auto', 'Genre: opinion')
            .replace('Email me: yes', 'Email me: no')
            .replace('Kept apart: ', 'Kept apart: Ana Test / Gus Test'),
        )
        .sort(),
    );
    change({ kind: 'apart', a: 'Gus Test', b: 'Ana Test', className: '', value: false });
    expect(room.call<OtherSettings>('openSettings').keptApart).toEqual([]);
    room.call('changeWriter', [
      {
        classId: room.course.id,
        writerId: room.student('Ana'),
        support: true,
        language: 'Spanish',
      },
    ]);
    const ana = room.call<WriterPage>('openWriter', [room.course.id, room.student('Ana'), false]);
    expect(ana).toMatchObject({ support: true, language: 'Spanish' });
  });

  it('refuses what cannot be, and changes nothing', () => {
    const before = room.rows('Settings');
    for (const wrong of [
      { kind: 'number', key: 'groupMin', value: 6 },
      { kind: 'number', key: 'groupMax', value: 40 },
      { kind: 'grades', value: '9-12' },
    ])
      expect(room.refusal('changeSettings', [[wrong]])).toMatch(/Nothing was changed/);
    expect(room.refusal('changeSettings', [[{ kind: 'all' }]])).toMatch(
      /did not say what to change/,
    );
    expect(room.rows('Settings')).toEqual(before);
  });
});

describe('the screen of a writer', () => {
  const page = (name: string, all = false) =>
    room.call<WriterPage>('openWriter', [room.course.id, room.student(name), all]);

  it('shows the draft, how it grew from sync to sync, and what it shows', () => {
    const before = page('Ana');
    expect(before.growth).toEqual([{ date: '2026-11-23', words: before.draft.words }]);
    const tab = present(room.doc('Ana').tabs[0]);
    const at = { fileId: room.doc('Ana').id, by: room.student('Ana') };
    room.people.type(at, tab.text.length - 1, ' We ran and ran.');
    room.workspace.turnClock(chicago('2026-11-24T08:00'));
    room.pull();
    expect(page('Ana').growth).toEqual([
      ...before.growth,
      { date: '2026-11-24', words: (before.draft.words ?? 0) + 4 },
    ]);
  });

  it('shows the writer’s own notes, newest first, and the older ones when asked', () => {
    const meeting = room.meetingOf('Ana');
    // One save after another of the same talk, as a year of talks leaves them.
    for (let talk = 0; talk < 14; talk += 1)
      room.save(room.request(meeting, () => ({ learned: `No. ${talk}` })));
    const latest = page('Ana');
    expect(latest.notes).toHaveLength(12);
    expect(latest.more).toBe(true);
    expect(latest.notes[0]?.learned).toBe('No. 13');
    const all = page('Ana', true);
    expect(all.notes).toHaveLength(14);
    expect(all.more).toBe(false);
    const others = ['Ben', 'Chi', 'Dee', 'Eli', 'Fay', 'Gus'].filter(
      (one) => !meeting.writers.some(({ name }) => name.startsWith(one)),
    );
    expect(page(present(others[0])).notes).toEqual([]);
  });
});
