// Owns: what is read from Classroom: courses, students, assignments and submissions.
import type { ApiRequest, Line } from './http';
import { named } from './named';
import { type Listed, listAll } from './pages';

export interface Course {
  id: string;
  name: string;
  section: string;
}

export interface Student {
  id: string;
  name: string;
}

export interface Assignment {
  id: string;
  title: string;
  /** What the teacher wrote for the students; empty where nothing. */
  description: string;
  /** When it is due, in milliseconds since 1970; null without a due date. */
  due: number | null;
  /** Milliseconds since 1970. */
  created: number;
  /** Gives each student a copy of a file. */
  handsOutCopies: boolean;
}

/** A file of a submission. Classroom does not say of what type it is. */
export interface SubmittedFile {
  id: string;
}

export interface Submission {
  studentId: string;
  state: 'NEW' | 'CREATED' | 'TURNED_IN' | 'RETURNED' | 'RECLAIMED_BY_STUDENT' | 'UNKNOWN';
  files: SubmittedFile[];
}

const PAGE = 100;

/** Every active course this person teaches. */
export function listCourses(line: Line): Listed<Course> {
  const [listed] = listAll<{ id?: string; name?: string; section?: string }>(line, [
    {
      request: {
        api: 'classroom',
        method: 'GET',
        path: '/v1/courses',
        query: {
          teacherId: 'me',
          // Without it archived and declined courses come too.
          courseStates: ['ACTIVE'],
          pageSize: PAGE,
          fields: 'nextPageToken,courses(id,name,section)',
        },
      },
      field: 'courses',
    },
  ]);
  return mapped(
    listed,
    ({ id, name, section }): Course | null =>
      id ? { id, name: named(name ?? id), section: named(section ?? '') } : null,
    idOf,
  );
}

/** Rosters and newest assignments of all these courses, side by side; same order as `courseIds`. */
export function listRostersAndAssignments(
  line: Line,
  courseIds: readonly string[],
): { students: Listed<Student>; assignments: Listed<Assignment> }[] {
  const lists = courseIds.flatMap((courseId) => [
    { request: studentsOf(courseId), field: 'students' },
    { request: assignmentsOf(courseId), field: 'courseWork' },
  ]);
  // The assignments' first page alone is wanted: its tokens are masked away, so it ends there.
  const listed = listAll<unknown>(line, lists);
  return courseIds.map((_, index) => ({
    students: mapped(listed[2 * index] as Listed<RawStudent> | undefined, readStudent, idOf),
    assignments: mapped(listed[2 * index + 1] as Listed<RawWork> | undefined, readAssignment, idOf),
  }));
}

function studentsOf(courseId: string): ApiRequest {
  return {
    api: 'classroom',
    method: 'GET',
    path: `/v1/courses/${encodeURIComponent(courseId)}/students`,
    query: {
      pageSize: PAGE,
      fields: 'nextPageToken,students(userId,profile(name(fullName)))',
    },
  };
}

function assignmentsOf(courseId: string): ApiRequest {
  return {
    api: 'classroom',
    method: 'GET',
    path: `/v1/courses/${encodeURIComponent(courseId)}/courseWork`,
    query: {
      courseWorkStates: ['PUBLISHED'],
      // The newest was changed no earlier than it was made, so it is on the first page; by March
      // a year's worth would be page after page for nothing.
      orderBy: 'updateTime desc',
      pageSize: 30,
      fields:
        'courseWork(id,title,description,workType,creationTime,dueDate,dueTime,materials(driveFile(shareMode)))',
    },
  };
}

interface RawStudent {
  userId?: string;
  profile?: { name?: { fullName?: string } };
}

function readStudent(raw: RawStudent): Student | null {
  if (!raw.userId) return null;
  return { id: raw.userId, name: named(raw.profile?.name?.fullName ?? `(no name) ${raw.userId}`) };
}

