// Owns: "very" and "really" in front of a plain word.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

/** "The very first", "not very good", "really wanted" say something that one word would not. */
const VERY =
  /(?<!\b(?:the|this|that|my|how) |(?:\bnot|n't)(?: \w+){0,2} )\b(?:very (?!(?:much|many|few|little|well|first|last|next|same|own|best|end|top|bottom|middle|start|beginning|day|moment|often|very)\b)[a-z]+|(?<=\b(?:am|is|are|was|were|be|been|felt|feel|feels|look|looks|looked|got|get|a|so) )really (?!(?:not|want|did|do|just|only|about|the|a|an|in|on|at|very|really)\b)[a-z]+(?<!ed|ing))\b/gi;

export const very: LookFor = {
  name: 'word-choice-very',
  skill: 'word-choice',
  kind: 'need',
  onlyIfNothingElse: true,
  find(page) {
    const hits = inOwnWords(page, VERY);
    return hits.map((hit) =>
      pointAt(
        hit,
        {
          en: `"${hit.match[0]}" takes two words for what one exact word could say.`,
          es: `"${hit.match[0]}" usa dos palabras para lo que una exacta podría decir.`,
        },
        hits.length,
      ),
    );
  },
};
