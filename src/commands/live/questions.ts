// Owns: what Google's documents leave open, as questions that are asked of it, and in what order.
import { LiveError, type Reply, type Side, told, Visit } from './side';

export interface Asked {
  question: string;
  answer: string;
}

export interface Findings {
  asked: Asked[];
  /** Why not everything was asked; empty when it was. */
  stopped: string;
  /** What was made and could not be deleted. */
  left: string[];
}

const TEXT = 'The lake was still. Then the rain came.';
const WORDS = 'lake';

/** Asks everything of one side, and deletes what it made, whatever happens in between. */
export async function ask(side: Side, title: string): Promise<Findings> {
  const visit = new Visit(side);
  const asked: Asked[] = [];
  let stopped = '';
  try {
    await askAll(visit, title, (question, answer) => asked.push({ question, answer }));
  } catch (error) {
    // Whatever it was: what was made is deleted, or named, before anybody is told.
    stopped = error instanceof LiveError ? error.message : String(error);
  }
  return { asked, stopped, left: await visit.cleanUp() };
}

async function askAll(
  visit: Visit,
  title: string,
  note: (question: string, answer: string) => void,
): Promise<void> {
  const { side } = visit;
  const courses = await visit.call(
    'teacher',
    'classroom',
    'GET',
    'v1/courses?teacherId=me&courseStates=ACTIVE',
  );
  note('The teacher lists her active courses', told(courses));
  if (courses.status !== 200)
    throw new LiveError('Without the class nothing else can be asked. Look at the token’s scopes.');

  const own = await visit.makeDoc('teacher', `${title} (teacher’s own)`, TEXT);
  note(
    'On a Doc of her own: the teacher comments',
    await comment(visit, 'teacher', own, 'A comment of my own.'),
  );

  const docId = await visit.makeDoc('student', title, TEXT);
  await side.byHand({ do: 'attach', docId, title });
  await mustBeAttached(visit, docId);
  note('Before turn-in: the teacher comments', await comment(visit, 'teacher', docId, 'Before.'));
  note('Before turn-in: the student sees it', await sees(visit, docId, 'Before.'));
  note('While the student types: the comment stands on', await whileTyping(visit, docId));

  await side.byHand({ do: 'turn in', docId, title });
  note('After turn-in: the teacher comments', await comment(visit, 'teacher', docId, 'After.'));
  note('After turn-in: the student sees the one before', await sees(visit, docId, 'Before.'));
  note('After turn-in: the student sees the one after', await sees(visit, docId, 'After.'));
  note('After turn-in: the student types', told(await type(visit, docId, 'x')));

  await side.byHand({ do: 'return', docId, title });
  note('After return: the student sees the one after', await sees(visit, docId, 'After.'));
}

interface Submission {
  assignmentSubmission?: { attachments?: { driveFile?: { id?: string } }[] };
}

async function mustBeAttached(visit: Visit, docId: string): Promise<void> {
  const files: string[] = [];
  let page = '';
  do {
    const { body } = await visit.call(
      'teacher',
      'classroom',
      'GET',
      `v1/courses/${visit.side.courseId}/courseWork/-/studentSubmissions?pageToken=${page}`,
    );
    for (const one of (body.studentSubmissions ?? []) as Submission[])
      for (const { driveFile } of one.assignmentSubmission?.attachments ?? [])
        files.push(driveFile?.id ?? '');
    page = body.nextPageToken ?? '';
  } while (page !== '');
  if (!files.includes(docId))
    throw new LiveError(
      'The Doc is not attached to any assignment of the class that the teacher sees. Attach it as the student and begin again.',
    );
}

async function comment(
  visit: Visit,
  who: 'teacher' | 'student',
  docId: string,
  content: string,
  read?: Reply,
): Promise<string> {
  const doc = read ?? (await visit.read(who, docId));
  if (doc.status !== 200) return `reading: ${told(doc)}`;
  const startIndex = 1 + textOf(doc).indexOf(WORDS);
  const answer = await visit.change(
    who,
    docId,
    [{ insertComment: { content, range: { startIndex, endIndex: startIndex + WORDS.length } } }],
    doc.body.revisionId ? { targetRevisionId: doc.body.revisionId } : undefined,
  );
  if (answer.status !== 200) return told(answer);
  const thread = answer.body.replies?.[0]?.insertComment?.commentThread;
  return `200 ${answer.body.commentUpdateState ?? 'no state'}, on “${thread?.plainTextQuote ?? ''}”`;
}

async function whileTyping(visit: Visit, docId: string): Promise<string> {
  const before = await visit.read('teacher', docId);
  const typed = await type(visit, docId, 'Once. ');
  if (typed.status !== 200) return `the student could not type: ${told(typed)}`;
  return comment(visit, 'teacher', docId, 'Meanwhile.', before);
}

const type = (visit: Visit, docId: string, text: string) =>
  visit.change('student', docId, [{ insertText: { location: { index: 1 }, text } }]);

async function sees(visit: Visit, docId: string, content: string): Promise<string> {
  const doc = await visit.read('student', docId);
  if (doc.status !== 200) return `no: ${told(doc)}`;
  const threads: { headPost?: { content?: string } }[] = doc.body.comments ?? [];
  return threads.some(({ headPost }) => headPost?.content === content) ? 'yes' : 'no';
}

function textOf({ body }: Reply): string {
  const content: { paragraph?: { elements?: { textRun?: { content?: string } }[] } }[] =
    body.tabs?.[0]?.documentTab?.body?.content ?? [];
  return content
    .flatMap(({ paragraph }) => paragraph?.elements ?? [])
    .map(({ textRun }) => textRun?.content ?? '')
    .join('');
}
