// Owns: what people do by hand while the add-on is not looking: in the school, with assignments and with
// files. Nobody can do here what Google would not let them do.

import { makeTab } from './body';
import type { Cloud } from './cloud';
import { courseIn, docIn, fileIn, found, userIn } from './find';
import { newClassroomId, newFileId, newTabId } from './ids';
import { PeopleInDocs, type TabContent } from './peopleInDocs';
import {
  allTabs,
  type Course,
  type CourseWork,
  type Doc,
  type DriveFile,
  fullName,
  type OtherFile,
  type Role,
  type Submission,
  type SubmissionState,
  type Tab,
  type User,
  userByEmail,
} from './state';
import { newUser } from './user';

/** One student's work on one assignment. */
export interface WorkOf {
  courseId: string;
  courseWorkId: string;
  studentId: string;
}

export interface NewCourseWork {
  courseId: string;
  /** The user id of the teacher. */
  by: string;
  title: string;
  description?: string;
  dueAt?: number;
  state?: CourseWork['state'];
  /** The content of a Doc to hand out, one copy a student. */
  template?: { title: string; tabs: readonly TabContent[] };
  /** When it was made, if not now. */
  createdAt?: number;
}

/** @throws Error, in words for whoever wrote the call, for what Google would not let this person do */
export class People extends PeopleInDocs {
  // --- The school ---

  /** The account with this address, made if there is none. */
  account(person: { email: string; givenName?: string; familyName?: string }): User {
    return userByEmail(this.state, person.email) ?? newUser(this.state, person);
  }

  rename(userId: string, name: { givenName?: string; familyName?: string; email?: string }): void {
    Object.assign(userIn(this.state, userId), name);
  }

  newCourse(course: {
    name: string;
    section?: string;
    teacherId: string;
    createdAt?: number;
  }): Course {
    const id = newClassroomId(this.state);
    const createdAt = course.createdAt ?? this.now;
    const made: Course = {
      id,
      name: course.name,
      section: course.section ?? '',
      ownerId: course.teacherId,
      state: 'ACTIVE',
      createdAt,
      updatedAt: createdAt,
      teacherIds: [course.teacherId],
      studentIds: [],
      courseWork: {},
    };
    this.state.courses[id] = made;
    return made;
  }

  archive(courseId: string): void {
    const course = courseIn(this.state, courseId);
    course.state = 'ARCHIVED';
    course.updatedAt = this.now;
  }

  join(courseId: string, userId: string): void {
    const { studentIds } = courseIn(this.state, courseId);
    userIn(this.state, userId);
    if (!studentIds.includes(userId)) studentIds.push(userId);
  }

  /** Leaves the roster; the student's files stay theirs. */
  leave(courseId: string, userId: string): void {
    const course = courseIn(this.state, courseId);
    course.studentIds = course.studentIds.filter((id) => id !== userId);
  }

  joinAsTeacher(courseId: string, userId: string): void {
    const course = courseIn(this.state, courseId);
    if (!course.teacherIds.includes(userId)) course.teacherIds.push(userId);
    // What is handed out already is theirs to edit too.
    for (const { submissions } of Object.values(course.courseWork))
      for (const { fileIds } of Object.values(submissions))
        for (const id of fileIds) this.#shareWithTeachers(course, fileIn(this.state, id));
  }

  leaveAsTeacher(courseId: string, userId: string): void {
    const course = courseIn(this.state, courseId);
    course.teacherIds = course.teacherIds.filter((id) => id !== userId);
  }

  assign(work: NewCourseWork): CourseWork {
    const course = courseIn(this.state, work.courseId);
    const id = newClassroomId(this.state);
    const createdAt = work.createdAt ?? this.now;
    const template =
      work.template && this.newDoc(work.by, work.template.title, work.template.tabs).id;
    const made: CourseWork = {
      id,
      title: work.title,
      description: work.description ?? '',
      state: work.state ?? 'PUBLISHED',
      creatorId: work.by,
      createdAt,
      updatedAt: createdAt,
      submissions: {},
      ...(work.dueAt !== undefined && { dueAt: work.dueAt }),
      ...(template !== undefined && { templateFileId: template }),
    };
    course.courseWork[id] = made;
    return made;
  }

  // --- A student's work ---

  /** Opening it for the first time is what makes a student's own copy of a Doc handed out. */
  openAssignment(work: WorkOf): Submission {
    const { course, courseWork, student } = this.#work(work);
    const before = courseWork.submissions[student.id];
    if (before) return before;
    const fileIds: string[] = [];
    if (courseWork.templateFileId !== undefined) {
      const template = docIn(this.state, courseWork.templateFileId);
      const copy = this.newDoc(student.id, `${fullName(student)} - ${template.title}`, []);
      copy.tabs = structuredClone(template.tabs);
      for (const tab of allTabs(copy.tabs)) tab.anchors = {};
      this.#shareWithTeachers(course, copy);
      fileIds.push(copy.id);
    }
    const submission: Submission = {
      state: 'CREATED',
      createdAt: this.now,
      updatedAt: this.now,
      fileIds,
      history: [{ state: 'CREATED', at: this.now, by: student.id }],
    };
    courseWork.submissions[student.id] = submission;
    return submission;
  }

