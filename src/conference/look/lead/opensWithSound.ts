// Owns: a lead that begins with a sound.
import { type LookFor, point } from '../lookFor';

const SOUND =
  /^\W*(?:(?:cr+a+sh|bo+m+|ba+ng|bam|wh?oo+sh|splash|thu+d|thump|bu+zz+|ri+ng+|be+p|cli+ck|sla+m|sna+p|crack|pop|po+w|whack|clang|ding|drip|creak|crunch|rustle|rumble|screech|squeak|swish|tick|tock|tap|knock|ho+nk|wh?am|zoom|hiss+|gr+|ro+ar+|a+ch+o+|splat|clunk|clatter|vro+m)(?:[\s,.!-]+|$)){1,4}/i;

export const opensWithSound: LookFor = {
  name: 'lead-opens-with-sound',
  skill: 'lead',
  kind: 'strength',
  find(page) {
    const first = page.sentences[0];
    if (!first || page.sentences.length < 3) return [];
    const match = SOUND.exec(first.plain);
    if (!match || !/[!,.-]\s*$/.test(match[0])) return [];
    return [
      point(first, 0, match[0].trimEnd().length, 'It begins with a sound the reader can hear.'),
    ];
  },
};
