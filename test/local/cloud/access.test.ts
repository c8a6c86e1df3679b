// Owns: the promises about whom the embedded Classroom and Docs let in, how often, and with what.
import { Cloud } from '../../../src/local/cloud/cloud';
import { APIS, SCOPES, School, TEACHER, writer } from './school';

const school = () => new School([writer('Ana', ['The lake was still.'])]);

describe('who is let in', () => {
  it('answers 401 without a token, with a wrong one and with an old one', () => {
    const s = school();
    const url = 'https://classroom.googleapis.com/v1/courses';
    const bare = s.cloud.handle({ method: 'GET', url, headers: {} });
    expect(bare.status).toBe(401);
    expect(bare.headers['www-authenticate']).toMatch('Bearer');
    expect(s.ask('classroom/v1/courses', { token: 'made-up' }).body.error.status).toBe(
      'UNAUTHENTICATED',
    );
    const token = s.cloud.issueToken({
      email: TEACHER,
      scopes: SCOPES,
      enabledApis: APIS,
      expiresAt: s.time + 1000,
    });
    expect(s.ask('classroom/v1/courses', { token }).status).toBe(200);
    s.time += 1000;
    expect(s.ask('classroom/v1/courses', { token }).status).toBe(401);
  });

  it('names the scope error as Google does', () => {
    const s = school();
    const token = s.token(TEACHER, ['https://www.googleapis.com/auth/documents']);
    expect(s.ask('classroom/v1/courses', { token }).body.error).toMatchObject({
      code: 403,
      status: 'PERMISSION_DENIED',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
          reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
          domain: 'googleapis.com',
        },
      ],
    });
    expect(s.ask(`docs/v1/documents/${s.fileOf('Ana')}`, { token }).status).toBe(200);
  });

  it('names the API that is off in the project', () => {
    const s = school();
    const token = s.token(TEACHER, SCOPES, ['classroom.googleapis.com']);
    expect(s.ask('classroom/v1/courses', { token }).status).toBe(200);
    expect(s.ask(`docs/v1/documents/${s.fileOf('Ana')}`, { token }).body.error).toMatchObject({
      code: 403,
      details: [{ reason: 'SERVICE_DISABLED', metadata: { service: 'docs.googleapis.com' } }],
    });
  });

  it("shows a teacher nobody else's work without a scope for it", () => {
    const s = school();
    const token = s.token(TEACHER, [
      'https://www.googleapis.com/auth/classroom.coursework.me.readonly',
    ]);
    expect(s.ask(s.submissionsPath(), { token }).body).toEqual({});
  });
});

describe('quotas', () => {
  it('stop the 301st read of Docs in a minute, and let go as the minute passes', () => {
    const s = school();
    const path = `docs/v1/documents/${s.fileOf('Ana')}?fields=documentId`;
    for (let i = 0; i < 300; i += 1) {
      expect(s.ask(path).status).toBe(200);
      s.time += 100;
    }
    expect(s.ask(path).body.error).toMatchObject({ code: 429, status: 'RESOURCE_EXHAUSTED' });
    // Thirty seconds have passed; the first read is forgotten at sixty.
    s.time += 30_000;
    expect(s.ask(path).status).toBe(200);
    expect(s.ask(path).status).toBe(429);
  });

  it('count writes apart from reads, and one person apart from another', () => {
    const s = school();
    const fileId = s.fileOf('Ana');
    const write = (as: string) =>
      s.batch(fileId, [{ insertText: { location: { index: 1 }, text: '.' } }], { as }).status;
    for (let i = 0; i < 60; i += 1) expect(write(TEACHER)).toBe(200);
    expect(write(TEACHER)).toBe(429);
    expect(write('ana@school.example')).toBe(200);
    expect(s.read(fileId).status).toBe(200);
  });

  it('stop a person at 1,200 and a client at 3,000 requests a minute to Classroom', () => {
    const s = school();
    const path = `${s.coursePath()}?fields=id`;
    const ask = (as: string) => s.ask(path, { as }).status;
    for (let i = 0; i < 1200; i += 1) ask(TEACHER);
    expect(ask(TEACHER)).toBe(429);
    for (let i = 0; i < 1200; i += 1) ask('ana@school.example');
    for (let i = 0; i < 600; i += 1) ask('other@school.example');
    expect(ask('other@school.example')).toBe(429);
  });
});

