// Owns: an opinion of several parts in which no word tells which reason weighs most.
import { compiled } from '../../pattern';
import { type LookFor, quoteSentence } from '../lookFor';

const PARTS = 4;
const ENOUGH = 120;
/** A part, in words, that holds a reason. */
const PART = 20;

const WEIGHS =
  /\b(?:most of all|above all|(?:most|more) (?:important|importantly|serious|obvious)|biggest|main|worst|best|greatest|strongest|least|especially|even (?:more|better|worse)|not only)\b/i;

/** The part that says it is one more reason. */
const REASON =
  /\b(?:reasons?|first|second|third|also|another|in addition|to begin with|next|finally|besides|furthermore|moreover|as well)\b/i;
/** The part that answers those who disagree is no reason. */
const OTHERS =
  /\b(?:some|many|people|others?|critics|opponents|those who|teachers|parents|adults) (?:\w+ ){0,3}(?:say|think|argue|believe|claim|disagree|worry)|\b(?:you|they) (?:might|may|could)\b|^\W*(?:\w+ ){1,3}(?:say|argue|claim)s?\b|^\W*(?:however|but|yes|i (?:know|understand))\b/i;

export const weighReasons: LookFor = {
  name: 'transitions-reasons-unweighed',
  skill: 'transitions',
  kind: 'need',
  genres: ['opinion'],
  onlyIfNothingElse: true,
  find(page) {
    const { paragraphs } = page;
    if (paragraphs.length < PARTS || page.words < ENOUGH) return [];
    if (page.sentences.some(({ plain }) => compiled(WEIGHS).test(plain))) return [];
    const says = (en: string, es: string) => ({
      en: `No word in the piece tells which reason weighs most; ${en} it could be said.`,
      es: `Ninguna palabra del texto dice qué razón pesa más; ${es} se podría decir.`,
    });
    // From the last reason on: that is where one says that the best comes last.
    const reasons = [...paragraphs.slice(1, -1)]
      .reverse()
      .flatMap(({ words, sentences: [first] }) =>
        first && words >= PART && REASON.test(first.plain) && !compiled(OTHERS).test(first.plain)
          ? [quoteSentence(first, says('here', 'aquí'))]
          : [],
      );
    const [closing] = paragraphs[paragraphs.length - 1]?.sentences ?? [];
    return closing
      ? [
          ...reasons,
          quoteSentence(closing, says('before the close, here,', 'antes del cierre, aquí,')),
        ]
      : reasons;
  },
};
