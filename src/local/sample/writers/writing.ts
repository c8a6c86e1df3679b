// Owns: a writer's work on the assignment, in the few words a roster of writers needs.
import type { SampleParagraph, SampleWriter } from '../class';

type Work = SampleWriter['work'];

/** A draft in a Doc with a single tab, not turned in yet. */
export function draft(title: string, paragraphs: SampleParagraph[]): Work {
  return draftInTabs(title, [{ title: 'Tab 1', paragraphs }]);
}

/** A draft in a Doc whose writer added tabs. */
export function draftInTabs(
  title: string,
  tabs: { title: string; paragraphs: SampleParagraph[] }[],
): Work {
  return { kind: 'draft', draft: { title, tabs }, turnedIn: false };
}

/** A draft that is turned in: it belongs to the teacher until she returns it. */
export function turnedIn(title: string, paragraphs: SampleParagraph[]): Work {
  return {
    kind: 'draft',
    draft: { title, tabs: [{ title: 'Tab 1', paragraphs }] },
    turnedIn: true,
  };
}
