// Owns: an opinion that is said plainly near the start.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const VIEW =
  /\b(?:i|we) (?:(?:strongly|completely|totally|highly|also|really|still|do|do not|don't|fully|personally|firmly) ){0,2}(?:disagree|agree|believe|think|feel|say)\b|\bin my opinion\b|\b(?:should|must|ought to)(?: not|n't)?\b/gi;

export const saysWhatTheyThink: LookFor = {
  name: 'focus-clear-view',
  skill: 'focus',
  kind: 'strength',
  genres: ['opinion'],
  find(page) {
    const early = page.sentences
      .slice(0, 6)
      .filter(
        ({ plain, words }) => words.length >= 6 && words.length <= 40 && !/\?\W*$/.test(plain),
      );
    const hits = inOwnWords({ ...page, sentences: early }, VIEW).filter(({ sentence }) =>
      // A view needs more than "I agree.": what is agreed to, or why.
      /\b(?:should|must|because|would|is|are|will|ought|with|that)\b/i.test(sentence.told),
    );
    const stated = hits.filter(({ match }) => /^(?:i|we|in)\b/i.test(match[0]));
    return (stated.length > 0 ? stated : hits).map((hit) =>
      quoteAround(hit, 'It says plainly, near the start, what the writer thinks.'),
    );
  },
};
