// Owns: what Classroom answers: courses, rosters, coursework and submissions, to those who may see
// them.

import { type Call, timestamp } from './call';
import { CloudError, invalid, noPermission, notFound } from './error';
import { submissionId } from './ids';
import { pageOf } from './paging';
import {
  type Course,
  type CourseWork,
  fullName,
  type Submission,
  type User,
  userByEmail,
} from './state';

// Students and teachers: documented default 30; the others are the server's choice.
const PEOPLE_PAGE = { usual: 30, most: 100 };
const OTHER_PAGE = { usual: 100, most: 100 };

export function listCourses(call: Call): object {
  refuseWhereDisabled(call);
  const { parameters } = call;
  const teacher = parameters.text('teacherId');
  const student = parameters.text('studentId');
  if (teacher !== undefined && student !== undefined) {
    throw invalid('Only one of teacherId and studentId may be given.');
  }
  const teacherId = teacher === undefined ? undefined : findUser(call, teacher).id;
  const studentId = student === undefined ? undefined : findUser(call, student).id;
  const states = parameters.texts('courseStates');
  const courses = Object.values(call.state.courses)
    .filter((course) => isMember(course, call.user))
    .filter((course) => teacherId === undefined || course.teacherIds.includes(teacherId))
    .filter((course) => studentId === undefined || course.studentIds.includes(studentId))
    .filter((course) => states.length === 0 || states.includes(course.state))
    .sort((a, b) => b.createdAt - a.createdAt);
  const page = pageOf(call, courses, OTHER_PAGE);
  return listed('courses', page.items.map(showCourse), page.nextPageToken);
}

export function getCourse(call: Call): object {
  return showCourse(visibleCourse(call, call.parameters.path('id')));
}

export function listStudents(call: Call): object {
  const course = visibleCourse(call, call.parameters.path('courseId'));
  const page = pageOf(call, course.studentIds, PEOPLE_PAGE);
  const students = page.items.map((id) => showMember(call, course, id));
  return listed('students', students, page.nextPageToken);
}

export function listTeachers(call: Call): object {
  const course = visibleCourse(call, call.parameters.path('courseId'));
  const page = pageOf(call, course.teacherIds, PEOPLE_PAGE);
  const teachers = page.items.map((id) => showMember(call, course, id));
  return listed('teachers', teachers, page.nextPageToken);
}

export function listCourseWork(call: Call): object {
  const course = visibleCourse(call, call.parameters.path('courseId'));
  const asked = call.parameters.texts('courseWorkStates');
  const states = asked.length === 0 ? ['PUBLISHED'] : asked;
  const items = Object.values(course.courseWork)
    .filter((work) => states.includes(work.state) && maySeeWork(course, work, call.user))
    .sort(courseWorkOrder(call.parameters.text('orderBy')));
  const page = pageOf(call, items, OTHER_PAGE);
  const shown = page.items.map((work) => showCourseWork(call, course, work));
  return listed('courseWork', shown, page.nextPageToken);
}

export function getCourseWork(call: Call): object {
  const course = visibleCourse(call, call.parameters.path('courseId'));
  return showCourseWork(call, course, visibleWork(call, course, call.parameters.path('id')));
}

export function listSubmissions(call: Call): object {
  const { parameters } = call;
  const course = visibleCourse(call, parameters.path('courseId'));
  const workId = parameters.path('courseWorkId');
  const works =
    workId === '-' ? assignedWork(course) : [visibleWork(call, course, workId)].filter(isPublished);
  const owner = parameters.text('userId');
  const ownerId = owner === undefined ? undefined : findUser(call, owner).id;
  const states = parameters.texts('states');
  const late = parameters.text('late') ?? 'LATE_VALUES_UNSPECIFIED';

  const students = course.studentIds
    .filter((userId) => ownerId === undefined || userId === ownerId)
    .filter((userId) => maySeeSubmission(call, course, userId));

  const found: { work: CourseWork; userId: string }[] = [];
  for (const work of works) {
    for (const userId of students) {
      const submission = work.submissions[userId];
      if (states.length > 0 && !states.includes(submission?.state ?? 'NEW')) continue;
      if (late !== 'LATE_VALUES_UNSPECIFIED') {
        if (isLate(work, submission, call.now) !== (late === 'LATE_ONLY')) continue;
      }
      found.push({ work, userId });
    }
  }
  const page = pageOf(call, found, OTHER_PAGE);
  const shown = page.items.map(({ work, userId }) => showSubmission(call, course, work, userId));
  return listed('studentSubmissions', shown, page.nextPageToken);
}

