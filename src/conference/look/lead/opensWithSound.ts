// Owns: a lead that begins with a sound.
import { compiled } from '../../pattern';
import { type LookFor, point } from '../lookFor';

const SOUND =
  /^\W*(?:cr+a+sh|bo+m+|ba+ng|bam|wh?oo+sh|splash|thu+d|thump|bu+zz+|ri+ng+|be+p|cli+ck|sla+m|sna+p|crack|pop|po+w|whack|clang|ding|drip|creak|crunch|rustle|rumble|screech|squeak|swish|tick|tock|tap|knock|ho+nk|wh?am|zoom|hiss+|gr+|ro+ar+|a+ch+o+|splat|clunk|clatter|vro+m)(?:[\s,.!-]+|$)/i;

export const opensWithSound: LookFor = {
  name: 'lead-opens-with-sound',
  skill: 'lead',
  kind: 'strength',
  find(page) {
    const first = page.sentences[0];
    if (!first || page.sentences.length < 3) return [];
    let to = 0;
    // "Crash, bang!" is one beginning.
    for (
      let more = compiled(SOUND).exec(first.plain);
      more && to < 40;
      more = compiled(SOUND).exec(first.plain.slice(to))
    )
      to += more[0].length;
    const sound = first.plain.slice(0, to);
    if (!/[!,.-]\s*$/.test(sound)) return [];
    return [
      point(first, 0, sound.trimEnd().length, {
        en: 'It begins with a sound the reader can hear.',
        es: 'Empieza con un sonido que se puede oír.',
      }),
    ];
  },
};
