// Owns: the promise that no child is taken for another: feedback, notes and plans go by Classroom's ids
// and files, never by a name.
import type { StepView } from '../../src/addon/answers/meeting';
import type { NoteView } from '../../src/addon/answers/note';
import type { WriterPage } from '../../src/addon/answers/pages';
import type { SampleWriter } from '../../src/local/sample/class';
import { ANA, Classroom, chicago, FOUR, present, sampleClass, writer } from './classroom';

const twin: SampleWriter = {
  ...writer('Ana', ['Another Ana wrote this about a quiet pond behind the school.']),
  email: 'ana2@school.example',
};
const namesake: SampleWriter = {
  ...writer('Ben', ['Ben Reed wrote about the bus that never came in the rain.']),
  familyName: 'Reed',
  email: 'ben2@school.example',
};

const room = new Classroom();
const meeting = room.group();
const copy = room.copier();

/** Saves for all four and sends, after something happened; answers Ana's note. */
function sendAfter(
  one: Classroom,
  happens: () => void,
  change?: (name: string) => object,
): NoteView {
  const request = one.request(meeting, change);
  happens();
  one.save(request);
  const sent = one.deliver();
  expect(one.rows('Conferences')).toHaveLength(4);
  return present(
    [...sent, ...one.open().waiting].find(({ writerId }) => writerId === one.student('Ana')),
  );
}

/** Each comment says whose it is, and stands on a file that Classroom lists for that writer. */
function expectOwn(one: Classroom): void {
  for (const { doc, thread } of one.threads) {
    const name = /writer (\w+)\./.exec(thread.headPost.content)?.[1] ?? '';
    expect(one.submission(name).fileIds).toContain(doc.id);
  }
}

describe('children who share a name', () => {
  it('whole or in part each get their own feedback, and are told apart where one is named', () => {
    const one = new Classroom({ classes: [sampleClass([...FOUR, twin, namesake])] });
    const { conferences } = one.ready();
    const said = conferences.flatMap(({ id }) => {
      const held = one.start(id);
      const request = one.request(held);
      for (const note of request.notes) note.strength = `For writer id ${note.writerId} only.`;
      return one.save(request);
    });
    one.deliver();
    expect(new Set(said.map(({ writerId }) => writerId)).size).toBe(6);
    expect(one.threads).toHaveLength(6);
    const works = Object.entries(present(Object.values(one.course.courseWork).pop()).submissions);
    for (const { doc, thread } of one.threads) {
      const id = /id (\d+) only/.exec(thread.headPost.content)?.[1];
      expect(works.find(([, { fileIds }]) => fileIds.includes(doc.id))?.[0]).toBe(id);
    }
    for (const { why, writers } of conferences)
      for (const { name } of writers)
        if (name.startsWith('Ben') && why.includes('Ben')) expect(why).toContain(name);
  });

  it('named in another’s feedback by the name they share are asked about', () => {
    const one = new Classroom({ classes: [sampleClass([...FOUR, namesake])] });
    one.ready();
    const held = one.meetingOf('Dee');
    const [preview] = one.call<{ writerId: string; problems: { says: string }[] }[]>('preview', [
      {
        ...one.request(held, () => ({ strength: 'As vivid as what Ben wrote.' })),
        notes: one
          .request(held, () => ({ strength: 'As vivid as what Ben wrote.' }))
          .notes.filter(({ writerId }) => writerId === one.student('Dee')),
      },
    ]);
    expect(preview?.problems[0]?.says).toMatch(/^It names Ben (?:Moss|Reed)\./);
  });
});

const copyOfTwo = (() => {
  const both = new Classroom({
    classes: [sampleClass(FOUR), { ...sampleClass([namesake]), name: 'Room 14' }],
  });
  both.ready();
  return both.copier();
})();

function moveAna(both: Classroom): void {
  const [old, fresh] = both.courses;
  both.people.leave(present(old).id, both.student('Ana'));
  both.people.join(present(fresh).id, both.student('Ana'));
}

