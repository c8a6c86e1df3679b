// Owns: "much" and "less" before things one can count.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

const COUNTED =
  'rules|people|kids|students|children|friends|books|hours|minutes|days|times|things|games|toys|classes|subjects|problems|questions|words|animals|dogs|cats|cars|trees|houses|teachers|parents|reasons|places|schools|activities|trains|buses|points|jobs';

const MUCH = new RegExp(`\\b(?:too|so|how|very|not|as|that|many|have) much (${COUNTED})\\b`, 'gi');

export const muchMany: LookFor = {
  name: 'grammar-much-many',
  skill: 'grammar',
  kind: 'need',
  find: (page) =>
    inOwnWords(page, MUCH).map((hit) => {
      const [found, thing = ''] = hit.match;
      return pointAt(hit, {
        en: `One can count ${thing.toLowerCase()}: "${found.toLowerCase().replace('much', 'many')}".`,
        es: `"${thing.toLowerCase()}" se puede contar: "${found.toLowerCase().replace('much', 'many')}".`,
      });
    }),
};
