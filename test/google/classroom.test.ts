// Owns: the promises about reading Classroom, against the embedded one.
import {
  listCourses,
  listRostersAndAssignments,
  listSubmissions,
  readSubmission,
} from '../../src/google/classroom';
import { School, TEACHER, writer } from '../local/cloud/school';
import { answered, pretendLine, schoolLine } from './line';

const NAMES = ['Ana', 'Ben', 'Chi', 'Dee', 'Eli'];
const school = (pageSize?: number) =>
  new School(
    NAMES.map((name) => writer(name, ['I ran.'])),
    pageSize === undefined ? {} : { pageSize },
  );

describe('courses', () => {
  it('are the active ones this person teaches', () => {
    const here = school();
    const teacherId = here.teacherId;
    const old = here.people.newCourse({ name: 'Room 9', section: '', teacherId });
    here.people.archive(old.id);
    const { items, error } = listCourses(schoolLine(here));
    expect(error).toBeNull();
    expect(items).toEqual([{ id: here.courseId, name: 'Room 12', section: 'Writing' }]);
    expect(listCourses(schoolLine(here, here.token('ana@school.example'))).items).toEqual([]);
  });

  it('are refused in words where Classroom is switched off', () => {
    const here = school();
    here.cloud.state.switches.classroomDisabledFor.push(here.teacherId);
    expect(listCourses(schoolLine(here)).error?.kind).toBe('classroom-off');
  });

  it('are refused where the permission or the API is missing', () => {
    const here = school();
    expect(listCourses(schoolLine(here, here.token(TEACHER, []))).error?.kind).toBe('scope');
    const off = here.token(TEACHER, undefined, ['docs.googleapis.com']);
    expect(listCourses(schoolLine(here, off)).error?.kind).toBe('api-off');
    expect(listCourses(schoolLine(here, 'made-up')).error?.kind).toBe('signed-out');
  });
});

describe('class lists and submissions', () => {
  it('are whole however small Google’s pages are, all side by side', () => {
    const here = school(2);
    const line = schoolLine(here);
    const [found] = listRostersAndAssignments(line, [here.courseId]);
    expect(found?.students.items.map(({ name }) => name).sort()).toEqual(
      NAMES.map((name) => `${name} Moss`),
    );
    // Five students by twos; the assignments' one page went along with the first.
    expect(line.rounds).toBe(3);
    const [submissions] = listSubmissions(line, [
      { courseId: here.courseId, assignmentId: here.courseWorkId },
    ]);
    expect(submissions?.items).toHaveLength(5);
    expect(
      submissions?.items.every(({ files, state }) => files.length === 1 && state === 'CREATED'),
    ).toBe(true);
    expect(line.rounds).toBe(6);
  });

  it('of a course that is gone cost the others nothing', () => {
    const here = school();
    const [gone, there] = listRostersAndAssignments(schoolLine(here), ['404', here.courseId]);
    expect(gone?.students.error?.kind).toBe('not-found');
    expect(gone?.students.items).toEqual([]);
    expect(there?.students.items).toHaveLength(5);
    expect(there?.assignments.items[0]).toMatchObject({
      id: here.courseWorkId,
      title: 'A moment that mattered',
      handsOutCopies: true,
    });
  });

  it('name a student once, though the list moved between two pages', () => {
    const ana = { userId: '1', profile: { name: { fullName: 'Ana' } } };
    const line = pretendLine(({ url }) =>
      answered(200, {
        students: [ana],
        ...(url.includes('pageToken') ? {} : { nextPageToken: 'more' }),
      }),
    );
    const [found] = listRostersAndAssignments(line, ['1']);
    expect(found?.students.items).toEqual([{ id: '1', name: 'Ana' }]);
  });

  it('know a student who has not opened the assignment from one who has', () => {
    const here = new School([writer('Ana', ['I ran.']), writer('Ben', 'none')]);
    const [found] = listSubmissions(schoolLine(here), [
      { courseId: here.courseId, assignmentId: here.courseWorkId },
    ]);
    const of = (name: string) =>
      found?.items.find(({ studentId }) => studentId === here.student(name));
    expect(of('Ana')?.files).toEqual([{ id: here.fileOf('Ana') }]);
    expect(of('Ben')).toEqual({ studentId: here.student('Ben'), state: 'NEW', files: [] });
  });
});

describe('an assignment', () => {
  const read = (work: object) => {
    const line = pretendLine(({ url }) =>
      answered(200, url.includes('courseWork') ? { courseWork: [work] } : {}),
    );
    return listRostersAndAssignments(line, ['1'])[0]?.assignments.items[0];
  };
  const base = { id: '7', workType: 'ASSIGNMENT', creationTime: '2026-11-02T08:00:00Z' };
  const dueDate = { year: 2026, month: 11, day: 27 };

  it('is due at its own minute, and at the end of the day where Google says none', () => {
    expect(read({ ...base, dueDate, dueTime: { hours: 15 } })?.due).toBe(
      Date.UTC(2026, 10, 27, 15),
    );
    // Midnight is a time of which every part is left out.
    expect(read({ ...base, dueDate, dueTime: {} })?.due).toBe(Date.UTC(2026, 10, 27));
    expect(read({ ...base, dueDate })?.due).toBe(Date.UTC(2026, 10, 27, 23, 59));
    expect(read(base)?.due).toBeNull();
  });

  it('is no question, and hands out copies only where it does', () => {
    expect(read({ ...base, workType: 'MULTIPLE_CHOICE_QUESTION' })).toBeUndefined();
    expect(
      read({ ...base, materials: [{ driveFile: { shareMode: 'VIEW' } }] })?.handsOutCopies,
    ).toBe(false);
    expect(
      read({ ...base, materials: [{}, { driveFile: { shareMode: 'STUDENT_COPY' } }] })
        ?.handsOutCopies,
    ).toBe(true);
  });
});

describe('a submission', () => {
  it('is nobody’s without a student, and keeps only files', () => {
    expect(readSubmission({ state: 'NEW' })).toBeNull();
    expect(
      readSubmission({
        userId: '1',
        state: 'SOMETHING_NEW',
        assignmentSubmission: { attachments: [{}, { driveFile: { id: 'f' } }] },
      }),
    ).toEqual({ studentId: '1', state: 'UNKNOWN', files: [{ id: 'f' }] });
  });
});
