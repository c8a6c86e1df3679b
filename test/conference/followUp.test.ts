// Owns: the promises of following a next step up: answered, revised with before and after, settled.
import { breaths } from '../../src/conference/breaths';
import { sentences } from '../../src/conference/draft';
import { type FollowUp, followUp, type NextStep, threadOf } from '../../src/conference/followUp';
import type { Post, Thread } from '../../src/conference/thread';
import { draftOf } from './paragraphs';

const DRAFT = [
  'We got up early. The barn was dark. My heart went boom. Then the cow looked at us. We laughed.',
  'After that we went home.',
];

const lines = (...texts: string[]) =>
  draftOf(...texts).flatMap((paragraph) => sentences(paragraph).map(({ text }) => text));

function stepAt(words: string, draft: readonly string[] = DRAFT): NextStep {
  const all = lines(...draft);
  const at = all.findIndex((text) => text.includes(words));
  return {
    noteId: 'n1',
    date: '2026-11-02',
    skill: 'elaboration',
    says: 'Add two more sentences here.',
    docId: 'd1',
    around: {
      before: all.slice(Math.max(0, at - 2), at),
      at: all.slice(at, at + 1),
      after: all.slice(at + 1, at + 3),
    },
  };
}

const post = (over: Partial<Post> = {}): Post => ({
  id: 'p',
  mine: false,
  author: 'Ana',
  text: '',
  at: '2026-11-03T10:00:00Z',
  deleted: false,
  action: null,
  ...over,
});
const mine = (over: Partial<Post> = {}) => post({ mine: true, author: 'Ms. Okafor', ...over });

const thread = (over: Partial<Thread> = {}): Thread => ({
  id: 'c1',
  resolved: false,
  quote: 'My heart went boom.',
  head: mine({ text: 'I can hear it.\n\nNext: Add two more sentences here.' }),
  replies: [],
  passage: null,
  ...over,
});

const heart = stepAt('heart');
const now = (draft: readonly string[], over: Partial<Thread> | null = {}, step = heart): FollowUp =>
  followUp(step, over && thread(over), draftOf(...draft));
const change = (from: string, to: string) => DRAFT.map((text) => text.replace(from, to));

describe('a next step about part of a run-on', () => {
  const RUN_ON =
    'One day I went to the docter and then I sat on the paper and it made a crinkel sound and then the nurse came in and she said it wont hert and then I saw the needel and then I cryed a lot';
  const parts = lines(RUN_ON).flatMap((text) => breaths({ text, start: 0, end: text.length }));
  const texts = parts.map(({ text }) => text);
  const about: NextStep = {
    ...heart,
    around: { before: texts.slice(0, 2), at: texts.slice(2, 3), after: texts.slice(3, 5) },
  };
  const become = (text: string, step = about) => now([text], null, step);

  it('waits while nothing changed, or only what stands far from it', () => {
    expect(become(RUN_ON)).toEqual({ state: 'waiting' });
    expect(become(`${RUN_ON} and my mom gave me a sticker of a dinosor`)).toEqual({
      state: 'waiting',
    });
  });

  it('shows what was changed in that part', () => {
    expect(become(RUN_ON.replace('crinkel sound', 'crinkly, crackly sound'))).toEqual({
      state: 'revised',
      reply: '',
      before: 'and it made a crinkel sound',
      after: 'and it made a crinkly, crackly sound',
    });
  });

  it('that was kept when a run-on was one sentence is compared as one', () => {
    const whole: NextStep = { ...heart, around: { before: [], at: lines(RUN_ON), after: [] } };
    expect(become(RUN_ON, whole)).toEqual({ state: 'waiting' });
    expect(become(RUN_ON.replace('needel', 'needle'), whole)).toMatchObject({ state: 'revised' });
  });
});

