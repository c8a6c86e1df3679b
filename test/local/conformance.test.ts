// Google's own client, and what it must find. By default at the embedded Classroom and Docs; with
// the variables below set, at a real account, where it reads one class and writes only to Docs
// that it makes itself, and deletes in the end (called "Conformance …").
//
//   LIVE_TOKEN_TEACHER_DRIVE  an access token with the scopes in SCOPES and Drive's
//   LIVE_COURSE_ID            a course of that teacher with at least three students and one assignment
//
// Tests that need somebody else at work, a student who types, run on the embedded side only.

import { auth } from 'googleapis/build/src/apis/classroom';
import { classroom_v1 } from 'googleapis/build/src/apis/classroom/v1';
import { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { type CloudServer, serveCloud } from '../../src/local/cloud/http';
import { APIS, SCOPES, School, TEACHER, writer } from './cloud/school';

const live =
  process.env.LIVE_TOKEN_TEACHER_DRIVE && process.env.LIVE_COURSE_ID
    ? { token: process.env.LIVE_TOKEN_TEACHER_DRIVE, courseId: process.env.LIVE_COURSE_ID }
    : undefined;

/** A school's administrator may add it, for comments where Docs takes none. */
const DRIVE = 'https://www.googleapis.com/auth/drive';

const onlyEmbedded = live ? it.skip : it;

let school: School;
let server: CloudServer | undefined;
let classroom: classroom_v1.Classroom;
let docs: docs_v1.Docs;
let drive: drive_v3.Drive;
let courseId: string;

/** A client of each API that holds this token. */
function clients(token: string, rootUrl: string | undefined) {
  const client = new auth.OAuth2();
  client.setCredentials({ access_token: token, expiry_date: Date.now() + 3_600_000 });
  const options = {
    auth: client,
    retry: false,
    // The client would load its own fetch by dynamic import, which jest's modules do not have.
    fetchImplementation: fetch,
    ...(rootUrl !== undefined && { rootUrl }),
  };
  return {
    classroom: new classroom_v1.Classroom(options, undefined),
    docs: new docs_v1.Docs(options, undefined),
    drive: new drive_v3.Drive(options, undefined),
  };
}

/** The account that every test uses unless it says otherwise: a teacher with all scopes. */
beforeAll(async () => {
  if (live) {
    courseId = live.courseId;
    ({ classroom, docs, drive } = clients(live.token, undefined));
    return;
  }
  school = new School(
    [
      writer('Ana', ['The lake was still. Then the 🦁 came.']),
      writer('Ben', ['I ran home.'], true),
      writer('Chi', 'none'),
      writer('Dee', 'paper'),
      writer('Eli', 'picture'),
    ],
    { pastAssignments: 3 },
  );
  courseId = school.courseId;
  server = await serveCloud(school.cloud);
  ({ classroom, docs, drive } = clients(
    school.token(TEACHER, [...SCOPES, DRIVE], [...APIS, 'drive.googleapis.com']),
    server.rootUrl,
  ));
});

/** What was made here at a real account is deleted there again. */
const made: string[] = [];

afterAll(async () => {
  await server?.close();
  const left: string[] = [];
  for (const fileId of live ? made : []) {
    const { ok } = await fetch(`https://www.googleapis.com/drive/v3/files/${fileId}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${live?.token}` },
    });
    if (!ok) left.push(`https://docs.google.com/document/d/${fileId}/edit`);
  }
  if (left.length > 0) throw new Error(`Please delete by hand: ${left.join(', ')}`);
});

/** What only the embedded side can do: somebody else types into a Doc of the teacher's. */
function studentTypes(fileId: string, index: number, words: string): void {
  const by = school.student('Ana');
  school.people.share(fileId, by, 'writer');
  school.people.type({ fileId, by }, index, words);
}

interface Refusal {
  code: number;
  status: string;
  message: string;
  details?: { '@type': string; reason?: string }[];
}

/** Google's error in the answer to a call that must be refused. */
async function refusal(call: Promise<unknown>): Promise<Refusal> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) throw new Error('The call was not refused.');
  const { response } = error as { response?: { data?: { error?: Refusal } } };
  if (!response?.data?.error) throw error;
  return response.data.error;
}

