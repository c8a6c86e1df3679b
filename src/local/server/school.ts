// Owns: finding one's way in the embedded Classroom: whose class, which assignment, whose Doc.
import {
  type CloudState,
  type Course,
  type CourseWork,
  type Doc,
  type DriveFile,
  fullName,
  type Submission,
  type User,
  userByEmail,
} from '../cloud/state';
import type { WorkState } from '../page/protocol';
import type { Workspace } from '../workspace';

/** What was asked for is not there, or cannot be done; worded for the person at the page. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(
    message: string,
    /** The page showed something older than what is there now. */
    readonly stale = false,
  ) {
    super(message);
  }
}

/** The account that owns the spreadsheet. */
export function teacherOf(workspace: Workspace): User {
  const email = workspace.users[0]?.email ?? '';
  const teacher = userByEmail(workspace.cloud.state, email);
  if (!teacher) throw new Refusal(`Nobody in this school has the address ${email}.`);
  return teacher;
}

/** The teacher's classes that are going on. */
export function classesOf(state: CloudState, teacherId: string): Course[] {
  return Object.values(state.courses).filter(
    (course) => course.state === 'ACTIVE' && course.teacherIds.includes(teacherId),
  );
}

/** The newest assignment that students can see. */
export function currentWork(course: Course): CourseWork | undefined {
  return Object.values(course.courseWork)
    .filter((work) => work.state === 'PUBLISHED')
    .sort((a, b) => b.createdAt - a.createdAt)[0];
}

export function workState(submission: Submission | undefined): WorkState {
  switch (submission?.state) {
    case undefined:
      return 'not opened';
    case 'CREATED':
      return 'writing';
    case 'TURNED_IN':
      return 'turned in';
    case 'RETURNED':
      return 'returned';
    case 'RECLAIMED_BY_STUDENT':
      return 'taken back';
  }
}

/** What is attached that still exists, the first Doc before anything else. */
export function attachment(
  state: CloudState,
  submission: Submission | undefined,
): DriveFile | undefined {
  const files = (submission?.fileIds ?? []).flatMap((id) => state.files[id] ?? []);
  return files.find((file) => file.kind === 'doc') ?? files[0];
}

export function studentsOf(state: CloudState, course: Course): User[] {
  return course.studentIds.flatMap((id) => state.users[id] ?? []);
}

export function docOf(state: CloudState, fileId: string): Doc {
  const file = state.files[fileId];
  if (file?.kind !== 'doc') throw new Refusal('This Doc is no longer there.');
  return file;
}

/** Whose work it is, found by the id of the student or of an attached file. */
export function findWork(
  workspace: Workspace,
  id: string,
): { course: Course; work: CourseWork | undefined; student: User } {
  const { state } = workspace.cloud;
  for (const course of classesOf(state, teacherOf(workspace).id)) {
    const work = currentWork(course);
    for (const student of studentsOf(state, course)) {
      const submission = work?.submissions[student.id];
      if (student.id === id || submission?.fileIds.includes(id)) return { course, work, student };
    }
  }
  throw new Refusal('There is no such Doc or writer in the classes of this school.');
}

export function personName(state: CloudState, userId: string): string {
  const user = state.users[userId];
  return user ? fullName(user) : 'Someone who left';
}
