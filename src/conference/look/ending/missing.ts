// Owns: an opinion that stops on a detail, without coming back to what it says.
import { type LookFor, quoteSentence } from '../lookFor';
import { lowerWords, type Page } from '../page';

/** Any of these near the end may be a closing, good or not. */
const CLOSING =
  /\b(?:conclu\w*|overall|should(?:n't)?|must|so|that's why|thats why|that is why|this is why|these|those|reasons?|please|hope|finally|lastly|in the end|all in all|i (?:think|believe|agree|disagree|feel|want|wish|would)|let's|therefore|because of this|this way|dis?agree|thank|best|better|important|never|always|imagine|remember|now|next time)\b|\?/i;

const ENOUGH = 90;
const FILLER = new Set(
  'the a an and or but to of in on at for with is are was were be it they them their he she you your we our that this can will would could have has not do does than then when if as by from also just'.split(
    ' ',
  ),
);

export const missing: LookFor = {
  name: 'ending-missing',
  skill: 'ending',
  kind: 'need',
  genres: ['opinion'],
  find(page) {
    const end = page.sentences.slice(-2);
    const last = end[1];
    const [first, second] = page.sentences;
    if (!first || !second || !last || page.words < ENOUGH || page.sentences.length < 6) return [];
    if (!last.ended || last.told !== last.plain || end.some(({ plain }) => CLOSING.test(plain)))
      return [];
    const lead = new Set([...lowerWords(first), ...lowerWords(second)]);
    const own = lowerWords(last).filter((word) => !FILLER.has(word));
    const again = own.filter((word) => lead.has(word) || lead.has(`${word}s`));
    // Two of the lead's own words may well be a coming back, and so may two words of the claim
    // anywhere in the closing paragraph.
    return (again.length >= 2 && again.length * 3 >= own.length) || closesOnClaim(page)
      ? []
      : [
          quoteSentence(
            last,
            'The piece stops on a detail; nothing comes back to what it wants to say.',
          ),
        ];
  },
};

const CLAIM =
  /\b(?:should|must|ought to|needs?|i (?:\w+ )?(?:think|believe|feel|want|wish)|opinion)\b/i;

function closesOnClaim(page: Page): boolean {
  const closing =
    page.paragraphs.length > 1 ? page.paragraphs[page.paragraphs.length - 1] : undefined;
  if (!closing) return false;
  const closed = new Set(closing.sentences.flatMap(lowerWords));
  return page.sentences.slice(0, 6).some((sentence) => {
    if (!CLAIM.test(sentence.told)) return false;
    const claimed = new Set(lowerWords(sentence).filter((word) => !FILLER.has(word)));
    return [...claimed].filter((word) => closed.has(word)).length >= 2;
  });
}
