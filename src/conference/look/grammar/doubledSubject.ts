// Owns: someone named, and named again at once: my brother he works.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

/**
 * Only people and pets, at the start of a sentence: "The car they took" is one thing, "I told my mom
 * he was late" names two.
 */
const TWICE =
  /^(?:and |but |so )?(?:my|our) (?:(?:best|little|big|older|younger) )?(?:mom|mother|dad|father|parents|brother|sister|cousin|uncle|aunt|grandma|grandpa|grandmother|grandfather|friend|friends|teacher|coach|dog|cat|family) (?:he|she|they|it) (?:is|are|was|were|has|have|had|works?|worked|said|says|goes|went|likes?|liked|wants?|wanted|lives?|lived|got|gets|can|could|will|would|does|did|made|makes|told|came|comes|took)\b/gi;

export const doubledSubject: LookFor = {
  name: 'grammar-doubled-subject',
  skill: 'grammar',
  kind: 'need',
  find: (page) =>
    inOwnWords(page, TWICE).map((hit) =>
      pointAt(hit, {
        en: `"${hit.match[0]}" names the doer twice; once is enough.`,
        es: `"${hit.match[0]}" nombra dos veces a quien lo hace; basta con una.`,
      }),
    ),
};
