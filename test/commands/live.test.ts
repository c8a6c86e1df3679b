// Owns: the promises of the live check, asked of the embedded Workspace over HTTP.
import { readFileSync } from 'node:fs';
import { report } from '../../src/commands/checkLive';
import { embeddedSide } from '../../src/commands/live/embedded';
import { ask } from '../../src/commands/live/questions';
import { Visit } from '../../src/commands/live/side';
import { TEACHER, workspaceOf } from '../local/script/harness';

const TITLE = 'Live check';

it('asks before turn-in, while a student types, after turn-in and after return, and leaves nothing', async () => {
  const { side, cloud, close } = await embeddedSide();
  const before = Object.keys(cloud.state.files);
  const { asked, left } = await ask(side, TITLE);
  await close();
  expect(left).toEqual([]);
  expect(Object.keys(cloud.state.files)).toEqual(before);
  const answers = Object.fromEntries(asked.map(({ question, answer }) => [question, answer]));
  expect(answers).toMatchObject({
    'Before turn-in: the teacher comments': '200 ALL_SAVED, on “lake”',
    'Before turn-in: the student sees it': 'yes',
    'While the student types: the comment stands on': '200 ALL_SAVED, on “lake”',
    'After turn-in: the teacher comments': '200 ALL_SAVED, on “lake”',
    'After turn-in: the student sees the one after': expect.stringMatching(/^no/),
    'After return: the student sees the one after': 'yes',
  });
  expect(answers['It stopped']).toBeUndefined();
});

it('stops where the Doc was not attached, and deletes what it made all the same', async () => {
  const { side, cloud, close } = await embeddedSide();
  const { asked, left } = await ask({ ...side, byHand: async () => undefined }, TITLE);
  await close();
  expect(asked[asked.length - 1]?.answer).toContain('not attached');
  expect(left).toEqual([]);
  expect(Object.keys(cloud.state.files)).toEqual([]);
});

it('writes to no Doc that it did not make', () => {
  const visit = new Visit({
    name: 'nowhere',
    tokens: { teacher: '', student: '' },
    courseId: '1',
    rootUrl: 'http://127.0.0.1:1/',
    byHand: async () => undefined,
  });
  expect(() => visit.change('teacher', 'a-child’s-draft', [])).toThrow(
    'was not made by this check',
  );
});

it('says where Google differs from the embedded Workspace, and what is left to delete', () => {
  const google = { asked: [{ question: 'Sees it', answer: 'no' }], left: ['a Doc'] };
  const embedded = { asked: [{ question: 'Sees it', answer: 'yes' }], left: [] };
  const text = report(google, embedded, { says: 'Tests: 30 passed' }, []);
  expect(text).toContain('| Sees it | no | yes | **differs** |');
  expect(text).toContain('Please delete by hand');
});

it('has a probe for spreadsheets that the embedded Workspace answers, trigger and all', () => {
  const workspace = workspaceOf(readFileSync('src/commands/live/probe.js', 'utf8'));
  const { answer } = workspace.call('probe', [], TEACHER);
  expect(answer).toMatchObject({ outcome: 'answered' });
  workspace.turnClock(workspace.clock.now() + 120_000);
  const tab = workspace.book.tabNamed('Probe answers');
  if (!tab) throw new Error('There are no answers.');
  const { rows } = workspace.book.contentSize(tab);
  const answers = Object.fromEntries(
    Array.from({ length: rows - 1 }, (_, at) => [
      workspace.book.display(tab, at + 2, 1),
      workspace.book.display(tab, at + 2, 2),
    ]),
  );
  expect(answers).toMatchObject({
    'an apostrophe before =1+1': 'reads "=1+1" as string, formula ""',
    'an apostrophe before 007': 'reads "007" as string, formula ""',
    'a time trigger under currentonly': 'opened and wrote',
  });
  expect(workspace.triggers).toEqual([]);
});