describe('a next step', () => {
  it('waits while nothing came of it', () => {
    expect(now(DRAFT)).toEqual({ state: 'waiting' });
    expect(now(DRAFT, null)).toEqual({ state: 'waiting' });
  });

  it('is answered by what the writer said last', () => {
    const replies = [post({ text: 'ok' }), mine({ text: 'Good.' }), post({ text: 'I will ' })];
    expect(now(DRAFT, { replies })).toEqual({ state: 'answered', reply: 'I will' });
  });

  it('is answered without words by a writer who ticks it off', () => {
    const replies = [post({ action: 'resolve' })];
    expect(now(DRAFT, { resolved: true, replies })).toEqual({ state: 'answered', reply: '' });
  });

  it('is settled when the teacher who wrote it, or another who uses the notebook, resolves it', () => {
    const resolved = (by: Post) => now(DRAFT, { resolved: true, replies: [by] });
    expect(resolved(mine({ action: 'resolve' }))).toEqual({ state: 'settled' });
    expect(resolved(post({ author: 'Ms. Okafor', action: 'resolve' }))).toEqual({
      state: 'settled',
    });
  });

  it.each([
    ['the sentence itself', 'went boom', 'pounded', 'My heart pounded.'],
    [
      'words added behind it',
      'boom.',
      'boom. I could hear it in my ears.',
      'My heart went boom. I could hear it in my ears.',
    ],
    [
      'words added before it',
      'My heart',
      'I held my breath. My heart',
      'I held my breath. My heart went boom.',
    ],
  ])('is revised when %s changed', (_what, from, to, after) => {
    expect(now(change(from, to))).toEqual({
      state: 'revised',
      reply: '',
      before: 'My heart went boom.',
      after,
    });
  });

  it('is revised by a change in the sentence beside it, shown with it', () => {
    expect(now(change('The barn was dark', 'The barn was black as ink'))).toMatchObject({
      before: 'The barn was dark. My heart went boom.',
      after: 'The barn was black as ink. My heart went boom.',
    });
  });

  it('is revised when the sentence was taken out, and when all of its place was written anew', () => {
    expect(now(change(' My heart went boom.', ''))).toMatchObject({ after: '' });
    const rewritten = ['It was my first night on the farm. I shook all over. I hid in the hay.'];
    const [paragraph] = draftOf(...rewritten);
    const passage = { tabId: 't.0', start: (paragraph?.start ?? 0) + 40, end: 45 };
    expect(now(rewritten, { passage })).toMatchObject({
      state: 'revised',
      before: 'My heart went boom.',
      after: 'I shook all over.',
    });
  });

  it.each([
    ['far above', 'We got up early.', 'We got up at five. It was cold.'],
    ['far below', 'After that we went home.', 'After that we went home. I slept.'],
  ])('is not revised by a change %s', (_where, from, to) => {
    expect(now(change(from, to))).toEqual({ state: 'waiting' });
  });

  it('is not revised by other quotes, other spaces, or by standing further down', () => {
    const said = ['“It’s dark,” I said. My heart went boom. Then it mooed.'];
    const step = stepAt('heart', said);
    const moved = [
      'A new first paragraph. It is long.',
      '"It\'s  dark," I said. My heart went boom.',
    ];
    expect(now([moved[0] ?? '', `${moved[1]} Then it mooed.`], {}, step)).toEqual({
      state: 'waiting',
    });
  });

  it('tells what was answered beside what was revised', () => {
    const replies = [post({ text: 'done!' })];
    expect(now(change('boom', 'bang'), { replies })).toMatchObject({
      state: 'revised',
      reply: 'done!',
    });
  });

  it('given before there was a draft is done when there is one', () => {
    const step = { ...heart, docId: '', around: { before: [], at: [], after: [] } };
    expect(now([''], null, step)).toEqual({ state: 'waiting' });
    expect(now(DRAFT, null, step)).toMatchObject({ before: '', after: 'We got up early.' });
  });

  it('shows of a long sentence the part that differs', () => {
    const long = `${'and then we ran on and on '.repeat(15)}until my heart went boom`;
    const step = stepAt('heart', [long]);
    const seen = now([long.replace('boom', 'bang and bang')], {}, step);
    expect(seen).toMatchObject({
      before: expect.stringMatching(/^….{10,60}my heart went boom$/),
      after: expect.stringMatching(/^….*my heart went bang and bang$/),
    });
  });
});

describe('the thread of a next step', () => {
  it('is the one that says it, and among several the one on its words', () => {
    const other = thread({ id: 'c2', quote: 'We laughed.' });
    const hers = thread({ id: 'c3', head: post({ text: 'why?' }) });
    expect(threadOf(heart, [hers, thread(), other])?.id).toBe('c1');
    expect(threadOf(heart, [hers])).toBeNull();
    expect(threadOf(heart, [thread({ head: mine({ deleted: true, text: '' }) })])).toBeNull();
  });
});