describe('a child who', () => {
  it('is called otherwise since, and has another address, is the same child with the same notes', () => {
    const one = copy();
    const note = sendAfter(one, () => {
      one.people.rename(one.student('Ana'), {
        familyName: 'Rivers',
        email: 'a.rivers@school.example',
      });
    });
    expect(note.state).toBe('sent');
    one.pull();
    const rows = one.rows('Writers').filter((row) => row['Writer id'] === one.student('Ana'));
    expect(rows).toMatchObject([{ Writer: 'Ana Rivers', Visits: '1' }]);
    expect(one.plan().conferences.filter(({ state }) => state === 'held')).toHaveLength(1);
    expect(one.start(meeting.conference.id).writers.map(({ name }) => name)).toContain(
      'Ana Rivers',
    );
    expectOwn(one);
  });

  it('is asked about by the new name when it stands in another’s feedback', () => {
    const one = copy();
    one.people.rename(one.student('Ana'), { givenName: 'Robin' });
    one.pull();
    one.save(
      one.request(meeting, (name) =>
        name === 'Ben' ? { strength: 'Like what Robin wrote.' } : {},
      ),
    );
    one.deliver();
    expect(one.open().waiting.map(({ says }) => says)).toEqual([
      expect.stringMatching(/^It names Robin Moss\./),
    ]);
  });

  it('moves to another class has a line there; the feedback of the old class does not follow', () => {
    const both = copyOfTwo();
    const ana = both.student('Ana');
    both.save(both.request(both.meetingOf('Ana')));
    moveAna(both);
    both.deliver();
    expect(both.threads.filter(({ doc }) => doc.access[ana] === 'owner')).toEqual([]);
    const [waiting] = both.open().waiting.filter(({ writerId }) => writerId === ana);
    expect(waiting?.says).toMatch(/The note is kept|copy/i);
    both.pull();
    const rows = both.rows('Writers').filter((row) => row['Writer id'] === ana);
    expect(rows.map((row) => [row.Class, row['In the class']])).toEqual([
      ['Room 12', 'left'],
      ['Room 14', 'yes'],
    ]);
    both.plan();
    expect(
      both
        .rows('This week')
        .filter((row) => row.State === 'planned' && row['Writer ids']?.includes(ana))
        .map((row) => row.Class),
    ).not.toContain('Room 12');
  });

  it('moves to another class is known there: the last note, the open step, marks and visits', () => {
    const both = copyOfTwo();
    const ana = both.student('Ana');
    const room14 = present(both.courses[1]).id;
    both.mark('Ana Moss', 'My marks', 'Lead');
    both.mark('Ana Moss', 'Home language', 'Spanish');
    const note = present(
      both.save(both.request(both.meetingOf('Ana'))).find(({ writerId }) => writerId === ana),
    );
    moveAna(both);
    both.pull();
    const there = () =>
      both
        .rows('Writers')
        .filter((row) => row['Writer id'] === ana)
        .map(({ Class, Visits, 'My marks': marks, 'Home language': language }) => [
          ...[Class, Visits, marks, language],
        ]);
    const known = [
      ['Room 12', '1', 'Lead', 'Spanish'],
      ['Room 14', '1', 'Lead', 'Spanish'],
    ];
    expect(there()).toEqual(known);
    both.workspace.turnClock(chicago('2026-11-08T18:00'));
    both.plan();
    expect(there()).toEqual(known);
    const page = both.call<WriterPage>('openWriter', [room14, ana, false]);
    expect(page.notes.map(({ id }) => id)).toEqual([note.id]);
    const met = both.meetingOf('Ana').writers.find(({ id }) => id === ana);
    expect(met?.last?.nextStep).toBe('Add two more sentences here.');
    expect(met?.steps.map(({ noteId }) => noteId)).toEqual([note.id]);
    const settled = both.call<StepView[]>('settleStep', [room14, ana, note.id]);
    expect(settled.map(({ followUp }) => followUp.state)).toEqual(['settled']);
  });

  it('is in two classes at once is written of in each by itself', () => {
    const both = copyOfTwo();
    const ana = both.student('Ana');
    both.save(both.request(both.meetingOf('Ana')));
    both.people.join(present(both.courses[1]).id, ana);
    both.pull();
    both.plan();
    const rows = both.rows('Writers').filter((row) => row['Writer id'] === ana);
    expect(rows.map((row) => [row.Class, row.Visits])).toEqual([
      ['Room 12', '1'],
      ['Room 14', '0'],
    ]);
  });

  it('leaves is planned no more, and returns with notes, marks and next step', () => {
    const one = copy();
    one.save(one.request(meeting));
    one.deliver();
    one.people.leave(one.course.id, one.student('Ana'));
    one.pull();
    one.plan();
    const planned = () =>
      one.rows('This week').flatMap((row) => (row.State === 'planned' ? [row.Writers] : []));
    expect(planned().join()).not.toContain('Ana');
    expect(one.rows('Conferences')).toHaveLength(4);
    one.people.join(one.course.id, one.student('Ana'));
    one.pull();
    one.plan();
    expect(one.rows('Writers').find(({ Writer }) => Writer === 'Ana Moss')).toMatchObject({
      'In the class': 'yes',
      Visits: '1',
      'My marks': 'Lead',
      'Next step': 'Add two more sentences here.',
    });
  });
});

