// Owns: the promises of the live check, asked of the embedded Workspace over HTTP.
import { classes, report } from '../../src/commands/checkLive';
import { embeddedSide, SCOPES } from '../../src/commands/live/embedded';
import { embeddedProbe } from '../../src/commands/live/probing';
import { ask } from '../../src/commands/live/questions';
import { Visit } from '../../src/commands/live/side';

const TITLE = 'Live check';

it('asks before turn-in, while a student types, after turn-in and after return, and leaves nothing', async () => {
  const { side, cloud, close } = await embeddedSide();
  const before = Object.keys(cloud.state.files);
  const { asked, stopped, left } = await ask(side, TITLE);
  await close();
  expect([stopped, left]).toEqual(['', []]);
  expect(Object.keys(cloud.state.files)).toEqual(before);
  const answers = Object.fromEntries(asked.map(({ question, answer }) => [question, answer]));
  expect(answers).toMatchObject({
    'On a Doc of her own: the teacher comments': '200 ALL_SAVED, on “lake”',
    'Before turn-in: the teacher comments': '200 ALL_SAVED, on “lake”',
    'Before turn-in: the student sees it': 'yes',
    'While the student types: the comment stands on': '200 ALL_SAVED, on “lake”',
    'After turn-in: the teacher comments': '200 ALL_SAVED, on “lake”',
    'After turn-in: the student sees the one after': expect.stringMatching(/^no/),
    'After return: the student sees the one after': 'yes',
  });
  // Or it would not be known whether the add-on’s own scopes suffice.
  expect(SCOPES.teacher.join(' ')).not.toContain('drive');
});

it.each([
  ['attach', 'Before turn-in: the teacher comments'],
  ['turn in', 'After turn-in: the teacher comments'],
  ['return', 'After return: the student sees the one after'],
])(
  'deletes what it made where it fails at "%s", and says what was not asked',
  async (at, missed) => {
    const { side, cloud, close } = await embeddedSide();
    const findings = await ask(
      {
        ...side,
        byHand: async (what) => {
          if (what.do === at) throw new Error('the laptop went to sleep');
          await side.byHand(what);
        },
      },
      TITLE,
    );
    const other = await embeddedSide();
    const whole = await ask(other.side, TITLE);
    await Promise.all([close(), other.close()]);
    expect(findings.stopped).toContain('the laptop went to sleep');
    expect(findings.left).toEqual([]);
    expect(Object.keys(cloud.state.files)).toEqual([]);
    const none = { google: [], embedded: [] };
    const text = report(TITLE, findings, whole, { says: '' }, none);
    expect(text).toContain('**It stopped:** Error: the laptop went to sleep');
    expect(text).toContain(`| ${missed} | not asked |`);
  },
);

it('stops where the Doc was not attached', async () => {
  const { side, cloud, close } = await embeddedSide();
  const { stopped } = await ask({ ...side, byHand: async () => undefined }, TITLE);
  await close();
  expect(stopped).toContain('not attached');
  expect(Object.keys(cloud.state.files)).toEqual([]);
});

it('names what it could not delete where Google is out of reach', async () => {
  const { side, cloud, close } = await embeddedSide();
  const { stopped, left } = await ask({ ...side, byHand: close }, TITLE);
  expect(stopped).toContain('fetch failed');
  const docs = Object.keys(cloud.state.files);
  expect(docs).toHaveLength(2);
  expect(left).toEqual(docs.map((id) => expect.stringContaining(`/document/d/${id}/edit`)));
});

it('lists the teacher’s classes where none was said', async () => {
  const { side, close } = await embeddedSide();
  const said = await classes(new Visit({ ...side, courseId: '' }));
  await close();
  expect(said).toContain(`  ${side.courseId}  Live check\n`);
});

it('writes to no Doc that it did not make', () => {
  const visit = new Visit({
    name: 'nowhere',
    tokens: { teacher: '', teacherDrive: '', student: '' },
    courseId: '1',
    rootUrl: 'http://127.0.0.1:1/',
    byHand: async () => undefined,
  });
  expect(() => visit.change('teacher', 'a-child’s-draft', [])).toThrow(
    'was not made by this check',
  );
});

it('says where Google differs from the embedded Workspace, and what is left to delete', () => {
  const google = {
    asked: [{ question: 'Sees it', answer: 'no' }],
    stopped: '',
    left: ['a Doc'],
  };
  const embedded = { asked: [{ question: 'Sees it', answer: 'yes' }], stopped: '', left: [] };
  const probed = {
    google: [{ question: 'a | b', answer: '1' }],
    embedded: [{ question: 'a | b', answer: '1' }],
  };
  const text = report(TITLE, google, embedded, { says: 'Tests: 30 passed' }, probed);
  expect(text).toContain('| Sees it | no | yes | **differs** |');
  expect(text).toContain('| a \\| b | 1 | 1 | same |');
  expect(text).toContain('Please delete by hand');
});

it('has a probe for spreadsheets that the embedded Workspace answers, trigger and all', () => {
  const answers = Object.fromEntries(
    embeddedProbe().map(({ question, answer }) => [question, answer]),
  );
  expect(answers).toMatchObject({
    'an apostrophe before =1+1': 'reads "=1+1" as string, formula ""',
    'an apostrophe before 007': 'reads "007" as string, formula ""',
    'metadata of a row, after a sort': expect.stringContaining('row'),
    'a time trigger under currentonly': 'opened and wrote',
  });
});