interface RawWork {
  id?: string;
  title?: string;
  description?: string;
  workType?: string;
  creationTime?: string;
  dueDate?: { year?: number; month?: number; day?: number };
  dueTime?: { hours?: number; minutes?: number };
  materials?: { driveFile?: { shareMode?: string } }[];
}

function readAssignment(raw: RawWork): Assignment | null {
  // Questions have answers, not drafts.
  if (!raw.id || raw.workType !== 'ASSIGNMENT') return null;
  const { year, month, day } = raw.dueDate ?? {};
  // Both are UTC, and a missing time means the end of that day.
  // Source: developers.google.com/workspace/classroom/reference/rest/v1/courses.courseWork
  const time = raw.dueTime ?? { hours: 23, minutes: 59 };
  return {
    id: raw.id,
    title: named(raw.title ?? ''),
    description: raw.description ?? '',
    due:
      year && month && day
        ? Date.UTC(year, month - 1, day, time.hours ?? 0, time.minutes ?? 0)
        : null,
    created: Date.parse(raw.creationTime ?? '') || 0,
    handsOutCopies: (raw.materials ?? []).some(
      (material) => material.driveFile?.shareMode === 'STUDENT_COPY',
    ),
  };
}

/** The submissions of each of these assignments, side by side; same order as asked. */
export function listSubmissions(
  line: Line,
  assignments: readonly { courseId: string; assignmentId: string }[],
): Listed<Submission>[] {
  const lists = assignments.map(({ courseId, assignmentId }) => ({
    request: submissionsOf(courseId, assignmentId, {}),
    field: 'studentSubmissions',
  }));
  return listAll<RawSubmission>(line, lists).map((listed) =>
    mapped(listed, readSubmission, ({ studentId }) => studentId),
  );
}

/** One writer's submission, as a request that can go out beside others. */
export function submissionOf(
  courseId: string,
  assignmentId: string,
  studentId: string,
): ApiRequest {
  return submissionsOf(courseId, assignmentId, { userId: studentId });
}

function submissionsOf(
  courseId: string,
  assignmentId: string,
  only: { userId?: string },
): ApiRequest {
  return {
    api: 'classroom',
    method: 'GET',
    path: `/v1/courses/${encodeURIComponent(courseId)}/courseWork/${encodeURIComponent(assignmentId)}/studentSubmissions`,
    query: {
      ...only,
      pageSize: PAGE,
      fields:
        'nextPageToken,studentSubmissions(userId,state,assignmentSubmission(attachments(driveFile(id))))',
    },
  };
}

interface RawSubmission {
  userId?: string;
  state?: string;
  assignmentSubmission?: { attachments?: { driveFile?: { id?: string } }[] };
}

const STATES = ['NEW', 'CREATED', 'TURNED_IN', 'RETURNED', 'RECLAIMED_BY_STUDENT'] as const;

/** Reads one submission of a list answer; null when it names no student. */
export function readSubmission(raw: RawSubmission): Submission | null {
  if (!raw.userId) return null;
  const files = (raw.assignmentSubmission?.attachments ?? []).flatMap(({ driveFile }) =>
    driveFile?.id ? [{ id: driveFile.id }] : [],
  );
  return {
    studentId: raw.userId,
    state: STATES.find((state) => state === raw.state) ?? 'UNKNOWN',
    files,
  };
}

/** Each once: a list that changes between its pages may show one entry on both. */
function mapped<Raw, T>(
  listed: Listed<Raw> | undefined,
  read: (raw: Raw) => T | null,
  keyOf: (item: T) => string,
): Listed<T> {
  const items = new Map<string, T>();
  for (const raw of listed?.items ?? []) {
    const item = read(raw);
    if (item !== null && !items.has(keyOf(item))) items.set(keyOf(item), item);
  }
  return { items: [...items.values()], error: listed?.error ?? null };
}

const idOf = ({ id }: { id: string }) => id;
