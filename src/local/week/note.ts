// Owns: the note that is written of one writer: a strength the draft shows, and the point that was taught.
import type { Meeting } from './answers';

/** @param always leave a comment even where there is no draft yet to put it on */
export function noteFor(
  writer: Meeting['writers'][number],
  { frames }: Meeting,
  point: Meeting['points'][number],
  always: boolean,
) {
  const all = writer.draft?.paragraphs.flatMap(({ sentences }) => sentences) ?? [];
  const [found] = writer.strengths;
  const passage = found?.passage ?? all[0];
  const at = all.findIndex(
    ({ tabId, start, end }) =>
      passage !== undefined &&
      tabId === passage.tabId &&
      start < passage.end &&
      end > passage.start,
  );
  const texts = all.map(({ text }) => text);
  return {
    writerId: writer.id,
    strength: found?.says ?? frames[0] ?? '',
    quote: found?.quote ?? all[0]?.text ?? '',
    passage: passage ? { tabId: passage.tabId, start: passage.start, end: passage.end } : null,
    around:
      at < 0
        ? null
        : {
            before: texts.slice(Math.max(0, at - 2), at),
            at: texts.slice(at, at + 1),
            after: texts.slice(at + 1, at + 3),
          },
    teachingPoint: point.child,
    nextStep: point.nextStep,
    whereElse: point.whereElse,
    learned: '',
    comment: always || writer.draft !== null,
  };
}
