// Owns: the promises of a practice: a whole conference on a Doc of the teacher's own, with a real comment,
// of which the notebook knows nothing.
import type { Meeting } from '../../../src/addon/answers/meeting';
import type { NoteView, Preview, SaveRequest } from '../../../src/addon/answers/note';
import { TEACHER } from '../../../src/local/begin';
import type { Fault } from '../../../src/local/script/fault';
import { Classroom, present } from '../classroom';

const begun = new Classroom();
begun.ready();
const copy = begun.copier();

const practise = (room: Classroom) => room.call<Meeting>('startConference', ['practice']);

/** A save of the practice: a sentence in the middle of the draft was tapped. */
function requestOf(room: Classroom, meeting: Meeting): SaveRequest {
  const request = room.request(meeting);
  const sentences = present(meeting.writers[0]?.draft).paragraphs.flatMap((one) => one.sentences);
  const { text, tabId, start, end } = present(
    sentences.find(({ text: words }) => words.includes('like a bell')),
  );
  return {
    ...request,
    notes: request.notes.map((note) => ({ ...note, quote: text, passage: { tabId, start, end } })),
  };
}

/** Everything in the spreadsheet but when it was last looked at. */
const tabs = (room: Classroom) =>
  room.workspace.book.tabs.map(({ name }) => [name, room.rows(name)] as const);

describe('a practice', () => {
  it('is a whole conference, with a comment on the tapped sentence, and leaves the notebook as it was', () => {
    const room = copy();
    const before = JSON.stringify(tabs(room));
    const week = JSON.stringify(room.open().week);
    const meeting = practise(room);
    const [writer] = meeting.writers;
    expect(meeting.writers).toHaveLength(1);
    expect(present(writer).strengths.length).toBeGreaterThan(1);
    expect(present(writer).needs.length).toBeGreaterThan(1);
    expect(meeting.points.length).toBeGreaterThan(3);
    const request = requestOf(room, meeting);
    const [look] = room.call<Preview[]>('preview', [request]);
    expect(present(look).problems).toEqual([]);
    const [saved] = room.save(request);
    expect(saved).toMatchObject({ state: 'sending', feedback: present(look).feedback });
    const [sent] = room.deliver([present(saved).id]);
    expect(sent).toMatchObject({ state: 'sent', says: '' });
    const { doc, thread } = present(room.threads[0]);
    expect(doc.title).toMatch(/^Practice draft/);
    expect(thread.headPost.content).toBe(present(look).feedback);
    const { start, end } = present(request.notes[0]?.passage);
    const [tab] = doc.tabs;
    expect(present(tab).text.slice(start, end)).toContain('it rang on the floor like a bell');
    expect(present(tab).anchors[thread.anchorId]).toEqual([{ start, end }]);

    const edited = room.call<NoteView>('editFeedback', [present(sent).id, 'I heard the spoon!']);
    expect(edited.feedback).toBe('I heard the spoon!');
    expect(room.threads[0]?.thread.headPost.content).toBe('I heard the spoon!');
    expect(room.call('takeBack', [present(sent).id])).toMatchObject({ state: 'taken back' });
    expect(room.threads).toEqual([]);

    expect(JSON.stringify(tabs(room))).toBe(before);
    expect(JSON.stringify(room.open().week)).toBe(week);
    expect(room.open()).toMatchObject({ sending: 0, waiting: [] });
    // The next one is on the same draft.
    expect(practise(room).writers[0]?.draft?.docId).toBe(writer?.draft?.docId);
  });

  it('leaves one comment whatever was not heard of', () => {
    const room = copy();
    const request = requestOf(room, practise(room));
    const [saved] = room.save(request);
    const ids = [present(saved).id];
    const trial = room.copier()();
    trial.deliver(ids);
    const post = present(
      trial.lastRun.calls.filter(({ detail }) => detail?.startsWith('POST')).pop(),
    );
    room.run('deliver', [ids], TEACHER.email, { [post.number]: { type: 'kill-after' } });
    expect(room.threads).toHaveLength(1);
    expect(room.save({ ...request, again: true })).toMatchObject([{ state: 'sending' }]);
    expect(room.deliver(ids)).toMatchObject([{ state: 'sent' }]);
    expect(room.deliver(ids)).toMatchObject([{ state: 'sent' }]);
    expect(room.threads).toHaveLength(1);
  });

  it('leaves one comment whatever befalls any call of its sending', () => {
    const room = copy();
    const [saved] = room.save(requestOf(room, practise(room)));
    const ids = [present(saved).id];
    const ready = room.copier();
    const trial = ready();
    trial.deliver(ids);
    const calls = trial.lastRun.calls.map(({ number }) => number);
    const faults: Fault[] = [{ type: 'kill-after' }, { type: 'lost' }];
    for (const number of calls)
      for (const fault of faults) {
        const one = ready();
        one.run('deliver', [ids], TEACHER.email, { [number]: fault });
        // The page asks again.
        const [after] = one.deliver(ids);
        const what = `${fault.type} at ${number}`;
        expect([what, after?.state, one.threads.length]).toEqual([what, 'sent', 1]);
      }
  });

  it('can be held before there is a notebook, which it does not make', () => {
    const room = new Classroom();
    const [saved] = room.save(requestOf(room, practise(room)));
    expect(room.deliver([present(saved).id])).toMatchObject([{ state: 'sent' }]);
    room.call('editFeedback', [present(saved).id, 'I heard the spoon!']);
    room.call('takeBack', [present(saved).id]);
    expect(room.workspace.book.tabs).toHaveLength(1);
  });

  it('says which box to tick where Docs is not allowed, and why where Docs takes no comments', () => {
    const room = copy();
    room.workspace.withdraw(TEACHER.email, ['https://www.googleapis.com/auth/documents']);
    expect(room.refusal('startConference', ['practice'])).toMatch(
      /not given permission to read drafts and comment on them.*tick every box/,
    );
    room.workspace.grant(TEACHER.email);
    room.workspace.cloud.state.switches.comments = 'off';
    const [saved] = room.save(requestOf(room, practise(room)));
    expect(room.deliver([present(saved).id])).toMatchObject([
      { state: 'waiting', says: expect.stringMatching(/does not take comments.*copy the text/) },
    ]);
  });

  it('opens in the sidebar from the check of this installation', () => {
    const room = copy();
    room.workspace.openSpreadsheet(TEACHER.email);
    const { shown } = room.workspace.chooseMenu('checkInstallation', TEACHER.email);
    expect(shown.dialogs[0]?.html).toContain('.practise()');
    const { shown: after } = room.run('practise');
    expect(present(after.sidebar).html).toContain('panelBegins = "practice"');
  });
});
