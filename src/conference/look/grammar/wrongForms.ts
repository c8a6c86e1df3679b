// Owns: forms that are right nowhere in written English: could of, more better, don't know nothing.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

const FORMS: readonly { pattern: RegExp; better: (match: RegExpExecArray) => string }[] = [
  {
    pattern: /\b(would|could|should|must|might) of\b(?! course)/gi,
    better: (m) => `${lower(m[1])} have`,
  },
  {
    // Left out: "more older children came" can be right.
    pattern:
      /\b(?:more|most) (better|bigger|easier|happier|nicer|funnier|harder|worse|scarier|funner|tireder|biggest|easiest|fastest|happiest|nicest|funniest|hardest|smartest|best|worst|coolest|scariest|funnest)\b/gi,
    better: (m) => lower(m[1]),
  },
  {
    // Not "the time that they use to play".
    pattern: /(?<=^|[,.;] |\b(?:and|but|because|when) )(i|we|they|he|she) use to\b/gi,
    better: (m) => `${m[1] ?? ''} used to`,
  },
  {
    pattern: /\b(?:is|are|am|was|were) suppose to\b/gi,
    better: (m) => `${lower(m[0].slice(0, -3))}d to`,
  },
  {
    pattern:
      /\b((?:don't|dont|didn't|didnt|can't|cant|won't|wont|doesn't|doesnt|couldn't|wouldn't) (?:\w+ ){0,2}?)(nothing|nobody|nowhere)\b/gi,
    better: (m) => `${lower(m[1])}${lower(m[2]).replace(/^no/, 'any')}`,
  },
];

const lower = (text: string | undefined): string => (text ?? '').toLowerCase();

export const wrongForms: LookFor = {
  name: 'grammar-wrong-forms',
  skill: 'grammar',
  kind: 'need',
  most: 2,
  find: (page) =>
    FORMS.flatMap(({ pattern, better }) =>
      inOwnWords(page, pattern).map((hit) =>
        pointAt(hit, {
          en: `"${hit.match[0]}" is written "${better(hit.match)}".`,
          es: `"${hit.match[0]}" se escribe "${better(hit.match)}".`,
        }),
      ),
    ),
};
