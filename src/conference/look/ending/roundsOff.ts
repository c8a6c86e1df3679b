// Owns: an ending that gathers the piece up before it stops.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const GATHERS =
  /^\W*(?:so,? )?(?:in conclusion|to conclude|to sum (?:it )?up|in summary|overall|all in all|as you can see|in the end|ultimately|to summarize)\b,?/gi;

export const roundsOff: LookFor = {
  name: 'ending-rounds-off',
  skill: 'ending',
  kind: 'strength',
  genres: ['opinion', 'information'],
  find(page) {
    const from = page.paragraphs[Math.max(1, page.paragraphs.length - 2)];
    const closing = page.sentences.filter(
      ({ start, tabId, words }) =>
        from !== undefined &&
        tabId === from.tabId &&
        start >= from.start &&
        words.length >= 10 &&
        words.length <= 45,
    );
    return inOwnWords({ ...page, sentences: closing }, GATHERS).map((hit) =>
      quoteAround(hit, {
        en: 'A closing part gathers up what the piece said.',
        es: 'Una parte final reúne lo que dijo el texto.',
      }),
    );
  },
};
