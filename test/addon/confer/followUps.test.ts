// Owns: the promises of following feedback up: read with the sync, kept, shown, settled, weighed.
import type { StepView } from '../../../src/addon/answers/meeting';
import { COLLEAGUE, TEACHER } from '../../../src/local/begin';
import { ANA, Classroom, present } from '../classroom';

const begun = new Classroom({ colleague: true });
const meeting = begun.group();
begun.save(begun.request(meeting));
begun.deliver();
const copy = begun.copier();

const DAY = 24 * 60 * 60 * 1000;

/** What Ana does in her draft after the conference. */
function ana(room: Classroom) {
  const doc = room.doc('Ana');
  const place = { fileId: doc.id, by: room.student('Ana') };
  return {
    reply: (words: string) => room.people.reply(place, present(doc.threads[0]).id, words),
    resolve: () => room.people.resolve(place, present(doc.threads[0]).id),
    write: (after: string, words: string) =>
      room.people.type(place, room.people.indexOf(place, after) + after.length, words),
  };
}

/** The next week's meeting with Ana, after a sync. */
function nextMeeting(room: Classroom) {
  room.workspace.turnClock(room.workspace.clock.now() + 7 * DAY);
  room.pull();
  room.plan();
  return present(room.meetingOf('Ana').writers.find(({ name }) => name.startsWith('Ana')));
}

const helped = (room: Classroom) => {
  const row = present(room.rows('Conferences').find(({ Writer }) => Writer?.startsWith('Ana')));
  return [row['Did it help?'], row['They answered'], row['It said'], row['It says now']];
};

describe('a next step', () => {
  it('waits at first, in the log and in the next conversation', () => {
    const room = copy();
    expect(helped(room)).toEqual(['waiting', '', '', '']);
    expect(nextMeeting(room).steps).toMatchObject([
      { nextStep: 'Add two more sentences here.', skill: 'lead', followUp: { state: 'waiting' } },
    ]);
  });

  it('that was answered and then revised is known from the sync alone, with before and after', () => {
    const room = copy();
    const first = ANA.split('. ')[0] ?? '';
    ana(room).reply('I will try it');
    const requests = room.pull().runs.reduce((sum, run) => sum + run.requests, 0);
    // Courses, roster, assignments, submissions and four drafts: nothing besides.
    expect(requests).toBe(4 + 4);
    room.plan();
    expect(helped(room)).toEqual(['answered', 'I will try it', '', '']);
    ana(room).write(`${first}.`, ' Not even the moon was out.');
    expect(nextMeeting(room).steps[0]?.followUp).toEqual({
      state: 'revised',
      reply: 'I will try it',
      before: 'It was dark.',
      after: 'It was dark. Not even the moon was out.',
    });
    expect(helped(room)).toEqual([
      'revised',
      'I will try it',
      'It was dark.',
      'It was dark. Not even the moon was out.',
    ]);
  });

  it('that is open weighs in what is needed, and one that was done does not', () => {
    const room = copy();
    for (const { Writer } of room.rows('Writers')) room.mark(present(Writer), 'My marks', '');
    ana(room).write('It was dark.', ' Not even the moon was out.');
    room.pull();
    room.plan();
    const needs = Object.fromEntries(
      room.rows('Writers').map((row) => [row.Writer?.split(' ')[0], row['Needs now']]),
    );
    expect(needs.Ben).toContain('Lead 2');
    expect(needs.Ana).not.toContain('Lead 2');
  });

  it('is settled by the teacher, in the sidebar or by resolving the thread, and stays so', () => {
    const room = copy();
    const [step] = nextMeeting(room).steps;
    const left = room.call<StepView[]>('settleStep', [
      room.course.id,
      room.student('Ana'),
      step?.noteId,
    ]);
    expect(left).toMatchObject([{ followUp: { state: 'settled' } }]);
    expect(helped(room)[0]).toBe('settled');
    ana(room).reply('too late');
    expect(nextMeeting(room).steps[0]?.followUp.state).toBe('settled');

    const other = copy();
    const doc = other.doc('Ana');
    other.people.resolve({ fileId: doc.id, by: other.teacherId }, present(doc.threads[0]).id);
    expect(nextMeeting(other).steps[0]?.followUp.state).toBe('settled');
    expect(helped(other)[0]).toBe('settled');
  });

  it('of another teacher’s conference is followed up in a colleague’s sync', () => {
    const room = copy();
    ana(room).reply('ok');
    const colleague = room.people.account(COLLEAGUE).id;
    for (const name of ['Ana', 'Ben', 'Chi', 'Dee'])
      room.people.share(room.doc(name).id, colleague, 'writer');
    room.pull(COLLEAGUE.email);
    room.plan(COLLEAGUE.email);
    expect(helped(room).slice(0, 2)).toEqual(['answered', 'ok']);
  });

  it('that is not there is refused in plain words', () => {
    const room = copy();
    expect(room.refusal('settleStep', [room.course.id, room.student('Ana'), 'none'])).toMatch(
      /no longer in the tab Conferences/,
    );
  });

  it('is found again from the log where the cell beside the writer was emptied', () => {
    const room = copy();
    ana(room).reply('ok');
    const columns = Object.keys(present(room.rows('Writers')[0]));
    const column = columns.indexOf('Open steps');
    const letters = String.fromCharCode(65 + column);
    for (let row = 2; row <= 5; row += 1) room.hands.type('Writers', `${letters}${row}`, '');
    room.plan();
    room.pull();
    room.plan();
    expect(helped(room).slice(0, 2)).toEqual(['answered', 'ok']);
  });

  it('leaves a sync at eight rounds, and is behind the writer with the next conference', () => {
    const room = copy();
    const rounds = () => {
      const { runs } = room.pull();
      return runs.reduce((sum, run) => sum + run.rounds.google + run.rounds.spreadsheet, 0);
    };
    expect(rounds()).toBeLessThanOrEqual(8);
    ana(room).write('It was dark.', ' Not even the moon was out.');
    nextMeeting(room);
    const again = room.meetingOf('Ana');
    room.save(room.request(again));
    room.deliver();
    const steps = nextMeeting(room).steps.map(({ followUp }) => followUp.state);
    expect(steps).toEqual(['waiting']);
    expect(helped(room)[0]).toBe('revised');
    expect(room.lastRun.user).toBe(TEACHER.email);
  });
});
