// Owns: a writer who turns to the reader.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const READER =
  /^\W*(?:and |but |so |now,? |just )?(?:imagine|picture this|did you know|have you ever|do you (?:know|want|think|like|remember)|can you (?:imagine|believe|guess)|would you|guess what|believe it or not|you (?:won't|will never|might be wondering|might think|may wonder)|trust me|believe me|what would you do|how would you feel)\b/gi;

export const talksToReader: LookFor = {
  name: 'voice-talks-to-reader',
  skill: 'voice',
  kind: 'strength',
  find: (page) =>
    // The first sentence belongs to the lead.
    inOwnWords({ ...page, sentences: page.sentences.slice(1) }, READER)
      .filter(({ sentence }) => sentence.words.length >= 4 && sentence.words.length <= 40)
      .map((hit) =>
        quoteAround(hit, {
          en: 'It turns to the reader and draws them in.',
          es: 'Le habla a quien lee y lo atrae.',
        }),
      ),
};
