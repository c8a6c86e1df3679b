// Owns: a plain word that does the work again and again.
import { inOwnWords, type LookFor, quoteAround, type Sighting } from '../lookFor';

/** The word → how it is said, and how many are many: at least this often, and this often in 200 words. */
const PLAIN: readonly { word: string; pattern: RegExp; many: number }[] = [
  { word: 'nice', pattern: /\bnice(?:ly|r|st)?\b/gi, many: 3 },
  { word: 'good', pattern: /\bgood\b/gi, many: 5 },
  { word: 'bad', pattern: /\bbad(?:ly)?\b/gi, many: 4 },
  { word: 'fun', pattern: /\bfun\b/gi, many: 4 },
  { word: 'cool', pattern: /\bcool\b/gi, many: 3 },
  { word: 'big', pattern: /\bbig\b/gi, many: 4 },
  { word: 'happy', pattern: /\bhappy\b/gi, many: 3 },
  { word: 'very', pattern: /\bvery\b/gi, many: 4 },
  { word: 'really', pattern: /\breally\b/gi, many: 4 },
  {
    word: 'so',
    pattern:
      /\bso (?:happy|sad|mad|good|bad|cool|fun|much|many|big|excited|scared|tired|nice|cold|hot|hard)\b/gi,
    many: 4,
  },
  { word: 'stuff', pattern: /\bstuff\b/gi, many: 3 },
  { word: 'things', pattern: /\b(?:any|some|every)?things?\b/gi, many: 6 },
  { word: 'a lot', pattern: /\b(?:a lots?|alot|lots)\b/gi, many: 4 },
  { word: 'got', pattern: /\bg[eo]t\b/gi, many: 8 },
  { word: 'said', pattern: /\bsaid\b/gi, many: 8 },
  { word: 'went', pattern: /\bwent\b/gi, many: 5 },
];

export const plainWords: LookFor = {
  name: 'word-choice-plain-words',
  skill: 'word-choice',
  kind: 'need',
  find(page) {
    const found: { often: number; sighting: Sighting }[] = [];
    for (const { word, pattern, many } of PLAIN) {
      // "said" stands outside the marks, and so do the others when the writer tells.
      const hits = inOwnWords(page, pattern);
      const [, second] = hits;
      if (!second || hits.length < many || hits.length * 200 < many * page.words) continue;
      found.push({
        often: hits.length / many,
        sighting: quoteAround(
          second,
          {
            en: `"${word}" does the work ${hits.length} times; here an exact word could do it.`,
            es: `"${word}" hace el trabajo ${hits.length} veces; aquí podría hacerlo una palabra exacta.`,
          },
          hits.length,
        ),
      });
    }
    return found.sort((a, b) => b.often - a.often).map(({ sighting }) => sighting);
  },
};
