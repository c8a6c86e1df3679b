// Owns: the promise of feedback, once and on the right draft, where its sending was cut or met another.
// Every call of every job is failed by `npm run crash`; test/local/crash holds a sample of it.
import type { NoteView } from '../../../src/addon/answers/note';
import { COLLEAGUE, TEACHER } from '../../../src/local/begin';
import type { Fault } from '../../../src/local/script/fault';
import { Classroom, present } from '../classroom';

const room = new Classroom();
const meeting = room.group();
const request = room.request(meeting);
const unsaved = room.copier();
const saved = (() => {
  const one = unsaved();
  one.save(request);
  return one.copier();
})();

/** What the next normal opening does. */
function reopen(one: Classroom): void {
  one.open();
  one.deliver();
}

/** Everything that must be true in the end. */
function expectOnce(one: Classroom): void {
  expect(one.rows('Conferences')).toHaveLength(4);
  expect(one.rows('Conferences').map((row) => row.Comment)).toEqual(Array(4).fill('sent'));
  for (const name of ['Ana', 'Ben', 'Chi', 'Dee']) {
    const { threads } = one.doc(name);
    expect(threads).toHaveLength(1);
    expect(threads[0]?.headPost.content).toContain(`writer ${name}.`);
  }
  // A write that was cut in two may have lost an id; it is looked for when it is needed.
  const ids = one.rows('Conferences').flatMap((row) => row['Comment id'] || []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(one.rows('Writers').map(({ Visits }) => Visits)).toEqual(Array(4).fill('1'));
}

describe('a comment whose answer never came', () => {
  it('is known again though Docs keeps line ends and spaces its own way', () => {
    const one = saved();
    one.run('deliver', [[]], TEACHER.email, { [lastPost(saved)]: { type: 'kill-after' } });
    for (const { thread } of one.threads)
      thread.headPost.content = `${thread.headPost.content.replace(/\n/g, '\r\n')} `;
    reopen(one);
    expect(one.threads).toHaveLength(4);
    expect(one.rows('Conferences').map((row) => row.Comment)).toEqual(Array(4).fill('sent'));
  });

  it('is known again though it begins in a language the class does not write in any more', () => {
    const one = saved();
    const writesIn = (value: string) => one.call('changeSettings', [[{ kind: 'writing', value }]]);
    writesIn('es');
    const { id } = one.doc('Ana');
    const start = one.people.indexOf({ fileId: id }, 'It was dark. ');
    one.people.erase({ fileId: id, by: one.student('Ana') }, { start, end: start + 13 });
    one.run('deliver', [[]], TEACHER.email, {
      [lastPost(() => one.copier()())]: { type: 'kill-after' },
    });
    expect(one.doc('Ana').threads[0]?.headPost.content).toMatch(/^Sobre “It was dark\.”:/);
    writesIn('en');
    reopen(one);
    expectOnce(one);
  });

  it('is not taken for another note’s that says the same', () => {
    const one = unsaved();
    const same = one.request(meeting, () => ({ strength: 'Well done.' }));
    const [first] = same.notes.filter(({ writerId }) => writerId === one.student('Ana'));
    one.save({ ...same, notes: [present(first)] });
    one.save({ ...same, saveId: 'another-save', notes: [present(first)] });
    one.run('deliver', [[]], TEACHER.email, {
      [lastPost(() => one.copier()())]: { type: 'kill-after' },
    });
    // Only one of the two got through.
    present(one.doc('Ana').threads).pop();
    reopen(one);
    expect(one.doc('Ana').threads).toHaveLength(2);
    reopen(one);
    expect(one.doc('Ana').threads).toHaveLength(2);
  });

  it('is never sent twice where the comments on a Doc cannot be read', () => {
    const one = saved();
    const threadsRefused: Record<number, Fault> = {};
    const trial = saved();
    trial.run('deliver', [[]]);
    for (const { number, name, detail } of trial.lastRun.calls)
      if (name.startsWith('UrlFetchApp') && detail?.includes('COMMENTS_VIEW_MODE_INCLUDED'))
        threadsRefused[number] = { type: 'status', status: 403 };
    one.run('deliver', [[]], TEACHER.email, threadsRefused);
    expect(one.threads).toHaveLength(4);
    const again = saved();
    const second = again.copier();
    // The same, and the run dies once the comments are on the drafts.
    again.run('deliver', [[]], TEACHER.email, threadsRefused);
    const post = present(
      again.lastRun.calls.filter(({ detail }) => detail?.startsWith('POST')).pop(),
    ).number;
    const dies = second();
    dies.run('deliver', [[]], TEACHER.email, { ...threadsRefused, [post]: { type: 'kill-after' } });
    expect(dies.threads).toHaveLength(4);
    dies.run('deliver', [[]], TEACHER.email, threadsRefused);
    expect(dies.threads).toHaveLength(4);
    expect(dies.rows('Conferences').map((row) => row.Comment)).toEqual(Array(4).fill('waiting'));
    expect(dies.rows('Conferences')[0]?.['What to do']).toMatch(/may have arrived already.*look/);
  });

  it('is left to the teacher whose name it carries', () => {
    const two = new Classroom({ colleague: true });
    const shared = two.group();
    two.save(two.request(shared));
    expect(two.open(COLLEAGUE.email)).toMatchObject({ sending: 0, waiting: [] });
    expect(two.deliver([], COLLEAGUE.email)).toEqual([]);
    const id = present(two.rows('Conferences')[0])['Note id'];
    expect(two.deliver([id ?? ''], COLLEAGUE.email)).toEqual([]);
    expect(two.threads).toEqual([]);
    for (const door of ['takeBack', 'sendAnyway'])
      expect(two.refusal(door, [id], COLLEAGUE.email)).toMatch(/only they can change it/);
    two.deliver();
    expect(two.threads).toHaveLength(4);
    // A co-teacher's own notes of the same children are left in the co-teacher's own name.
    two.save(two.request(shared), COLLEAGUE.email);
    expect(two.deliver([], COLLEAGUE.email).map(({ state }) => state)).toEqual(
      Array(4).fill('sent'),
    );
    const authors = two.threads.map(({ thread }) => thread.headPost.authorId);
    const { id: colleague } = two.people.account(COLLEAGUE);
    expect(authors.sort()).toEqual(
      [two.teacherId, colleague].flatMap((by) => Array(4).fill(by)).sort(),
    );
  });
});

describe('a comment for which Google asks to wait', () => {
  it.each([429, 503] as const)(
    'by %i lets the others land at once, and lands once itself',
    (status) => {
      const one = saved();
      const ids = one.rows('Conferences').map((row) => row['Note id'] ?? '');
      const begun = one.workspace.clock.now();
      const fault: Fault = { type: 'status', status };
      const { answer } = one.run('deliver', [ids], TEACHER.email, { [lastPost(saved)]: fault });
      const landed = answer.outcome === 'answered' ? (answer.value as unknown as NoteView[]) : [];
      expect(landed.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sending']);
      expect(one.rows('Conferences').map((row) => row.Comment)).toEqual(
        landed.map(({ state }) => state),
      );
      expect(one.workspace.clock.now() - begun).toBeLessThan(5000);
      const [last] = one.deliver(ids.slice(3));
      expect(last).toMatchObject({ state: 'sent', says: '' });
      expectOnce(one);
    },
  );

  it('lets the others land at once where it is the draft that Google does not show yet', () => {
    const one = saved();
    const ids = one.rows('Conferences').map((row) => row['Note id'] ?? '');
    const trial = saved();
    trial.run('deliver', [[]]);
    const read = trial.lastRun.calls.find(({ detail }) => detail?.includes('/v1/documents/'));
    const fault: Fault = { type: 'status', status: 503 };
    one.run('deliver', [ids], TEACHER.email, { [present(read).number]: fault });
    expect(one.lastRun.rounds.google).toBe(2);
    expect(one.threads).toHaveLength(3);
    expect(one.deliver(ids).map(({ state }) => state)).toEqual(Array(4).fill('sent'));
    expectOnce(one);
  });
});

describe('two windows of one teacher', () => {
  it('send each comment once, and both are told that it is there', () => {
    const one = saved();
    const ids = one.rows('Conferences').map((row) => row['Note id'] ?? '');
    let other: unknown;
    one.run('deliver', [ids], TEACHER.email, {
      [lastPost(saved)]: {
        type: 'meanwhile',
        act: () => {
          other = one.deliver(ids).map(({ state }) => state);
        },
      },
    });
    expect(other).toEqual(Array(4).fill('sending'));
    expect(one.deliver(ids).map(({ state }) => state)).toEqual(Array(4).fill('sent'));
    expectOnce(one);
  });

  it('say what to do when one changes what the other is sending', () => {
    const one = saved();
    const id = one.rows('Conferences')[0]?.['Note id'];
    let said = '';
    one.run('deliver', [[]], TEACHER.email, {
      [lastPost(saved)]: {
        type: 'meanwhile',
        act: () => {
          said = one.refusal('takeBack', [id]);
        },
      },
    });
    expect(said).toMatch(/sent from another window.*safe.*try this again/);
    expectOnce(one);
  });
});

/** The number of the last call of a delivery that writes to a Doc. */
function lastPost(from: () => Classroom): number {
  const trial = from();
  trial.run('deliver', [[]]);
  const posts = trial.lastRun.calls.filter(({ detail }) => detail?.startsWith('POST'));
  return present(posts[posts.length - 1]).number;
}
