// Owns: a short sentence at the edge of a long paragraph, strong enough to stand alone.

import { compiled } from '../../pattern';
import { type LookFor, quoteSentence } from '../lookFor';
import { isSpoken, type PageParagraph, type PageSentence } from '../page';

/** In words: the paragraph it would step out of. */
const PARAGRAPH = 35;
const SHORTEST = 3;
const LONGEST = 7;

/** What sums up or leads in loses its paragraph when it stands alone. */
const LEANS =
  /^\W*(?:that|this|these|those|first|second|third|also|another|then|so|and|but|or|next|after|one|there|he|she|they|it was|it is|it's|on|in|at)\b|\b(?:(?<!nobody )sa(?:id|ys?)|ha(?:ve|s|d) to|fun|good|nice|cool|great|awesome|happy|sad|mad|scared)\b|[,:;?]/i;

/** At the head of a paragraph most short sentences lead in; these turn the story. */
const TURNS = /\b(?:not|never|nobody|nothing|no one|\w+n't)\b/i;

export const lineAlone: LookFor = {
  name: 'paragraphs-line-alone',
  skill: 'paragraphs',
  kind: 'need',
  genres: ['narrative', 'opinion'],
  onlyIfNothingElse: true,
  find(page) {
    const long = page.paragraphs.filter(({ words }) => words >= PARAGRAPH);
    // Who has a line alone already knows how; a piece without paragraphs has other things to learn.
    if (page.paragraphs.length < 3 || page.paragraphs.some(isLine)) return [];
    return long.flatMap(({ words, sentences }) => {
      const [first] = sentences;
      const last = sentences[sentences.length - 1];
      if (!first || !last || sentences.length < 3) return [];
      const says = (en: string, es: string) => ({
        en: `This short sentence ${en} a paragraph of ${words} words; on a line of its own it would ring.`,
        es: `Esta oración corta ${es} un párrafo de ${words} palabras; sola en una línea resonaría.`,
      });
      return [
        ...(stands(last) ? [quoteSentence(last, says('closes', 'cierra'))] : []),
        ...(page.genre === 'narrative' && TURNS.test(first.told) && stands(first)
          ? [quoteSentence(first, says('opens', 'abre'))]
          : []),
      ];
    });
  },
};

const isLine = ({ sentences: [only, ...others] }: PageParagraph): boolean =>
  only !== undefined && others.length === 0 && only.words.length <= 10 && !isSpoken(only);

const stands = (sentence: PageSentence): boolean =>
  sentence.ended &&
  !isSpoken(sentence) &&
  sentence.words.length >= SHORTEST &&
  sentence.words.length <= LONGEST &&
  !compiled(LEANS).test(sentence.plain);
