// Owns: the promises of the weekly jobs: by the clock, once, told once, and off when switched off.
import type { JobView } from '../../../src/addon/answers/opening';
import { COLLEAGUE, TEACHER } from '../../../src/local/begin';
import { Classroom, chicago, present } from '../classroom';

const begun = new Classroom({ colleague: true });
begun.setUp({ weekly: true });
const copy = begun.copier();

const SUNDAY = chicago('2026-11-01T19:15');
const FRIDAY = chicago('2026-11-06T16:15');

const mails = (room: Classroom) => room.workspace.mail.map(({ subject }) => subject);
const done = (room: Classroom, what = 'Plan the week') =>
  room
    .rows('Activity')
    .filter((row) => row.What === what && !/^Switched/.test(row.Result ?? ''))
    .map((row) => row.Result);
const failing = (room: Classroom) =>
  room.workspace.executions.filter(
    ({ kind, outcome }) => kind === 'trigger' && outcome !== 'answered',
  );

describe('the trigger', () => {
  it('is one, however often set-up is done', () => {
    const room = copy();
    room.setUp({ weekly: true });
    expect(room.workspace.triggers.map(({ handler }) => handler)).toEqual(['onHour']);
  });

  it('that was lost is there again after an opening, and doubled ones are one again', () => {
    const room = copy();
    const [trigger] = room.workspace.triggers;
    room.workspace.loseTrigger(present(trigger).id);
    room.open();
    expect(room.workspace.triggers).toHaveLength(1);
    (room.workspace.triggers as unknown[]).push({ ...present(trigger), id: 'doubled' });
    room.open();
    expect(room.workspace.triggers).toHaveLength(1);
  });

  it('is gone when the jobs are switched off, and nothing runs', () => {
    const room = copy();
    const jobs = room.call<JobView[]>('switchWeekly', [false]);
    expect(jobs.map(({ next }) => next)).toEqual([null, null]);
    expect(room.workspace.triggers).toEqual([]);
    expect(room.workspace.turnClock(SUNDAY)).toEqual([]);
    expect(mails(room)).toEqual([]);
  });

  it('left behind by someone else’s mistake does nothing while the jobs are off', () => {
    const room = copy();
    const trigger = present(room.workspace.triggers[0]);
    room.call('switchWeekly', [false]);
    (room.workspace.triggers as unknown[]).push(trigger);
    room.workspace.turnClock(SUNDAY);
    expect(done(room)).toEqual([]);
    expect(mails(room)).toEqual([]);
  });
});