describe('a draft that is', () => {
  it('taken off and attached again gets its feedback once', () => {
    const one = copy();
    const { id } = one.doc('Ana');
    const other = () => one.people.newOtherFile(one.student('Ana'), 'x.jpg', 'image/jpeg').id;
    const note = sendAfter(one, () => {
      one.people.replaceAttachments(one.work('Ana'), other());
      one.people.replaceAttachments(one.work('Ana'), id);
    });
    expect(note.state).toBe('sent');
    expect(one.doc('Ana').threads).toHaveLength(1);
    expectOwn(one);
  });

  it('a friend’s own Doc waits until the teacher has looked whose it is, and then goes there', () => {
    const one = copy();
    const bens = one.doc('Ben').id;
    const note = sendAfter(one, () => {
      one.people.replaceAttachments(one.work('Ana'), bens);
    });
    expect(note).toMatchObject({ state: 'waiting', canSendAnyway: true });
    expect(note.says).toMatch(/^Ben Moss handed in the very same Doc\. Look whose it is/);
    expect(note.url).toContain(bens);
    expect(one.doc('Ben').threads).toHaveLength(1);
    expect(one.call('sendAnyway', [note.id])).toMatchObject({ state: 'sent' });
    expect(one.doc('Ben').threads).toHaveLength(2);
  });

  it('handed in by two is said before the feedback goes, once the drafts were read', () => {
    const one = copy();
    one.people.replaceAttachments(one.work('Ana'), one.doc('Ben').id);
    one.pull();
    const previews = one.call<{ writerId: string; problems: { says: string }[] }[]>('preview', [
      one.request(meeting),
    ]);
    const said = previews.filter(({ problems }) => problems.length > 0);
    expect(said.map(({ problems }) => problems[0]?.says)).toEqual([
      expect.stringMatching(/^Ben Moss handed in the very same Doc/),
      expect.stringMatching(/^Ana Moss handed in the very same Doc/),
    ]);
    one.save(one.request(meeting));
    one.deliver();
    expect(one.doc('Ben').threads).toEqual([]);
    expect(one.open().waiting).toHaveLength(2);
  });

  it('a copy of a friend’s, word for word, gets its own feedback on its own file', () => {
    const one = copy();
    const words = FOUR[1]?.work.kind === 'draft' ? FOUR[1].work.draft.tabs : [];
    const note = sendAfter(one, () => {
      const fresh = one.people.newDoc(one.student('Ana'), 'Ben’s draft', words);
      one.people.replaceAttachments(one.work('Ana'), fresh.id);
    });
    expect(note.state).toBe('sent');
    expect(one.doc('Ben').threads).toHaveLength(1);
    expect(one.doc('Ana').threads).toHaveLength(1);
    expectOwn(one);
  });

  it('in the bin still gets what Classroom says is its own', () => {
    const one = copy();
    const note = sendAfter(one, () => one.people.trash(one.doc('Ana').id));
    expect(['sent', 'waiting']).toContain(note.state);
    if (note.state === 'waiting') expect(note.says).toMatch(/The note is kept/);
    expectOwn(one);
  });

  it('turned in gets it hidden until it is returned', () => {
    const one = copy();
    const note = sendAfter(one, () => one.people.turnIn(one.work('Ana')));
    expect(note.state).toBe('hidden until returned');
    expect(one.rows('Conferences').map((row) => row.Comment)).toContain('hidden until returned');
    expectOwn(one);
  });

  it('owned by somebody else is the writer’s all the same where Classroom lists it so', () => {
    const one = copy();
    const parent = one.people.account({ email: 'parent@home.example', givenName: 'Pat' });
    const note = sendAfter(one, () => {
      const doc = one.people.newDoc(parent.id, 'At home', [
        { title: 'Tab 1', paragraphs: [{ text: ANA }] },
      ]);
      one.people.share(doc.id, one.student('Ana'), 'writer');
      one.people.replaceAttachments(one.work('Ana'), doc.id);
    });
    expect(note.state).toBe('sent');
    expect(one.doc('Ana').title).toBe('At home');
    expectOwn(one);
  });

  it('one of three Docs is the one conferred about, whatever their order now', () => {
    const one = copy();
    const { id } = one.doc('Ana');
    const fresh = () =>
      one.people.newDoc(one.student('Ana'), 'Notes', [
        { title: 'Tab 1', paragraphs: [{ text: 'Only a list of ideas.' }] },
      ]).id;
    const note = sendAfter(one, () => {
      one.people.replaceAttachments(one.work('Ana'), fresh());
      one.people.attach(one.work('Ana'), fresh());
      one.people.attach(one.work('Ana'), id);
    });
    expect(note.state).toBe('sent');
    expect(one.threads.filter(({ doc }) => doc.id === id)).toHaveLength(1);
    expectOwn(one);
  });
});
