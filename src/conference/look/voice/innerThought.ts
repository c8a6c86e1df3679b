// Owns: a story that lets the reader hear what the writer thought.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const THOUGHT =
  /\b(?:i (?:thought|said) to myself|i (?:was )?wonder(?:ed|ing) (?:if|why|what|how|where|who|whether)|i (?:could not|couldn't|couldnt|can't|cant) believe|i (?:kept )?ask(?:ed|ing) myself|i told myself|i (?:wished|hoped|imagined|promised myself|pictured)\b|i kept thinking(?! about (?:it|him|her|them|that)\b)|in my (?:head|mind) i)\b|^\W*(?:what if|why did i|how could i|was i|would i|could i|should i)\b.{3,80}\?/gi;

export const innerThought: LookFor = {
  name: 'voice-inner-thought',
  skill: 'voice',
  kind: 'strength',
  genres: ['narrative'],
  find: (page) =>
    inOwnWords(page, THOUGHT).map((hit) =>
      quoteAround(hit, {
        en: 'It lets the reader hear what the writer was thinking.',
        es: 'Deja oír lo que pensaba quien escribe.',
      }),
    ),
};
