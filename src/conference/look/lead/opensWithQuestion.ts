// Owns: a lead that asks the reader something, or asks the reader to imagine.
import { type LookFor, quoteSentence } from '../lookFor';

const QUESTION =
  /^(?:have|did|do|does|don't|can|could|would|are|is|what|how|why|who|which|where|when|should|haven't|wouldn't)\b.{8,200}\?["')]*$/i;

export const opensWithQuestion: LookFor = {
  name: 'lead-opens-with-question',
  skill: 'lead',
  kind: 'strength',
  find(page) {
    const first = page.sentences[0];
    if (!first || page.sentences.length < 3 || first.words.length > 30) return [];
    if (first.told === first.plain && QUESTION.test(first.plain)) {
      return [
        quoteSentence(first, {
          en: 'It begins with a question that makes the reader think.',
          es: 'Empieza con una pregunta que hace pensar a quien lee.',
        }),
      ];
    }
    if (
      /^(?:imagine|picture|suppose|just imagine)\b/i.test(first.plain) &&
      first.words.length >= 5
    ) {
      return [
        quoteSentence(first, {
          en: 'It asks the reader to picture something before it argues or explains.',
          es: 'Pide imaginar algo antes de dar razones o explicar.',
        }),
      ];
    }
    return [];
  },
};
