// Owns: the practice draft: a Doc of the teacher's own, made once, on which the add-on shows that it
// can read, comment and read back, and on which a conference can be tried without a child.
import { look } from '../../conference/look/look';
import type { Spoken } from '../../conference/spoken';
import type { Draft } from '../../conference/thread';
import { docsComments } from '../../google/comments';
import { readDrafts } from '../../google/docs';
import { driveComments } from '../../google/driveComments';
import type { Answer, ApiError } from '../../google/http';
import { makeDoc } from '../../google/newDoc';
import { isAllowed } from '../permissions';
import type { Context } from '../run';
import { problemOf } from '../words';
import { said } from '../words/said';
import { broken, type Checked, checkSays, works } from './checked';

const PRACTICE = 'practice-doc';
const TITLE = 'Practice draft (Writing Conferences)';
/** As a nine-year-old writes it. Nobody's: it was made up for this. */
const TEXT = `The Night the Lights Went Out
The whole street went black. I dropped my spoon and it rang on the floor like a bell.
Then we looked for the flashlight. Then my dad found candles. Then we sat on the stairs. It was fun.
My sister told a story about a fox who ate the moon. It was good.
In the morning the lights came back and I was a little sad.`;
const COMMENT =
  'A comment from the check: you let me hear the spoon.\n\nOne thing to try: stay in the moment on the stairs a little longer.';
const QUOTE = 'it rang on the floor like a bell';

/** What the practice draft showed, line by line; it ends where nothing more can be tried. */
export function checkPractice(context: Context): Checked[] {
  const read = ownDraft(context);
  if (!read.ok) return [broken('reading', ...told(read.error, 'practice'))];
  const draft = read.value;
  const seen = look(draft.paragraphs).findings.map(({ says }) => says);
  return [
    {
      ...works(
        'reading',
        checkSays((w) => w.read(seen.slice(0, 2).join(' '))),
      ),
      link: {
        says: checkSays((w) => w.openPractice),
        url: `https://docs.google.com/document/d/${draft.docId}/edit`,
      },
    },
    checkCommenting(context, draft),
  ];
}

/** The practice draft of before, or a new one where that is gone. */
function ownDraft(context: Context): Answer<Draft> {
  const known = context.own.get<string>(PRACTICE);
  if (known !== null) {
    const before = readOne(context, known);
    const isThere = before.ok && before.value.paragraphs.some(({ text }) => text.includes(QUOTE));
    if (isThere || (!before.ok && before.error.kind !== 'not-found')) return before;
  }
  const made = makeDoc(context.line, TITLE, TEXT);
  if (!made.ok) return made;
  context.own.set(PRACTICE, made.value);
  return readOne(context, made.value);
}

function readOne(context: Context, docId: string): Answer<Draft> {
  return (
    readDrafts(context.line, [docId], true).drafts[0] ?? {
      ok: false,
      error: { kind: 'unavailable', status: 0, message: 'Nothing came back.' },
    }
  );
}

/** Leaves one comment, in place of the last check's, and reads it back. */
function checkCommenting(context: Context, draft: Draft): Checked {
  const docs = docsComments(context.line);
  const before = (draft.threads ?? []).filter(({ head }) => head.mine && head.text === COMMENT);
  const paragraph = draft.paragraphs.find(({ text }) => text.includes(QUOTE));
  if (!paragraph)
    return broken(
      'commenting',
      checkSays((w) => w.draftChanged),
      checkSays((w) => w.draftChangedTodo),
    );
  const start = paragraph.start + paragraph.text.indexOf(QUOTE);
  const comment = {
    docId: draft.docId,
    revisionId: draft.revisionId,
    passage: { tabId: paragraph.tabId, start, end: start + QUOTE.length },
    text: COMMENT,
    about: COMMENT,
  };
  const [placed] = docs.add([comment]);
  if (!placed?.ok) return byDrive(context, comment, placed?.error);
  docs.remove(
    before.map(({ id, head }) => ({ docId: draft.docId, commentId: id, postId: head.id })),
  );
  const again = readOne(context, draft.docId);
  const thread = again.ok
    ? again.value.threads?.find(({ id }) => id === placed.value.commentId)
    : undefined;
  if (!thread)
    return broken(
      'commenting',
      checkSays((w) => w.notShown),
      checkSays((w) => w.notShownTodo),
    );
  return thread.quote === QUOTE
    ? works(
        'commenting',
        checkSays((w) => w.commented(QUOTE)),
      )
    : broken(
        'commenting',
        checkSays((w) => w.elsewhere(thread.quote, QUOTE)),
        checkSays((w) => w.elsewhereTodo),
      );
}

function byDrive(
  context: Context,
  comment: Parameters<ReturnType<typeof driveComments>['add']>[0][number],
  error: ApiError | undefined,
): Checked {
  const [says, todo] = told(error, 'practice');
  if (error && error.kind !== 'bad-request' && error.kind !== 'forbidden')
    return broken('commenting', says, todo);
  const refused = checkSays((w) => w.noComments);
  if (!isAllowed('drive'))
    return broken(
      'commenting',
      refused,
      checkSays((w) => w.askForDrive),
    );
  const drive = driveComments(context.line);
  const [placed] = drive.add([comment]);
  if (!placed?.ok) return broken('commenting', refused, told(placed?.error, 'byDrive')[1]);
  // It would stand there beside the next check's for ever.
  drive.remove([{ docId: comment.docId, ...placed.value }]);
  return works(
    'commenting',
    checkSays((w) => w.byDrive),
  );
}

/** What a refusal says, and what to do. */
function told(error: ApiError | undefined, what: 'practice' | 'byDrive'): [Spoken, Spoken] {
  const { says, todo } = problemOf(
    error ?? { kind: 'unavailable', status: 0, message: '' },
    said(({ google }) => google.what[what]),
  );
  return [says, todo];
}
