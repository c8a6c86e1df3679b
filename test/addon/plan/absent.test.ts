// Owns: the promises of planning again: who is absent is met on another day, as few as possible are
// moved, the teacher is told who, and can go back.
import type { WeekView } from '../../../src/addon/answers/week';
import { Classroom, chicago, present, sampleClass, writer } from '../classroom';

const NAMES = ['Ana', 'Ben', 'Chi', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Jo', 'Kim', 'Lou'];
const first = new Classroom({
  classes: [
    sampleClass(
      NAMES.map((name, index) =>
        writer(name, [
          `This is what ${name} wrote about place number ${index}. It was good there.`,
        ]),
      ),
    ),
  ],
});
first.setUp({
  slots: ([0, 2, 4] as const).map((weekday) => ({ weekday, start: '10:30', minutes: 30 })),
});
first.pull();
for (const name of NAMES.slice(0, 4)) first.mark(`${name} Moss`, 'My marks', 'Lead');
first.workspace.turnClock(chicago('2026-11-02T08:00'));
const plan = first.plan();
const copy = first.copier();

const MONDAY = '2026-11-02';
/** Someone who meets on Monday, in a group where there is one. */
const onMonday = (week: WeekView) => {
  const conferences = week.conferences.filter(({ date }) => date === MONDAY);
  const conference = present(conferences.find(({ kind }) => kind === 'group') ?? conferences[0]);
  return { conference, writer: present(conference.writers[0]) };
};
const { conference: group, writer: missing } = onMonday(plan);
const short = present(missing.name.split(' ')[0]);
const absent = (room: Classroom, id = missing.id) =>
  room.call<WeekView>('absentToday', [group.classId, id]);
const away = (room: Classroom, name = missing.name) =>
  present(room.rows('Writers').find(({ Writer }) => Writer === name)).Away;
const visits = ({ conferences }: WeekView) =>
  conferences.flatMap(({ date, skill, kind, writers }) =>
    writers.map(({ name }) => `${name} ${date} ${kind} ${skill.id}`),
  );
const datesOf = (week: WeekView, id: string) =>
  week.conferences
    .filter(({ writers }) => writers.some((one) => one.id === id))
    .map(({ date }) => date);
const at = (time: string) => {
  const room = copy();
  room.workspace.turnClock(chicago(time));
  return room;
};

describe('a writer who is absent today', () => {
  it('is met on another day, and the teacher is told who moves', () => {
    const room = copy();
    const week = absent(room);
    expect(datesOf(week, missing.id)).not.toContain(MONDAY);
    expect(datesOf(week, missing.id).length).toBeGreaterThan(0);
    expect(week.missed).toEqual([]);
    expect(week.moved.join(' ')).toMatch(new RegExp(`${short}\\b.* from Monday 10:30`));
    expect(week.canUndo).toBe(true);
    expect(room.open().week).toEqual({ ...week, problems: undefined });
  });

  it('moves few others', () => {
    const before = visits(plan);
    const stayed = visits(absent(copy())).filter((visit) => before.includes(visit));
    expect(stayed.length).toBeGreaterThanOrEqual(before.length - group.writers.length);
  });

  it('is noted in the teacher’s column beside what she typed there, once', () => {
    const room = copy();
    absent(room);
    absent(room);
    expect(away(room)).toBe('Mon');
    const typed = copy();
    typed.mark(missing.name, 'Away', 'Fri');
    absent(typed);
    expect(away(typed)).toBe('Fri, Mon');
    expect(away(typed, present(group.writers[1]).name)).toBe('');
  });

  it('when the time has begun leaves the others where they are, under the id the page has open', () => {
    const room = at('2026-11-02T10:31');
    const week = absent(room);
    const same = present(week.conferences.find(({ id }) => id === group.id));
    expect(same.writers.map(({ id }) => id)).toEqual(
      group.writers.map(({ id }) => id).filter((id) => id !== missing.id),
    );
    expect(same).toMatchObject({ date: MONDAY, start: group.start, state: 'planned' });
    expect(same.why).toContain(short);
    const others = (one: WeekView) =>
      one.conferences.filter(({ date, id }) => date === MONDAY && id !== group.id);
    expect(others(week)).toEqual(others(plan));
    expect(datesOf(week, missing.id).every((date) => date > MONDAY)).toBe(true);
    expect(room.start(group.id).writers).toHaveLength(group.writers.length - 1);
  });

  it('changes nothing of what was held', () => {
    const room = at('2026-11-02T10:31');
    const other = present(
      plan.conferences.find(({ date, id }) => date === MONDAY && id !== group.id),
    );
    room.save(room.request(room.start(other.id)));
    const week = absent(room);
    expect(week.conferences.find(({ id }) => id === other.id)).toMatchObject({
      state: 'held',
      date: MONDAY,
      writers: other.writers.map(({ id }) => ({ id })),
    });
  });

  it('leaves what went by without being held, and planning again plans that anew', () => {
    const room = at('2026-11-04T08:00');
    const wednesday = present(plan.conferences.find(({ date }) => date === '2026-11-04'));
    const week = absent(room, present(wednesday.writers[0]).id);
    const monday = (one: WeekView) => one.conferences.filter(({ date }) => date === MONDAY);
    expect(monday(week)).toEqual(
      monday(plan).map((one) => expect.objectContaining({ id: one.id })),
    );
    const again = room.plan();
    expect(monday(again)).toEqual([]);
    expect(datesOf(again, missing.id).length).toBeGreaterThan(0);
    expect(again.moved.join(' ')).toContain('from Monday 10:30');
  });

  it('is here again next week, unless the teacher changed the cell', () => {
    const room = copy();
    const [, second] = group.writers;
    absent(room);
    absent(room, present(second).id);
    room.mark(present(second).name, 'Away', 'Mon, Tue');
    room.workspace.turnClock(chicago('2026-11-08T18:00'));
    const week = room.plan();
    expect(week.start).toBe('2026-11-09');
    expect(away(room)).toBe('');
    expect(away(room, present(second).name)).toBe('Mon, Tue');
    expect(week).toMatchObject({ moved: [], canUndo: false });
  });

  it('is refused on a day without a plan, and for somebody who is not in the class', () => {
    const room = at('2026-11-07T09:00');
    expect(room.refusal('absentToday', [group.classId, missing.id])).toMatch(/no plan for today/);
    expect(away(room)).toBe('');
    expect(copy().refusal('absentToday', [group.classId, 'nobody'])).toMatch(/nothing was changed/);
  });
});

describe('an absence whose run is cut off', () => {
  const trial = copy();
  trial.mark(missing.name, 'Away', 'Fri');
  absent(trial);
  const writes = trial.lastRun.calls.filter(({ name }) => /\.(set|flush|delete)/.test(name));

  it('writes something to be cut off at', () => {
    expect(writes.length).toBeGreaterThan(4);
  });

  it.each(writes.map(({ number, name }) => [number, name] as const))(
    'after call %d (%s) is made good by a second tap, once',
    (number) => {
      const room = copy();
      room.mark(missing.name, 'Away', 'Fri');
      const { answer } = room.run('absentToday', [group.classId, missing.id], undefined, {
        [number]: { type: 'kill-after' },
      });
      expect(answer.outcome).not.toBe('answered');
      const week = absent(room);
      expect(away(room)).toBe('Fri, Mon');
      expect(datesOf(week, missing.id)).not.toContain(MONDAY);
      expect(week.missed).toEqual([]);
      room.call('undoPlan');
      expect(away(room)).toBe('Fri');
    },
  );
});

describe('planning again', () => {
  it('moves nobody where nothing has changed, and keeps every id', () => {
    const room = copy();
    const again = room.plan();
    expect(again.conferences).toEqual(plan.conferences);
    expect(again.moved).toEqual([]);
  });

  it('leaves a conference that is on, and those after it in the same time', () => {
    const week = at('2026-11-02T10:31').plan();
    const monday = (one: WeekView) => one.conferences.filter(({ date }) => date === MONDAY);
    expect(monday(week)).toEqual(monday(plan));
  });

  it('says who moves because of what the teacher typed meanwhile', () => {
    const room = copy();
    room.mark(missing.name, 'Away', 'Mon');
    const week = room.plan();
    expect(week.moved.join(' ')).toContain(short);
    expect(week.canUndo).toBe(true);
  });
});

describe('going back', () => {
  it('puts the week and the cell back as they were', () => {
    const room = copy();
    room.mark(missing.name, 'Away', 'Fri');
    const tab = room.rows('This week');
    absent(room);
    expect(room.rows('This week')).not.toEqual(tab);
    const week = room.call<WeekView>('undoPlan');
    expect(week.conferences).toEqual(plan.conferences);
    expect(week).toMatchObject({ moved: [], canUndo: false });
    expect(room.rows('This week')).toEqual(tab);
    expect(away(room)).toBe('Fri');
    expect(room.refusal('undoPlan')).toMatch(/no earlier plan/);
  });

  it('leaves a cell that the teacher changed meanwhile', () => {
    const room = copy();
    absent(room);
    room.mark(missing.name, 'Away', 'Mon, Tue');
    room.call('undoPlan');
    expect(away(room)).toBe('Mon, Tue');
  });

  it('is refused once a conference of the new plan was held', () => {
    const room = at('2026-11-02T10:31');
    absent(room);
    room.save(room.request(room.start(group.id)));
    expect(room.open().week).toMatchObject({ moved: [], canUndo: false });
    const tab = room.rows('This week');
    expect(room.refusal('undoPlan')).toMatch(/held already/);
    expect(room.rows('This week')).toEqual(tab);
    expect(away(room)).toBe('Mon');
  });

  it('is refused once the plan was changed by hand', () => {
    const room = copy();
    absent(room);
    room.hands.type('This week', 'B2', '11:45');
    expect(room.open().week?.canUndo).toBe(false);
    expect(room.refusal('undoPlan')).toMatch(/changed since/);
  });

  it('is refused after the first plan of a week', () => {
    expect(plan.canUndo).toBe(false);
    expect(copy().refusal('undoPlan')).toMatch(/no earlier plan/);
  });
});
