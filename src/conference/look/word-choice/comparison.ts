// Owns: a comparison that makes the reader see something.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const LIKE =
  /\b(?:(?!other|rather|better|later|longer|more\b|never|sooner|earlier|older|younger|further|over\b|less)(?:\w{2,}er) than (?:a|an|the) (?!lot\b|few\b|other|rest|last|first|one|day|week|month|year|minute|hour|mile|normal|usual)\w+|(?:sounds?|noise|smell|taste) like (?!much|fun|that|this|it|you|i|we|he|she|they|a lot)(?:an? |the |["'])?\w+|as (?!long|soon|well|much|many|good|far|possible|usual|a\b|an\b|the\b|if\b|of\b|it\b|i\b|we\b|they\b|to\b|for\b|in\b)\w+ as (?:a|an|the|my)\b \w+|(?:\w{3,}ed|ran|flew|shook|felt|fell|shone|spun|sat|stood|hung|lay|swam|rose|sank|slept|ate|fought|grew|burst|swung|stuck|hit|looks?|sounds?|looked|sounded|smells?|smelled|was|were|is|just|moves?|shines?|feels?) (?:there |still |down |up |around |back |out )?(?:just |exactly |almost )?like (?:a|an|the) (?!lot\b|long|bit\b|good\b|bad\b|few\b|week\b|month\b|year\b|day\b|normal|regular|minute|hour|time)(?:\w+ )?\w+)/gi;

export const comparison: LookFor = {
  name: 'word-choice-comparison',
  skill: 'word-choice',
  kind: 'strength',
  find: (page) =>
    inOwnWords(page, LIKE)
      .filter(
        ({ match }) =>
          !/^(?:liked|wanted|seemed|looked forward)|\b(?:thing|idea|person|way|place|kid|problem|reason|job)$/i.test(
            match[0],
          ),
      )
      .map((hit) =>
        quoteAround(hit, {
          en: 'A comparison helps the reader see it.',
          es: 'Una comparación ayuda a verlo.',
        }),
      ),
};
