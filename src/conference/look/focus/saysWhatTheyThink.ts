// Owns: an opinion that is said plainly near the start.
import { type Hit, inOwnWords, type LookFor, quoteAround } from '../lookFor';

const VIEW =
  /\b(?:i|we) (?:(?:strongly|completely|totally|highly|also|really|still|do|do not|don't|fully|personally|firmly) ){0,2}(?:disagree|agree|believe|think|feel|say)\b|\bin my opinion\b|(?<!\b(?:he|she|who|which) )\b(?:should|ought to)(?: not|n't)?\b(?! (?:of|have)\b)|(?<!\bwhich )\b(?:is|are) (?:unfair|not fair|a bad idea|a good idea)\b|\bneeds? to (?:be|change|stop)\b|\b(?:our|this|every) (?:\w+ )?(?:school|class|town|city|street|neighborhood|park|library|playground|cafeteria|bus|team) needs (?:a|an|more|better|new)\b/gi;

export const saysWhatTheyThink: LookFor = {
  name: 'focus-clear-view',
  skill: 'focus',
  kind: 'strength',
  ranked: true,
  genres: ['opinion'],
  find(page) {
    const early = page.sentences
      .slice(0, 6)
      .filter(
        ({ plain, words }) =>
          words.length >= 6 &&
          words.length <= 40 &&
          !/\?\W*$|\breasons? (?:why )?i\b|^(?:imagine|picture|suppose)\b/i.test(plain),
      );
    const hits = inOwnWords({ ...page, sentences: early }, VIEW).filter(({ sentence }) =>
      // A view needs more than "I agree.": what is agreed to, or why.
      /\b(?:should|must|because|would|is|are|will|ought|with|that|needs)\b/i.test(sentence.told),
    );
    // Best "I believe …" at the head of its sentence, then anywhere, then "… should …".
    const rank = ({ match }: Hit) =>
      /^(?:i|we|in)\b/i.test(match[0]) ? (match.index < 4 ? 0 : 1) : 2;
    return hits
      .sort((a, b) => rank(a) - rank(b))
      .map((hit) =>
        quoteAround(hit, {
          en: 'It says plainly, near the start, what the writer thinks.',
          es: 'Dice con claridad, cerca del comienzo, lo que piensa quien escribe.',
        }),
      );
  },
};
