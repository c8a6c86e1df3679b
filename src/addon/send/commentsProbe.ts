// Owns: finding out once, at planning, whether this school's Docs take comments from an add-on.
import { takesComments } from '../../google/comments';
import { COMMENTS } from '../pull/pullState';
import type { Context } from '../run';

/** Drafts asked of in one planning: one that may not be edited does not tell. */
const MOST_ASKED = 3;

/**
 * Asked of a draft, without leaving a trace; an answer that does not tell is asked for again the next
 * time, and so is "no": a school may switch it on.
 */
export function learnWhetherCommentsWork(context: Context): void {
  if (context.shared.get<string>(COMMENTS) === 'yes') return;
  const drafts = context.notebook
    .writers()
    .rows()
    .filter(({ docId, here, work }) => docId !== '' && here === 'yes' && work !== 'turned in');
  for (const { docId } of drafts.slice(0, MOST_ASKED)) {
    const works = takesComments(context.line, docId);
    if (works === null) continue;
    context.shared.set(COMMENTS, works ? 'yes' : 'no');
    return;
  }
}