export function getSubmission(call: Call): object {
  const { parameters } = call;
  const course = visibleCourse(call, parameters.path('courseId'));
  const work = visibleWork(call, course, parameters.path('courseWorkId'));
  const id = parameters.path('id');
  const userId = course.studentIds.find((student) => submissionId(work.id, student) === id);
  if (userId === undefined || !isPublished(work)) throw notFound();
  if (!maySeeSubmission(call, course, userId)) throw noPermission();
  return showSubmission(call, course, work, userId);
}

/** Google leaves an empty list, and an absent token, out of its answers altogether. */
function listed(name: string, items: readonly object[], nextPageToken?: string): object {
  return {
    ...(items.length > 0 && { [name]: items }),
    ...(nextPageToken !== undefined && { nextPageToken }),
  };
}

// --- Who may see what ---

/** An administrator can switch Classroom off for people. */
function refuseWhereDisabled({ state, user }: Call): void {
  if (state.switches.classroomDisabledFor.includes(user.id)) {
    throw new CloudError(
      'PERMISSION_DENIED',
      '@ClassroomDisabled The user is not permitted to access Classroom.',
    );
  }
}

function visibleCourse(call: Call, id: string): Course {
  refuseWhereDisabled(call);
  const course = call.state.courses[id];
  if (!course) throw notFound();
  if (!isMember(course, call.user)) throw noPermission();
  return course;
}

function visibleWork(call: Call, course: Course, id: string): CourseWork {
  const work = course.courseWork[id];
  if (!work) throw notFound();
  if (!maySeeWork(course, work, call.user)) throw noPermission();
  return work;
}

function assignedWork(course: Course): CourseWork[] {
  return Object.values(course.courseWork)
    .filter(isPublished)
    .sort((a, b) => b.updatedAt - a.updatedAt);
}

function isPublished(work: CourseWork): boolean {
  return work.state === 'PUBLISHED';
}

function isMember(course: Course, user: User): boolean {
  return course.teacherIds.includes(user.id) || course.studentIds.includes(user.id);
}

function maySeeWork(course: Course, work: CourseWork, user: User): boolean {
  return isPublished(work) || course.teacherIds.includes(user.id);
}

/** A teacher sees everyone's work, but only with a scope that covers other people's. */
function maySeeSubmission(call: Call, course: Course, userId: string): boolean {
  if (userId === call.user.id) return true;
  if (!course.teacherIds.includes(call.user.id)) return false;
  return call.scopes.some((scope) => /\.students(\.readonly)?$/.test(scope));
}

function findUser(call: Call, given: string): User {
  if (given === 'me') return call.user;
  const user = call.state.users[given] ?? userByEmail(call.state, given);
  if (!user) throw notFound();
  return user;
}

// --- Order ---

const ORDER = /^(updateTime|dueDate)(?:\s+(asc|desc))?$/;

