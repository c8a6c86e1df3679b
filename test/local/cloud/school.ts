// Owns: a small school for the tests of the embedded Classroom and Docs, and a way to ask it.

import { Cloud, type Fault } from '../../../src/local/cloud/cloud';
import { People } from '../../../src/local/cloud/people';
import { addClass } from '../../../src/local/cloud/populate';
import type { SampleClass, SampleWriter } from '../../../src/local/sample/class';

export const TEACHER = 'rivera@school.example';

export const SCOPES = [
  'https://www.googleapis.com/auth/documents',
  'https://www.googleapis.com/auth/classroom.courses.readonly',
  'https://www.googleapis.com/auth/classroom.rosters.readonly',
  'https://www.googleapis.com/auth/classroom.coursework.students.readonly',
];

export const APIS = ['classroom.googleapis.com', 'docs.googleapis.com'];

/** A writer with a draft of these paragraphs under a title. */
export function writer(
  givenName: string,
  paragraphs: string[] | SampleWriter['work']['kind'],
  turnedIn = false,
): SampleWriter {
  const work: SampleWriter['work'] = Array.isArray(paragraphs)
    ? {
        kind: 'draft',
        turnedIn,
        draft: {
          title: `${givenName}'s draft`,
          tabs: [
            {
              title: 'Tab 1',
              paragraphs: [
                { text: 'My story', style: 'TITLE' },
                ...paragraphs.map((text) => ({ text })),
              ],
            },
          ],
        },
      }
    : paragraphs === 'draft'
      ? { kind: 'none' }
      : { kind: paragraphs };
  return {
    givenName,
    familyName: 'Moss',
    email: `${givenName.toLowerCase()}@school.example`,
    work,
  };
}

export function sampleClass(writers: SampleWriter[], studentCopy = true): SampleClass {
  return {
    name: 'Room 12',
    section: 'Writing',
    assignment: {
      title: 'A moment that mattered',
      description: 'One moment, told slowly.',
      dueInDays: 7,
      studentCopy,
    },
    writers,
  };
}

export interface Answer {
  status: number;
  // The shape differs with every method; each test reads what it is about.
  // biome-ignore lint/suspicious/noExplicitAny: JSON of many shapes, read by tests only
  body: any;
}

export class School {
  time = Date.UTC(2026, 0, 12, 8);
  readonly cloud: Cloud;
  readonly people: People;
  readonly courseId: string;
  readonly courseWorkId: string;
  readonly #tokens = new Map<string, string>();

  constructor(
    writers: SampleWriter[],
    options: { pageSize?: number; pastAssignments?: number; studentCopy?: boolean } = {},
  ) {
    const { pageSize, pastAssignments, studentCopy } = options;
    this.cloud = new Cloud({
      now: () => this.time,
      ...(pageSize !== undefined && { pageSize }),
    });
    this.people = new People(this.cloud);
    const made = addClass(this.cloud, sampleClass(writers, studentCopy), {
      teacherEmail: TEACHER,
      teacherName: { givenName: 'Luz', familyName: 'Rivera' },
      ...(pastAssignments !== undefined && { pastAssignments }),
    });
    this.courseId = made.courseId;
    this.courseWorkId = made.courseWorkId;
  }

  token(email = TEACHER, scopes = SCOPES, enabledApis = APIS): string {
    const expiresAt = this.time + 365 * 24 * 3_600_000;
    return this.cloud.issueToken({ email, scopes, enabledApis, expiresAt });
  }

  /** Asks as the teacher, or as somebody else. `path` begins with the API: `docs/v1/…`. */
  ask(
    path: string,
    options: { as?: string; token?: string; body?: unknown; fault?: Fault } = {},
  ): Answer {
    const [api, ...rest] = path.split('/');
    const { as = TEACHER, body, fault } = options;
    let token = options.token ?? this.#tokens.get(as);
    if (token === undefined) {
      token = this.token(as);
      this.#tokens.set(as, token);
    }
    const response = this.cloud.handle(
      {
        method: body === undefined ? 'GET' : 'POST',
        url: `https://${api}.googleapis.com/${rest.join('/')}`,
        headers: { Authorization: `Bearer ${token}` },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      },
      fault,
    );
    const isJson = response.headers['content-type']?.startsWith('application/json');
    return { status: response.status, body: isJson ? JSON.parse(response.body) : response.body };
  }

  batch(fileId: string, requests: unknown[], more: { as?: string; writeControl?: unknown } = {}) {
    const { as, writeControl } = more;
    return this.ask(`docs/v1/documents/${fileId}:batchUpdate`, {
      ...(as !== undefined && { as }),
      body: { requests, ...(writeControl !== undefined && { writeControl }) },
    });
  }

  /** The Doc as the add-on reads it: all tabs, with its comments. */
  read(fileId: string, as = TEACHER): Answer {
    const query =
      'includeTabsContent=true&commentsViewMode=COMMENTS_VIEW_MODE_INCLUDED&suggestionsViewMode=SUGGESTIONS_INLINE';
    return this.ask(`docs/v1/documents/${fileId}?${query}`, { as });
  }

  student(givenName: string): string {
    return this.people.account({ email: `${givenName.toLowerCase()}@school.example` }).id;
  }

  get teacherId(): string {
    return this.people.account({ email: TEACHER }).id;
  }

  work(givenName: string) {
    const { courseId, courseWorkId } = this;
    return { courseId, courseWorkId, studentId: this.student(givenName) };
  }

  submission(givenName: string) {
    return this.cloud.state.courses[this.courseId]?.courseWork[this.courseWorkId]?.submissions[
      this.student(givenName)
    ];
  }

  /** The id of the first file that a writer has attached. */
  fileOf(givenName: string): string {
    const fileId = this.submission(givenName)?.fileIds[0];
    if (fileId === undefined) throw new Error(`${givenName} has attached nothing.`);
    return fileId;
  }

  coursePath(): string {
    return `classroom/v1/courses/${this.courseId}`;
  }

  submissionsPath(): string {
    return `${this.coursePath()}/courseWork/${this.courseWorkId}/studentSubmissions`;
  }
}
