// Owns: promises about triggers: when they fire, as whom, and what keeps them from it.
import fc from 'fast-check';
import { instantOf, wallTime, weekday } from '../../../src/local/script/zonedTime';
import { answerOf, COLLEAGUE, errorOf, scope, TEACHER, workspaceOf } from './harness';

const code = `
  const time = () => ScriptApp.newTrigger('tick').timeBased();
  function weekly(zone) { time().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.SUNDAY).atHour(18).nearMinute(30).inTimezone(zone).create(); }
  function daily(hour) { time().everyDays(1).atHour(hour).inTimezone('America/New_York').create(); }
  function hourly(n) { return time().everyHours(n).create().getUniqueId(); }
  function minutely(n) { time().everyMinutes(n).create(); }
  function after(ms) { time().after(ms).create(); }
  function at(ms) { time().at(new Date(ms)).create(); }
  function missing() { ScriptApp.newTrigger('noSuchThing').timeBased().everyHours(1).create(); }
  function failing() { ScriptApp.newTrigger('fail').timeBased().everyHours(1).create(); }
  function opening() { ScriptApp.newTrigger('tick').forSpreadsheet('x').onOpen().create(); }
  function editing() { ScriptApp.newTrigger('tick').forSpreadsheet('x').onEdit().create(); }
  function list() {
    return ScriptApp.getProjectTriggers().map((t) => [t.getUniqueId(), t.getHandlerFunction(),
      String(t.getEventType()), String(t.getTriggerSource()), t.getEventType() === ScriptApp.EventType.CLOCK]);
  }
  function removeAll() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
  function tick(e) { console.log(JSON.stringify(e)); console.log(Session.getActiveUser().getEmail()); }
  function selfish(e) { removeAll(); }
  function once() { ScriptApp.newTrigger('selfish').timeBased().everyHours(1).create(); }
  function fail() { throw new Error('the roster is gone'); }
  function slow() { ScriptApp.newTrigger('sleep').timeBased().everyHours(1).create(); }
  function sleep() { Utilities.sleep(300000); }
`;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NEW_YORK = 'America/New_York';

describe('a weekly trigger', () => {
  it('fires on its day and near its time by its own zone’s clocks, summer and winter', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'weekly', [NEW_YORK]);
    // From 5 October 2026 over the end of daylight saving on 1 November.
    const runs = workspace.turnClock(workspace.clock.now() + 42 * DAY);
    expect(runs).toHaveLength(6);
    const moments = runs.map(({ started }) => wallTime(started, NEW_YORK));
    expect(moments.map(weekday)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(moments.map(({ month, day }) => `${month}/${day}`)).toEqual([
      '10/11',
      '10/18',
      '10/25',
      '11/1',
      '11/8',
      '11/15',
    ]);
    for (const { hour, minute } of moments) {
      expect(hour).toBe(18);
      expect(Math.abs(minute - 30)).toBeLessThanOrEqual(15);
    }
    expect(new Set(moments.map(({ minute }) => minute)).size).toBe(1);
  });

  it('takes the script’s zone when it is given none of its own', () => {
    const workspace = workspaceOf(
      `${code} function noZone() { time().onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(15).create(); }`,
      { manifest: { timeZone: 'Asia/Tokyo' } },
    );
    answerOf(workspace, 'noZone');
    const [run] = workspace.turnClock(workspace.clock.now() + 7 * DAY);
    const moment = wallTime(run?.started ?? 0, 'Asia/Tokyo');
    expect([weekday(moment), moment.hour]).toEqual([5, 15]);
  });

  it('tells its function the moment, in UTC', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'weekly', [NEW_YORK]);
    const [run] = workspace.turnClock(workspace.clock.now() + 7 * DAY);
    const event = JSON.parse(run?.log[0] ?? '{}');
    const moment = new Date(run?.started ?? 0);
    expect(event).toEqual({
      authMode: 'FULL',
      year: 2026,
      month: 10,
      'day-of-month': 11,
      'day-of-week': 7,
      'week-of-year': 41,
      hour: 22,
      minute: moment.getUTCMinutes(),
      second: 0,
      timezone: 'UTC',
      triggerUid: workspace.triggers[0]?.id,
    });
  });
});

describe('a daily trigger', () => {
  it('fires once on every date, whatever the clocks do that day', () => {
    const zones = ['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Asia/Kolkata'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.constantFrom(...zones), (hour, zone) => {
        const workspace = workspaceOf(
          'function tick() {} function make(h, z) { ScriptApp.newTrigger("tick").timeBased().everyDays(1).atHour(h).inTimezone(z).create(); }',
          { start: '2026-03-01T00:00:00Z' },
        );
        answerOf(workspace, 'make', [hour, zone]);
        const runs = workspace.turnClock(Date.parse('2026-04-20T00:00:00Z'));
        const dates = runs.map(({ started }) => {
          const { month, day } = wallTime(started, zone);
          return month * 100 + day;
        });
        expect(new Set(dates).size).toBe(dates.length);
        expect(dates.length).toBeGreaterThanOrEqual(49);
        const hours = runs.map(({ started }) => wallTime(started, zone).hour);
        // A skipped hour moves one run of the spring by as much.
        expect(hours.filter((each) => each !== hour).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 6 },
    );
  });
});

describe('triggers that repeat or come once', () => {
  it('fire in the order of their times, each at its own moment', () => {
    const workspace = workspaceOf(code);
    const start = workspace.clock.now();
    answerOf(workspace, 'hourly', [2]);
    answerOf(workspace, 'after', [3 * HOUR]);
    const runs = workspace.turnClock(start + 5 * HOUR);
    expect(runs.map(({ started }) => (started - start) / HOUR)).toEqual([2, 3, 4]);
    expect(workspace.clock.now()).toBe(start + 5 * HOUR);
  });

  it('that came once stay on the list until they are deleted', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'at', [workspace.clock.now() + HOUR]);
    expect(workspace.turnClock(workspace.clock.now() + DAY)).toHaveLength(1);
    expect(workspace.turnClock(workspace.clock.now() + DAY)).toHaveLength(0);
    expect(answerOf(workspace, 'list')).toHaveLength(1);
  });

  it('stop when their own run deletes them', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'once');
    expect(workspace.turnClock(workspace.clock.now() + DAY)).toHaveLength(1);
    expect(workspace.triggers).toHaveLength(0);
  });

  it('go on after a run that failed, which is on record', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'failing');
    const runs = workspace.turnClock(workspace.clock.now() + 2 * HOUR);
    expect(runs.map(({ outcome, error }) => [outcome, error?.message])).toEqual([
      ['failed', 'the roster is gone'],
      ['failed', 'the roster is gone'],
    ]);
  });

  it('fail when their function is not there', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'missing');
    const [run] = workspace.turnClock(workspace.clock.now() + HOUR);
    expect(run?.error?.message).toBe('Script function not found: noSuchThing');
  });
});

