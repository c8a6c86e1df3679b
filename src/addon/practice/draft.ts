// Owns: the practice draft: a Doc of the teacher's own, made once. It stays in her Drive, for throwing
// a file away takes a permission that nothing else here needs.
import { PRACTICE_QUOTE, PRACTICE_TEXT, PRACTICE_TITLE } from '../../conference/practice';
import type { Draft } from '../../conference/thread';
import { readDrafts } from '../../google/docs';
import type { Answer } from '../../google/http';
import { makeDoc } from '../../google/newDoc';
import type { Context } from '../run';

const DOC = 'practice-doc';

/** The practice draft of before, or a new one where that is gone. */
export function practiceDraft(context: Context): Answer<Draft> {
  const known = context.own.get<string>(DOC);
  if (known !== null) {
    const before = readPractice(context, known);
    const isThere =
      before.ok && before.value.paragraphs.some(({ text }) => text.includes(PRACTICE_QUOTE));
    if (isThere || (!before.ok && before.error.kind !== 'not-found')) return before;
  }
  const made = makeDoc(context.line, PRACTICE_TITLE, PRACTICE_TEXT);
  if (!made.ok) return made;
  context.own.set(DOC, made.value);
  return readPractice(context, made.value);
}

/** null before the first practice. */
export const practiceDocId = (context: Context): string | null => context.own.get<string>(DOC);

/** The Doc as it is now, with its comments where Google shows them. */
export const readPractice = ({ line }: Context, docId: string): Answer<Draft> =>
  readDrafts(line, [docId], true).drafts[0] ?? {
    ok: false,
    error: { kind: 'unavailable', status: 0, message: 'Nothing came back.' },
  };
