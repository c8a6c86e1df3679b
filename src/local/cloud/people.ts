// Owns: what people do by hand, in Classroom and in Docs, while the add-on is not looking. Nobody
// can do here what Google would not let them do.

import {
  CELL,
  deleteProblem,
  deleteSpan,
  insertProblem,
  insertText,
  makeTab,
  type ParagraphContent,
  plainText,
  ROW,
  TABLE_END,
  TABLE_START,
  touch,
  typed,
} from './body';
import type { Cloud } from './cloud';
import { addReply, removeThread, startThread } from './comments';
import { findTab } from './document';
import { newClassroomId, newFileId, newTabId } from './ids';
import {
  allTabs,
  type Course,
  type CourseWork,
  type Doc,
  type DriveFile,
  fullName,
  type OtherFile,
  type Role,
  type Span,
  type Submission,
  type SubmissionState,
  type Tab,
  type Thread,
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

export interface TabContent {
  title: string;
  paragraphs: readonly ParagraphContent[];
}

/** A place in a Doc; without a tab, in the first. */
export interface InDoc {
  fileId: string;
  tabId?: string;
  /** The user id of whoever does it. */
  by: string;
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

export class People {
  readonly #cloud: Cloud;

  constructor(cloud: Cloud) {
    this.#cloud = cloud;
  }

  // --- The school ---

  /** The account with this address, made if there is none. */
  account(person: { email: string; givenName?: string; familyName?: string }): User {
    return userByEmail(this.#state, person.email) ?? newUser(this.#state, person);
  }

  rename(userId: string, name: { givenName?: string; familyName?: string; email?: string }): void {
    Object.assign(this.#user(userId), name);
  }

  newCourse(course: {
    name: string;
    section?: string;
    teacherId: string;
    createdAt?: number;
  }): Course {
    const id = newClassroomId(this.#state);
    const createdAt = course.createdAt ?? this.#now;
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
    this.#state.courses[id] = made;
    return made;
  }

  archive(courseId: string): void {
    const course = this.#course(courseId);
    course.state = 'ARCHIVED';
    course.updatedAt = this.#now;
  }

  join(courseId: string, userId: string): void {
    const { studentIds } = this.#course(courseId);
    this.#user(userId);
    if (!studentIds.includes(userId)) studentIds.push(userId);
  }

  /** Leaves the roster; the student's files stay theirs. */
  leave(courseId: string, userId: string): void {
    const course = this.#course(courseId);
    course.studentIds = course.studentIds.filter((id) => id !== userId);
  }

  joinAsTeacher(courseId: string, userId: string): void {
    const course = this.#course(courseId);
    if (!course.teacherIds.includes(userId)) course.teacherIds.push(userId);
    // What is handed out already is theirs to edit too.
    for (const { submissions } of Object.values(course.courseWork))
      for (const { fileIds } of Object.values(submissions))
        for (const id of fileIds) this.#shareWithTeachers(course, this.#file(id));
  }

  leaveAsTeacher(courseId: string, userId: string): void {
    const course = this.#course(courseId);
    course.teacherIds = course.teacherIds.filter((id) => id !== userId);
  }

  assign(work: NewCourseWork): CourseWork {
    const course = this.#course(work.courseId);
    const id = newClassroomId(this.#state);
    const createdAt = work.createdAt ?? this.#now;
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
      const template = this.#doc(courseWork.templateFileId);
      const copy = this.newDoc(student.id, `${fullName(student)} - ${template.title}`, []);
      copy.tabs = structuredClone(template.tabs);
      for (const tab of allTabs(copy.tabs)) tab.anchors = {};
      this.#shareWithTeachers(course, copy);
      fileIds.push(copy.id);
    }
    const submission: Submission = {
      state: 'CREATED',
      createdAt: this.#now,
      updatedAt: this.#now,
      fileIds,
      history: [{ state: 'CREATED', at: this.#now, by: student.id }],
    };
    courseWork.submissions[student.id] = submission;
    return submission;
  }

  attach(work: WorkOf, fileId: string): void {
    const { course, submission } = this.#opened(work);
    const file = this.#file(fileId);
    if (submission.state === 'TURNED_IN') throw new Error('Work that is turned in cannot change.');
    if (!submission.fileIds.includes(fileId)) submission.fileIds.push(fileId);
    this.#shareWithTeachers(course, file);
    submission.updatedAt = this.#now;
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
    this.#user(ownerId);
    const doc: Doc = {
      kind: 'doc',
      id: newFileId(this.#state),
      title,
      access: { [ownerId]: 'owner' },
      trashed: false,
      tabs: makeTabs(this.#cloud, tabs),
      threads: [],
      revision: 1,
      history: [],
    };
    this.#state.files[doc.id] = doc;
    return doc;
  }

  newOtherFile(ownerId: string, title: string, mimeType: string): OtherFile {
    const file: OtherFile = {
      kind: 'other',
      id: newFileId(this.#state),
      title,
      mimeType,
      access: { [ownerId]: 'owner' },
      trashed: false,
    };
    this.#state.files[file.id] = file;
    return file;
  }

  /** Into the bin, where a file can still be opened by whoever could before. */
  trash(fileId: string): void {
    this.#file(fileId).trashed = true;
  }

  /** For good. */
  deleteFile(fileId: string): void {
    this.#file(fileId);
    delete this.#state.files[fileId];
  }

  /** Gives somebody this access and no other; `none` takes theirs away. */
  share(fileId: string, userId: string, role: Role | 'none'): void {
    const file = this.#file(fileId);
    if (role === 'none') delete file.access[userId];
    else file.access[userId] = role;
  }

  // --- Writing ---

  /** Where these words begin in a tab. Throws when they are not there. */
  indexOf(place: Omit<InDoc, 'by'>, words: string): number {
    const index = this.#tab(place).text.indexOf(words);
    if (index < 0) throw new Error(`The Doc ${place.fileId} does not say "${words}".`);
    return index;
  }

  /** The words of a tab, as its reader sees them. */
  read(place: Omit<InDoc, 'by'>): string {
    const tab = this.#tab(place);
    return plainText(tab, { start: 0, end: tab.text.length });
  }

  type(place: InDoc, index: number, words: string): void {
    const { doc, tab } = this.#writable(place);
    const problem =
      index >= tab.text.length ? 'That is beyond the end.' : insertProblem(tab, index);
    if (problem !== undefined) throw new Error(problem);
    insertText(doc, tab, index, typed(words), this.#now);
  }

  erase(place: InDoc, span: Span): void {
    const { doc, tab } = this.#writable(place);
    const problem = deleteProblem(tab, span);
    if (problem !== undefined) throw new Error(problem);
    deleteSpan(doc, tab, span, this.#now);
  }

  embolden(place: InDoc, span: Span): void {
    const { doc, tab } = this.#writable(place);
    tab.bold.push({ ...span });
    touch(doc, this.#now);
  }

  insertPicture(place: InDoc, index: number): void {
    const { doc, tab } = this.#writable(place);
    const used = [...tab.text].filter((unit) => unit >= '\ue000' && unit <= '\uf8ff').length;
    insertText(doc, tab, index, String.fromCharCode(0xe000 + used), this.#now);
  }

  /** Puts a table before the paragraph that begins at `index`; not before the very first. */
  insertTable(place: InDoc, index: number, rows: readonly (readonly string[])[]): void {
    const { doc, tab } = this.#writable(place);
    if (tab.text[index - 1] !== '\n') throw new Error('A table goes between two paragraphs.');
    const cells = (row: readonly string[]) => row.map((text) => `${CELL}${typed(text)}\n`).join('');
    const body = rows.map((row) => ROW + cells(row)).join('');
    insertText(doc, tab, index, TABLE_START + body + TABLE_END, this.#now);
  }

  /** A new tab at the end, or inside another tab. */
  addTab(place: InDoc, content: TabContent): Tab {
    const { doc } = this.#writable(place);
    const tab = makeTab(newTabId(this.#state), content.title, content.paragraphs);
    const siblings = place.tabId === undefined ? doc.tabs : this.#tab(place).children;
    siblings.push(tab);
    touch(doc, this.#now);
    return tab;
  }

  // --- Comments ---

  comment(place: InDoc, span: Span, words: string): Thread {
    const { doc, tab } = this.#commentable(place);
    return startThread(
      this.#state,
      doc,
      tab,
      span,
      { authorId: place.by, content: words },
      this.#now,
    );
  }

  reply(place: InDoc, commentId: string, words: string): void {
    const { doc } = this.#commentable(place);
    const thread = findThread(doc, commentId);
    addReply(this.#state, thread, { authorId: place.by, content: words }, this.#now);
  }

  resolve(place: InDoc, commentId: string): void {
    this.#act(place, commentId, 'RESOLVE');
  }

  reopen(place: InDoc, commentId: string): void {
    this.#act(place, commentId, 'REOPEN');
  }

  /** Removes a thread; Docs lets its author do so, and whoever can edit. */
  deleteThread(place: InDoc, commentId: string): void {
    const { doc } = this.#commentable(place);
    const thread = findThread(doc, commentId);
    if (thread.headPost.authorId !== place.by) this.#writable(place);
    removeThread(doc, thread, this.#now);
  }

  // --- Inside ---

  get #state() {
    return this.#cloud.state;
  }

  get #now() {
    return this.#cloud.now();
  }

  #act(place: InDoc, commentId: string, action: 'RESOLVE' | 'REOPEN'): void {
    const { doc } = this.#commentable(place);
    const thread = findThread(doc, commentId);
    addReply(this.#state, thread, { authorId: place.by, content: '', action }, this.#now);
  }

  #move(submission: Submission, state: SubmissionState, by: string): void {
    submission.state = state;
    submission.updatedAt = this.#now;
    submission.history.push({ state, at: this.#now, by });
  }

  #giveBack(course: Course, submission: Submission, studentId: string): void {
    for (const file of this.#filesOwnedBy(submission, course.ownerId)) {
      file.access[studentId] = 'owner';
      file.access[course.ownerId] = 'writer';
    }
  }

  #filesOwnedBy(submission: Submission, userId: string): DriveFile[] {
    return submission.fileIds
      .flatMap((id) => this.#state.files[id] ?? [])
      .filter((file) => file.access[userId] === 'owner');
  }

  /** While a student works on it, the class's teachers can edit what is attached. */
  #shareWithTeachers(course: Course, file: DriveFile): void {
    for (const teacherId of course.teacherIds) file.access[teacherId] ??= 'writer';
  }

  #user(id: string): User {
    return found(this.#state.users[id], `There is nobody with the id ${id}.`);
  }

  #course(id: string): Course {
    return found(this.#state.courses[id], `There is no course ${id}.`);
  }

  #file(id: string): DriveFile {
    return found(this.#state.files[id], `There is no file ${id}.`);
  }

  #doc(id: string): Doc {
    const file = this.#file(id);
    if (file.kind !== 'doc') throw new Error(`The file "${file.title}" is not a Doc.`);
    return file;
  }

  #tab({ fileId, tabId }: Omit<InDoc, 'by'>): Tab {
    return found(findTab(this.#doc(fileId), tabId), `The Doc ${fileId} has no tab ${tabId}.`);
  }

  #writable(place: InDoc): { doc: Doc; tab: Tab } {
    return this.#allowed(place, ['owner', 'writer'], 'edit');
  }

  #commentable(place: InDoc): { doc: Doc; tab: Tab } {
    return this.#allowed(place, ['owner', 'writer', 'commenter'], 'comment on');
  }

  #allowed(place: InDoc, roles: readonly Role[], verb: string): { doc: Doc; tab: Tab } {
    const doc = this.#doc(place.fileId);
    const role = doc.access[place.by];
    if (role === undefined || !roles.includes(role)) {
      throw new Error(`${fullName(this.#user(place.by))} cannot ${verb} "${doc.title}".`);
    }
    return { doc, tab: this.#tab(place) };
  }

  #work({ courseId, courseWorkId, studentId }: WorkOf) {
    const course = this.#course(courseId);
    const courseWork = found(
      course.courseWork[courseWorkId],
      `The course ${course.name} has no coursework ${courseWorkId}.`,
    );
    const student = this.#user(studentId);
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

function findThread(doc: Doc, commentId: string): Thread {
  return found(
    doc.threads.find((thread) => thread.id === commentId),
    `The Doc "${doc.title}" has no comment ${commentId}.`,
  );
}

function found<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(otherwise);
  return value;
}
