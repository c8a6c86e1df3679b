// Owns: reading words that a person types into a cell, in any language the product speaks.
import { LANGUAGES } from '../conference/language';
import type { Weekday } from '../conference/week';
import { WORDS } from '../conference/words/words';

/** Without case, and without the accents that are left out in a hurry. */
const plain = (text: string): string =>
  text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Whether two cells say the same to a person. */
export const same = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

const YES = ['yes', 'si'];
const ON = ['on', ...YES];
const OFF = ['off', 'no'];

/** null for neither. */
export const readYesOrNo = (text: string): boolean | null =>
  YES.includes(plain(text)) ? true : plain(text) === 'no' ? false : null;

/** null for neither. */
export const readOnOrOff = (text: string): boolean | null =>
  ON.includes(plain(text)) ? true : OFF.includes(plain(text)) ? false : null;

/** A day by its name or how it begins ("Mo", "Tues", "mié"); null when it is no one day. */
export function readWeekday(text: string): Weekday | null {
  const found = placeIn(text, 2, (at) => WORDS[at].calendar.weekdays);
  return found < 0 ? null : (found as Weekday);
}

/** From 1; 0 for no month. */
export const readMonth = (text: string): number =>
  placeIn(text, 3, (at) => WORDS[at].calendar.months) + 1;

/** The place, from 0, of the name that begins so in some language; -1 for none. */
function placeIn(
  text: string,
  shortest: number,
  names: (language: keyof typeof WORDS) => readonly string[],
): number {
  const begins = plain(text);
  if (begins.length < shortest) return -1;
  for (const { code } of LANGUAGES) {
    const place = names(code).findIndex((name) => plain(name).startsWith(begins));
    if (place >= 0) return place;
  }
  return -1;
}
