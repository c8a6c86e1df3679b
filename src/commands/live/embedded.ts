// Owns: the embedded side of the comparison: the same class, and a person who does what is asked.
import { Cloud } from '../../local/cloud/cloud';
import { serveCloud } from '../../local/cloud/http';
import { People } from '../../local/cloud/people';
import type { Side, Token } from './side';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const ADD_ONS = [
  'documents',
  'classroom.courses.readonly',
  'classroom.rosters.readonly',
  'classroom.coursework.students.readonly',
].map(scope);

/** What each token allows. */
export const SCOPES: Record<Token, string[]> = {
  teacher: ADD_ONS,
  teacherDrive: [...ADD_ONS, scope('drive')],
  student: [scope('documents'), scope('drive')],
};

/** Serves an embedded class over HTTP, on this machine, until it is closed. */
export async function embeddedSide(): Promise<{
  side: Side;
  cloud: Cloud;
  close: () => Promise<void>;
}> {
  const cloud = new Cloud({ now: () => Date.now() });
  const people = new People(cloud);
  const teacher = people.account({ email: 'teacher@school.example' });
  const student = people.account({ email: 'student@school.example' });
  const course = people.newCourse({ name: 'Live check', teacherId: teacher.id });
  people.join(course.id, student.id);
  const work = people.assign({ courseId: course.id, by: teacher.id, title: 'Live check' });
  const place = { courseId: course.id, courseWorkId: work.id, studentId: student.id };
  const server = await serveCloud(cloud);
  const token = (of: Token, email: string) =>
    cloud.issueToken({
      email,
      scopes: SCOPES[of],
      enabledApis: ['classroom.googleapis.com', 'docs.googleapis.com', 'drive.googleapis.com'],
      expiresAt: Date.now() + 3_600_000,
    });
  return {
    cloud,
    close: server.close,
    side: {
      name: 'the embedded Workspace',
      tokens: {
        teacher: token('teacher', teacher.email),
        teacherDrive: token('teacherDrive', teacher.email),
        student: token('student', student.email),
      },
      courseId: course.id,
      rootUrl: server.rootUrl,
      byHand: async (what) => {
        if (what.do === 'attach') people.attach(place, what.docId);
        else if (what.do === 'turn in') people.turnIn(place);
        else people.returnWork(place);
      },
    },
  };
}
