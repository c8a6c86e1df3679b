// Owns: a story's ending that says what it meant.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const MEANING =
  /\b(?:i (?:\w+ )?(?:learned|learnt|realized|realised|discovered|understood|figured out)|taught me|i(?:'ll| will) (?:never|always) (?:forget|remember|be)|i (?:never|always) (?:forgot|knew)|from (?:then|that day|now) on|ever since|since (?:then|that day)|now i (?:know|can|am|always|never|understand|love|feel)|next time|i (?:was|am|felt|feel) (?:so |very |really )?proud|never (?:again|felt so|gave up)|to this day|when(?:ever)? i (?:look|see|hear|smell|think) \w+ (?:now|again)?|i'm not (?:scared|afraid)|i wasn't (?:scared|afraid)|being brave|brave (?:is|means|doesn't))\b/gi;

export const looksBack: LookFor = {
  name: 'ending-looks-back',
  skill: 'ending',
  kind: 'strength',
  genres: ['narrative'],
  find: (page) =>
    page.sentences.length < 5
      ? []
      : inOwnWords({ ...page, sentences: page.sentences.slice(-3) }, MEANING).map((hit) =>
          quoteAround(hit, {
            en: 'The ending looks back and says what this moment meant.',
            es: 'El final mira atrás y dice qué significó este momento.',
          }),
        ),
};
