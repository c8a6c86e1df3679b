// Owns: a plain word that comes back more often than its writer may have heard.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

/** Fillers and worn words: those of a topic, and small verbs, may come as often as they must. */
const PLAIN =
  /\b(look(?:s|ed)|walk(?:s|ed)|started|turned|just|little|big|things?|stuff|also|really|very|good|fun|nice|great|cool|suddenly|important|lots?|kind of|sometimes|always)\b/gi;
const OFTEN = 4;
/** In words: at most so much text for each time it comes. */
const WITHIN = 55;

export const echo: LookFor = {
  name: 'word-choice-echo',
  skill: 'word-choice',
  kind: 'need',
  onlyIfNothingElse: true,
  find(page) {
    const byWord = new Map<string, ReturnType<typeof inOwnWords>>();
    for (const hit of inOwnWords(page, PLAIN)) {
      const word = hit.match[0].toLowerCase();
      byWord.set(word, [...(byWord.get(word) ?? []), hit]);
    }
    const [most] = [...byWord].sort(([, a], [, b]) => b.length - a.length);
    if (!most || most[1].length < OFTEN || page.words > most[1].length * WITHIN) return [];
    const [word, hits] = most;
    return hits.slice(1).map((hit) =>
      quoteAround(
        hit,
        {
          en: `"${word}" comes ${hits.length} times; another word could stand here.`,
          es: `"${word}" sale ${hits.length} veces; aquí podría ir otra palabra.`,
        },
        hits.length,
      ),
    );
  },
};
