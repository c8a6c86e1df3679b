// Owns: speech with all its marks.
import { compiled } from '../../pattern';
import { type LookFor, quoteSentence } from '../lookFor';

const SPEECH =
  /(?:"[A-Z'][^"]{1,160}[,!?.…-]" (?:[A-Za-z']+ ){0,3}?(?:said|asked|yelled|screamed|shouted|whispered|replied|answered|called|cried|told|exclaimed|muttered|mumbled|begged|laughed|gasped|sighed|groaned|explained)\b|\b(?:said|asked|yelled|screamed|shouted|whispered|replied|answered|called|cried|exclaimed|muttered|mumbled|begged)(?: \w+)?, "[A-Z][^"]{1,160}[.!?…]")/;

export const marksSpeech: LookFor = {
  name: 'punctuation-marks-speech',
  skill: 'punctuation',
  kind: 'strength',
  find(page) {
    return page.sentences.flatMap((sentence) =>
      compiled(SPEECH).test(sentence.plain) && sentence.words.length <= 35
        ? [
            quoteSentence(sentence, {
              en: 'The marks show just which words are spoken, and who speaks them.',
              es: 'Las comillas muestran justo qué palabras se dicen y quién las dice.',
            }),
          ]
        : [],
    );
  },
};
