// Owns: a story in which every speech is only "said".

import { compiled, matches } from '../../pattern';
import { count, countSpanish, type LookFor, quoteSentence } from '../lookFor';
import { isSpoken } from '../page';

const OFTEN = 3;
const OTHER =
  /\b(?:ask|yell|scream|shout|whisper|repl(?:y|ie)|answer|call|cr(?:y|ie)|exclaim|mutter|mumbl|laugh|beg|gasp|sigh|groan|growl|snap|announc|explain|add|moan|giggl|hiss|roar|bark)(?:s|d|ed)\b/i;
/** Told how: "said quietly", "said with his mouth full", "said and grinned". */
const HOW =
  /\bsaid(?: (?:\w+ ){0,2}?(?:\w+ly|with|in|through|as|and|into|over|from|while|like)\b|, \w+ing\b)/i;

export const onlySaid: LookFor = {
  name: 'word-choice-only-said',
  skill: 'word-choice',
  kind: 'need',
  genres: ['narrative'],
  onlyIfNothingElse: true,
  find(page) {
    const spoken = page.sentences.filter(isSpoken);
    const said = spoken.filter(({ told }) => matches(/\bsaid\b/gi, told).length > 0);
    if (
      said.length < OFTEN ||
      spoken.some(({ told }) => compiled(OTHER).test(told) || HOW.test(told))
    )
      return [];
    return said.slice(1).map((sentence) =>
      quoteSentence(sentence, {
        en: `"Said" is the only word for speaking, ${count(said.length)} times; here the reader could learn how it was said.`,
        es: `"Said" es la única palabra para hablar, ${countSpanish(said.length)} veces; aquí se podría saber cómo se dijo.`,
      }),
    );
  },
};
