// Owns: a reason that is named in one short sentence and then left.
import { compiled } from '../../pattern';
import { type LookFor, quoteSentence } from '../lookFor';

const REASON =
  /^\W*(?:(?:and )?(?:one|another|the|my|a) ?(?:first|second|third|last|other|final|next|main)? (?:reason|thing)\b|(?:first|second|third|1st|2nd|3rd) reason\b)/i;

/** The next reason, or the closing. */
const NEXT_PART =
  /^\W*(?:(?:and )?(?:another|the|my) (?:\w+ )?(?:reason|thing)\b|(?:first|second|third|1st|2nd|3rd|fourth)(?:ly)?\b|next\b|last|finally|also\b|in conclusion|to conclude|in addition|(?:these|those) (?:are|were)|i (?:still )?(?:agree|disagree)|so )/i;

const EXPLAINS =
  /\b(?:because|since|so that|for example|for instance|when|if|means?)\b.*\b(?:because|since|so|for example|for instance|when|if|means?)\b/i;

export const reasonNotExplained: LookFor = {
  name: 'elaboration-reason-not-explained',
  skill: 'elaboration',
  kind: 'need',
  genres: ['opinion'],
  find: (page) =>
    page.paragraphs.flatMap(({ sentences, words }, i) => {
      const [only] = sentences;
      // Writers who begin a new line for every sentence may explain it in the next.
      const next = page.paragraphs[i + 1]?.sentences[0];
      if (next && !compiled(NEXT_PART).test(next.told)) return [];
      const bare =
        only && sentences.length === 1 && words >= 5 && words <= 22 && REASON.test(only.told);
      return bare && !EXPLAINS.test(only.told)
        ? [
            quoteSentence(only, {
              en: 'A reason is named here, and the next one begins before it is explained.',
              es: 'Aquí se nombra una razón, y la siguiente empieza antes de explicarla.',
            }),
          ]
        : [];
    }),
};
