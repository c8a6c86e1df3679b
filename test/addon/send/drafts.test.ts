// Owns: the promise about drafts that cannot take a comment: the note is kept, with a plain reason.
import { TEACHER } from '../../../src/local/begin';
import { ANA, Classroom, FOUR, present, sampleClass, writer } from '../classroom';

const room = new Classroom();
const meeting = room.group();
const copy = room.copier();
const others = FOUR.slice(1);

/** Saves and sends after something happened to Ana's draft; answers what became of her note. */
function sendAfter(happens: (one: Classroom) => void, one = copy(), from = meeting) {
  const request = one.request(from);
  happens(one);
  one.save(request);
  const sent = one.deliver();
  expect(sent.filter(({ name, state }) => !name.startsWith('Ana') && state !== 'sent')).toEqual([]);
  expect(one.rows('Conferences')).toHaveLength(4);
  return present(sent.find(({ name }) => name.startsWith('Ana')));
}

describe('feedback on a draft', () => {
  it('that was deleted is kept, with the reason', () => {
    const note = sendAfter((one) => one.people.deleteFile(one.doc('Ana').id));
    expect(note.state).toBe('waiting');
    expect(note.says).toMatch(/^The Doc of Ana Moss cannot be found: .* The note is kept\./);
    expect(note.feedback).toContain('writer Ana.');
  });

  it('that is no longer shared is kept, with what to do', () => {
    const note = sendAfter((one) => one.people.share(one.doc('Ana').id, one.teacherId, 'none'));
    expect(note).toMatchObject({ state: 'waiting' });
    expect(note.says).toMatch(/not shared with you|cannot be found/);
  });

  it('that the teacher may only comment on is kept, with what to do', () => {
    const note = sendAfter((one) =>
      one.people.share(one.doc('Ana').id, one.teacherId, 'commenter'),
    );
    expect(note).toMatchObject({ state: 'waiting', canSendAnyway: true });
    expect(note.says).toMatch(/does not let you comment .* make you an editor, or copy/);
  });

  it('that waits can be sent once the way is free', () => {
    const one = copy();
    const note = sendAfter(
      () => one.people.share(one.doc('Ana').id, one.teacherId, 'commenter'),
      one,
    );
    one.people.share(one.doc('Ana').id, one.teacherId, 'writer');
    expect(one.open().waiting).toHaveLength(1);
    expect(one.call('sendAnyway', [note.id])).toMatchObject({ state: 'sent', says: '' });
    expect(one.doc('Ana').threads).toHaveLength(1);
    expect(one.open().waiting).toEqual([]);
  });

  it('that is turned in goes out, and says that the writer may see it later', () => {
    const note = sendAfter((one) => one.people.turnIn(one.work('Ana')));
    expect(note.state).toBe('hidden until returned');
    expect(note.says).toMatch(/only when you return the work/);
  });

  it('goes to the file handed in now, not to the one of the last sync', () => {
    const one = copy();
    const old = one.doc('Ana').id;
    const note = sendAfter(() => {
      const fresh = one.people.newDoc(one.student('Ana'), 'Second try', [
        { title: 'Tab 1', paragraphs: [{ text: `A new start. ${ANA}` }] },
      ]);
      one.people.replaceAttachments(one.work('Ana'), fresh.id);
    }, one);
    expect(note.state).toBe('sent');
    expect(one.threads.filter(({ doc }) => doc.id === old)).toEqual([]);
    expect(one.doc('Ana').title).toBe('Second try');
    expect(one.anchored('Ana')).toBe('It was dark.');
  });

  it('never goes to a file that Classroom does not list for this writer any more', () => {
    const one = copy();
    const old = one.doc('Ana').id;
    const note = sendAfter(() => {
      const picture = one.people.newOtherFile(one.student('Ana'), 'me.jpg', 'image/jpeg');
      one.people.replaceAttachments(one.work('Ana'), picture.id);
    }, one);
    expect(note.state).toBe('waiting');
    expect(note.says).toMatch(/^What Ana Moss handed in is not a Google Doc\./);
    expect(one.threads.filter(({ doc }) => doc.id === old)).toEqual([]);
  });

  it('among three files goes to the one that is a Doc', () => {
    const one = copy();
    const doc = one.doc('Ana');
    const note = sendAfter(() => {
      const picture = () => one.people.newOtherFile(one.student('Ana'), 'x.jpg', 'image/jpeg').id;
      one.people.replaceAttachments(one.work('Ana'), picture());
      one.people.attach(one.work('Ana'), picture());
      one.people.attach(one.work('Ana'), doc.id);
    }, one);
    expect(note.state).toBe('sent');
    expect(one.threads.filter((each) => each.doc.id === doc.id)).toHaveLength(1);
  });

  it('that is empty is kept', () => {
    const one = copy();
    const note = sendAfter(() => {
      const doc = one.people.newDoc(one.student('Ana'), 'Empty', []);
      one.people.replaceAttachments(one.work('Ana'), doc.id);
    }, one);
    expect(note).toMatchObject({ state: 'waiting' });
    expect(note.says).toMatch(/empty/);
  });

  it.each([
    ['that was never begun', 'none' as const, /^Ana Moss has no draft yet\./],
    [
      'that is on paper',
      'paper' as const,
      /^Ana Moss turned this in without a Doc, perhaps on paper\./,
    ],
    ['that is a picture', 'picture' as const, /^What Ana Moss handed in is not a Google Doc\./],
  ])('%s is kept, with the reason', (_, kind, reason) => {
    const one = new Classroom({ classes: [sampleClass([writer('Ana', kind), ...others])] });
    const opened = one.group();
    const ana = present(opened.writers.find(({ name }) => name === 'Ana Moss'));
    expect(ana.draft).toBeNull();
    expect(ana.noDraft).toMatch(reason);
    const note = sendAfter(() => undefined, one, opened);
    expect(note.state).toBe('waiting');
    expect(note.says).toMatch(reason);
  });

  it('is on its way again when Docs says "saved" and has saved nothing', () => {
    const one = copy();
    one.save(one.request(meeting));
    one.workspace.cloud.state.switches.commentSaves = 'fail';
    expect(one.deliver().map(({ state }) => state)).toEqual(Array(4).fill('sending'));
    expect(one.open().sending).toBe(4);
    one.workspace.cloud.state.switches.commentSaves = 'work';
    expect(one.deliver().map(({ state }) => state)).toEqual(Array(4).fill('sent'));
    expect(one.threads).toHaveLength(4);
  });

  it('waits where the school’s Docs take no comments, which is remembered and shown', () => {
    const one = copy();
    one.save(one.request(meeting));
    one.workspace.cloud.state.switches.comments = 'off';
    const notes = one.deliver();
    expect(notes.map(({ state }) => state)).toEqual(Array(4).fill('waiting'));
    expect(notes[0]?.says).toMatch(/does not take comments .* copy the text/);
    expect(one.open().comments).toBe('no');
    expect(one.start(meeting.conference.id).writers.every(({ draft }) => draft !== null)).toBe(
      true,
    );
    // A school may switch it on: planning asks again.
    one.workspace.cloud.state.switches.comments = 'on';
    one.plan();
    expect(one.open().comments).toBe('yes');
  });

  it('can be taken back and changed, and says plainly when it cannot', () => {
    const one = copy();
    one.save(one.request(meeting));
    const sent = one.deliver();
    const idOf = (name: string) => present(sent.find((note) => note.name.startsWith(name))).id;
    expect(one.call('takeBack', [idOf('Ana')])).toMatchObject({ state: 'taken back' });
    expect(one.doc('Ana').threads).toEqual([]);
    expect(
      one.call('editFeedback', [idOf('Ben'), 'Write to @ben@school.example now']),
    ).toMatchObject({ state: 'sent' });
    const changed = present(one.doc('Ben').threads[0]).headPost.content;
    expect(changed).toMatch(/^Write to/);
    expect(changed).not.toContain('@');
    expect(one.refusal('editFeedback', [idOf('Ben'), ' '])).toMatch(/nothing in it/);
    expect(one.refusal('editFeedback', [idOf('Ben'), 'x'.repeat(3000)])).toMatch(/too long/);
    expect(one.refusal('editFeedback', [idOf('Ben'), 'As good as Chi!'])).toMatch(/names Chi/);
    one.people.deleteThread(
      { fileId: one.doc('Chi').id, by: one.teacherId },
      present(one.doc('Chi').threads[0]).id,
    );
    expect(one.refusal('editFeedback', [idOf('Chi'), 'More.'])).toMatch(/no longer there/);
    expect(one.call('takeBack', [idOf('Chi')])).toMatchObject({ state: 'taken back' });
    one.people.share(one.doc('Dee').id, one.teacherId, 'commenter');
    expect(one.refusal('takeBack', [idOf('Dee')])).toMatch(/does not let you change/);
    expect(present(one.doc('Dee').threads[0]).headPost.content).toContain('writer Dee.');
  });

  it('that was too long or named another can be mended before it goes', () => {
    const one = copy();
    const request = one.request(meeting, (name) => ({
      strength: name === 'Ana' ? 'Better than Ben.' : name === 'Ben' ? 'y'.repeat(2500) : 'Fine.',
    }));
    const notes = one.save(request);
    const idOf = (name: string) => present(notes.find((note) => note.name.startsWith(name))).id;
    const ben = present(notes.find(({ id }) => id === idOf('Ben')));
    expect(ben).toMatchObject({ state: 'waiting', canSendAnyway: false });
    for (const name of ['Ana', 'Ben']) {
      const view = one.call<{ says: string }>('editFeedback', [idOf(name), 'Well made.']);
      expect(view).toMatchObject({ state: 'waiting', canSendAnyway: true });
      expect(view.says).not.toMatch(/names|long/);
      expect(one.call('sendAnyway', [idOf(name)])).toMatchObject({ state: 'sent' });
      expect(one.doc(name).threads[0]?.headPost.content).toBe('Well made.');
    }
  });

  it('waits with a plain reason where the permission for Docs was withdrawn', () => {
    const one = copy();
    one.save(one.request(meeting));
    one.workspace.withdraw(TEACHER.email, ['https://www.googleapis.com/auth/documents']);
    const [note] = one.deliver();
    expect(note).toMatchObject({ state: 'waiting' });
    expect(note?.says).toMatch(/not given permission .* tick every box/);
  });
});
