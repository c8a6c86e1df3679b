// Owns: a paragraph that runs on long past where a reader needs a break.
import { compiled } from '../../pattern';
import { type LookFor, point, quoteSentence, type Sighting } from '../lookFor';
import type { PageParagraph } from '../page';

/** Long in any draft. */
const LONG = 200;
/** Long when it is the whole draft, and words inside it say that a new part begins. */
const LONG_ALONE = 120;

/** Words a new paragraph likes to begin with. */
const NEW_PART =
  /^\W*(?:the next (?:day|morning|week|thing)|next,|(?:and )?(?:the |my |another )?(?:second|third|last|final|other|another)(?:ly)? (?:reason|thing|way)|(?:second|third|final)(?:ly)?,? (?=i\b|we\b|the\b|my\b|students?\b|kids\b|they\b|it\b|if\b|when\b|school\b|people\b|another\b)|finally,|lastly,|secondly\b|thirdly\b|in conclusion|later,? (?=i\b|we\b|that\b|the\b|my\b)|after (?:that|a while|school|lunch|dinner)|when (?:we|i) (?:got|arrived|came|woke)|one day|in addition|furthermore|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|that night|that morning)\b/i;

export const oneLongParagraph: LookFor = {
  name: 'paragraphs-one-long',
  skill: 'paragraphs',
  kind: 'need',
  find(page) {
    const alone = page.paragraphs.length === 1;
    return page.paragraphs.flatMap((paragraph) => {
      const turn = paragraph.sentences.slice(2).find(({ told }) => compiled(NEW_PART).test(told));
      const long = paragraph.words >= LONG || (alone && turn && paragraph.words >= LONG_ALONE);
      if (!long) return [];
      return [turn ? atTurn(paragraph, turn) : atStart(paragraph)].flat();
    });
  },
};

function atTurn(paragraph: PageParagraph, turn: PageParagraph['sentences'][number]): Sighting {
  return quoteSentence(turn, {
    en: `One paragraph holds ${paragraph.words} words; a new part begins inside it, here.`,
    es: `Un solo párrafo tiene ${paragraph.words} palabras; adentro, aquí, empieza una parte nueva.`,
  });
}

function atStart(paragraph: PageParagraph): Sighting[] {
  const first = paragraph.sentences[0];
  const last = first?.words[Math.min(7, first.words.length - 1)];
  if (!first || !last) return [];
  return [
    point(first, 0, last.end - first.start, {
      en: `This paragraph runs on for ${paragraph.words} words without a break.`,
      es: `Este párrafo sigue durante ${paragraph.words} palabras sin ninguna pausa.`,
    }),
  ];
}
