// Owns: "me and my cousin went": me, where the doer is meant.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

const ME =
  /(?<=^\W*|[,;] |\b(?:when|then|so|because|and|but|now|if|that|day|summer|year|weekend|night) )me and (?:my (?:\w+ ){1,3}?|the (?:\w+ )|[A-Z]\w+ )(?:also |both |all |always |just |still )?(?:am|are|is|was|were|had|have|went|got|ran|saw|made|ate|played|like|love|liked|walked|started|tried|wanted|want|decided|jumped|came|did|go|play|built|swam|rode|drove|found|took|watched|laughed|screamed|sat|stood|looked|used|could|would|can|will|fell|hid|met|said|thought|fight|stayed|lived|live)\b/gi;

export const meAsDoer: LookFor = {
  name: 'grammar-me-as-doer',
  skill: 'grammar',
  kind: 'need',
  find(page) {
    const hits = inOwnWords(page, ME);
    return hits.map((hit) => {
      const verb = hit.match[0].lastIndexOf(' ');
      const other = hit.match[0]
        .slice('me and '.length, verb)
        .replace(/ (?:also|both|all|always|just|still)$/i, '');
      return pointAt(
        hit,
        {
          en: `The writer is one of the doers here: "${other} and I".`,
          es: `Quien escribe es aquí uno de los que lo hacen: "${other} and I".`,
        },
        hits.length,
      );
    });
  },
};