describe('the weekly jobs', () => {
  it('plan on Sunday and review on Friday, each once, each with one email', () => {
    const room = copy();
    room.workspace.turnClock(SUNDAY);
    expect(room.open().week?.start).toBe('2026-11-02');
    expect(mails(room)).toEqual(['Writing Conferences: your week']);
    expect(room.workspace.mail[0]).toMatchObject({ to: [TEACHER.email] });
    expect(done(room)).toHaveLength(1);
    expect(room.workspace.mail[0]?.body).toContain(done(room)[0]);
    room.workspace.turnClock(FRIDAY);
    expect(mails(room)).toEqual([
      'Writing Conferences: your week',
      'Writing Conferences: your week in review',
    ]);
    const [review] = done(room, 'Review the week');
    expect(review).toMatch(/^You met 0 of 4 writers this week\./);
    expect(review).toMatch(/the conference on \w+day was not held/);
    expect(room.workspace.mail[1]?.body).toContain(review);
    expect(failing(room)).toEqual([]);
  });

  it('say on Sunday, with a link, how many conferences on which days, who waits, and who has no draft', () => {
    const room = copy();
    const gus = room.people.account({ email: 'gus@school.example', givenName: 'Gus' });
    room.people.join(room.course.id, gus.id);
    room.pull();
    room.plan();
    room.save(room.request(room.meetingOf('Ana')));
    // Two weeks without their hourly runs.
    room.workspace.loseTrigger(present(room.workspace.triggers[0]).id);
    room.workspace.turnClock(chicago('2026-11-15T17:45'));
    room.open();
    room.workspace.turnClock(chicago('2026-11-15T19:15'));
    const { start, conferences } = present(room.open().week);
    expect(start).toBe('2026-11-16');
    const days = new Set(conferences.map(({ date }) => date));
    const { body, htmlBody = '' } = present(room.workspace.mail[0]);
    expect(body).toMatch(
      new RegExp(`^${conferences.length} conferences? on ${days.size} days?: .* of 5 writers`),
    );
    expect(body.match(/^- \w+day from 10:30: /gm)).toHaveLength(days.size);
    expect(body).toMatch(/Who has waited\n- .*Ana Moss \(\d\d days\)/);
    expect(body).toMatch(/No draft yet\n- Gus\./);
    expect(body.split('\n').length).toBeLessThan(30);
    const url = 'https://docs.google.com/spreadsheets/d/embedded-notebook/edit';
    expect(body).toContain(`Open the notebook: ${url}`);
    expect(htmlBody).toContain(`href="${url}"`);
  });

  it('run once for both teachers of a spreadsheet', () => {
    const room = copy();
    room.call('switchWeekly', [true], COLLEAGUE.email);
    expect(room.workspace.triggers).toHaveLength(2);
    room.workspace.turnClock(chicago('2026-11-01T21:15'));
    room.workspace.turnClock(chicago('2026-11-01T23:45'));
    expect(done(room)).toHaveLength(1);
    // Each has switched the emails on: each gets her own, once.
    expect(room.workspace.mail.map(({ to }) => to[0]).sort()).toEqual([
      COLLEAGUE.email,
      TEACHER.email,
    ]);
  });

  it('do not make up for what was due before they were switched on', () => {
    const room = new Classroom({ start: '2026-11-01T18:30:00-06:00' });
    room.ready({ weekly: true });
    const ids = room.open().week?.conferences.map(({ id }) => id);
    room.workspace.turnClock(chicago('2026-11-02T08:00'));
    expect(mails(room)).toEqual([]);
    expect(room.open().week?.conferences.map(({ id }) => id)).toEqual(ids);
  });

  it('keep to the wall clock when the clocks change', () => {
    // From 8 to 15 March 2026 Chicago goes from UTC-6 to UTC-5.
    const room = new Classroom({ start: '2026-03-07T20:20:00-06:00' });
    room.setUp({ weekly: true });
    room.workspace.turnClock(Date.parse('2026-03-08T17:55:00-05:00'));
    expect(done(room)).toEqual([]);
    room.workspace.turnClock(Date.parse('2026-03-08T19:00:00-05:00'));
    expect(done(room)).toHaveLength(1);
    const job = present(room.open().jobs.find(({ name }) => name === 'plan'));
    expect(job.next).toEqual({ date: '2026-03-15', time: '18:00' });
    expect(present(job.last).at).toMatchObject({ date: '2026-03-08' });
  });

  it('follow the times in Settings, and are not done twice for being moved back', () => {
    const room = copy();
    room.set('Plan the week', 'Sunday 16:00');
    room.workspace.turnClock(chicago('2026-11-01T17:30'));
    expect(done(room)).toHaveLength(1);
    room.set('Plan the week', 'Sunday 15:30');
    room.workspace.turnClock(SUNDAY);
    expect(done(room)).toHaveLength(1);
    room.set('Email me', 'no');
    room.set('Review the week', 'Monday 07:00');
    room.workspace.turnClock(chicago('2026-11-02T08:30'));
    expect(done(room, 'Review the week')).toHaveLength(1);
    expect(mails(room)).toHaveLength(1);
  });

  it('are left out when they are a day late', () => {
    const room = copy();
    const id = present(room.workspace.triggers[0]).id;
    room.workspace.loseTrigger(id);
    room.workspace.turnClock(chicago('2026-11-02T18:30'));
    room.open();
    room.workspace.turnClock(chicago('2026-11-02T21:00'));
    expect(done(room)).toEqual([]);
    expect(mails(room)).toEqual([]);
  });

  it('cut off at any stage carry on within the hour, and email once', () => {
    const trial = copy();
    trial.workspace.turnClock(chicago('2026-11-01T17:30'));
    const waiting = trial.copier();
    const whole = waiting();
    whole.workspace.turnClock(chicago('2026-11-01T18:30'));
    const { calls } = whole.lastRun;
    const step = Math.ceil(calls.length / 4);
    for (let number = 2; number <= calls.length; number += step) {
      const room = waiting();
      room.workspace.nextRunFaults = { [number]: { type: 'kill-before' } };
      room.workspace.turnClock(chicago('2026-11-01T21:30'));
      expect(room.open().week?.start).toBe('2026-11-02');
      expect(mails(room).length).toBeLessThanOrEqual(1);
      const told = done(room).filter((result) => /conferences? on/.test(result ?? ''));
      expect(told.length).toBeGreaterThanOrEqual(1);
      expect(new Set(room.rows('Writers').map(({ Writer }) => Writer)).size).toBe(4);
      expect(room.rows('Writers')).toHaveLength(4);
    }
  });

  it('are tried again every hour while Google is down, and told once when it worked', () => {
    const room = copy();
    room.workspace.turnClock(chicago('2026-11-01T17:30'));
    const back = room.googleDown();
    room.workspace.turnClock(chicago('2026-11-01T20:30'));
    expect(mails(room)).toEqual([]);
    // The same trouble every hour is one line.
    expect(done(room)).toEqual([
      expect.stringMatching(/^It did not work: Google did not answer about your classes/),
    ]);
    back();
    room.workspace.turnClock(chicago('2026-11-01T23:30'));
    expect(mails(room)).toEqual(['Writing Conferences: your week']);
    expect(done(room)).toHaveLength(2);
  });

  it('that did not work for a day are told of once, with what to do, and not tried any more', () => {
    const room = copy();
    room.workspace.turnClock(chicago('2026-11-01T17:30'));
    const back = room.googleDown();
    room.workspace.turnClock(chicago('2026-11-02T21:30'));
    back();
    room.workspace.turnClock(chicago('2026-11-03T08:30'));
    expect(mails(room)).toEqual(['Writing Conferences: your week could not be planned']);
    expect(room.workspace.mail[0]?.body).toMatch(
      /Google did not answer about your classes.*\n[\s\S]*choose Plan this week in the sidebar/,
    );
    expect(done(room)).toHaveLength(1);
  });

  it('for which Google was told no say so at once, in words to act on, and again when it worked', () => {
    const room = copy();
    room.workspace.turnClock(chicago('2026-11-01T17:30'));
    room.workspace.cloud.state.switches.classroomDisabledFor = [room.teacherId];
    room.workspace.turnClock(chicago('2026-11-01T20:30'));
    expect(mails(room)).toEqual(['Writing Conferences: your week could not be planned']);
    expect(room.workspace.mail[0]?.body).toMatch(
      /Google Classroom is switched off for your account\. Ask your school’s Google administrator/,
    );
    room.workspace.cloud.state.switches.classroomDisabledFor = [];
    room.workspace.turnClock(chicago('2026-11-01T23:30'));
    expect(mails(room).slice(1)).toEqual(['Writing Conferences: your week']);
  });

  describe('for which Google gave only a part', () => {
    const known = copy();
    known.pull();
    const gus = known.people.account({ email: 'gus@school.example', givenName: 'Gus' });
    known.people.join(known.course.id, gus.id);
    const missing = known.copier();
    const planned = (room: Classroom) => room.rows('This week').map(({ Writers }) => Writers);
    const latest = (room: Classroom) => {
      const rows = room.rows('Activity').filter(({ What }) => What === 'Plan the week');
      return present(rows[rows.length - 1]);
    };

    it.each([
      [/\/courses\?/, 'Google did not answer about your classes.'],
      [/\/students\?/, 'Google did not answer about the class list of'],
      [/\/studentSubmissions\?/, 'Google did not answer about the work handed in for'],
      [/docs\.googleapis/, 'Google did not give most of the drafts.'],
    ])('plan with what was known, and quietly anew when %s answers', (addresses, says) => {
      const room = missing();
      const back = room.googleDown(addresses);
      room.workspace.turnClock(chicago('2026-11-01T20:15'));
      expect(planned(room).join()).toMatch(/Ana/);
      expect(latest(room).Result).toContain(`What could not be read\n- ${says}`);
      expect(latest(room)['Next time']).toBe('');
      expect(done(room)).toHaveLength(1);
      expect(mails(room)).toEqual([]);
      const [first] = room.rows('This week');
      const header = Object.keys(present(first)).indexOf('Stays');
      room.hands.type('This week', `${String.fromCharCode(65 + header)}2`, 'yes');
      back();
      room.workspace.turnClock(chicago('2026-11-01T23:15'));
      expect(planned(room).join()).toMatch(/Gus/);
      expect(room.rows('This week')).toContainEqual({ ...first, Stays: 'yes' });
      expect(latest(room).Result).not.toContain('could not be read');
      expect(done(room)).toHaveLength(2);
      expect(mails(room)).toEqual(['Writing Conferences: your week']);
      expect(room.workspace.mail[0]?.body).toContain(latest(room).Result);
      expect(failing(room)).toEqual([]);
    });

    it('say what is missing in the one email, which is there in the morning', () => {
      const room = missing();
      const back = room.googleDown(/\/students\?/);
      room.workspace.turnClock(chicago('2026-11-02T03:15'));
      expect(mails(room)).toEqual(['Writing Conferences: your week']);
      expect(room.workspace.mail[0]?.body).toMatch(
        /What could not be read\n- Google did not answer about the class list of .*\n- .* every hour for a day.*Read drafts again and then Plan again/,
      );
      expect(room.workspace.mail[0]?.body).toContain(latest(room).Result);
      back();
      room.workspace.turnClock(chicago('2026-11-02T05:15'));
      expect(planned(room).join()).toMatch(/Gus/);
      room.workspace.turnClock(chicago('2026-11-02T09:15'));
      expect(mails(room)).toHaveLength(1);
    });

    it('say at once what will not pass by itself', () => {
      const room = missing();
      room.workspace.cloud.state.switches.classroomDisabledFor = [room.teacherId];
      room.workspace.turnClock(chicago('2026-11-01T20:15'));
      expect(planned(room).join()).toMatch(/Ana/);
      expect(mails(room)).toEqual(['Writing Conferences: your week']);
      expect(room.workspace.mail[0]?.body).toMatch(
        /- Google Classroom is switched off for your account\. Ask your school’s Google administrator/,
      );
    });

    it('review with what was known as well, and write the tab anew when the rest has come', () => {
      const room = missing();
      // A week without its hourly runs, which would find nothing to do.
      room.workspace.loseTrigger(present(room.workspace.triggers[0]).id);
      room.workspace.turnClock(chicago('2026-11-06T14:30'));
      room.pull();
      room.open();
      const sent = mails(room).length;
      const late = room.people.account({ email: 'hal@school.example', givenName: 'Hal' });
      room.people.join(room.course.id, late.id);
      const back = room.googleDown(/\/students\?/);
      room.workspace.turnClock(chicago('2026-11-06T17:15'));
      const missed = () => room.rows('Review').filter(({ What }) => What === 'not met');
      expect(missed()).toHaveLength(5);
      expect(mails(room)).toHaveLength(sent);
      back();
      room.workspace.turnClock(chicago('2026-11-06T18:15'));
      expect(missed()).toHaveLength(6);
      expect(mails(room).slice(sent)).toEqual(['Writing Conferences: your week in review']);
    });
  });

  it('plan around days without school and half days, and a week begun on Wednesday', () => {
    const room = copy();
    room.set('No school', '2 Nov 2026 to 3 Nov 2026');
    room.set('Half day', '4 Nov 2026 until 10:45');
    room.workspace.turnClock(SUNDAY);
    const planned = (of: Classroom) => present(of.open().week).conferences;
    const first = planned(room);
    expect(first.every(({ date }) => date >= '2026-11-04')).toBe(true);
    for (const { date, start, minutes } of first)
      if (date === '2026-11-04') expect(`${start}+${minutes}`).toMatch(/^10:(30\+(5|10)|40\+5)$/);
    const met = new Set(first.flatMap(({ writers }) => writers.map(({ name }) => name)));
    expect(met.size).toBe(4);

    const late = copy();
    late.workspace.turnClock(chicago('2026-11-04T08:00'));
    late.pull();
    late.plan();
    expect(planned(late).every(({ date }) => date >= '2026-11-04')).toBe(true);
    expect(late.open().week?.missed).toEqual([]);
  });

  it('of a week without school say so and blame nobody', () => {
    const room = copy();
    room.set('No school', '2 Nov 2026 to 6 Nov 2026');
    room.workspace.turnClock(FRIDAY);
    expect(done(room)[0]).toMatch(/^There is no time to confer this week/);
    expect(done(room, 'Review the week')[0]).toMatch(/^There was no time to confer this week/);
  });

  it('read the drafts before the review, and write it into its tab and an email for the phone', () => {
    const room = copy();
    room.workspace.turnClock(chicago('2026-11-02T11:00'));
    const meeting = room.meetingOf('Ana');
    room.save(room.request(meeting));
    room.deliver();
    const doc = room.doc('Ana');
    room.people.reply(
      { fileId: doc.id, by: room.student('Ana') },
      present(doc.threads[0]).id,
      'ok <b>',
    );
    room.workspace.turnClock(FRIDAY);
    const rows = room.rows('Review');
    expect(rows.find(({ What }) => What === 'answered')?.Who).toMatch(/^Ana /);
    expect(rows.some(({ What }) => What === 'taught')).toBe(true);
    const { body, htmlBody } = present(room.workspace.mail[1]);
    expect(body).toMatch(/Did it help\?\n- Ana .* answered and did not change the draft yet\./);
    expect(htmlBody).toContain('Did it help?</h2>');
    expect(htmlBody).toMatch(/<a href="https:[^"]+embedded-notebook/);
    expect(room.rows('Conferences').find(({ Writer }) => Writer?.startsWith('Ana'))).toMatchObject({
      'They answered': 'ok <b>',
    });
  });

  it('say so in Activity when the email could not be sent', () => {
    const room = copy();
    room.workspace.turnClock(chicago('2026-11-01T17:30'));
    const from = room.copier();
    const trial = from();
    trial.workspace.turnClock(chicago('2026-11-01T18:30'));
    const send = present(trial.lastRun.calls.find(({ name }) => name === 'MailApp.sendEmail'));
    const one = from();
    one.workspace.nextRunFaults = {
      [send.number]: {
        type: 'throws',
        message: 'Service invoked too many times for one day: email.',
      },
    };
    one.workspace.turnClock(chicago('2026-11-01T20:30'));
    expect(done(one)).toEqual([
      expect.stringMatching(/conferences? on/),
      expect.stringMatching(/^The email could not be sent: .* too many times/),
    ]);
    expect(mails(one)).toEqual([]);
    expect(failing(one)).toEqual([]);
  });

  it.each([
    ['script.send_mail', 'to send you email'],
    // Google starts no trigger of a script that lacks a permission, whatever the job would use.
    ['script.container.ui', 'to show its panel'],
  ])('that lost the permission %s are told of at the next opening', (scope, lack) => {
    const room = copy();
    room.workspace.withdraw(TEACHER.email, [`https://www.googleapis.com/auth/${scope}`]);
    room.workspace.turnClock(SUNDAY);
    expect(done(room)).toEqual([]);
    expect(room.open().problems).toMatchObject([
      { says: `The weekly jobs cannot run. This add-on was not given permission ${lack}.` },
    ]);
    room.workspace.grant(TEACHER.email);
    expect(room.open().problems).toEqual([]);
    room.workspace.turnClock(chicago('2026-11-01T21:30'));
    expect(done(room)).toHaveLength(1);
  });

  it('send what a teacher’s laptop left unsent', () => {
    const room = new Classroom();
    const meeting = room.group({ weekly: true });
    room.save(room.request(meeting));
    room.workspace.turnClock(room.workspace.clock.now() + 65 * 60_000);
    expect(room.threads).toHaveLength(4);
    expect(room.open().sending).toBe(0);
  });
});
