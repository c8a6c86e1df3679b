// Owns: steps or reasons that come in order, each with its word at the front.
import { compiled } from '../../pattern';
import { type LookFor, quoteSentence } from '../lookFor';

const STEP =
  /^\W*(first|second|third|next|then|after that|now|last|lastly|finally|last of all)(?:ly| of all)?\b(?! (?:\w+ )?(?:time|day|week|night|month|year|spring|summer|fall|winter|weekend|grade|\w+day)\b)/i;
const DIFFERENT = 3;

export const stepsInOrder: LookFor = {
  name: 'transitions-steps-in-order',
  skill: 'transitions',
  kind: 'strength',
  find(page) {
    // In a story the same words may string events, which another look-for minds.
    if (page.genre === 'narrative') return [];
    const steps = page.sentences.flatMap((sentence) => {
      const word = compiled(STEP).exec(sentence.told)?.[1];
      return word === undefined ? [] : [{ sentence, word: word.toLowerCase() }];
    });
    const named = [...new Set(steps.map(({ word }) => word))];
    if (named.length < DIFFERENT) return [];
    const others = named.slice(0, -1).join(', ');
    const last = named[named.length - 1] ?? '';
    const says = {
      en: `Words at the front keep the steps in order: ${others} and ${last}.`,
      es: `Las palabras del comienzo ordenan los pasos: ${others} y ${last}.`,
    };
    return steps.map(({ sentence }) =>
      quoteSentence(sentence, says, {
        times: steps.length,
      }),
    );
  },
};
