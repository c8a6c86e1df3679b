// Owns: the promises of invitations: only if wanted, once a week, never doubled, answered, resolved.
import { COLLEAGUE } from '../../../src/local/begin';
import { Classroom, chicago, present } from '../classroom';

const begun = new Classroom({ colleague: true });
begun.setUp({ weekly: true });
const copy = begun.copier();

const SUNDAY = chicago('2026-11-01T19:15');
const NAMES = ['Ana', 'Ben', 'Chi', 'Dee'];

const invitations = (room: Classroom) =>
  room.threads
    .map(({ thread }) => thread.headPost.content)
    .filter((text) => /We meet on|Nos vemos/.test(text));

/** The Sunday before whose evening everyone is invited. */
const expecting = (() => {
  const room = copy();
  room.set('Invite writers', 'yes');
  room.workspace.turnClock(chicago('2026-11-01T17:45'));
  return room.copier();
})();

const invited = (() => {
  const room = expecting();
  room.workspace.turnClock(SUNDAY);
  return room.copier();
})();

function hold(room: Classroom, name: string) {
  const meeting = room.meetingOf(name);
  const { date, start } = meeting.conference;
  room.workspace.turnClock(chicago(`${date}T${start}`));
  room.save(room.request(meeting));
  room.deliver();
  return meeting;
}

