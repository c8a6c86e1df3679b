// Owns: "i" written small when it means the writer.
import { inOwnWords, type LookFor, point } from '../lookFor';

const SMALL_I =
  /(?<![\w.'’-])i(?:'m|'ll|'ve|'d|m|ve)?(?= (?:am|was|have|had|think|like|love|went|will|would|can|could|should|saw|got|do|did|don't|dont|didn't|know|want|wanted|need|feel|felt|said|ran|agree|disagree|believe|also|really|just|hope|wish|hate|see|get|go|came|found|made|made|thought|told|say|\w{3,}(?:ed|ing)|a|the|not|going|so|never|always|still|strongly|highly)\b)/g;

export const smallI: LookFor = {
  name: 'punctuation-small-i',
  skill: 'punctuation',
  kind: 'need',
  find(page) {
    const hits = inOwnWords(page, SMALL_I).filter(
      ({ match }) => match[0] !== 'ive' && match[0] !== 'im',
    );
    if (hits.length < 2) return [];
    return hits.map(({ sentence, match }) => {
      const next = /^\S+ \S+/.exec(sentence.text.slice(match.index))?.[0] ?? match[0];
      return point(
        sentence,
        match.index,
        match.index + next.length,
        {
          en: `The word "I" is written with a small letter ${hits.length} times.`,
          es: `La palabra "I" está escrita ${hits.length} veces con minúscula.`,
        },
        hits.length,
      );
    });
  },
};
