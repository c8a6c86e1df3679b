// Owns: the promises of the embedded Classroom.
import { School, TEACHER, writer } from './school';

const CLASS = [
  writer('Ana', ['The lake was still.']),
  writer('Ben', ['I ran home.'], true),
  writer('Chi', 'none'),
  writer('Dee', 'paper'),
  writer('Eli', 'picture'),
];

describe('lists in pages', () => {
  const walk = (school: School, path: string, name: string): { ids: string[]; pages: number } => {
    const ids: string[] = [];
    let pages = 0;
    let token: string | undefined;
    do {
      const more = token === undefined ? '' : `${path.includes('?') ? '&' : '?'}pageToken=${token}`;
      const { status, body } = school.ask(path + more);
      expect(status).toBe(200);
      for (const item of body[name] ?? []) ids.push(item.id ?? item.userId);
      token = body.nextPageToken;
      pages += 1;
    } while (token !== undefined);
    return { ids, pages };
  };

  it('gives each student once, by twos', () => {
    const school = new School(CLASS, { pageSize: 2 });
    const { ids, pages } = walk(school, `${school.coursePath()}/students`, 'students');
    expect(pages).toBe(3);
    expect(ids).toEqual(['Ana', 'Ben', 'Chi', 'Dee', 'Eli'].map((name) => school.student(name)));
  });

  it('gives each submission of all assignments once, by twos', () => {
    const school = new School(CLASS, { pageSize: 2, pastAssignments: 3 });
    const path = `${school.coursePath()}/courseWork/-/studentSubmissions`;
    const { ids, pages } = walk(school, path, 'studentSubmissions');
    expect(new Set(ids).size).toBe(4 * 5);
    expect(pages).toBe(10);
  });

  it('gives 30 students where no size is asked, and never more than 100', () => {
    const many = Array.from({ length: 130 }, (_, i) => writer(`S${i}`, 'none'));
    const school = new School(many);
    const path = `${school.coursePath()}/students`;
    expect(school.ask(path).body.students).toHaveLength(30);
    expect(school.ask(`${path}?pageSize=500`).body.students).toHaveLength(100);
    expect(school.ask(`${path}?pageSize=-1`).status).toBe(400);
  });

  it('refuses a token that came from another list', () => {
    const school = new School(CLASS, { pageSize: 2 });
    const { nextPageToken } = school.ask(`${school.coursePath()}/students`).body;
    const path = `${school.submissionsPath()}?pageToken=${nextPageToken}`;
    expect(school.ask(path).body.error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
    expect(school.ask(`${school.coursePath()}/students?pageToken=zzz`).status).toBe(400);
  });

  it('leaves an empty list out of the answer', () => {
    const school = new School([]);
    expect(school.ask(`${school.coursePath()}/students`).body).toEqual({});
  });
});

describe('courses', () => {
  it('lists courses of every state unless states are asked for', () => {
    const school = new School(CLASS);
    school.people.newCourse({ name: 'Last year', teacherId: school.teacherId });
    const old = Object.values(school.cloud.state.courses)[1];
    school.people.archive(old?.id ?? '');
    const names = (query: string) =>
      school
        .ask(`classroom/v1/courses?teacherId=me${query}`)
        .body.courses.map((course: { name: string }) => course.name);
    expect(names('')).toEqual(['Last year', 'Room 12']);
    expect(names('&courseStates=ACTIVE')).toEqual(['Room 12']);
    expect(names('&courseStates=ACTIVE&courseStates=ARCHIVED')).toHaveLength(2);
  });

  it('shows a student the course she is in, and not as one she teaches', () => {
    const school = new School(CLASS);
    const as = 'ana@school.example';
    expect(school.ask('classroom/v1/courses', { as }).body.courses).toHaveLength(1);
    expect(school.ask('classroom/v1/courses?teacherId=me', { as }).body).toEqual({});
  });

  it('refuses a course of somebody else with 403, and one that is not there with 404', () => {
    const school = new School(CLASS);
    const stranger = { as: 'stranger@other.example' };
    expect(school.ask(school.coursePath(), stranger).body.error.status).toBe('PERMISSION_DENIED');
    expect(school.ask('classroom/v1/courses/1', stranger).body.error.status).toBe('NOT_FOUND');
  });

  it('says so when Classroom is switched off for a teacher', () => {
    const school = new School(CLASS);
    school.cloud.state.switches.classroomDisabledFor.push(school.teacherId);
    for (const path of [`${school.coursePath()}/students`, 'classroom/v1/courses']) {
      expect(school.ask(path).body.error).toMatchObject({
        code: 403,
        message: expect.stringMatching('ClassroomDisabled'),
      });
    }
  });
});

describe('rosters', () => {
  it('keep addresses and photos from those who have no scope for them', () => {
    const school = new School(CLASS);
    const path = `${school.coursePath()}/students`;
    const profile = school.ask(path).body.students[0].profile;
    expect(profile).toEqual({
      id: school.student('Ana'),
      name: { givenName: 'Ana', familyName: 'Moss', fullName: 'Ana Moss' },
    });
    const token = school.token(TEACHER, [
      'https://www.googleapis.com/auth/classroom.profile.emails',
    ]);
    expect(school.ask(path, { token }).body.students[0].profile.emailAddress).toBe(
      'ana@school.example',
    );
  });

  it('follow people who join, leave and change their names', () => {
    const school = new School(CLASS);
    school.people.leave(school.courseId, school.student('Ana'));
    school.people.rename(school.student('Ben'), { givenName: 'Benjamin' });
    school.people.join(school.courseId, school.people.account({ email: 'new@school.example' }).id);
    const students = school.ask(`${school.coursePath()}/students`).body.students;
    expect(
      students.map((s: { profile: { name: { givenName: string } } }) => s.profile.name.givenName),
    ).toEqual(['Benjamin', 'Chi', 'Dee', 'Eli', 'new']);
  });

  it('name the teachers', () => {
    const school = new School(CLASS);
    const { teachers } = school.ask(`${school.coursePath()}/teachers`).body;
    expect(teachers).toHaveLength(1);
    expect(teachers[0].userId).toBe(school.teacherId);
  });
});

describe('coursework', () => {
  it('comes in the order asked for, the newest first by default', () => {
    const school = new School(CLASS, { pastAssignments: 2 });
    const titles = (query: string) =>
      school
        .ask(`${school.coursePath()}/courseWork${query}`)
        .body.courseWork.map((work: { title: string }) => work.title);
    const newestFirst = ['A moment that mattered', 'Writing, week 2', 'Writing, week 1'];
    expect(titles('')).toEqual(newestFirst);
    expect(titles('?orderBy=dueDate%20desc')).toEqual(newestFirst);
    expect(titles('?orderBy=dueDate,updateTime%20desc')).toEqual([...newestFirst].reverse());
    expect(school.ask(`${school.coursePath()}/courseWork?orderBy=title`).status).toBe(400);
  });

  it('is hidden from students while it is a draft', () => {
    const school = new School(CLASS);
    const { courseId, teacherId } = school;
    const draft = school.people.assign({ courseId, by: teacherId, title: 'Next', state: 'DRAFT' });
    const path = `${school.coursePath()}/courseWork`;
    expect(school.ask(`${path}?courseWorkStates=DRAFT`).body.courseWork).toHaveLength(1);
    expect(school.ask(path).body.courseWork).toHaveLength(1);
    expect(school.ask(`${path}/${draft.id}`, { as: 'ana@school.example' }).status).toBe(403);
  });

  it('gives the due date in UTC', () => {
    const school = new School(CLASS);
    const work = school.ask(`${school.coursePath()}/courseWork/${school.courseWorkId}`).body;
    expect(work).toMatchObject({
      dueDate: { year: 2026, month: 1, day: 19 },
      dueTime: { hours: 8 },
      materials: [{ driveFile: { shareMode: 'STUDENT_COPY' } }],
    });
  });
});

describe('submissions', () => {
  const byName = (school: School, as?: string) => {
    const answer = school.ask(school.submissionsPath(), as === undefined ? {} : { as });
    const found = (name: string) =>
      answer.body.studentSubmissions.find(
        (s: { userId: string }) => s.userId === school.student(name),
      );
    return found;
  };

  it('say nothing but their state before the student has opened the assignment', () => {
    const school = new School(CLASS);
    const chi = byName(school)('Chi');
    expect(chi.state).toBe('NEW');
    expect(chi.creationTime).toBeUndefined();
    expect(chi.updateTime).toBeUndefined();
    expect(chi.assignmentSubmission).toEqual({});
  });

  it("make the student's copy when the student opens the assignment", () => {
    const school = new School(CLASS);
    const files = Object.keys(school.cloud.state.files).length;
    school.people.openAssignment(school.work('Chi'));
    expect(Object.keys(school.cloud.state.files)).toHaveLength(files + 1);
    const chi = byName(school)('Chi');
    expect(chi.state).toBe('CREATED');
    expect(chi.assignmentSubmission.attachments[0].driveFile).toMatchObject({
      title: 'Chi Moss - A moment that mattered',
    });
    expect(school.read(school.fileOf('Chi')).status).toBe(200);
  });

  it('hold no type of file: a picture shows only when Docs is asked', () => {
    const school = new School(CLASS);
    const { driveFile } = byName(school)('Eli').assignmentSubmission.attachments[0];
    expect(Object.keys(driveFile).sort()).toEqual(['alternateLink', 'id', 'title']);
    expect(school.read(driveFile.id).body.error).toMatchObject({
      code: 400,
      status: 'FAILED_PRECONDITION',
    });
  });

  it('leave out the title of a file that the teacher can no longer open', () => {
    const school = new School(CLASS);
    school.people.share(school.fileOf('Ana'), school.teacherId, 'none');
    const { driveFile } = byName(school)('Ana').assignmentSubmission.attachments[0];
    expect(driveFile).toEqual({ id: school.fileOf('Ana') });
    expect(school.read(driveFile.id).body.error.status).toBe('PERMISSION_DENIED');
  });

  it('can be asked for by state, by student and by lateness', () => {
    const school = new School(CLASS);
    const count = (query: string) =>
      school.ask(`${school.submissionsPath()}?${query}`).body.studentSubmissions?.length ?? 0;
    expect(count('states=TURNED_IN')).toBe(2);
    expect(count('states=NEW&states=CREATED')).toBe(3);
    expect(count('userId=ana@school.example')).toBe(1);
    expect(count('late=LATE_ONLY')).toBe(0);
    school.time += 8 * 24 * 3_600_000;
    expect(count('late=LATE_ONLY')).toBe(3);
    expect(school.ask(`${school.submissionsPath()}?states=LOST`).status).toBe(400);
  });

  it('are one by one what they are in the list', () => {
    const school = new School(CLASS);
    const ana = byName(school)('Ana');
    expect(school.ask(`${school.submissionsPath()}/${ana.id}`).body).toEqual(ana);
    expect(school.ask(`${school.submissionsPath()}/nothing`).status).toBe(404);
  });

  it("show a student nobody else's", () => {
    const school = new School(CLASS);
    const { body } = school.ask(school.submissionsPath(), { as: 'ana@school.example' });
    expect(body.studentSubmissions).toHaveLength(1);
    const ben = byName(school)('Ben');
    const path = `${school.submissionsPath()}/${ben.id}`;
    expect(school.ask(path, { as: 'ana@school.example' }).status).toBe(403);
  });
});

describe('turning in', () => {
  it('hands the Doc to the teacher, after which the student can only look', () => {
    const school = new School(CLASS);
    const fileId = school.fileOf('Ana');
    const place = { fileId, by: school.student('Ana') };
    school.people.type(place, 1, 'Oh, ');
    school.people.turnIn(school.work('Ana'));
    expect(school.cloud.state.files[fileId]?.access).toMatchObject({
      [school.teacherId]: 'owner',
      [school.student('Ana')]: 'reader',
    });
    expect(() => school.people.type(place, 1, 'more')).toThrow('cannot edit');
    const as = 'ana@school.example';
    expect(school.ask(`docs/v1/documents/${fileId}`, { as }).body.revisionId).toBeUndefined();
    expect(school.read(fileId, as).status).toBe(403);
    expect(
      school.batch(fileId, [{ insertText: { location: { index: 1 }, text: 'x' } }], { as }).status,
    ).toBe(403);
  });

  it.each(['reclaim', 'returnWork'] as const)('gives it back on %s', (act) => {
    const school = new School(CLASS);
    school.people[act](school.work('Ben'));
    const fileId = school.fileOf('Ben');
    school.people.type({ fileId, by: school.student('Ben') }, 1, 'Oh, ');
    expect(school.cloud.state.files[fileId]?.access).toMatchObject({
      [school.teacherId]: 'writer',
      [school.student('Ben')]: 'owner',
    });
    const { submissionHistory } = school.ask(
      `${school.submissionsPath()}?userId=${school.student('Ben')}`,
    ).body.studentSubmissions[0];
    expect(
      submissionHistory.map((h: { stateHistory: { state: string } }) => h.stateHistory.state),
    ).toEqual(['CREATED', 'TURNED_IN', act === 'reclaim' ? 'RECLAIMED_BY_STUDENT' : 'RETURNED']);
  });
});
