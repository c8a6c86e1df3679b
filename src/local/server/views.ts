// Owns: what the page shows, put together from the Workspace. It changes nothing.
import { allTabs, type CloudState, type Doc, fullName, type Post, type Tab } from '../cloud/state';
import type {
  CallsView,
  ClassOverview,
  DocTabView,
  DocView,
  MailView,
  Overview,
  PersonView,
  PostView,
  RunView,
  ThreadView,
  WorkView,
} from '../page/protocol';
import type { ExecutionRecord } from '../script/launch';
import { tabsOf } from '../script/spreadsheet/view';
import type { Menu } from '../script/ui';
import { wallTime } from '../script/zonedTime';
import type { Workspace } from '../workspace';
import {
  attachment,
  classesOf,
  currentWork,
  findWork,
  personName,
  studentsOf,
  teacherOf,
  workState,
} from './school';

export function overview(workspace: Workspace, menus: readonly Menu[], version: number): Overview {
  const teacher = teacherOf(workspace);
  const { state } = workspace.cloud;
  return {
    version,
    spreadsheet: workspace.book.name,
    now: workspace.clock.now(),
    timeZone: workspace.book.timeZone,
    teacher: { userId: teacher.id, name: fullName(teacher), email: teacher.email },
    sheetVersion: sheetVersion(workspace),
    tabs: tabsOf(workspace.book),
    menus,
    classes: classesOf(state, teacher.id).map((course): ClassOverview => {
      const work = currentWork(course);
      return {
        courseId: course.id,
        name: course.name,
        assignment: work
          ? { courseWorkId: work.id, title: work.title, dueAt: work.dueAt ?? null }
          : null,
        writers: studentsOf(state, course).map((student) => {
          const submission = work?.submissions[student.id];
          const file = attachment(state, submission);
          return {
            studentId: student.id,
            name: fullName(student),
            state: workState(submission),
            attached: file === undefined ? 'nothing' : file.kind,
            ...(file ? { fileId: file.id } : {}),
            openThreads:
              file?.kind === 'doc'
                ? file.threads.filter((thread) => thread.status === 'OPEN').length
                : 0,
          };
        }),
      };
    }),
    mail: workspace.mail.length,
    runs: workspace.executions.length,
  };
}

/** Formulas and colours may ask what day it is. */
function sheetVersion({ book, clock }: Workspace): string {
  const { year, month, day } = wallTime(clock.now(), book.timeZone);
  return `${book.version} on ${year}-${month}-${day}`;
}

/** @param id A student's id or a Doc's. */
export function workView(workspace: Workspace, id: string): WorkView {
  const { state } = workspace.cloud;
  const { course, work, student } = findWork(workspace, id);
  const submission = work?.submissions[student.id];
  const file = attachment(state, submission);
  const name = fullName(student);
  const view: WorkView = {
    courseId: course.id,
    className: course.name,
    courseWorkId: work?.id ?? null,
    assignment: work?.title ?? '',
    description: work?.description ?? '',
    dueAt: work?.dueAt ?? null,
    student: { userId: student.id, name },
    state: workState(submission),
  };
  if (file?.kind === 'doc') return { ...view, doc: docView(workspace, file, student.id) };
  if (!work) return { ...view, noDoc: 'This class has no assignment yet.' };
  if (!submission) {
    const copy =
      work.templateFileId === undefined ? '' : ' Opening it makes their own copy of the Doc.';
    return { ...view, noDoc: `${name} has not opened the assignment yet.${copy}` };
  }
  if (file) {
    return {
      ...view,
      noDoc: `${name} attached “${file.title}” (${file.mimeType}), which is not a Doc.`,
    };
  }
  return { ...view, noDoc: `${name} has nothing attached: the work is on paper, or was deleted.` };
}

function docView(workspace: Workspace, doc: Doc, studentId: string): DocView {
  const { state } = workspace.cloud;
  const teacher = teacherOf(workspace);
  const person = (userId: string): PersonView => {
    const role = doc.access[userId];
    return { userId, name: personName(state, userId), ...(role === undefined ? {} : { role }) };
  };
  const tabs = allTabs(doc.tabs);
  return {
    fileId: doc.id,
    title: doc.title,
    revision: doc.revision,
    tabs: docTabs(doc.tabs, 0),
    threads: doc.threads.map((thread): ThreadView => {
      const home = tabs.find((tab) => tab.anchors[thread.anchorId] !== undefined);
      return {
        id: thread.id,
        tabId: home?.id ?? null,
        spans: home?.anchors[thread.anchorId] ?? [],
        quote: thread.quote,
        resolved: thread.status === 'RESOLVED',
        posts: [thread.headPost, ...thread.replies]
          .filter((post) => post.deleted !== true)
          .map((post) => postView(state, post, teacher.id)),
      };
    }),
    student: person(studentId),
    teacher: person(teacher.id),
  };
}

function docTabs(tabs: readonly Tab[], depth: number): DocTabView[] {
  return tabs.flatMap(({ id, title, text, styles, bold, children }) => [
    { id, title, depth, text, styles, bold },
    ...docTabs(children, depth + 1),
  ]);
}

function postView(state: CloudState, post: Post, teacherId: string): PostView {
  return {
    author: personName(state, post.authorId),
    byTeacher: post.authorId === teacherId,
    content: post.content,
    at: post.createdAt,
    ...(post.action ? { action: post.action } : {}),
  };
}

/** The newest first. */
export function mailView(workspace: Workspace): MailView[] {
  return workspace.mail
    .map(({ sent, from, to, cc, bcc, subject, body, htmlBody, name }) => ({
      at: sent,
      from: name === undefined ? from : `${name} <${from}>`,
      to: [...to, ...cc, ...bcc],
      subject,
      body,
      ...(htmlBody === undefined ? {} : { htmlBody }),
    }))
    .reverse();
}

/** How many runs the page shows; older ones are only counted. */
const MOST_RUNS = 200;

/** The newest first. */
export function runsView(workspace: Workspace): RunView[] {
  return workspace.executions
    .slice(-MOST_RUNS)
    .map((run) => runView(workspace, run))
    .reverse();
}

export function runView(workspace: Workspace, run: ExecutionRecord): RunView {
  const { mail } = workspace;
  const ended = run.started + run.duration;
  const { id, functionName, kind, user, started, duration, outcome, error, rounds, requests } = run;
  return {
    id,
    functionName,
    kind,
    user,
    started,
    duration,
    outcome,
    ...(error ? { error } : {}),
    rounds: { ...rounds },
    requests,
    emails: mail.filter((each) => each.from === user && each.sent >= started && each.sent <= ended)
      .length,
    log: [...run.log],
  };
}

export function callsView(workspace: Workspace, id: string): CallsView {
  const run = workspace.executions.find((each) => each.id === id);
  if (!run || run.calls.length === 0) return {};
  return {
    calls: run.calls.map(({ number, name, detail }) => ({
      number,
      name,
      ...(detail === undefined ? {} : { detail }),
    })),
  };
}
