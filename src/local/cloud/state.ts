// Owns: all that the embedded Classroom and Docs remember, as plain JSON: it can be saved to a
// folder, read by a person and loaded again. Times are milliseconds since 1970, UTC.

export interface CloudState {
  version: 1;
  /** Every id is made from this counter, so that the same steps give the same ids. */
  nextId: number;
  users: Record<string, User>;
  courses: Record<string, Course>;
  files: Record<string, DriveFile>;
  switches: Switches;
}

/** What a school or a project may have switched off, and what may go wrong at Google. */
export interface Switches {
  /** `off`: a project without comments in its Docs API. */
  comments: 'on' | 'off';
  /** `fail`: Docs answers 200 and saves no comment (`ALL_FAILED_UNKNOWN_REASON`). */
  commentSaves: 'work' | 'fail';
  /** User ids of people whose administrator has switched Classroom off. */
  classroomDisabledFor: string[];
}

export interface User {
  /** Digits, as Google's. */
  id: string;
  email: string;
  givenName: string;
  familyName: string;
}

export interface Course {
  id: string;
  name: string;
  section: string;
  ownerId: string;
  state: 'ACTIVE' | 'ARCHIVED' | 'PROVISIONED' | 'DECLINED' | 'SUSPENDED';
  createdAt: number;
  updatedAt: number;
  teacherIds: string[];
  studentIds: string[];
  courseWork: Record<string, CourseWork>;
}

export interface CourseWork {
  id: string;
  title: string;
  description: string;
  state: 'PUBLISHED' | 'DRAFT' | 'DELETED';
  creatorId: string;
  createdAt: number;
  updatedAt: number;
  dueAt?: number;
  /** A Doc of which each student gets a copy on opening the assignment. */
  templateFileId?: string;
  /** By user id. A student who never opened the assignment has none: at Google, state NEW. */
  submissions: Record<string, Submission>;
}

export type SubmissionState = 'CREATED' | 'TURNED_IN' | 'RETURNED' | 'RECLAIMED_BY_STUDENT';

export interface Submission {
  state: SubmissionState;
  createdAt: number;
  updatedAt: number;
  fileIds: string[];
  history: { state: SubmissionState; at: number; by: string }[];
}

export type Role = 'owner' | 'writer' | 'commenter' | 'reader';

interface AnyFile {
  id: string;
  title: string;
  /** By user id. Whoever is not named cannot open the file. */
  access: Record<string, Role>;
  trashed: boolean;
}

/** A file that is not a Doc: a picture, a PDF, an uploaded .docx. */
export interface OtherFile extends AnyFile {
  kind: 'other';
  mimeType: string;
}

export interface Doc extends AnyFile {
  kind: 'doc';
  tabs: Tab[];
  threads: Thread[];
  /** Counts the edits; Docs shows it only as an opaque string. */
  revision: number;
  /** The edits of the last minutes, oldest first: what a write to an older revision meets. */
  history: PastEdit[];
}

export type DriveFile = Doc | OtherFile;

export interface Tab {
  id: string;
  title: string;
  children: Tab[];
  /** The whole body as one string whose indexes are Docs' own (see body.ts). */
  text: string;
  /** The style of each paragraph, in the order of their newlines in `text`. */
  styles: ParagraphStyle[];
  bold: Span[];
  /** Where each anchor's text is now; no spans when all of it was deleted. */
  anchors: Record<string, Span[]>;
}

export type ParagraphStyle = 'TITLE' | 'HEADING_1' | 'NORMAL_TEXT';

/** Part of a tab, in UTF-16 code units, the end excluded. */
export interface Span {
  start: number;
  end: number;
}

export type Edit =
  | { kind: 'insert'; tabId: string; index: number; length: number }
  | { kind: 'delete'; tabId: string; start: number; end: number }
  /** A change that moves no text: a comment's anchor, a tab's or a Doc's title. */
  | { kind: 'other' };

export interface PastEdit {
  /** The revision that the edit was made to; it made this plus one. */
  onRevision: number;
  at: number;
  edit: Edit;
}

export interface Thread {
  id: string;
  anchorId: string;
  quote: string;
  status: 'OPEN' | 'RESOLVED';
  headPost: Post;
  replies: Post[];
}

export interface Post {
  id: string;
  authorId: string;
  content: string;
  createdAt: number;
  updatedAt: number;
  action?: 'RESOLVE' | 'REOPEN';
  assigneeEmail?: string;
  deleted?: true;
}

export function emptyState(): CloudState {
  return {
    version: 1,
    nextId: 1,
    users: {},
    courses: {},
    files: {},
    switches: { comments: 'on', commentSaves: 'work', classroomDisabledFor: [] },
  };
}

/** Every tab of a Doc, child tabs after their parent, as Docs shows them. */
export function allTabs(tabs: readonly Tab[]): Tab[] {
  return tabs.flatMap((tab) => [tab, ...allTabs(tab.children)]);
}

export function userByEmail(state: CloudState, email: string): User | undefined {
  const wanted = email.toLowerCase();
  return Object.values(state.users).find((user) => user.email.toLowerCase() === wanted);
}

export function fullName(user: User): string {
  return `${user.givenName} ${user.familyName}`.trim();
}
