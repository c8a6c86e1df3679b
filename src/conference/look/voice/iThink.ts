// Owns: "I think" in front of one claim after another.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const I_THINK = /\bi (?:also |really |still |just |personally )?(?:think|believe|feel like)\b/gi;

export const iThink: LookFor = {
  name: 'voice-i-think',
  skill: 'voice',
  kind: 'need',
  genres: ['opinion', 'information'],
  find(page) {
    const hits = inOwnWords(page, I_THINK);
    if (hits.length < 4 || hits.length * 100 < page.words) return [];
    return hits.slice(1).map((hit) =>
      quoteAround(
        hit,
        {
          en: `"I think" or "I believe" comes ${hits.length} times; the claim is stronger without it.`,
          es: `"I think" o "I believe" sale ${hits.length} veces; la idea es más fuerte sin eso.`,
        },
        hits.length,
      ),
    );
  },
};
