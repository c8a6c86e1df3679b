// Owns: an opinion that lets the other side speak, and answers.
import { compiled } from '../../pattern';
import { type LookFor, quoteSentence } from '../lookFor';

const OTHERS =
  /\b(?:some|many|most|other|a lot of) (?:people|kids|students|parents|teachers|adults|grown-ups|others) (?:might|may|could|will|would)? ?(?:say|think|argue|believe|disagree|feel)\b|\b(?:you|others|some|critics|opponents) (?:might|may|could) (?:say|think|argue|believe|disagree|ask|wonder)\b|\b(?:people|those|the ones|anyone|kids|parents|teachers|students) who (?:\w+ ){1,5}?(?:say|think|argue|believe|claim)s?\b|\b(?:\w+ keepers|principals?|coaches|owners|adults|grown-ups|grown ups|teachers|parents|critics|opponents) (?:might |may |could |will |would |always )?(?:say|argue|claim|worry|disagree)\b|\bon the other hand\b/i;
const ANSWER =
  /\b(?:but|however|yet|although|still|though|not true|wrong|n't|i disagree|instead|even so)\b/i;

export const otherSide: LookFor = {
  name: 'elaboration-other-side',
  skill: 'elaboration',
  kind: 'strength',
  genres: ['opinion'],
  find(page) {
    return page.sentences.flatMap((sentence, i) => {
      const match = compiled(OTHERS).exec(sentence.plain);
      if (!match) return [];
      const after = sentence.plain.slice(match.index + match[0].length);
      const next = page.sentences[i + 1];
      const answered =
        ANSWER.test(after) ||
        (next !== undefined && next.paragraph === sentence.paragraph && ANSWER.test(next.plain));
      return answered
        ? [
            quoteSentence(
              sentence,
              {
                en: 'It says what the other side might say, and answers it.',
                es: 'Dice lo que diría la otra parte, y le responde.',
              },
              {
                at: match.index,
              },
            ),
          ]
        : [];
    });
  },
};
