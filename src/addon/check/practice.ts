// Owns: what the practice draft shows of this installation: that it can be read, commented on and read
// back.
import { look } from '../../conference/look/look';
import { PRACTICE_QUOTE } from '../../conference/practice';
import type { Spoken } from '../../conference/spoken';
import type { Draft } from '../../conference/thread';
import { docsComments } from '../../google/comments';
import { driveComments } from '../../google/driveComments';
import type { ApiError } from '../../google/http';
import { isAllowed } from '../permissions';
import { practiceDraft, readPractice } from '../practice/draft';
import { problemOf } from '../refusal';
import type { Context } from '../run';
import { said } from '../words/said';
import { broken, type Checked, checkSays, works } from './checked';

const COMMENT =
  'A comment from the check: you let me hear the spoon.\n\nOne thing to try: stay in the moment on the stairs a little longer.';

/** What the practice draft showed, line by line; it ends where nothing more can be tried. */
export function checkPractice(context: Context): Checked[] {
  const read = practiceDraft(context);
  if (!read.ok) return [broken('reading', ...told(read.error, 'practice'))];
  const draft = read.value;
  const seen = look(draft.paragraphs).findings.map(({ says }) => says);
  return [
    {
      ...works(
        'reading',
        checkSays((w, language) =>
          w.read(
            seen
              .slice(0, 2)
              .map((one) => one[language])
              .join(' '),
          ),
        ),
      ),
      link: {
        says: checkSays((w) => w.openPractice),
        url: `https://docs.google.com/document/d/${draft.docId}/edit`,
      },
    },
    checkCommenting(context, draft),
  ];
}

/** Leaves one comment, in place of the last check's, and reads it back. */
function checkCommenting(context: Context, draft: Draft): Checked {
  const docs = docsComments(context.line);
  const before = (draft.threads ?? []).filter(({ head }) => head.mine && head.text === COMMENT);
  const paragraph = draft.paragraphs.find(({ text }) => text.includes(PRACTICE_QUOTE));
  if (!paragraph)
    return broken(
      'commenting',
      checkSays((w) => w.draftChanged),
      checkSays((w) => w.draftChangedTodo),
    );
  const start = paragraph.start + paragraph.text.indexOf(PRACTICE_QUOTE);
  const comment = {
    docId: draft.docId,
    revisionId: draft.revisionId,
    passage: { tabId: paragraph.tabId, start, end: start + PRACTICE_QUOTE.length },
    text: COMMENT,
    about: COMMENT,
  };
  const [placed] = docs.add([comment]);
  if (!placed?.ok) return byDrive(context, comment, placed?.error);
  docs.remove(
    before.map(({ id, head }) => ({ docId: draft.docId, commentId: id, postId: head.id })),
  );
  const again = readPractice(context, draft.docId);
  const thread = again.ok
    ? again.value.threads?.find(({ id }) => id === placed.value.commentId)
    : undefined;
  if (!thread)
    return broken(
      'commenting',
      checkSays((w) => w.notShown),
      checkSays((w) => w.notShownTodo),
    );
  return thread.quote === PRACTICE_QUOTE
    ? works(
        'commenting',
        checkSays((w) => w.commented(PRACTICE_QUOTE)),
      )
    : broken(
        'commenting',
        checkSays((w) => w.elsewhere(thread.quote, PRACTICE_QUOTE)),
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
