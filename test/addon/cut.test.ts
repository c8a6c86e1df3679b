// Owns: what the sweep of faults found, one promise each: what was cut off is finished by whoever comes
// next, once.
import { TEACHER } from '../../src/local/begin';
import type { Fault } from '../../src/local/script/fault';
import { Classroom, chicago, present } from './classroom';

const begun = new Classroom();
const meeting = begun.group({ weekly: true });
const copy = begun.copier();

const KILLED: Fault = { type: 'kill-after' };
const FAILS: Fault = { type: 'status', status: 500 };

/** The calls of a run by name, as numbers. */
function numbersOf(room: Classroom, name: RegExp): number[] {
  return room.lastRun.calls.filter((call) => name.test(call.name)).map(({ number }) => number);
}

describe('set-up that was cut off', () => {
  const whole = new Classroom();
  whole.setUp();
  const tabsOf = ({ workspace }: Classroom) => workspace.book.tabs.map(({ name }) => name);
  const setUp = (room: Classroom, at: number, fault: Fault) => {
    const choices = { classes: [room.course.id], slots: [], weekly: false };
    const times = [{ weekday: 0, start: '10:30', minutes: 30 }];
    room.run('setUp', [{ ...choices, slots: times }], TEACHER.email, { [at]: fault });
  };

  it('while it dressed a tab leaves no half-made one beside the new', () => {
    const room = new Classroom();
    const dressing = numbersOf(whole, /setColumnWidths/);
    setUp(room, present(dressing[dressing.length >> 1]), FAILS);
    room.setUp();
    expect(tabsOf(room)).toEqual(tabsOf(whole));
  });

  it('while it noted the teaching points as given has them all the same', () => {
    const dressed = Math.max(...numbersOf(whole, /setColumnWidths/));
    const notes = numbersOf(whole, /setProperties/).filter((at) => at > dressed);
    const points = whole.rows('Teaching points').length;
    for (const at of notes.slice(0, 3)) {
      const room = new Classroom();
      setUp(room, at, KILLED);
      room.setUp();
      expect(room.rows('Teaching points')).toHaveLength(points);
    }
  });
});

describe('a save', () => {
  it('that Sheets did not let finish is told as failed, and once more is one visit', () => {
    const trial = copy();
    const request = trial.request(meeting);
    trial.save(request);
    const [, beside] = numbersOf(trial, /setValues/);
    const room = copy();
    const faults = { [present(beside)]: FAILS };
    expect(room.refusal('saveConference', [request], TEACHER.email, faults)).toMatch(/try again/);
    expect(room.rows('Conferences')).toHaveLength(4);
    room.save({ ...request, again: true });
    expect(room.rows('Conferences')).toHaveLength(4);
    expect(room.rows('Writers').map(({ Visits }) => Visits)).toEqual(Array(4).fill('1'));
  });

  it('is followed by one write of all that becomes of its comments', () => {
    const room = copy();
    room.save(room.request(meeting));
    room.deliver();
    expect(numbersOf(room, /setValues/)).toHaveLength(1);
    expect(room.rows('Conferences').every((row) => row['Comment id'] !== '')).toBe(true);
  });
});

describe('an absence', () => {
  const [conference] = present(begun.open().week).conferences;
  const { classId, date, writers } = present(conference);
  const id = present(writers[0]).id;
  const monday = () => {
    const room = copy();
    room.workspace.turnClock(chicago(`${date}T08:00`));
    return room;
  };
  const plan = (room: Classroom) => room.rows('This week').map((row) => Object.values(row).join());

  it('that is noted again, for its answer never came, has its way back', () => {
    const room = monday();
    const before = plan(room);
    room.call('absentToday', [classId, id]);
    room.call('absentToday', [classId, id]);
    room.call('undoPlan');
    expect(plan(room)).toEqual(before);
    expect(room.rows('Writers').map(({ Away }) => Away)).toEqual(Array(4).fill(''));
  });

  it('whose taking back was cut off is taken back the next time', () => {
    const trial = monday();
    trial.call('absentToday', [classId, id]);
    const cut = trial.copier();
    trial.call('undoPlan');
    for (const at of numbersOf(trial, /flush|setProperties/)) {
      const room = cut();
      room.run('undoPlan', [], TEACHER.email, { [at]: KILLED });
      room.run('undoPlan');
      expect(plan(room)).toEqual(plan(trial));
      expect(room.rows('Writers').map(({ Away }) => Away)).toEqual(Array(4).fill(''));
    }
  });
});

describe('a weekly job', () => {
  it('that was cut off while it was written down is not done again', () => {
    const before = copy();
    before.workspace.turnClock(chicago('2026-11-01T17:59'));
    const kept = before.copier();
    const trial = kept();
    trial.workspace.turnClock(chicago('2026-11-01T18:30'));
    const run = present(trial.workspace.executions[0]);
    const flushes = run.calls.filter(({ name }) => name === 'SpreadsheetApp.flush');
    for (const { number } of flushes) {
      const room = kept();
      room.workspace.nextRunFaults = { [number]: KILLED };
      room.workspace.turnClock(chicago('2026-11-01T20:30'));
      const done = room
        .rows('Activity')
        .filter((row) => row.What === 'Plan the week' && !/^Switched/.test(row.Result ?? ''));
      expect(done).toHaveLength(1);
      expect(room.workspace.mail.length).toBeLessThanOrEqual(1);
    }
  });
});
