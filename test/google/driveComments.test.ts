// Owns: the promises about comments by Drive, against the embedded Docs and Drive.
import type { NewComment } from '../../src/google/comments';
import { readDrafts } from '../../src/google/docs';
import { BY_DRIVE, docsElseDrive, driveThreads } from '../../src/google/driveComments';
import { APIS, SCOPES, School, TEACHER, writer } from '../local/cloud/school';
import { schoolLine } from './line';

const ABOUT = 'About “I ran”:\n\nStrong verb.';

function place() {
  const school = new School([writer('Ana', ['I ran home.']), writer('Ben', ['I swam.'])]);
  const token = school.token(
    TEACHER,
    [...SCOPES, 'https://www.googleapis.com/auth/drive'],
    [...APIS, 'drive.googleapis.com'],
  );
  const line = schoolLine(school, token);
  const comment = (name: string): NewComment => {
    const docId = school.fileOf(name);
    const [answer] = readDrafts(schoolLine(school), [docId], false).drafts;
    const paragraph = answer?.ok ? answer.value.paragraphs[1] : undefined;
    if (!answer?.ok || !paragraph) throw new Error('The draft could not be read.');
    const passage = { tabId: paragraph.tabId, start: paragraph.start, end: paragraph.start + 5 };
    const { revisionId } = answer.value;
    return { docId, revisionId, passage, text: 'Strong verb.', about: ABOUT };
  };
  const threads = (name: string) => {
    const file = school.cloud.state.files[school.fileOf(name)];
    return file?.kind === 'doc' ? file.threads : [];
  };
  return { school, line, comment, threads, writer: docsElseDrive(line, () => true) };
}

describe('where Docs takes comments', () => {
  it('Drive is never asked', () => {
    const { line, comment, writer, threads } = place();
    expect(writer.add([comment('Ana')])).toMatchObject([{ ok: true }]);
    expect(threads('Ana')).toMatchObject([
      { quote: 'I ran', headPost: { content: 'Strong verb.' } },
    ]);
    expect(line.asked.filter((one) => one.includes('/drive/'))).toEqual([]);
  });
});

describe('where a teacher may only comment', () => {
  it('that one goes by Drive, quotes the passage, and the others stay where they belong', () => {
    const { school, line, comment, writer, threads } = place();
    const both = [comment('Ana'), comment('Ben')];
    school.people.share(school.fileOf('Ana'), school.teacherId, 'commenter');
    const answers = writer.add(both);
    expect(answers).toMatchObject([
      { ok: true, value: { postId: BY_DRIVE } },
      { ok: true, value: { postId: expect.stringMatching(/^AAAB/) } },
    ]);
    expect(threads('Ana')).toMatchObject([{ anchorId: '', headPost: { content: ABOUT } }]);
    expect(threads('Ben')).toMatchObject([{ quote: 'I swa' }]);
    expect(line.rounds).toBe(2);
  });
});

describe('where Docs knows no comments', () => {
  it('they are left, read, changed and taken back by Drive', () => {
    const { school, line, comment, writer, threads } = place();
    const one = comment('Ana');
    school.cloud.state.switches.comments = 'off';
    const [answer] = writer.add([one]);
    if (!answer?.ok) throw new Error('It was refused.');
    const there = { docId: one.docId, ...answer.value };
    expect(driveThreads(line, [one.docId])).toMatchObject([
      {
        ok: true,
        value: [{ id: there.commentId, head: { id: BY_DRIVE, mine: true, text: ABOUT } }],
      },
    ]);
    expect(writer.edit([{ ...there, text: 'A strong verb.' }])).toEqual([
      { ok: true, value: true },
    ]);
    expect(threads('Ana')).toMatchObject([{ headPost: { content: 'A strong verb.' } }]);
    expect(writer.remove([there])).toEqual([{ ok: true, value: true }]);
    expect(threads('Ana')).toEqual([]);
    expect(writer.remove([there])).toMatchObject([{ ok: false, error: { kind: 'not-found' } }]);
  });

  it('and Drive is not allowed, the refusal is the one of Docs', () => {
    const { school, line, comment } = place();
    const one = comment('Ana');
    school.cloud.state.switches.comments = 'off';
    const writer = docsElseDrive(line, () => false);
    expect(writer.add([one])).toMatchObject([
      { ok: false, error: { message: expect.stringContaining('No request set') } },
    ]);
    expect(line.asked.filter((asked) => asked.includes('/drive/'))).toEqual([]);
  });

  it('and Drive answers that it did not say, it may be looked for', () => {
    const { school, line, comment, writer } = place();
    const one = comment('Ana');
    school.cloud.state.switches.comments = 'off';
    line.fault = ({ url }) => (url.includes('/drive/') ? { status: 503 } : undefined);
    expect(writer.add([one])).toMatchObject([{ ok: false, error: { kind: 'unknown-outcome' } }]);
  });

  it('a list of threads is whole or refused', () => {
    const { school, line, comment, writer } = place();
    const one = comment('Ana');
    school.cloud.state.switches.comments = 'off';
    for (let n = 0; n < 3; n += 1) writer.add([{ ...one, about: `Comment ${n}` }]);
    line.fault = ({ url }) => (url.includes('pageToken') ? { status: 403 } : undefined);
    const [whole] = driveThreads(line, [one.docId]);
    expect(whole).toMatchObject({ ok: true, value: [{}, {}, {}] });
  });
});
