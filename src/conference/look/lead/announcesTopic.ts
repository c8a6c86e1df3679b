// Owns: a first sentence that announces the topic instead of starting it.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const ANNOUNCEMENT =
  /^\W*(?:(?:hi|hello|hey)\b.{0,30}\bmy name is|my name is|(?:today |now |here |so |well,? |in this (?:\w+ ){1,2})?,? ?(?:i am|i'm|im|i will|i'll|we will|i want to|i would like to|i'd like to|let me) (?:going to |gonna |be )?(?:write|writing|tell|telling|teach you|talk|talking|inform|explain|explaining|convince|persuade|compare|describe|share)\b|(?:this|my) (?:story|essay|report|paper|paragraph|writing|piece|book|topic) (?:is (?:all |going to be |gonna be )?(?:about|on)|will be about|tells)\b|in this (?:story|essay|report|paper|paragraph|writing|piece) (?:i|we|you)\b|the topic (?:of (?:this|my) \w+ )?is\b)/gi;

export const announcesTopic: LookFor = {
  name: 'lead-announces-topic',
  skill: 'lead',
  kind: 'need',
  find: (page) =>
    inOwnWords({ ...page, sentences: page.sentences.slice(0, 2) }, ANNOUNCEMENT).map((hit) =>
      quoteAround(hit, {
        en: 'The first lines announce what the piece will be about instead of starting it.',
        es: 'Las primeras líneas anuncian de qué va a tratar el texto en vez de empezarlo.',
      }),
    ),
};