describe('invitations', () => {
  it('are left out unless the teacher wants them', () => {
    const room = copy();
    room.workspace.turnClock(SUNDAY);
    expect(room.threads).toEqual([]);
  });

  it('go to every writer on the title line when the week is planned, once, whoever’s trigger comes', () => {
    const room = expecting();
    room.call('switchWeekly', [true], COLLEAGUE.email);
    room.workspace.turnClock(chicago('2026-11-01T23:45'));
    expect(invitations(room)).toHaveLength(4);
    for (const name of NAMES) {
      expect(room.doc(name).threads).toHaveLength(1);
      const { start } = present(
        room
          .open()
          .week?.conferences.find(({ writers }) =>
            writers.some(({ id }) => id === room.student(name)),
          ),
      );
      expect(room.doc(name).threads[0]?.headPost.content).toContain(`at ${start} am`);
    }
  });

  describe('in the writer’s language', () => {
    const speaking = (() => {
      const room = expecting();
      room.pull();
      const languages = ['Spanish', 'Tiếng Việt', 'English', 'Elvish'];
      for (const [place, { Writer }] of room.rows('Writers').entries())
        room.mark(present(Writer), 'Home language', present(languages[place]));
      return room.copier();
    })();
    const toWriter = (room: Classroom, name: string) =>
      room.doc(name).threads.map(({ headPost }) => headPost.content);
    const said = (room: Classroom) =>
      room
        .rows('Activity')
        .flatMap(({ What, Result }) => (What === 'Invite writers' ? Result : []));

    it('have it above the class’s, by a machine only where the teacher turned that on', () => {
      const room = speaking();
      room.workspace.turnClock(SUNDAY);
      expect(toWriter(room, 'Ana')).toEqual([
        expect.stringMatching(/^Nos vemos [^\n]*\n\nWe meet on [^\n]*$/),
      ]);
      for (const name of ['Ben', 'Chi', 'Dee'])
        expect(toWriter(room, name)).toEqual([expect.stringMatching(/^We meet on [^\n]*$/)]);
      expect(said(room)).toEqual([]);
    });

    it('are found again, changed with the plan and translated anew, and no second ones', () => {
      const room = speaking();
      room.set('Translate feedback', 'yes');
      room.workspace.turnClock(SUNDAY);
      const vietnamese =
        /^Tiếng Việt \(Google Translate\):\n\[vi\] (We meet on [^\n]*)\n\nWe meet on [^\n]*$/;
      expect(toWriter(room, 'Ben')).toEqual([expect.stringMatching(vietnamese)]);
      expect(toWriter(room, 'Chi')).toEqual([expect.stringMatching(/^We meet on [^\n]*$/)]);
      expect(toWriter(room, 'Dee')).toEqual([expect.stringMatching(/^We meet on [^\n]*$/)]);
      expect(said(room)).toEqual([
        expect.stringMatching(/“Elvish” is no language .* Dee .* invited in the class’s language/),
      ]);
      room.workspace.turnClock(SUNDAY + 60 * 60_000);
      expect(room.lastRun.calls.filter(({ name }) => name.startsWith('LanguageApp'))).toEqual([]);
      room.set('Conferring time', 'Thursday 13:05, 30 minutes');
      for (let place = 4; place > 0; place -= 1) room.set('Conferring time', '', place);
      room.plan();
      room.workspace.turnClock(SUNDAY + 2 * 60 * 60_000);
      expect(toWriter(room, 'Ben')).toEqual([expect.stringMatching(vietnamese)]);
      expect(toWriter(room, 'Ben')[0]?.split('5 November, at 1:')).toHaveLength(3);
      hold(room, 'Ben');
      expect(room.doc('Ben').threads.map(({ status }) => status)).toEqual(['RESOLVED', 'OPEN']);
    });

    const translated = (() => {
      const room = speaking();
      room.set('Translate feedback', 'yes');
      const waiting = room.copier();
      room.workspace.turnClock(chicago('2026-11-01T18:30'));
      const { calls } = room.lastRun;
      return {
        waiting,
        numbersOf: (like: RegExp) =>
          calls
            .filter(({ name, detail }) => like.test(`${name} ${detail}`))
            .map(({ number }) => number),
      };
    })();

    it('go in the class’s where Google does not translate, which is said in Activity', () => {
      const room = translated.waiting();
      room.workspace.nextRunFaults = {
        [present(translated.numbersOf(/^LanguageApp/)[0])]: {
          type: 'throws',
          message: 'Service invoked too many times.',
        },
      };
      room.workspace.turnClock(chicago('2026-11-01T20:30'));
      expect(toWriter(room, 'Ben')).toEqual([expect.stringMatching(/^We meet on [^\n]*$/)]);
      expect(said(room)).toContainEqual(
        expect.stringMatching(/^Google did not translate: Service invoked too many times\. Ben /),
      );
    });

    it('are not doubled where the run was cut off just after they went, by a colleague’s trigger either', () => {
      const room = translated.waiting();
      const sent = present(translated.numbersOf(/batchUpdate/).pop());
      const colleague = room.people.account(COLLEAGUE).id;
      for (const name of NAMES) room.people.share(room.doc(name).id, colleague, 'writer');
      room.call('switchWeekly', [true], COLLEAGUE.email);
      room.workspace.nextRunFaults = { [sent]: { type: 'kill-after' } };
      room.workspace.turnClock(chicago('2026-11-01T18:30'));
      room.call('onHour', [], COLLEAGUE.email);
      room.workspace.turnClock(chicago('2026-11-01T21:30'));
      expect(toWriter(room, 'Ben')).toEqual([expect.stringMatching(/^Tiếng Việt/)]);
      expect(NAMES.map((name) => room.doc(name).threads.length)).toEqual([1, 1, 1, 1]);
    });
  });

  it('are answered before the talk, and resolved when it was held', () => {
    const room = invited();
    const doc = room.doc('Ana');
    const thread = present(doc.threads[0]);
    room.people.reply({ fileId: doc.id, by: room.student('Ana') }, thread.id, 'my ending');
    const meeting = hold(room, 'Ana');
    const ana = present(meeting.writers.find(({ name }) => name.startsWith('Ana')));
    expect(ana.invitation).toEqual({ reply: 'my ending' });
    expect(ana.draft?.replies).toEqual([]);
    const threads = room.doc('Ana').threads;
    expect(threads.map(({ status }) => status)).toEqual(['RESOLVED', 'OPEN']);
  });

  it('of a conference that was not held are resolved with the next week’s, one each week', () => {
    const room = invited();
    // A week without its hourly runs, which would find nothing to do.
    room.workspace.loseTrigger(present(room.workspace.triggers[0]).id);
    room.workspace.turnClock(chicago('2026-11-08T17:30'));
    room.open();
    room.workspace.turnClock(chicago('2026-11-08T20:15'));
    for (const name of NAMES)
      expect(room.doc(name).threads.map(({ status }) => status)).toEqual(['RESOLVED', 'OPEN']);
  });

  it('say the new time when the plan changes, and are no second ones', () => {
    const room = invited();
    const was = invitations(room);
    room.set('Conferring time', 'Thursday 13:05, 30 minutes');
    for (let place = 4; place > 0; place -= 1) room.set('Conferring time', '', place);
    room.plan();
    room.workspace.turnClock(SUNDAY + 60 * 60_000);
    expect(invitations(room)).toHaveLength(4);
    for (const text of invitations(room)) expect(text).toContain('Thursday, 5 November, at 1:');
    expect(was.join()).not.toContain('at 1:');
  });

  it('cut off at any moment are never doubled and nobody is left out', () => {
    const trial = expecting();
    trial.workspace.turnClock(chicago('2026-11-01T18:30'));
    const { calls } = trial.lastRun;
    const writes = calls.filter(({ detail }) => /batchUpdate/.test(detail ?? ''));
    const first = present(writes[writes.length - 1]).number;
    for (const at of [first - 1, first, first + 1])
      for (const type of ['kill-before', 'kill-after'] as const) {
        const room = expecting();
        room.workspace.nextRunFaults = { [at]: { type } };
        room.workspace.turnClock(chicago('2026-11-01T21:45'));
        expect(NAMES.map((name) => room.doc(name).threads.length)).toEqual([1, 1, 1, 1]);
      }
  });

  it('are not left on a draft that is turned in, where the writer could not answer', () => {
    const room = expecting();
    room.people.turnIn(room.work('Ana'));
    room.workspace.turnClock(SUNDAY);
    expect(room.doc('Ana').threads).toEqual([]);
    expect(invitations(room)).toHaveLength(3);
  });
});
