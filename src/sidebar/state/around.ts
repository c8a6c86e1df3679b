// Owns: the sentences around the one that was picked, sent along so that a later change shows.
import type { DraftView } from '../../addon/answers/meeting';
import { type Around, NEIGHBOURS } from '../../conference/around';
import type { Passage } from '../../conference/draft';

/** null where no sentence was picked, or it is none of this draft's. */
export function aroundOf(draft: DraftView | null, picked: Passage | null): Around | null {
  if (!draft || !picked) return null;
  const all = draft.paragraphs.flatMap(({ sentences }) => sentences);
  const isPicked = ({ tabId, start, end }: Passage) =>
    tabId === picked.tabId && start < picked.end && end > picked.start;
  const first = all.findIndex(isPicked);
  if (first < 0) return null;
  const last = first + all.filter(isPicked).length;
  const texts = (from: number, to: number) =>
    all.slice(Math.max(0, from), to).map(({ text }) => text);
  return {
    before: texts(first - NEIGHBOURS, first),
    at: texts(first, last),
    after: texts(last, last + NEIGHBOURS),
  };
}