  attach(work: WorkOf, fileId: string): void {
    const { course, submission } = this.#opened(work);
    const file = fileIn(this.state, fileId);
    if (submission.state === 'TURNED_IN') throw new Error('Work that is turned in cannot change.');
    if (!submission.fileIds.includes(fileId)) submission.fileIds.push(fileId);
    this.#shareWithTeachers(course, file);
    submission.updatedAt = this.now;
  }

  /** Takes off whatever is attached and puts this file there instead. */
  replaceAttachments(work: WorkOf, fileId: string): void {
    const { submission } = this.#opened(work);
    if (submission.state === 'TURNED_IN') throw new Error('Work that is turned in cannot change.');
    submission.fileIds = [];
    this.attach(work, fileId);
  }

  /** Hands the files over: the course's owner owns them, and the student can only look. */
  turnIn(work: WorkOf): void {
    const { course, student, submission } = this.#opened(work);
    if (submission.state === 'TURNED_IN') throw new Error('The work is turned in already.');
    for (const file of this.#filesOwnedBy(submission, student.id)) {
      this.#shareWithTeachers(course, file);
      file.access[course.ownerId] = 'owner';
      file.access[student.id] = 'reader';
    }
    this.#move(submission, 'TURNED_IN', student.id);
  }

  reclaim(work: WorkOf): void {
    const { course, student, submission } = this.#opened(work);
    if (submission.state !== 'TURNED_IN') throw new Error('Only work turned in can be reclaimed.');
    this.#giveBack(course, submission, student.id);
    this.#move(submission, 'RECLAIMED_BY_STUDENT', student.id);
  }

  returnWork(work: WorkOf): void {
    const { course, student, submission } = this.#opened(work);
    if (submission.state === 'TURNED_IN') this.#giveBack(course, submission, student.id);
    this.#move(submission, 'RETURNED', course.ownerId);
  }

  // --- Files ---

  newDoc(ownerId: string, title: string, tabs: readonly TabContent[]): Doc {
    userIn(this.state, ownerId);
    const doc: Doc = {
      kind: 'doc',
      id: newFileId(this.state),
      title,
      access: { [ownerId]: 'owner' },
      trashed: false,
      tabs: makeTabs(this.cloud, tabs),
      threads: [],
      revision: 1,
      history: [],
    };
    this.state.files[doc.id] = doc;
    return doc;
  }

  newOtherFile(ownerId: string, title: string, mimeType: string): OtherFile {
    const file: OtherFile = {
      kind: 'other',
      id: newFileId(this.state),
      title,
      mimeType,
      access: { [ownerId]: 'owner' },
      trashed: false,
    };
    this.state.files[file.id] = file;
    return file;
  }

  /** Into the bin, where a file can still be opened by whoever could before. */
  trash(fileId: string): void {
    fileIn(this.state, fileId).trashed = true;
  }

  /** For good. */
  deleteFile(fileId: string): void {
    fileIn(this.state, fileId);
    delete this.state.files[fileId];
  }

  /** Gives somebody this access and no other; `none` takes theirs away. */
  share(fileId: string, userId: string, role: Role | 'none'): void {
    const file = fileIn(this.state, fileId);
    if (role === 'none') delete file.access[userId];
    else file.access[userId] = role;
  }

  // --- Inside ---

  #move(submission: Submission, state: SubmissionState, by: string): void {
    submission.state = state;
    submission.updatedAt = this.now;
    submission.history.push({ state, at: this.now, by });
  }

  #giveBack(course: Course, submission: Submission, studentId: string): void {
    for (const file of this.#filesOwnedBy(submission, course.ownerId)) {
      file.access[studentId] = 'owner';
      file.access[course.ownerId] = 'writer';
    }
  }

  #filesOwnedBy(submission: Submission, userId: string): DriveFile[] {
    return submission.fileIds
      .flatMap((id) => this.state.files[id] ?? [])
      .filter((file) => file.access[userId] === 'owner');
  }

  /** While a student works on it, the class's teachers can edit what is attached. */
  #shareWithTeachers(course: Course, file: DriveFile): void {
    for (const teacherId of course.teacherIds) file.access[teacherId] ??= 'writer';
  }

  #work({ courseId, courseWorkId, studentId }: WorkOf) {
    const course = courseIn(this.state, courseId);
    const courseWork = found(
      course.courseWork[courseWorkId],
      `The course ${course.name} has no coursework ${courseWorkId}.`,
    );
    const student = userIn(this.state, studentId);
    if (!course.studentIds.includes(studentId)) {
      throw new Error(`${fullName(student)} is not a student of ${course.name}.`);
    }
    return { course, courseWork, student };
  }

  /** The same with the submission; a student who acts on an assignment has opened it. */
  #opened(work: WorkOf) {
    return { ...this.#work(work), submission: this.openAssignment(work) };
  }
}

/** The tabs of a new Doc; with no content given, the one empty tab that every Doc has. */
export function makeTabs(cloud: Cloud, tabs: readonly TabContent[]): Tab[] {
  if (tabs.length === 0) return [makeTab('t.0', 'Tab 1', [])];
  return tabs.map(({ title, paragraphs }, i) =>
    makeTab(i === 0 ? 't.0' : newTabId(cloud.state), title, paragraphs),
  );
}
