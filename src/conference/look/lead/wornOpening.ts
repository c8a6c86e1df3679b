// Owns: a story that begins with the words most stories begin with.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const WORN =
  /^\W*(?:one (?:day|time|night|morning|afternoon|sunny day|summer)|a long time ago|it all started|i woke up|this one time|there once was|once there was)\b/gi;

export const wornOpening: LookFor = {
  name: 'lead-worn-opening',
  skill: 'lead',
  kind: 'need',
  genres: ['narrative'],
  find: (page) =>
    inOwnWords({ ...page, sentences: page.sentences.slice(0, 1) }, WORN).map((hit) =>
      quoteAround(hit, {
        en: `It begins with "${hit.match[0].trim()}", as most stories do; the reader could be somewhere special at once.`,
        es: `Empieza con "${hit.match[0].trim()}", como casi todas las historias; podría llevarnos enseguida a un lugar especial.`,
      }),
    ),
};
