// Owns: two whole sentences held together by a comma only.
import { compiled } from '../../pattern';
import { type LookFor, point } from '../lookFor';

const SUBJECT =
  "(?:i|we|they|he|she|it|you|this|that's|there|here|it's|i'm|he's|she's|they're|we're|you're)";
const VERB =
  "(?:am|is|are|was|were|have|has|had|got|went|go|want|wanted|need|said|think|know|saw|ran|came|took|made|do|did|don't|didn't|can|can't|could|couldn't|will|won't|would|wouldn't|should|shouldn't|felt|feel|love|loved|like|liked|looked|started|fell|ate|found|told|gave|put|sat|hate|hated)";

const SPLICE = new RegExp(
  `(?:^|[.!?] )(?:and |but |so |then )?(?:i|we|they|he|she|it|my \\w+|the \\w+) ${VERB}\\b[^,;:"]{3,70}, (?:${SUBJECT} ${VERB}|(?:it's|i'm|he's|she's|they're|we're|you're|that's))\\b`,
  'i',
);

/** Verbs after which the first part only says who said or thought the second. */
const REPORTS =
  /\b(?:said|say|think|thought|know|knew|told|asked|guess|hope|believe|mean|when|if|because|after|before|while|since|although|as|until|unless|once|what|how|why|who|which|that|not only|where|whenever|the more)\b/i;

export const commaSplice: LookFor = {
  name: 'punctuation-comma-splice',
  skill: 'punctuation',
  kind: 'need',
  find: (page) =>
    page.sentences.flatMap((sentence) => {
      const match = compiled(SPLICE).exec(sentence.told);
      if (!match) return [];
      const comma = match[0].lastIndexOf(', ');
      if (compiled(REPORTS).test(match[0].slice(0, comma))) return [];
      const rest = sentence.told.slice(match.index + match[0].length);
      // A row of three statements may be a list.
      if (/, (?:and|or|but) /.test(rest)) return [];
      const nextMark = rest.search(/[,.;!?]/);
      const end =
        match.index +
        match[0].length +
        (nextMark === -1 ? Math.min(rest.length, 60) : Math.min(nextMark, 60));
      const to = endOfWord(sentence.text, end);
      return [
        point(sentence, match.index, to, {
          en: 'Two whole sentences are held together by a comma only.',
          es: 'Dos oraciones completas están unidas solo por una coma.',
        }),
      ];
    }),
};

function endOfWord(text: string, at: number): number {
  const rest = /^[\w'’-]*/.exec(text.slice(at))?.[0] ?? '';
  return Math.min(text.length, at + rest.length);
}