describe('the contract', () => {
  it('refuses parameters, values and body fields that Google does not know', () => {
    const s = school();
    const fileId = s.fileOf('Ana');
    const statuses = [
      s.ask('classroom/v1/courses?nonsense=1'),
      s.ask('classroom/v1/courses?courseStates=OPEN'),
      s.ask('classroom/v1/courses?pageSize=many'),
      s.ask(`docs/v1/documents/${fileId}?includeTabsContent=yes`),
      s.batch(fileId, [{ insertComment: { text: 'Hi' } }]),
      s.batch(fileId, [{ insertText: { location: { index: '1' }, text: 'x' } }]),
    ];
    for (const { status, body } of statuses) {
      expect(status).toBe(400);
      expect(body.error).toMatchObject({
        code: 400,
        status: 'INVALID_ARGUMENT',
        details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest' }],
      });
    }
    expect(s.batch(fileId, [{ insertComment: { text: 'Hi' } }]).body.error.message).toMatch(
      'Unknown name "text" at \'requests[0].insertComment\'',
    );
  });

  it('says of a request it leaves out that Docs knows it', () => {
    const s = school();
    const { body } = s.batch(s.fileOf('Ana'), [{ insertTable: { rows: 1, columns: 1 } }]);
    expect(body.error.message).toMatch('embedded Workspace does not carry it out');
  });

  it('answers an address that Google does not have with a page, not JSON', () => {
    const s = school();
    expect(s.ask('classroom/v1/nothing').status).toBe(404);
    expect(s.ask('classroom/v1/nothing').body).toMatch('<!DOCTYPE html>');
    // Docs' paths are not Classroom's.
    expect(s.ask(`classroom/v1/documents/${s.fileOf('Ana')}`).body).toMatch('<!DOCTYPE html>');
  });

  it('throws when an answer of its own breaks it', () => {
    const s = school();
    const course = s.cloud.state.courses[s.courseId];
    Object.assign(course ?? {}, { state: 'ON_FIRE' });
    expect(() => s.ask(s.coursePath())).toThrow('Google could not give');
  });
});

describe('partial responses', () => {
  const courses = (s: School, fields: string) =>
    s.ask(`classroom/v1/courses?fields=${encodeURIComponent(fields)}`);

  it('keep what the mask names, in any of its spellings', () => {
    const s = school();
    const one = { courses: [{ id: s.courseId, name: 'Room 12' }] };
    for (const mask of ['courses(id,name)', 'courses/id,courses/name', 'courses.id,courses.name']) {
      expect(courses(s, mask).body).toEqual(one);
    }
    expect(courses(s, 'courses').body.courses[0].ownerId).toBe(s.teacherId);
    expect(courses(s, '*').body.courses[0].ownerId).toBe(s.teacherId);
    expect(courses(s, 'nextPageToken').body).toEqual({});
  });

  it('reach into lists and maps', () => {
    const s = school();
    const fileId = s.fileOf('Ana');
    s.people.insertPicture({ fileId, by: s.student('Ana') }, 1);
    const fields =
      'tabs(documentTab(body/content/paragraph/elements(startIndex,textRun/content),inlineObjects/*/objectId))';
    const { body } = s.ask(`docs/v1/documents/${fileId}?fields=${encodeURIComponent(fields)}`);
    const { documentTab } = body.tabs[0];
    expect(documentTab.body.content[0]).toEqual({});
    expect(documentTab.body.content[1].paragraph.elements).toEqual([
      { startIndex: 1 },
      { startIndex: 2, textRun: { content: 'My story\n' } },
    ]);
    expect(Object.values(documentTab.inlineObjects)).toEqual([{ objectId: expect.any(String) }]);
    expect(documentTab.documentStyle).toBeUndefined();
  });

  it.each(['courses(id', 'courses(id))', 'courses(nothing)', 'pageToken', '', 'courses/id/x', ','])(
    'refuse the mask "%s"',
    (mask) => {
      expect(courses(school(), mask).body.error).toMatchObject({ code: 400 });
    },
  );
});

describe('faults', () => {
  it.each([401, 403, 404, 429, 500, 503] as const)('answer %i and do nothing', (status) => {
    const s = school();
    const fileId = s.fileOf('Ana');
    const before = s.people.read({ fileId });
    const answer = s.ask(`docs/v1/documents/${fileId}:batchUpdate`, {
      body: { requests: [{ insertText: { location: { index: 1 }, text: 'x' } }] },
      fault: { status },
    });
    expect(answer.status).toBe(status);
    expect(answer.body.error.code).toBe(status);
    expect(s.people.read({ fileId })).toBe(before);
  });

  it('are logged with all other requests', () => {
    const s = school();
    s.ask('classroom/v1/courses');
    s.ask('classroom/v1/courses', { fault: { status: 503 } });
    s.ask('classroom/v1/nothing');
    expect(s.cloud.requests.map(({ methodId, status }) => ({ methodId, status }))).toEqual([
      { methodId: 'classroom.courses.list', status: 200 },
      { methodId: 'classroom.courses.list', status: 503 },
      { methodId: undefined, status: 404 },
    ]);
  });
});

describe('what is remembered', () => {
  it('is plain JSON, and works on after it was saved and loaded', () => {
    const s = school();
    const state = JSON.parse(JSON.stringify(s.cloud.state));
    expect(state).toEqual(s.cloud.state);
    const loaded = new Cloud({ now: () => s.time, state });
    const token = loaded.issueToken({
      email: TEACHER,
      scopes: SCOPES,
      enabledApis: APIS,
      expiresAt: s.time + 1000,
    });
    const url = `https://docs.googleapis.com/v1/documents/${s.fileOf('Ana')}`;
    const headers = { authorization: `Bearer ${token}` };
    expect(JSON.parse(loaded.handle({ method: 'GET', url, headers }).body)).toEqual(
      s.ask(`docs/v1/documents/${s.fileOf('Ana')}`).body,
    );
  });

  it('is the same after the same steps', () => {
    expect(school().cloud.state).toEqual(school().cloud.state);
  });
});
