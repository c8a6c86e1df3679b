// Owns: the genre an assignment asks for, where its title or description says so plainly.
import { GENRES, type Genre } from '../bank/teachingPoint';

/** What is read or watched for the assignment is not what is written in it. */
const SOURCES =
  /\b(?:read(?:ing)?|reread|watch|after|about|from|in|of|using|on|each|to) (?:(?:the|this|that|these|our|an|a|two|both|your|chapter|\w+ing) ){1,2}(?:\w+ ){0,2}(?:story|stories|article|articles|narrative|text|report|essay|poem|book|novel|video)s?\b|\bbook (?:report|review)s?\b|\bstory (?:map|board|elements?)\b/gi;

const WRITTEN = '(?:essays?|writing|pieces?|paragraphs?|letters?|texts?|papers?|drafts?|unit)';

const SIGNS: Readonly<Record<Genre, RegExp>> = {
  narrative:
    /\b(?:narratives?|memoirs?|short story|short stories|stor(?:y|ies)|small moments?|fairy tales?|folk ?tales?|fables?|(?<!non[- ]?)fiction|fantasy|autobiograph\w+|(?:tell|write) (?:us |me )?about (?:a|one|the) (?:time|day|moment) (?:when |that )?(?:you|we))\b/i,
  information: new RegExp(
    `\\b(?:informational|informative|information(?= ${WRITTEN}| books?)|expository|explanatory|non-?fiction|how-?to|all[- ]about (?:books?|${WRITTEN})|(?:research|science|animal|country|state|lab) reports?|research ${WRITTEN}|reports? (?:on|about)|biograph(?:y|ies)|teach (?:us|me|your (?:reader|readers|class)) (?:about|how))\\b`,
    'i',
  ),
  opinion: new RegExp(
    `\\b(?:opinions?|opinion ${WRITTEN}|persuasive|persuade|argument(?:s|ative)?|argue|convince|debate|letters? to (?:the|our|your) (?:editor|principal|mayor|school board|governor)|reviews?|take a (?:stand|side)|do you agree)\\b`,
    'i',
  ),
};

/** "Not a story" asks for none. */
const DENIED =
  /\b(?:not|isn't|no|never|instead of|rather than) (?:an? |the |your )?(?:\w+ ){0,2}?(?:story|stories|narrative|report|opinion|opinions|argument|fiction|essay)\b/gi;

/**
 * The genre an assignment asks for: what the title names, otherwise what the description names.
 * Silent where neither names one, or one names two.
 *
 * @example assignmentGenre('Persuasive letters', '') // 'opinion'
 */
export function assignmentGenre(title: string, description: string): Genre | undefined {
  const named = genresIn(title);
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const described = genresIn(description);
  return described.length === 1 ? described[0] : undefined;
}

function genresIn(text: string): Genre[] {
  const asked = text.replace(/[‘’]/g, "'").replace(DENIED, ' ').replace(SOURCES, ' ');
  return GENRES.filter((genre) => SIGNS[genre].test(asked));
}
