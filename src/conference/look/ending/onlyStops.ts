// Owns: a story that stops because the day, the trip or the page does.

import { compiled } from '../../pattern';
import type { Spoken } from '../../spoken';
import { type LookFor, quoteSentence } from '../lookFor';
import type { PageSentence } from '../page';

const HOME =
  /^\W*(?:(?:and|then|so|after that|finally|at the end|later|on \w+day|when (?:we|it) (?:were|was) (?:done|over)),? ){0,3}(?:i|we|me and \w+ \w+|everyone|everybody|they|he|she) (?:all |both |finally |just |then )?(?:went|drove|got|came|walked|headed|fell|ate|had|played|watched) (?:back )?(?:(?:a|an|some|our|my) )?(?:home|to (?:bed|sleep)|asleep|dinner|lunch|breakfast|supper|snacks?|ice cream|pizza|pancakes|recess|sub|movies?|tv|video games|games?|outside|fun|(?:great|good|nice) (?:time|day))(?: (?!and\b|because\b|knowing\b|with\b|but\b)\w+){0,4}(?: and (?:i |we )?(?:went|fell|ate|had|slept|got)(?: \w+){1,5})?$/i;

const STOPS =
  /^\W*(?:the end|(?:and |so |well )?(?:that's|that is|thats|this is|that was|this was) (?:it|all|the end|my (?:story|day|trip|report|essay|writing|weekend|paragraph)|the story|how my (?:day|trip|weekend) (?:went|was)|all i (?:have|know|can think of|got|did)\b.{0,20}|what (?:happened|i did)\b.{0,20})|i hope (?:you|u) (?:liked?|enjoyed?|like) (?:my|the|this|reading)\b.{0,30}|(?:thanks|thank you) for (?:reading|listening)\b.{0,20}|bye\b.{0,20}|(?:and )?then i woke up|(?:and )?it was (?:all )?(?:just )?a dream)\W*$/i;

export const onlyStops: LookFor = {
  name: 'ending-only-stops',
  skill: 'ending',
  kind: 'need',
  find(page) {
    const last = page.sentences[page.sentences.length - 1];
    if (!last || page.words < 40) return [];
    const stop = told(last);
    if (compiled(STOPS).test(stop)) return [quoteSentence(last, sayStop(last))];
    return page.genre === 'narrative' && compiled(HOME).test(stop.replace(/[.!?\s]+$/, ''))
      ? [
          quoteSentence(last, {
            en: 'The story stops with one more thing that happened; what it meant is not told yet.',
            es: 'La historia se detiene en una cosa más que pasó; todavía no dice qué significó.',
          }),
        ]
      : [];
  },
};

const told = (sentence: PageSentence): string => sentence.plain.trim();

function sayStop(last: PageSentence): Spoken {
  return {
    en: `The last line, "${last.text.replace(/[.!]+$/, '')}", stops the piece instead of finishing it.`,
    es: `La última línea, "${last.text.replace(/[.!]+$/, '')}", detiene el texto en vez de terminarlo.`,
  };
}