/** Every item of a list, page after page, and how many pages it took. */
async function walk<T>(
  page: (pageToken: string | undefined) => Promise<{ items: T[]; next: string | undefined }>,
): Promise<{ items: T[]; pages: number }> {
  const items: T[] = [];
  let pages = 0;
  let token: string | undefined;
  do {
    const { items: more, next } = await page(token);
    items.push(...more);
    token = next;
    pages += 1;
  } while (token !== undefined);
  return { items, pages };
}

const paged = (pageToken: string | undefined) => (pageToken === undefined ? {} : { pageToken });

/** Docs takes 60 writes a minute from one person, which these tests together would pass. */
async function pace(): Promise<void> {
  if (live) await new Promise((resolve) => setTimeout(resolve, 1100));
  else school.time += 1100;
}

describe('Classroom', () => {
  const studentPages = (pageSize: number) =>
    walk(async (token) => {
      const { data } = await classroom.courses.students.list({
        courseId,
        pageSize,
        ...paged(token),
      });
      return { items: data.students ?? [], next: data.nextPageToken ?? undefined };
    });

  const newestWork = async (): Promise<string> => {
    const { data } = await classroom.courses.courseWork.list({
      courseId,
      orderBy: 'updateTime desc',
    });
    const id = data.courseWork?.[0]?.id;
    if (!id) throw new Error('The course has no published coursework.');
    return id;
  };

  const submissionPages = (courseWorkId: string, pageSize: number) =>
    walk(async (token) => {
      const { data } = await classroom.courses.courseWork.studentSubmissions.list({
        courseId,
        courseWorkId,
        pageSize,
        ...paged(token),
      });
      return { items: data.studentSubmissions ?? [], next: data.nextPageToken ?? undefined };
    });

  it("lists the teacher's active courses", async () => {
    const { data } = await classroom.courses.list({ teacherId: 'me', courseStates: ['ACTIVE'] });
    expect(data.courses?.map((course) => course.id)).toContain(courseId);
    for (const course of data.courses ?? []) expect(course.courseState).toBe('ACTIVE');
    const { data: one } = await classroom.courses.get({ id: courseId });
    expect(one).toEqual(data.courses?.find((course) => course.id === courseId));
  });

  it('lists the same students by ones as all at once', async () => {
    const ones = await studentPages(1);
    const all = await studentPages(100);
    const ids = ones.items.map((student) => student.userId);
    expect(ones.pages).toBeGreaterThan(all.pages);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(all.items.map((student) => student.userId).sort());
    expect(all.items[0]?.profile?.name?.fullName).toEqual(expect.any(String));
    expect(all.items[0]?.profile?.emailAddress).toBeUndefined();
  });

  it('refuses a page token from another list', async () => {
    const { data } = await classroom.courses.students.list({ courseId, pageSize: 1 });
    const error = await refusal(
      classroom.courses.courseWork.studentSubmissions.list({
        courseId,
        courseWorkId: await newestWork(),
        pageToken: data.nextPageToken ?? '',
      }),
    );
    expect(error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
  });

  it('orders coursework as asked, and refuses an order it does not have', async () => {
    const { data } = await classroom.courses.courseWork.list({
      courseId,
      orderBy: 'updateTime asc',
    });
    const times = (data.courseWork ?? []).map((work) => Date.parse(work.updateTime ?? ''));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    const error = await refusal(classroom.courses.courseWork.list({ courseId, orderBy: 'title' }));
    expect(error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
  });

  it('gives one coursework as it is in the list', async () => {
    const { data } = await classroom.courses.courseWork.list({ courseId });
    const listed = data.courseWork?.[0];
    const one = await classroom.courses.courseWork.get({ courseId, id: listed?.id ?? '' });
    expect(one.data).toEqual(listed);
  });

  it('lists one submission for each student, opened or not', async () => {
    const courseWorkId = await newestWork();
    const { items } = await submissionPages(courseWorkId, 2);
    const students = await studentPages(100);
    expect(items.map((s) => s.userId).sort()).toEqual(students.items.map((s) => s.userId).sort());
    for (const submission of items.filter(({ state }) => state === 'NEW')) {
      expect(submission.assignmentSubmission?.attachments).toBeUndefined();
    }
    const first = items[0];
    const one = await classroom.courses.courseWork.studentSubmissions.get({
      courseId,
      courseWorkId,
      id: first?.id ?? '',
    });
    expect(one.data).toEqual(first);
  });

  it('lists the submissions of all assignments under a hyphen', async () => {
    const all = await submissionPages('-', 100);
    const newest = await submissionPages(await newestWork(), 100);
    const ids = all.items.map((submission) => submission.id);
    for (const { id } of newest.items) expect(ids).toContain(id);
    expect(ids.length).toBeGreaterThanOrEqual(newest.items.length);
  });

  it('gives only the fields asked for, and refuses those it does not have', async () => {
    const { data } = await classroom.courses.students.list({
      courseId,
      pageSize: 1,
      fields: 'students(userId,profile/name/givenName)',
    });
    expect(data).toEqual({
      students: [
        { userId: expect.any(String), profile: { name: { givenName: expect.any(String) } } },
      ],
    });
    const error = await refusal(classroom.courses.students.list({ courseId, fields: 'pupils' }));
    expect(error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
  });

  it('refuses enum values that it does not know', async () => {
    const error = await refusal(classroom.courses.list({ courseStates: ['OPEN'] }));
    expect(error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
  });

  it('answers 404 for a course that is not there', async () => {
    const error = await refusal(classroom.courses.students.list({ courseId: '999999999999' }));
    expect(error).toMatchObject({ code: 404, status: 'NOT_FOUND' });
  });

  it('answers 401 to a made-up token', async () => {
    const stranger = clients('ya29.made-up', server?.rootUrl);
    const error = await refusal(stranger.classroom.courses.list());
    expect(error).toMatchObject({ code: 401, status: 'UNAUTHENTICATED' });
  });

  onlyEmbedded('names the missing scope and the API that is off', async () => {
    const scoped = school.token(TEACHER, [SCOPES[0] ?? '']);
    expect(await refusal(clients(scoped, server?.rootUrl).classroom.courses.list())).toMatchObject({
      code: 403,
      details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }],
    });
    const off = school.token(TEACHER, SCOPES, []);
    expect(await refusal(clients(off, server?.rootUrl).classroom.courses.list())).toMatchObject({
      code: 403,
      details: [{ reason: 'SERVICE_DISABLED' }],
    });
  });
});

describe('Docs', () => {
  /** A Doc of the teacher's own that says this. */
  async function newDoc(text: string): Promise<string> {
    await pace();
    const { data } = await docs.documents.create({
      requestBody: { title: `Conformance ${expect.getState().currentTestName ?? ''}` },
    });
    const documentId = data.documentId ?? '';
    made.push(documentId);
    if (text !== '') await update(documentId, [{ insertText: { location: { index: 1 }, text } }]);
    return documentId;
  }

  async function update(
    documentId: string,
    requests: docs_v1.Schema$Request[],
    writeControl?: docs_v1.Schema$WriteControl,
  ): Promise<docs_v1.Schema$BatchUpdateDocumentResponse> {
    await pace();
    const { data } = await docs.documents.batchUpdate({
      documentId,
      requestBody: { requests, ...(writeControl && { writeControl }) },
    });
    return data;
  }

  /** The Doc with all its tabs and comments. */
  async function read(documentId: string): Promise<docs_v1.Schema$Document> {
    const { data } = await docs.documents.get({
      documentId,
      includeTabsContent: true,
      suggestionsViewMode: 'SUGGESTIONS_INLINE',
      commentsViewMode: 'COMMENTS_VIEW_MODE_INCLUDED',
    });
    return data;
  }

  const firstTab = (doc: docs_v1.Schema$Document) => doc.tabs?.[0]?.documentTab;

  const runs = (doc: docs_v1.Schema$Document) =>
    (firstTab(doc)?.body?.content ?? []).flatMap((element) => element.paragraph?.elements ?? []);

  const textOf = (doc: docs_v1.Schema$Document) =>
    runs(doc)
      .map((run) => run.textRun?.content ?? '')
      .join('');

  /** Comments on the first occurrence of these words. */
  async function commentOn(documentId: string, words: string, content: string) {
    const startIndex = textOf(await read(documentId)).indexOf(words) + 1;
    const range = { startIndex, endIndex: startIndex + words.length };
    const answer = await update(documentId, [{ insertComment: { content, range } }]);
    expect(answer.commentUpdateState).toBe('ALL_SAVED');
    const thread = answer.replies?.[0]?.insertComment?.commentThread;
    if (!thread?.commentId) throw new Error('Docs gave no comment id.');
    return { ...thread, commentId: thread.commentId };
  }

  /** The words that a thread's anchor lies on. */
  async function anchoredWords(documentId: string, commentId: string): Promise<string | undefined> {
    const doc = await read(documentId);
    const anchorId = doc.comments?.find((thread) => thread.commentId === commentId)?.anchorId;
    const range = firstTab(doc)?.commentAnchors?.[anchorId ?? '']?.ranges?.[0];
    if (!range) return undefined;
    return textOf(doc).slice((range.startIndex ?? 0) - 1, (range.endIndex ?? 0) - 1);
  }

  it('makes a blank Doc of one tab', async () => {
    const doc = await read(await newDoc(''));
    expect(doc.tabs).toHaveLength(1);
    expect(doc.tabs?.[0]?.tabProperties?.tabId).toBe('t.0');
    expect(doc.revisionId).toEqual(expect.any(String));
    expect(textOf(doc)).toBe('\n');
  });

  it('counts UTF-16 code units from 1', async () => {
    const documentId = await newDoc('The 🦁 roars.\nLoud.');
    const [first, second] = runs(await read(documentId));
    expect(first).toMatchObject({ startIndex: 1, endIndex: 15 });
    expect(second).toMatchObject({ startIndex: 15, endIndex: 21 });
    const error = await refusal(
      update(documentId, [{ insertText: { location: { index: 6 }, text: 'x' } }]),
    );
    expect(error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
  });

  it('gives the first tab in the old place when tabs are not asked for', async () => {
    const documentId = await newDoc('Words.');
    const { data } = await docs.documents.get({ documentId });
    expect(data.tabs).toBeUndefined();
    expect(data.body?.content?.length).toBeGreaterThan(0);
    const { data: masked } = await docs.documents.get({
      documentId,
      fields: 'revisionId,tabs(tabProperties/tabId)',
    });
    expect(masked).toEqual({
      revisionId: data.revisionId,
      tabs: [{ tabProperties: { tabId: 't.0' } }],
    });
  });

  it('applies all requests of a batch, or none', async () => {
    const documentId = await newDoc('Words.');
    const before = await read(documentId);
    const error = await refusal(
      update(documentId, [
        { insertText: { location: { index: 1 }, text: 'More ' } },
        { insertText: { location: { index: 999 }, text: 'x' } },
      ]),
    );
    expect(error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
    expect(error.message).toMatch('requests[1]');
    expect(await read(documentId)).toEqual(before);
    await update(documentId, [
      { insertText: { location: { index: 1 }, text: 'More ' } },
      { deleteContentRange: { range: { startIndex: 6, endIndex: 11 } } },
    ]);
    expect(textOf(await read(documentId))).toBe('More .\n');
  });

  it('replaces text and says how often', async () => {
    const documentId = await newDoc('A cat, a cat.');
    const containsText = { text: 'cat', matchCase: true };
    const answer = await update(documentId, [
      { replaceAllText: { containsText, replaceText: 'dog' } },
    ]);
    expect(answer.replies?.[0]?.replaceAllText?.occurrencesChanged).toBe(2);
    expect(answer.commentUpdateState).toBe('NO_UPDATES_REQUESTED');
  });

  it('refuses a batch without requests, and a request without a kind', async () => {
    const documentId = await newDoc('Words.');
    expect(await refusal(update(documentId, []))).toMatchObject({ code: 400 });
    const error = await refusal(update(documentId, [{}]));
    expect(error.message).toMatch('No request set');
  });

  it('refuses fields that it does not know', async () => {
    const documentId = await newDoc('Words.');
    const request = { insertComment: { text: 'Hi' } } as docs_v1.Schema$Request;
    const error = await refusal(update(documentId, [request]));
    expect(error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
    expect(error.message).toMatch('Unknown name "text"');
  });

  it('answers 404 for a Doc that is not there', async () => {
    const documentId = '1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
    expect(await refusal(docs.documents.get({ documentId }))).toMatchObject({
      code: 404,
      status: 'NOT_FOUND',
    });
  });

  describe('comments', () => {
    it('are written, found, answered, edited, resolved and deleted', async () => {
      const documentId = await newDoc('The lake was still.');
      const thread = await commentOn(documentId, 'still', 'What could you hear?');
      const { commentId } = thread;
      expect(thread).toMatchObject({
        plainTextQuote: 'still',
        status: 'OPEN',
        headPost: { content: 'What could you hear?', author: { me: true } },
      });
      expect(await anchoredWords(documentId, commentId)).toBe('still');

      const answer = await update(documentId, [
        { addCommentReply: { commentId, post: { content: 'Look again.' } } },
      ]);
      expect(answer.commentUpdateState).toBe('ALL_SAVED');
      const replyId = answer.replies?.[0]?.addCommentReply?.post?.postId ?? '';
      await update(documentId, [
        { updateCommentPost: { commentId, postId: replyId, content: 'Listen again.' } },
        { addCommentReply: { commentId, post: { commentAction: 'RESOLVE' } } },
      ]);
      const [resolved] = (await read(documentId)).comments ?? [];
      expect(resolved?.status).toBe('RESOLVED');
      expect(resolved?.replies?.[0]?.content).toBe('Listen again.');

      await update(documentId, [
        { addCommentReply: { commentId, post: { commentAction: 'REOPEN' } } },
        { deleteCommentReply: { commentId, postId: replyId } },
      ]);
      expect((await read(documentId)).comments?.[0]?.status).toBe('OPEN');
      await update(documentId, [{ deleteComment: { commentId } }]);
      expect((await read(documentId)).comments ?? []).toEqual([]);
    });

    it('move with their words', async () => {
      const documentId = await newDoc('The lake was still.');
      const { commentId } = await commentOn(documentId, 'lake was', 'Yes.');
      await update(documentId, [{ insertText: { location: { index: 9 }, text: ', cold,' } }]);
      await update(documentId, [{ insertText: { location: { index: 1 }, text: '🦁 ' } }]);
      expect(await anchoredWords(documentId, commentId)).toBe('lake, cold, was');
    });

    it('stay when their words are gone, with no place', async () => {
      const documentId = await newDoc('The lake was still.');
      const { commentId } = await commentOn(documentId, 'lake was', 'Yes.');
      await update(documentId, [
        { deleteContentRange: { range: { startIndex: 4, endIndex: 14 } } },
      ]);
      expect(await anchoredWords(documentId, commentId)).toBeUndefined();
      expect((await read(documentId)).comments?.[0]?.plainTextQuote).toBe('lake was');
    });

    it.each([
      ['no words', { content: '' }],
      ['more than 2,048 bytes', { content: 'x'.repeat(2049) }],
      ['an empty range', { range: { startIndex: 2, endIndex: 2 } }],
      ['a range beyond the end', { range: { startIndex: 2, endIndex: 999 } }],
      ['a tab that is not there', { range: { startIndex: 2, endIndex: 3, tabId: 't.zzz' } }],
    ])('are refused with %s', async (_, wrong) => {
      const documentId = await newDoc('Words.');
      const good = { content: 'Yes.', range: { startIndex: 1, endIndex: 3 } };
      const error = await refusal(update(documentId, [{ insertComment: { ...good, ...wrong } }]));
      expect(error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
      expect((await read(documentId)).comments ?? []).toEqual([]);
    });

    it('are shown only with the view modes that Docs wants', async () => {
      const documentId = await newDoc('Words.');
      const commentsViewMode = 'COMMENTS_VIEW_MODE_INCLUDED';
      const suggestionsViewMode = 'SUGGESTIONS_INLINE';
      for (const modes of [
        { commentsViewMode, suggestionsViewMode },
        { commentsViewMode, includeTabsContent: true },
        {
          commentsViewMode,
          includeTabsContent: true,
          suggestionsViewMode: 'PREVIEW_SUGGESTIONS_ACCEPTED',
        },
      ]) {
        const error = await refusal(docs.documents.get({ documentId, ...modes }));
        expect(error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
      }
      const { data } = await docs.documents.get({
        documentId,
        commentsViewMode,
        suggestionsViewMode,
        fields: 'comments,tabs/tabProperties/tabId',
      });
      expect(data.tabs).toHaveLength(1);
    });
  });

  describe('comments by Drive', () => {
    const FIELDS = 'id,content,resolved,author(me)';

    const onDrive = async (fileId: string, content: string): Promise<string> => {
      await pace();
      const { data } = await drive.comments.create({
        fileId,
        fields: FIELDS,
        requestBody: { content },
      });
      expect(data).toMatchObject({ content, author: { me: true } });
      return data.id ?? '';
    };

    it('are written beside a Doc, found page after page, edited and deleted', async () => {
      const fileId = await newDoc('The lake was still.');
      const first = await onDrive(fileId, 'What could you hear?');
      const second = await onDrive(fileId, 'Who else was there?');
      const list = () =>
        walk(async (pageToken) => {
          const { data } = await drive.comments.list({
            fileId,
            pageSize: 1,
            fields: `nextPageToken,comments(${FIELDS})`,
            ...paged(pageToken),
          });
          return { items: data.comments ?? [], next: data.nextPageToken ?? undefined };
        });
      const { items, pages } = await list();
      expect(items.map(({ id }) => id).sort()).toEqual([first, second].sort());
      expect(pages).toBe(2);

      const { data: edited } = await drive.comments.update({
        fileId,
        commentId: first,
        fields: FIELDS,
        requestBody: { content: 'Listen again.' },
      });
      expect(edited).toMatchObject({ id: first, content: 'Listen again.' });
      await drive.comments.delete({ fileId, commentId: second });
      expect((await list()).items).toMatchObject([{ id: first, content: 'Listen again.' }]);
    });

    it('are refused where the fields are not named', async () => {
      const fileId = await newDoc('The lake was still.');
      const { code } = await refusal(
        drive.comments.create({ fileId, requestBody: { content: 'What could you hear?' } }),
      );
      expect(code).toBe(400);
    });

    it('answer 404 for a Doc that is not there', async () => {
      const { code } = await refusal(
        drive.comments.list({ fileId: 'no-such-file', fields: `comments(${FIELDS})` }),
      );
      expect(code).toBe(404);
    });
  });

  describe('writing to a revision', () => {
    it('merges a comment with edits made since it was read', async () => {
      const documentId = await newDoc('The lake was still. Then the rain came.');
      const targetRevisionId = (await read(documentId)).revisionId ?? '';
      await update(documentId, [{ insertText: { location: { index: 1 }, text: 'Once, 🦁. ' } }]);
      const range = { startIndex: 21, endIndex: 25 };
      const answer = await update(documentId, [{ insertComment: { content: 'When?', range } }], {
        targetRevisionId,
      });
      const { commentId } = answer.replies?.[0]?.insertComment?.commentThread ?? {};
      expect(await anchoredWords(documentId, commentId ?? '')).toBe('Then');
    });

    onlyEmbedded('merges it with what a student typed', async () => {
      const documentId = await newDoc('The lake was still.');
      const targetRevisionId = (await read(documentId)).revisionId ?? '';
      studentTypes(documentId, 1, 'Oh! ');
      const range = { startIndex: 5, endIndex: 9 };
      await update(documentId, [{ insertComment: { content: 'Yes.', range } }], {
        targetRevisionId,
      });
      expect((await read(documentId)).comments?.[0]?.plainTextQuote).toBe('lake');
    });

    it('refuses where an older revision is required', async () => {
      const documentId = await newDoc('Words.');
      const requiredRevisionId = (await read(documentId)).revisionId ?? '';
      const requests = [{ insertText: { location: { index: 1 }, text: 'x' } }];
      const answer = await update(documentId, requests, { requiredRevisionId });
      expect(answer.writeControl?.requiredRevisionId).toBe((await read(documentId)).revisionId);
      const error = await refusal(update(documentId, requests, { requiredRevisionId }));
      expect(error.code).toBe(400);
      expect(textOf(await read(documentId))).toBe('xWords.\n');
    });
  });

  onlyEmbedded('reads and writes in the tab that is named', async () => {
    const fileId = school.fileOf('Ana');
    const place = { fileId, by: school.student('Ana') };
    const { id: tabId } = school.people.addTab(place, {
      title: 'Draft 2',
      paragraphs: [{ text: 'A second try.' }],
    });
    const range = { startIndex: 3, endIndex: 9, tabId };
    const answer = await update(fileId, [{ insertComment: { content: 'Yes.', range } }]);
    const thread = answer.replies?.[0]?.insertComment?.commentThread;
    expect(thread?.plainTextQuote).toBe('second');
    const doc = await read(fileId);
    expect(doc.tabs?.map((tab) => tab.tabProperties?.title)).toEqual(['Tab 1', 'Draft 2']);
    expect(doc.tabs?.[1]?.documentTab?.commentAnchors?.[thread?.anchorId ?? '']?.ranges).toEqual([
      range,
    ]);
  });

  onlyEmbedded('refuses a file that is not a Doc, and a Doc that is not shared', async () => {
    expect(await refusal(read(school.fileOf('Eli')))).toMatchObject({
      code: 400,
      status: 'FAILED_PRECONDITION',
    });
    school.people.share(school.fileOf('Ana'), school.teacherId, 'none');
    expect(await refusal(read(school.fileOf('Ana')))).toMatchObject({
      code: 403,
      status: 'PERMISSION_DENIED',
    });
  });
});
