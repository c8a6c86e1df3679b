// Owns: what the page and its server say to each other. Times are milliseconds since 1970.
import type { ParagraphStyle, Span } from '../cloud/state';
import type { Axis } from '../script/spreadsheet/area';
import type { TabView } from '../script/spreadsheet/view';
import type { Menu } from '../script/ui';

export type { TabView };

/** Where the page asks. Everything but the frame and the calls it makes is JSON. */
export const PATHS = {
  overview: '/api/overview',
  sheet: '/api/sheet',
  doc: '/api/doc',
  mail: '/api/mail',
  runs: '/api/runs',
  calls: '/api/calls',
  developers: '/api/developers',
  act: '/api/act',
  /** Server-sent events, each the number of the newest version. */
  changes: '/api/changes',
} as const;

export interface TabTitle {
  id: number;
  name: string;
  hidden: boolean;
  color: string | null;
  active: boolean;
}

export type WorkState = 'not opened' | 'writing' | 'turned in' | 'returned' | 'taken back';

export interface WriterOverview {
  studentId: string;
  name: string;
  state: WorkState;
  /** `doc`: a Doc is attached. `other`: something else is. `nothing`: no attachment. */
  attached: 'doc' | 'other' | 'nothing';
  /** Of what is attached. */
  fileId?: string;
  openThreads: number;
}

export interface ClassOverview {
  courseId: string;
  name: string;
  assignment: { courseWorkId: string; title: string; dueAt: number | null } | null;
  writers: WriterOverview[];
}

/** What stands around whatever is being looked at. */
export interface Overview {
  /** Grows with every change. */
  version: number;
  spreadsheet: string;
  now: number;
  /** IANA name; the spreadsheet's. */
  timeZone: string;
  teacher: { userId: string; name: string; email: string };
  /** Changes with whatever a tab shows. */
  sheetVersion: string;
  tabs: TabTitle[];
  menus: readonly Menu[];
  classes: ClassOverview[];
  /** How many emails there are, and how many runs. */
  mail: number;
  runs: number;
}

export interface PersonView {
  userId: string;
  name: string;
  /** `writer` can edit, `reader` only look; absent: cannot open the Doc. */
  role?: 'owner' | 'writer' | 'commenter' | 'reader';
}

export interface PostView {
  author: string;
  byTeacher: boolean;
  content: string;
  at: number;
  action?: 'RESOLVE' | 'REOPEN';
}

export interface ThreadView {
  id: string;
  tabId: string | null;
  /** Where its text is now; empty when all of it was deleted. */
  spans: Span[];
  quote: string;
  resolved: boolean;
  posts: PostView[];
}

export interface DocTabView {
  id: string;
  title: string;
  /** 0 for a tab, 1 for a tab inside it. */
  depth: number;
  /** The body with Docs' own indexes (see cloud/body.ts). */
  text: string;
  styles: ParagraphStyle[];
  bold: Span[];
}

export interface DocView {
  fileId: string;
  title: string;
  revision: number;
  tabs: DocTabView[];
  threads: ThreadView[];
  student: PersonView;
  teacher: PersonView;
}

/** One writer's work on the current assignment. */
export interface WorkView {
  courseId: string;
  className: string;
  courseWorkId: string | null;
  assignment: string;
  description: string;
  dueAt: number | null;
  student: { userId: string; name: string };
  state: WorkState;
  /** In sentences, why there is no Doc to show; absent when there is one. */
  noDoc?: string;
  doc?: DocView;
}

export interface MailView {
  at: number;
  from: string;
  to: string[];
  subject: string;
  body: string;
  htmlBody?: string;
}

export interface RunView {
  id: string;
  functionName: string;
  kind: string;
  user: string;
  started: number;
  /** Milliseconds on the Workspace's clock. */
  duration: number;
  outcome: string;
  error?: { name: string; message: string };
  rounds: { google: number; spreadsheet: number };
  requests: number;
  /** Sent in this run. */
  emails: number;
  log: string[];
}

/** One kind of call that a run made, in the order of its first. */
export interface CallsView {
  /** Absent for a run of an earlier session: calls are not kept. */
  calls?: { number: number; name: string; detail?: string }[];
}

/** How other programs reach the embedded Classroom and Docs. */
export interface DevelopersView {
  rootUrl: string;
  token: string;
}

type Work = { courseId: string; courseWorkId: string; studentId: string };
type Thread = { fileId: string; threadId: string; by: string };

/** What a person can do on the page. Tabs go by name, cells and ranges by A1 name. */
export type Action =
  | { do: 'open spreadsheet' }
  | { do: 'choose'; functionName: string }
  | { do: 'turn clock'; to: number }
  | { do: 'type'; tab: string; cell: string; text: string }
  | { do: 'tick'; tab: string; cell: string; on: boolean }
  | { do: 'clear'; tab: string; range: string }
  | { do: 'select'; tab: string; range: string }
  | { do: 'sort'; tab: string; range: string; column: number; ascending: boolean }
  | { do: 'insert lines'; tab: string; axis: Axis; before: number; count: number }
  | { do: 'delete lines'; tab: string; axis: Axis; from: number; count: number }
  | { do: 'move lines'; tab: string; axis: Axis; from: number; count: number; before: number }
  | { do: 'hide lines'; tab: string; axis: Axis; from: number; count: number; hidden: boolean }
  | { do: 'add tab' }
  | { do: 'rename tab'; tab: string; to: string }
  | { do: 'move tab'; tab: string; index: number }
  | { do: 'hide tab'; tab: string; hidden: boolean }
  | { do: 'delete tab'; tab: string }
  | { do: 'duplicate tab'; tab: string }
  | ({ do: 'open assignment' | 'turn in' | 'take back' | 'return work' } & Work)
  | {
      do: 'write';
      fileId: string;
      tabId: string;
      by: string;
      /** The Doc as the writer saw it. */
      revision: number;
      at: number;
      /** How many UTF-16 units after `at` go away first. */
      erase: number;
      insert: string;
    }
  | ({ do: 'reply'; text: string } & Thread)
  | ({ do: 'resolve' } & Thread)
  | ({ do: 'reopen' } & Thread);

export interface FrameView {
  url: string;
  title: string;
  width?: number;
  height?: number;
}

/** What a page of the add-on had shown by a call to its server: a sidebar in place of the one there. */
export type ShownByPage = Pick<Done, 'sidebar' | 'dialogs'>;

/** What an action brought about that the person should see. */
export interface Done {
  /** Runs that the action started, in order. */
  ran: RunView[];
  toasts: { title: string; message: string }[];
  alerts: { title: string; prompt: string }[];
  sidebar?: FrameView;
  dialogs: FrameView[];
  /** The revision that `write` made. */
  revision?: number;
}

/** A refusal is words for the person; `stale` says that the page showed something older. */
export type ActResponse = { ok: true; done: Done } | { ok: false; message: string; stale?: true };
