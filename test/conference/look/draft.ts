// Owns: small drafts for the tests of the look-fors.
import type { Genre } from '../../../src/conference/bank/teachingPoint';
import { type Finding, findingKey } from '../../../src/conference/look/finding';
import { look } from '../../../src/conference/look/look';
import { draftOf } from '../paragraphs';

/** What one look-for finds in a draft; paragraphs are told apart by newlines. */
export function seenBy(lookFor: string, text: string, genre?: Genre): Finding[] {
  const { findings } = look(draftOf(...text.split('\n')), genre === undefined ? {} : { genre });
  return findings.filter((finding) => finding.lookFor === lookFor);
}

/** A case of a look-for: a draft, and the words it must quote, or `null` where it must keep silent. */
export type Case = readonly [promise: string, text: string, quote: string | null];

/** Plain sentences that no look-for minds, to put around the one that matters. */
export const AROUND =
  'The kitchen was quiet when we came in from the yard. My sister put the bowl on the table with both hands.';

/** Makes a test of each case. Quotes may be the beginning of what is quoted. */
export function cases(lookFor: string, genre: Genre | undefined, rows: readonly Case[]): void {
  describe(lookFor, () => {
    it.each(rows)('%s', (_promise, text, quote) => {
      const [first, ...rest] = seenBy(lookFor, text, genre).map((finding) => finding.quote);
      if (quote === null) expect([first, ...rest]).toEqual([undefined]);
      else expect(first?.slice(0, quote.length)).toBe(quote);
    });
  });
}

/** What one look-for would say if the teacher dismissed every need that is shown before it. */
export function seenBehind(lookFor: string, text: string, genre?: Genre): Finding[] {
  const dismissed = new Set<string>();
  for (;;) {
    const options = genre === undefined ? { dismissed } : { dismissed, genre };
    const needs = look(draftOf(...text.split('\n')), options).findings.filter(
      ({ kind }) => kind === 'need',
    );
    const own = needs.filter((finding) => finding.lookFor === lookFor);
    if (own.length > 0 || needs.length === 0) return own;
    for (const finding of needs) dismissed.add(findingKey(finding));
  }
}
