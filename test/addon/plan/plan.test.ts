// Owns: the promises of a plan: every writer, every week; what was held or typed stays.

import type { Weekday } from '../../../src/conference/week';
import { DEMO_CLASS } from '../../../src/local/sample/demoClass';
import { Classroom, chicago, FOUR, present, SLOTS, sampleClass, writer } from '../classroom';

const NAMES = ['Ana', 'Ben', 'Chi', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal'];
const EIGHT = NAMES.map((name, index) =>
  writer(name, [`This is what ${name} wrote about place number ${index}. It was good there.`]),
);

const pulled = new Classroom({ classes: [sampleClass(EIGHT)] });
pulled.setUp();
pulled.pull();
const copy = pulled.copier();
const DAY = 24 * 60 * 60 * 1000;

const names = (room: Classroom) => {
  const { week } = room.open();
  return (week?.conferences ?? []).map(({ writers }) =>
    writers.map(({ name }) => name.slice(0, 3)),
  );
};
const times = (room: Classroom, start: string, minutes: number, days: readonly Weekday[] = [0]) =>
  room.setUp({ slots: days.map((weekday) => ({ weekday, start, minutes })) });

describe('a plan', () => {
  it('meets every writer of the class, each for a need and with a reason', () => {
    const room = new Classroom({ classes: [DEMO_CLASS] });
    const week = room.ready();
    expect(week.start).toBe('2026-11-02');
    const met = new Set(week.conferences.flatMap(({ writers }) => writers.map(({ id }) => id)));
    expect(met.size).toBe(28);
    expect(week.missed).toEqual([]);
    for (const { why, skill, minutes, kind, writers } of week.conferences) {
      expect(why).not.toBe('');
      expect(skill.name).not.toBe('');
      expect(minutes).toBe(kind === 'group' ? 10 : 5);
      expect(writers.length).toBeGreaterThanOrEqual(kind === 'group' ? 3 : 1);
    }
    expect(room.rows('Class needs')).toHaveLength(28);
  });

  it('never has the teacher in two conferences at once', () => {
    const room = new Classroom({
      classes: [sampleClass(EIGHT), { ...sampleClass(FOUR.slice(0, 3)), name: 'Room 13' }],
    });
    // Both classes share every time.
    const { conferences, missed } = room.ready({ slots: SLOTS.slice(0, 2) });
    expect(missed).toEqual([]);
    const spans = conferences
      .map(({ date, start, minutes }) => {
        const from = Date.parse(`${date}T${start}:00Z`) / 60000;
        return [from, from + minutes] as const;
      })
      .sort(([a], [b]) => a - b);
    spans.forEach(([from], index) => {
      expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
    });
    expect(new Set(conferences.map(({ className }) => className)).size).toBe(2);
  });

  it('gives two classes their own times', () => {
    const room = new Classroom({
      classes: [sampleClass(EIGHT), { ...sampleClass(FOUR), name: 'Room 13' }],
    });
    room.setUp({ slots: SLOTS.slice(0, 2) });
    const place = room.rows('Settings').findIndex(({ Setting }) => Setting === 'Conferring time');
    room.hands.type('Settings', `C${place + 2}`, 'Room 12');
    room.hands.type('Settings', `C${place + 3}`, 'Room 13');
    room.pull();
    const { conferences } = room.plan();
    const days = (name: string) =>
      new Set(conferences.filter(({ className }) => className === name).map(({ date }) => date));
    expect([...days('Room 12')]).toEqual(['2026-11-02']);
    expect([...days('Room 13')]).toEqual(['2026-11-03']);
    room.hands.type('Settings', `C${place + 3}`, 'Room 31');
    expect(room.plan().problems).toMatchObject([{ says: expect.stringContaining('"Room 31"') }]);
    expect(room.open().problems).toMatchObject([{ says: expect.stringContaining('"Room 31"') }]);
  });

  it('misses as few as can be where time is short, and says whom and why', () => {
    const room = copy();
    times(room, '10:30', 10);
    for (const name of NAMES.slice(0, 5)) room.mark(`${name} Moss`, 'My marks', 'Lead');
    const { conferences, missed } = room.plan();
    expect(conferences.flatMap(({ writers }) => writers)).toHaveLength(5);
    expect(missed).toHaveLength(3);
    for (const { reason } of missed) expect(reason).not.toBe('');
    const rows = room.rows('This week').filter(({ Kind }) => Kind === 'not met');
    expect(rows.map(({ Writers }) => Writers).sort()).toEqual(
      missed.map(({ name }) => name).sort(),
    );
    expect(rows.every(({ Why }) => Why !== '')).toBe(true);
  });

  it('lets those lead who were missed the week before, so that nobody waits for ever', () => {
    const room = new Classroom({ classes: [sampleClass(EIGHT.slice(0, 4))] });
    times(room, '10:30', 5);
    room.pull();
    const met = new Set<string>();
    for (let week = 0; week < 4; week += 1) {
      const { conferences } = room.plan();
      room.workspace.turnClock(chicago('2026-11-03T10:40') + 7 * week * DAY);
      for (const { id } of conferences) {
        const meeting = room.start(id);
        for (const { name } of meeting.writers) met.add(name);
        room.save(room.request(meeting));
      }
      room.workspace.turnClock(chicago('2026-11-08T14:00') + 7 * week * DAY);
    }
    expect(met.size).toBe(4);
  });

  it('keeps what was held when it is made again, and meets the others in the rest of the week', () => {
    const room = copy();
    times(room, '10:30', 20, [0, 2, 4]);
    room.plan();
    room.workspace.turnClock(chicago('2026-11-02T10:30'));
    const first = present(room.open().week?.conferences[0]);
    const meeting = room.start(first.id);
    room.save(room.request(meeting));
    room.workspace.turnClock(chicago('2026-11-04T08:00'));
    const { conferences, missed } = room.plan();
    expect(conferences.find(({ id }) => id === first.id)).toMatchObject({
      state: 'held',
      date: '2026-11-02',
    });
    expect(missed).toEqual([]);
    const later = conferences.filter(({ id }) => id !== first.id);
    for (const { date } of later) expect(date >= '2026-11-04').toBe(true);
    // Whoever was met on Monday is not planned for a second first visit.
    expect(new Set(conferences.flatMap(({ writers }) => writers.map(({ id }) => id))).size).toBe(8);
  });

  it.each([
    ['Saturday', '2026-11-07T09:00', '2026-11-09'],
    ['Sunday', '2026-11-08T09:00', '2026-11-09'],
    ['Wednesday', '2026-11-04T09:00', '2026-11-02'],
  ])('made on a %s is of the right week', (_, moment, monday) => {
    const room = copy();
    room.workspace.turnClock(chicago(moment));
    const week = room.plan();
    expect(week.start).toBe(monday);
    const { date } = present(week.conferences[0]);
    expect(date >= moment.slice(0, 10)).toBe(true);
  });

  it('meets nobody on a day they are away, and names a day it cannot read', () => {
    const room = copy();
    times(room, '10:30', 30, [0, 1]);
    room.mark('Ana Moss', 'Away', 'Mon');
    room.mark('Ben Moss', 'Away', 'Tues, Someday');
    room.mark('Chi Moss', 'Away', 'Mon, Tue');
    const week = room.plan();
    const on = (date: string) =>
      week.conferences
        .filter((one) => one.date === date)
        .flatMap(({ writers }) => writers.map(({ name }) => name));
    expect(on('2026-11-02')).not.toContain('Ana Moss');
    expect(on('2026-11-03')).toContain('Ana Moss');
    expect(on('2026-11-03')).not.toContain('Ben Moss');
    expect(week.missed.map(({ name }) => name)).toEqual(['Chi Moss']);
    expect(week.problems).toMatchObject([{ says: expect.stringContaining('"Someday"') }]);
  });

  it('keeps two apart who are to be, and names a pair it cannot tell', () => {
    const room = copy();
    times(room, '10:30', 20);
    for (const name of NAMES) room.mark(`${name} Moss`, 'My marks', 'Lead');
    room.set('Kept apart', 'Ana Moss / Ben Moss');
    room.plan();
    expect(names(room).filter((group) => group.includes('Ana') && group.includes('Ben'))).toEqual(
      [],
    );
    room.set('Kept apart', 'Ana Moss / Nobody');
    const last = room.rows('Settings').length + 2;
    room.hands.paste('Settings', `A${last}`, [['Kept apart', 'Ana Moss / No One', 'Room 12']]);
    expect(room.plan().problems).toMatchObject([
      { says: expect.stringContaining('"Ana Moss / No One"') },
    ]);
  });

  it('meets twice who is ticked for it, and takes up what the teacher marked', () => {
    const room = copy();
    room.mark('Ana Moss', 'Twice a week', 'tick');
    room.mark('Ana Moss', 'My marks', 'Lead, Ending');
    room.mark('Ben Moss', 'My marks', 'word choice, Magic');
    const week = room.plan();
    expect(names(room).filter((group) => group.includes('Ana')).length).toBeGreaterThanOrEqual(2);
    expect(week.problems).toMatchObject([{ says: expect.stringContaining('"Magic"') }]);
    const ben = present(room.rows('Writers').find(({ Writer }) => Writer === 'Ben Moss'));
    expect(ben['Needs now']).toContain('Word choice 3');
  });

  it('counts a line that was copied by hand once', () => {
    const room = copy();
    const lines = room.rows('Writers');
    const columns = Object.keys(present(lines[0]));
    room.hands.paste('Writers', `A${lines.length + 2}`, [
      columns.map((column) => present(lines[0])[column] ?? ''),
    ]);
    room.plan();
    expect(
      names(room).filter((group) => group.filter((name) => name === 'Ana').length > 1),
    ).toEqual([]);
  });

  it('learns whether Docs takes comments without leaving a trace', () => {
    const room = copy();
    const before = JSON.stringify(room.workspace.cloud.state.files);
    room.plan();
    expect(room.open().comments).toBe('yes');
    expect(JSON.stringify(room.workspace.cloud.state.files)).toBe(before);
    room.plan();
    expect(room.lastRun.requests).toBe(0);
  });

  it('before any class is chosen says what to do', () => {
    const room = new Classroom();
    expect(room.refusal('planWeek')).toMatch(/Set-up/);
    room.setUp();
    expect(room.refusal('planWeek')).toMatch(/Pull your classes first/);
  });
});
