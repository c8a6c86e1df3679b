// Owns: an opinion that never speaks of those who see it another way.
import { compiled } from '../../pattern';
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const ENOUGH = 100;

/** Whatever may be the other side, heard or only mentioned. */
const OTHERS =
  /\b(?:(?:some|many|most|other|certain|a lot of|lots of|not all)(?: of (?:the|my|us|you))? (?:\w+ )?(?:people|kids|students|parents|teachers|adults|grown-ups|others|friends|staff)|(?:you|others?|some|someone|somebody|anyone|critics|opponents|they|people|parents|teachers|adults|grown-ups|mom|dad) (?:\w+ )?(?:might|may|could|would|will)(?: also| still)? (?:say|think|argue|believe|disagree|ask|wonder|worry|complain|object)|(?:people|parents|teachers|adults|they|others|who|mom|dad) (?:say|think|believe|argue|worry|complain)s?|other (?:hand|side)|disagree\w*|agree with|against|opponents?|however|although|though|even if|of course|it is true|it's true|i know (?:that|some|people|you|it)|i understand|worr(?:y|ied|ies)|argu\w+|downsides?|disadvantages?|problem with)\b|\byes, (?:it|they|there|that|some)\b/i;

/** A reason that could be answered. "Because" comes after those that call themselves a reason. */
const REASON = /\b(?:first|second|third|another|other|last|one|main|final) reason\b/gi;
const BECAUSE = /\bbecause\b/gi;
const CLAIM = /\b(?:should(?:n't)?|needs?|would|could|will)\b/gi;

export const noOtherSide: LookFor = {
  name: 'organization-other-side-missing',
  skill: 'organization',
  kind: 'need',
  genres: ['opinion'],
  onlyIfNothingElse: true,
  find(page) {
    if (page.words < ENOUGH || page.sentences.some(({ plain }) => compiled(OTHERS).test(plain)))
      return [];
    // The closing asks or sums up; what could be answered stands before it.
    const last = page.paragraphs.length - 1;
    const before = { sentences: page.sentences.filter(({ paragraph }) => paragraph < last) };
    const body = before.sentences.length > 0 ? before : page;
    const hits = [REASON, BECAUSE, CLAIM].flatMap((pattern) => inOwnWords(body, pattern));
    return hits.map((hit) =>
      quoteAround(hit, {
        en: 'Nobody who sees it another way is heard in this piece. What might they say to this?',
        es: 'En este texto no se oye a nadie que piense distinto. ¿Qué podría decir de esto?',
      }),
    );
  },
};
