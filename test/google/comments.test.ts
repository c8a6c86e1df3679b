// Owns: the promises about comments on drafts, against the embedded Docs.
import { docsComments, type NewComment, takesComments } from '../../src/google/comments';
import { readDrafts } from '../../src/google/docs';
import { School, writer } from '../local/cloud/school';
import { schoolLine } from './line';

const SENTENCE = 'I ran home 😀 fast.';

function place() {
  const school = new School([writer('Ana', ['The rain came.', SENTENCE])]);
  const fileId = school.fileOf('Ana');
  const line = schoolLine(school);
  const draft = () => {
    const [answer] = readDrafts(schoolLine(school), [fileId], true).drafts;
    if (!answer?.ok) throw new Error('The draft could not be read.');
    return answer.value;
  };
  const on = (words: string, text = 'Strong verb.'): NewComment => {
    const { paragraphs, revisionId } = draft();
    const found = paragraphs.find((one) => one.text.includes(words));
    if (!found) throw new Error(`The draft does not say "${words}".`);
    const start = found.start + found.text.indexOf(words);
    const passage = { tabId: found.tabId, start, end: start + words.length };
    return { docId: fileId, revisionId, passage, text, about: text };
  };
  return { school, fileId, line, draft, on, ana: { fileId, by: school.student('Ana') } };
}

describe('a comment', () => {
  it('stands on the very words, also when the student types meanwhile', () => {
    const { school, line, on, draft, ana } = place();
    const comment = on('home 😀 fast');
    let typed = false;
    line.meanwhile = () => {
      if (typed) return;
      typed = true;
      school.people.type(ana, 1, 'A new beginning. ');
    };
    const [answer] = docsComments(line).add([comment]);
    const [thread] = draft().threads ?? [];
    expect(answer).toEqual({
      ok: true,
      value: { commentId: thread?.id, postId: thread?.head.id },
    });
    expect(thread?.quote).toBe('home 😀 fast');
    expect(thread?.passage).toMatchObject({ start: comment.passage.start + 17 });
    expect(thread?.head).toMatchObject({ mine: true, text: 'Strong verb.' });
  });

  it('that Google says it could not save is no success, and may be looked for', () => {
    const { school, line, on, draft } = place();
    school.cloud.state.switches.commentSaves = 'fail';
    expect(docsComments(line).add([on('I ran')])).toMatchObject([
      { ok: false, error: { kind: 'unknown-outcome' } },
    ]);
    expect(draft().threads).toEqual([]);
    expect(line.asked).toHaveLength(1);
  });

  it('is sent beside the others, and a draft that is gone costs none of them', () => {
    const { line, on, draft } = place();
    const answers = docsComments(line).add([
      on('I ran'),
      { ...on('I ran'), docId: 'gone' },
      on('The rain', 'I can hear it.'),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(line.rounds).toBe(1);
    expect(draft().threads).toHaveLength(2);
  });

  it('is not sent twice when its answer is lost', () => {
    const { line, on } = place();
    line.fault = () => ({ status: 503 });
    expect(docsComments(line).add([on('I ran')])).toMatchObject([
      { ok: false, error: { kind: 'unknown-outcome' } },
    ]);
    expect(line.asked).toHaveLength(1);
  });

  it('against a draft read too long ago is refused for that reason', () => {
    const { line, on } = place();
    expect(docsComments(line).add([{ ...on('I ran'), revisionId: 'long-ago' }])).toMatchObject([
      { ok: false, error: { kind: 'bad-request', message: expect.stringMatching(/revision/i) } },
    ]);
  });

  it('is refused where the teacher may not write', () => {
    const { school, fileId, line, on } = place();
    const comment = on('I ran');
    school.people.share(fileId, school.teacherId, 'commenter');
    expect(docsComments(line).add([comment])).toMatchObject([
      { ok: false, error: { kind: 'forbidden' } },
    ]);
  });

  it('can be changed and taken off again, and then it is not found', () => {
    const { line, on, draft, fileId } = place();
    const writer = docsComments(line);
    const [added] = writer.add([on('I ran')]);
    if (!added?.ok) throw new Error('It was not added.');
    const placed = { docId: fileId, ...added.value };
    expect(writer.edit([{ ...placed, text: 'Exact verb.' }])).toEqual([{ ok: true, value: true }]);
    expect(draft().threads?.[0]?.head.text).toBe('Exact verb.');
    expect(writer.remove([placed])).toEqual([{ ok: true, value: true }]);
    expect(draft().threads).toEqual([]);
    expect(writer.remove([placed])).toMatchObject([{ ok: false, error: { kind: 'not-found' } }]);
    expect(writer.edit([{ ...placed, text: 'Again.' }])).toMatchObject([
      { ok: false, error: { kind: 'not-found' } },
    ]);
  });
});

describe('whether Docs takes comments', () => {
  it('is yes where it knows of comments, and leaves no trace', () => {
    const { line, fileId, draft, school } = place();
    const before = school.cloud.state.files[fileId];
    expect(takesComments(line, fileId)).toBe(true);
    expect(draft().threads).toEqual([]);
    expect(school.cloud.state.files[fileId]).toEqual(before);
  });

  it('is no where the project has none', () => {
    const { line, fileId, school } = place();
    school.cloud.state.switches.comments = 'off';
    expect(takesComments(line, fileId)).toBe(false);
  });

  it('is not told by a file that is gone, not a Doc, or not the teacher’s to edit', () => {
    const { line, fileId, school } = place();
    const slides = school.people.newOtherFile(school.teacherId, 'Slides', 'text/plain');
    expect(takesComments(line, 'gone')).toBeNull();
    expect(takesComments(line, slides.id)).toBeNull();
    school.people.share(fileId, school.teacherId, 'reader');
    expect(takesComments(line, fileId)).toBeNull();
    line.fault = () => ({ status: 503 });
    expect(takesComments(line, fileId)).toBeNull();
  });
});