function courseWorkOrder(orderBy = 'updateTime desc'): (a: CourseWork, b: CourseWork) => number {
  const keys = orderBy.split(',').map((part) => {
    const match = ORDER.exec(part.trim());
    if (!match) throw invalid(`Invalid orderBy: "${orderBy}".`);
    return { field: match[1], sign: match[2] === 'desc' ? -1 : 1 };
  });
  return (a, b) => {
    for (const { field, sign } of keys) {
      // Without a due date: after all that have one, as far off as can be.
      const difference =
        field === 'dueDate'
          ? compare(a.dueAt ?? Infinity, b.dueAt ?? Infinity)
          : compare(a.updatedAt, b.updatedAt);
      if (difference !== 0) return sign * difference;
    }
    return compare(b.createdAt, a.createdAt);
  };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

// --- How things are shown ---

function showCourse(course: Course): object {
  return {
    id: course.id,
    name: course.name,
    ...(course.section !== '' && { section: course.section }),
    ownerId: course.ownerId,
    creationTime: timestamp(course.createdAt),
    updateTime: timestamp(course.updatedAt),
    courseState: course.state,
    alternateLink: `https://classroom.google.com/c/${linkId(course.id)}`,
    guardiansEnabled: false,
  };
}

function showMember(call: Call, course: Course, userId: string): object {
  const user = call.state.users[userId];
  if (!user) throw new Error(`Course ${course.id} has a member ${userId} who is nobody.`);
  const { scopes } = call;
  return {
    courseId: course.id,
    userId,
    profile: {
      id: userId,
      name: {
        givenName: user.givenName,
        ...(user.familyName !== '' && { familyName: user.familyName }),
        fullName: fullName(user),
      },
      ...(scopes.includes('https://www.googleapis.com/auth/classroom.profile.emails') && {
        emailAddress: user.email,
      }),
      ...(scopes.includes('https://www.googleapis.com/auth/classroom.profile.photos') && {
        photoUrl: '//lh3.googleusercontent.com/a/default-user',
      }),
    },
  };
}

function showCourseWork(call: Call, course: Course, work: CourseWork): object {
  return {
    courseId: course.id,
    id: work.id,
    title: work.title,
    ...(work.description !== '' && { description: work.description }),
    ...(work.templateFileId !== undefined && {
      materials: [
        {
          driveFile: {
            driveFile: showFile(call, work.templateFileId),
            shareMode: 'STUDENT_COPY',
          },
        },
      ],
    }),
    state: work.state,
    ...(isPublished(work) && { alternateLink: workLink(course, work) }),
    creationTime: timestamp(work.createdAt),
    updateTime: timestamp(work.updatedAt),
    ...(work.dueAt !== undefined && dueFields(work.dueAt)),
    maxPoints: 100,
    workType: 'ASSIGNMENT',
    submissionModificationMode: 'MODIFIABLE_UNTIL_TURNED_IN',
    assigneeMode: 'ALL_STUDENTS',
    creatorUserId: work.creatorId,
  };
}

/** Date and time of day, both in UTC; an hour or minute of 0 is left out, as Google does. */
function dueFields(dueAt: number): object {
  const due = new Date(dueAt);
  const hours = due.getUTCHours();
  const minutes = due.getUTCMinutes();
  return {
    dueDate: {
      year: due.getUTCFullYear(),
      month: due.getUTCMonth() + 1,
      day: due.getUTCDate(),
    },
    dueTime: { ...(hours > 0 && { hours }), ...(minutes > 0 && { minutes }) },
  };
}

function showSubmission(call: Call, course: Course, work: CourseWork, userId: string): object {
  const submission = work.submissions[userId];
  const id = submissionId(work.id, userId);
  return {
    courseId: course.id,
    courseWorkId: work.id,
    id,
    userId,
    // In state NEW Classroom sets neither the times nor the attachments.
    ...(submission && {
      creationTime: timestamp(submission.createdAt),
      updateTime: timestamp(submission.updatedAt),
    }),
    state: submission?.state ?? 'NEW',
    ...(isLate(work, submission, call.now) && { late: true }),
    alternateLink: `${workLink(course, work)}/submissions/by-status/and-sort-first-name/student/${linkId(userId)}`,
    courseWorkType: 'ASSIGNMENT',
    assignmentSubmission: showAttachments(call, submission),
    ...(submission && {
      submissionHistory: submission.history.map(({ state, at, by }) => ({
        stateHistory: { state, stateTimestamp: timestamp(at), actorUserId: by },
      })),
    }),
  };
}

function showAttachments(call: Call, submission: Submission | undefined): object {
  const files = submission?.fileIds ?? [];
  return files.length === 0
    ? {}
    : { attachments: files.map((fileId) => ({ driveFile: showFile(call, fileId) })) };
}

/** A Drive file as Classroom knows it. To somebody who cannot open it, it has no title or link. */
function showFile(call: Call, fileId: string): object {
  const file = call.state.files[fileId];
  if (!file || file.access[call.user.id] === undefined) return { id: fileId };
  const link =
    file.kind === 'doc'
      ? `https://docs.google.com/document/d/${fileId}/edit`
      : `https://drive.google.com/file/d/${fileId}/view`;
  return { id: fileId, title: file.title, alternateLink: link };
}

function isLate(work: CourseWork, submission: Submission | undefined, now: number): boolean {
  if (work.dueAt === undefined) return false;
  const turnedIn = submission?.history.filter(({ state }) => state === 'TURNED_IN').pop();
  const handedIn = submission?.state === 'TURNED_IN' || submission?.state === 'RETURNED';
  if (handedIn && turnedIn) return turnedIn.at > work.dueAt;
  return !handedIn && now > work.dueAt;
}

function workLink(course: Course, work: CourseWork): string {
  return `https://classroom.google.com/c/${linkId(course.id)}/a/${linkId(work.id)}`;
}

function linkId(id: string): string {
  return Buffer.from(id).toString('base64url');
}
