// Owns: misspellings that can mean only one word.
import { NOTHING_SAID } from '../../spoken';
import { type LookFor, point, type Sighting } from '../lookFor';
import { isSpoken } from '../page';
import { MISSPELLINGS } from './misspellings';

export const knownWords: LookFor = {
  name: 'spelling-known-words',
  skill: 'spelling',
  kind: 'need',
  most: 3,
  find(page) {
    const found = new Map<string, { sighting: Sighting; times: number; meant: string }>();
    for (const sentence of page.sentences) {
      for (const { text, lower: written, start, end } of sentence.words) {
        const meant = MISSPELLINGS.get(written);
        if (meant === undefined || page.names.has(written)) continue;
        // A capital in mid-sentence is likely a name.
        if (
          /^\p{Lu}\p{Ll}/u.test(text) &&
          start > sentence.start &&
          !isSpoken(sentence) &&
          !/^\p{Lu}/u.test(meant)
        )
          continue;
        const known = found.get(written);
        if (known) known.times += 1;
        else {
          const from = start - sentence.start;
          found.set(written, {
            sighting: point(sentence, from, end - sentence.start, NOTHING_SAID),
            times: 1,
            meant,
          });
        }
      }
    }
    return [...found.values()]
      .sort((a, b) => b.times - a.times)
      .map(({ sighting, times, meant }) => ({
        ...sighting,
        times,
        says: {
          en: `"${sighting.quote}" is spelled "${meant}"${times > 1 ? ` (${times} times)` : ''}.`,
          es: `"${sighting.quote}" se escribe "${meant}"${times > 1 ? ` (${times} veces)` : ''}.`,
        },
      }));
  },
};
