// Owns: the promises about reading a Doc as a draft, against the embedded Docs.
import { draftRequest, readDrafts } from '../../src/google/docs';
import { sendAll } from '../../src/google/http';
import { School, writer } from '../local/cloud/school';
import { schoolLine } from './line';

const TEXTS = ['The rain 😀 came.', 'I ran home.'];

function read(school: School, fileIds: string[], threads = true) {
  const line = schoolLine(school);
  const { drafts } = readDrafts(line, fileIds, threads);
  return { line, drafts, first: drafts[0]?.ok ? drafts[0].value : null };
}

function oneDraft() {
  const school = new School([writer('Ana', TEXTS)]);
  const fileId = school.fileOf('Ana');
  const ana = { fileId, by: school.student('Ana') };
  return { school, fileId, ana };
}

describe('a draft', () => {
  it('is its text with the places Docs itself counts', () => {
    const { school, fileId, ana } = oneDraft();
    const { first } = read(school, [fileId]);
    expect(first?.title).toBe("Ana's draft");
    expect(first?.paragraphs.map(({ text, heading }) => [text, heading])).toEqual([
      ['My story', true],
      [TEXTS[0], false],
      [TEXTS[1], false],
    ]);
    for (const { text, start } of first?.paragraphs ?? [])
      expect(start).toBe(school.people.indexOf({ fileId }, text));
    expect(first?.revisionId).not.toBe('');
    // A picture and a table before a sentence move it, in the Doc and in the draft alike.
    school.people.insertPicture(ana, school.people.indexOf({ fileId }, 'rain'));
    school.people.insertTable(ana, school.people.indexOf({ fileId }, 'I ran'), [
      ['in a', 'table 😀'],
      ['two', 'rows'],
    ]);
    const again = read(school, [fileId]).first?.paragraphs ?? [];
    expect(again.map(({ text }) => text)).toEqual([
      'My story',
      'The \uFFFCrain 😀 came.',
      'in a',
      'table 😀',
      'two',
      'rows',
      'I ran home.',
    ]);
    for (const { text, start } of again) {
      const words = text.slice(text.indexOf('\uFFFC') + 1);
      expect(start + text.length - words.length).toBe(school.people.indexOf({ fileId }, words));
    }
  });

  it('is read in all its tabs, three deep, each passage with its tab', () => {
    const { school, fileId, ana } = oneDraft();
    const page = (title: string) => ({ title, paragraphs: [{ text: `On ${title}` }] });
    const two = school.people.addTab(ana, page('Plan'));
    const three = school.people.addTab({ ...ana, tabId: two.id }, page('Ideas'));
    const four = school.people.addTab({ ...ana, tabId: three.id }, page('Deep'));
    const { first } = read(school, [fileId]);
    expect(first?.tabs.map(({ title }) => title)).toEqual(['Tab 1', 'Plan', 'Ideas', 'Deep']);
    expect(first?.paragraphs.slice(3).map(({ text, tabId }) => [text, tabId])).toEqual([
      ['On Plan', two.id],
      ['On Ideas', three.id],
      ['On Deep', four.id],
    ]);
  });

  it('comes with its threads, where they stand now and what was answered', () => {
    const { school, fileId, ana } = oneDraft();
    const at = school.people.indexOf({ fileId }, 'I ran');
    const teacher = { fileId, by: school.teacherId };
    const thread = school.people.comment(teacher, { start: at, end: at + 10 }, 'Strong verb.');
    school.people.reply(ana, thread.id, 'Thank you!');
    school.people.type(ana, 1, 'New: ');
    const { first } = read(school, [fileId]);
    expect(first?.threads).toEqual([
      expect.objectContaining({
        id: thread.id,
        resolved: false,
        quote: 'I ran home',
        head: expect.objectContaining({ mine: true, text: 'Strong verb.', deleted: false }),
        replies: [expect.objectContaining({ mine: false, author: 'Ana Moss', text: 'Thank you!' })],
        passage: expect.objectContaining({ start: at + 5, end: at + 15 }),
      }),
    ]);
    school.people.resolve(ana, thread.id);
    school.people.erase(ana, { start: at + 5, end: at + 16 });
    const gone = read(school, [fileId]).first?.threads?.[0];
    expect([gone?.resolved, gone?.passage]).toEqual([true, null]);
  });

  it('has no threads, which is not the same as not having been shown them', () => {
    const { school, fileId } = oneDraft();
    expect(read(school, [fileId]).first?.threads).toEqual([]);
    expect(read(school, [fileId], false).first?.threads).toBeNull();
  });
});

describe('drafts', () => {
  it('are read in one round, and a broken one costs no neighbour', () => {
    const school = new School([writer('Ana', TEXTS), writer('Ben', TEXTS)]);
    const { drafts, line } = read(school, [school.fileOf('Ana'), 'gone', school.fileOf('Ben')]);
    expect(drafts.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(line.rounds).toBe(1);
  });

  it('are read again without their threads where Google refuses those', () => {
    const { school, fileId } = oneDraft();
    school.cloud.state.switches.comments = 'off';
    const { first, line } = read(school, [fileId]);
    expect(first?.threads).toBeNull();
    expect(first?.paragraphs).toHaveLength(3);
    expect(line.rounds).toBe(2);
  });

  it('are read again without threads where the teacher may only look', () => {
    const { school, fileId } = oneDraft();
    school.people.share(fileId, school.teacherId, 'reader');
    const { first } = read(school, [fileId]);
    expect(first?.threads).toBeNull();
    expect(first?.paragraphs.map(({ text }) => text)).toEqual(['My story', ...TEXTS]);
  });

  it('that are no Docs, or gone, are asked for once', () => {
    const school = new School([writer('Ana', TEXTS)]);
    const slides = school.people.newOtherFile(
      school.student('Ana'),
      'Slides',
      'application/vnd.google-apps.presentation',
    );
    school.people.share(slides.id, school.teacherId, 'reader');
    const { drafts, line } = read(school, [slides.id, 'gone']);
    expect(drafts).toMatchObject([
      { ok: false, error: { kind: 'bad-request' } },
      { ok: false, error: { kind: 'not-found' } },
    ]);
    expect(line.asked).toHaveLength(2);
  });

  it('take along what else is asked, in the same round', () => {
    const { school, fileId } = oneDraft();
    const line = schoolLine(school);
    const { drafts, beside } = readDrafts(line, [fileId], true, [draftRequest(fileId, false)]);
    expect([drafts.length, beside.length, line.rounds]).toEqual([1, 1, 1]);
    expect(beside[0]?.ok).toBe(true);
    expect(sendAll(line, [])).toEqual([]);
  });
});
