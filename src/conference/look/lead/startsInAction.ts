// Owns: a story's lead in which somebody is already doing something.
import { compiled } from '../../pattern';
import { type LookFor, quoteSentence } from '../lookFor';

const ACTION =
  /^(?:i|we|he|she|they|the \w+|my \w+(?: \w+)?|[A-Z][a-z]+)(?: \w+ly)? (?:stared|raced|ran|sprinted|dashed|jumped|leaped|leapt|grabbed|slammed|kicked|threw|dove|ducked|crept|crawled|tiptoed|climbed|peeked|peered|gripped|clutched|squeezed|yanked|pulled|pushed|pressed|slid|slipped|skidded|stumbled|tripped|charged|zoomed|blew|screamed|yelled|whispered|gasped|rolled|hid|chased|swung|snatched|tore|shoved|hit|dropped|wiped|counted|held my breath|stood (?:on|at|in|under|behind)|sat (?:on|at|in|under|behind))\b/i;

export const startsInAction: LookFor = {
  name: 'lead-starts-in-action',
  skill: 'lead',
  kind: 'strength',
  genres: ['narrative'],
  find(page) {
    const [first] = page.sentences;
    if (
      !first ||
      page.sentences.length < 4 ||
      first.words.length > 30 ||
      first.told !== first.plain
    )
      return [];
    return compiled(ACTION).test(first.plain)
      ? [
          quoteSentence(first, {
            en: 'It begins with someone doing something: the story is under way.',
            es: 'Empieza con alguien que hace algo: la historia ya está en marcha.',
          }),
        ]
      : [];
  },
};