describe('whose a trigger is', () => {
  it('is the one who made it: it runs as them, and only they can see it', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'hourly', [1], COLLEAGUE);
    expect(answerOf(workspace, 'list', [], TEACHER)).toEqual([]);
    expect(answerOf(workspace, 'list', [], COLLEAGUE)).toEqual([
      [workspace.triggers[0]?.id, 'tick', 'CLOCK', 'CLOCK', true],
    ]);
    answerOf(workspace, 'removeAll', [], TEACHER);
    const [run] = workspace.turnClock(workspace.clock.now() + HOUR);
    expect(run).toMatchObject({ user: COLLEAGUE, kind: 'trigger' });
    expect(run?.log[1]).toBe(COLLEAGUE);
  });

  it('does not run while a scope the manifest names is not granted', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'hourly', [1]);
    workspace.withdraw(TEACHER, [scope('documents')]);
    const [run] = workspace.turnClock(workspace.clock.now() + HOUR);
    expect(run).toMatchObject({ outcome: 'refused', calls: [], log: [] });
    workspace.grant(TEACHER);
    expect(workspace.turnClock(workspace.clock.now() + HOUR)[0]?.outcome).toBe('answered');
  });
});

describe('limits of triggers', () => {
  it('are twenty for one person', () => {
    const workspace = workspaceOf(code);
    for (let i = 0; i < 20; i++) answerOf(workspace, 'hourly', [1]);
    expect(errorOf(workspace, 'hourly', [1])).toMatch(/^This script has too many triggers/);
    expect(answerOf(workspace, 'hourly', [1], COLLEAGUE)).toEqual(expect.any(String));
  });

  it('are one time trigger, hourly at most, for an add-on', () => {
    const workspace = workspaceOf(code, { install: 'add-on' });
    expect(errorOf(workspace, 'minutely', [10])).toMatch(/once per hour/);
    answerOf(workspace, 'hourly', [1]);
    expect(errorOf(workspace, 'hourly', [1])).toMatch(/too many time-based triggers/);
    answerOf(workspace, 'editing');
    expect(workspace.triggers).toHaveLength(2);
  });

  it('are ninety minutes a day for a consumer account', () => {
    const workspace = workspaceOf(code, {
      users: [{ email: TEACHER, timeZone: NEW_YORK, account: 'consumer' }],
      start: '2026-10-05T00:00:00-07:00',
    });
    for (let i = 0; i < 2; i++) answerOf(workspace, 'slow');
    const runs = workspace.turnClock(workspace.clock.now() + 23 * HOUR);
    const done = runs.filter(({ outcome }) => outcome === 'answered');
    // Eighteen runs of five minutes are ninety minutes.
    expect(done).toHaveLength(18);
    expect(runs.at(-1)?.error?.message).toBe('Service using too much computer time for one day');
  });

  it('are minutes that Google knows', () => {
    const workspace = workspaceOf(code);
    expect(errorOf(workspace, 'minutely', [7])).toMatch(/invalid/);
    answerOf(workspace, 'minutely', [10]);
    expect(workspace.turnClock(workspace.clock.now() + HOUR)).toHaveLength(6);
  });
});

describe('open triggers', () => {
  it('run when anyone opens the spreadsheet, as the one who made them', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'opening', [], COLLEAGUE);
    const { executions } = workspace.openSpreadsheet(TEACHER);
    expect(executions).toMatchObject([{ functionName: 'tick', user: COLLEAGUE }]);
  });
});

describe('wall-clock times', () => {
  it('that come twice mean the first, and those that are skipped are as much later', () => {
    const at = (month: number, day: number, hour: number) =>
      new Date(
        instantOf(
          { year: 2026, month, day, hour, minute: 30, second: 0, millisecond: 0 },
          NEW_YORK,
        ),
      ).toISOString();
    expect(at(11, 1, 1)).toBe('2026-11-01T05:30:00.000Z');
    expect(at(3, 8, 2)).toBe('2026-03-08T07:30:00.000Z');
  });

  it('name the instant at which clocks show them', () => {
    const zones = [
      'America/New_York',
      'Europe/Berlin',
      'Pacific/Apia',
      'Asia/Kathmandu',
      'Etc/UTC',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2037, 0, 1) }),
        fc.constantFrom(...zones),
        (instant, zone) => {
          const wall = wallTime(instant, zone);
          const back = instantOf(wall, zone);
          expect(wallTime(back, zone)).toEqual(wall);
          // Only an hour that comes twice can name another instant, and then the earlier one.
          expect(instant - back === 0 || instant - back === HOUR).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
