// Owns: which ways of commenting this teacher has: the Docs API, and Drive where the school added it.

import type { Draft } from '../../conference/thread';
import type { CommentWriter } from '../../google/comments';
import { docsElseDrive, driveThreads } from '../../google/driveComments';
import { isAllowed } from '../permissions';
import type { Context } from '../run';

/** Found out by asking: Docs first, and Drive only for what Docs refuses and Drive may do. */
export const commentWriter = (context: Context): CommentWriter =>
  docsElseDrive(context.line, () => isAllowed('drive'));

/** The comments of the drafts whose Docs would not show them, where Drive does. */
export function addDriveThreads(context: Context, all: readonly Draft[]): void {
  const drafts = all.filter(({ threads }) => threads === null);
  if (drafts.length === 0 || !isAllowed('drive')) return;
  const answers = driveThreads(
    context.line,
    drafts.map(({ docId }) => docId),
  );
  drafts.forEach((draft, index) => {
    const answer = answers[index];
    if (answer?.ok) draft.threads = answer.value;
  });
}
