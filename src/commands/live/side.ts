// Owns: one side of the comparison: a teacher, a student and a class, at Google or embedded, and the
// requests that are made there. Every Doc that is made is noted, and deleted in the end.

export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: JSON of many shapes; each question reads its own part
  body: any;
}

export type Who = 'teacher' | 'student';

/** The teacher's own token holds what the add-on asks for, nothing of Drive; her second one Drive's. */
export type Token = Who | 'teacherDrive';

export interface Side {
  name: string;
  tokens: Record<Token, string>;
  courseId: string;
  /** Where Google's hosts are; null for Google itself. */
  rootUrl: string | null;
  /** Has a person do by hand what no API of ours may. */
  byHand: (what: Handwork) => Promise<void>;
}

/** What only a person can do, with the Doc it is about. */
export interface Handwork {
  do: 'attach' | 'turn in' | 'return';
  docId: string;
  title: string;
}

type Api = 'classroom' | 'docs' | 'drive';

const HOSTS: Record<Api, string> = {
  classroom: 'https://classroom.googleapis.com/',
  docs: 'https://docs.googleapis.com/',
  drive: 'https://www.googleapis.com/',
};

export class Visit {
  /** Docs made here and not deleted yet, with their owner. */
  readonly made = new Map<string, Who>();
  readonly side: Side;

  constructor(side: Side) {
    this.side = side;
  }

  async call(
    who: Token,
    api: Api,
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: unknown,
  ): Promise<Reply> {
    const answer = await fetch(`${this.side.rootUrl ?? HOSTS[api]}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.side.tokens[who]}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    let json: unknown = {};
    try {
      json = text === '' ? {} : JSON.parse(text);
    } catch {
      // A page instead of JSON is an answer too: its status says which.
      json = { error: { message: text.slice(0, 200) } };
    }
    return { status: answer.status, body: json };
  }

  /** A new Doc with these words; nothing else is ever written to. */
  async makeDoc(who: Who, title: string, text: string): Promise<string> {
    const made = await this.call(who, 'docs', 'POST', 'v1/documents', { title });
    const id = made.body.documentId;
    if (made.status !== 200 || typeof id !== 'string')
      throw new LiveError(`The ${who}'s Doc could not be made: ${told(made)}`);
    this.made.set(id, who);
    const written = await this.change(who, id, [{ insertText: { location: { index: 1 }, text } }]);
    if (written.status !== 200)
      throw new LiveError(`The ${who}'s Doc could not be written: ${told(written)}`);
    return id;
  }

  change(who: Who, docId: string, requests: object[], writeControl?: object): Promise<Reply> {
    this.mustBeOurs(docId);
    return this.call(who, 'docs', 'POST', `v1/documents/${docId}:batchUpdate`, {
      requests,
      ...(writeControl ? { writeControl } : {}),
    });
  }

  read(who: Who, docId: string): Promise<Reply> {
    return this.call(
      who,
      'docs',
      'GET',
      `v1/documents/${docId}?includeTabsContent=true&suggestionsViewMode=SUGGESTIONS_INLINE&commentsViewMode=COMMENTS_VIEW_MODE_INCLUDED`,
    );
  }

  /** @throws for a Doc that was not made here: nobody else's is ever written to. */
  mustBeOurs(docId: string): void {
    if (!this.made.has(docId)) throw new LiveError(`${docId} was not made by this check.`);
  }

  /** Deletes what was made. Answers what could not be deleted, in words. */
  async cleanUp(): Promise<string[]> {
    const left: string[] = [];
    for (const [id, owner] of this.made) {
      // Turning in makes the teacher its owner; whichever it is now may delete it.
      const tries: Token[] = ['teacherDrive', 'student'];
      if (owner === 'student') tries.reverse();
      let reply: Reply = { status: 0, body: {} };
      for (const who of tries) {
        reply = await this.call(who, 'drive', 'DELETE', `drive/v3/files/${id}`).catch(unanswered);
        if (reply.status === 204) break;
      }
      if (reply.status === 204) this.made.delete(id);
      else left.push(`https://docs.google.com/document/d/${id}/edit (${told(reply)})`);
    }
    return left;
  }
}

/** Google out of reach is an answer like any other, where what is left must be told. */
const unanswered = (error: unknown): Reply => ({
  status: 0,
  body: { error: { message: String((error as Error)?.message ?? error) } },
});

/** The check cannot go on; the message says why and what to do. */
export class LiveError extends Error {
  override name = 'LiveError';
}

export const told = ({ status, body }: Reply): string =>
  status >= 200 && status < 300 ? `${status}` : `${status} ${body?.error?.message ?? ''}`.trim();
