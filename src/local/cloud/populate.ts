// Owns: bringing a class into the embedded Classroom and Docs.

import type { SampleClass, SampleWriter } from '../sample/class';
import type { Cloud } from './cloud';
import { makeTabs, People, type WorkOf } from './people';
import type { CourseWork, Submission } from './state';

export interface ClassOptions {
  teacherEmail: string;
  teacherName?: { givenName: string; familyName: string };
  /** How many earlier assignments the class has, one a week, all handed in on paper and returned. */
  pastAssignments?: number;
}

const DAY = 24 * 60 * 60_000;
const WEEK = 7 * DAY;

/** Adds a class as it stands on its current assignment. Returns where to find it. */
export function addClass(
  cloud: Cloud,
  sample: SampleClass,
  { teacherEmail, teacherName, pastAssignments = 0 }: ClassOptions,
): { courseId: string; courseWorkId: string } {
  const people = new People(cloud);
  const now = cloud.now();
  const teacher = people.account({ email: teacherEmail, ...teacherName });
  const course = people.newCourse({
    name: sample.name,
    section: sample.section,
    teacherId: teacher.id,
    // Classes made one after the other are not of the same moment: Classroom sorts by it.
    createdAt: now - (pastAssignments + 1) * WEEK + Object.keys(cloud.state.courses).length,
  });
  const studentIds = sample.writers.map((writer) => {
    const { email, givenName, familyName } = writer;
    const student = people.account({ email, givenName, familyName });
    people.join(course.id, student.id);
    return student.id;
  });

  for (let weeksAgo = pastAssignments; weeksAgo > 0; weeksAgo -= 1) {
    const createdAt = now - weeksAgo * WEEK;
    const past = people.assign({
      courseId: course.id,
      by: teacher.id,
      title: `Writing, week ${pastAssignments - weeksAgo + 1}`,
      createdAt,
      dueAt: createdAt + 5 * DAY,
    });
    returnAll(past, studentIds, teacher.id);
  }

  const { assignment } = sample;
  const current = people.assign({
    courseId: course.id,
    by: teacher.id,
    title: assignment.title,
    description: assignment.description,
    dueAt: now + assignment.dueInDays * DAY,
    ...(assignment.studentCopy && { template: { title: assignment.title, tabs: [] } }),
  });
  sample.writers.forEach((writer, i) => {
    const work = { courseId: course.id, courseWorkId: current.id, studentId: studentIds[i] ?? '' };
    bringWork(cloud, people, work, writer);
  });
  return { courseId: course.id, courseWorkId: current.id };
}

function bringWork(cloud: Cloud, people: People, work: WorkOf, { work: done }: SampleWriter): void {
  if (done.kind === 'none') return;
  const { fileIds } = people.openAssignment(work);
  if (done.kind === 'draft') {
    const { title, tabs } = done.draft;
    const handedOut = cloud.state.files[fileIds[0] ?? ''];
    if (handedOut?.kind === 'doc') {
      handedOut.title = title;
      handedOut.tabs = makeTabs(cloud, tabs);
    } else {
      people.attach(work, people.newDoc(work.studentId, title, tabs).id);
    }
    if (done.turnedIn) people.turnIn(work);
  } else if (done.kind === 'paper') {
    // Nothing attached, not even the Doc that was handed out.
    for (const fileId of fileIds.splice(0)) people.deleteFile(fileId);
    people.turnIn(work);
  } else {
    const picture = people.newOtherFile(work.studentId, 'IMG_0412.jpg', 'image/jpeg');
    people.replaceAttachments(work, picture.id);
  }
}

function returnAll(work: CourseWork, studentIds: readonly string[], teacherId: string): void {
  const turnedInAt = work.createdAt + 4 * DAY;
  const returnedAt = work.createdAt + 6 * DAY;
  for (const studentId of studentIds) {
    const submission: Submission = {
      state: 'RETURNED',
      createdAt: work.createdAt + DAY,
      updatedAt: returnedAt,
      fileIds: [],
      history: [
        { state: 'TURNED_IN', at: turnedInAt, by: studentId },
        { state: 'RETURNED', at: returnedAt, by: teacherId },
      ],
    };
    work.submissions[studentId] = submission;
  }
}
