// Owns: a story's lead that sets time, weather or place with a word to see it by.
import { compiled } from '../../pattern';
import { type LookFor, quoteSentence } from '../lookFor';

const SETTING =
  /\b(?:(?:dark|cold|hot|rainy|sunny|snowy|windy|foggy|stormy|quiet|bright|freezing|chilly|gloomy|warm|steamy|breezy|icy|misty|humid|crisp|cool|gray|grey|cloudy|scorching|sticky) (?:\w+ )?(?:day|night|morning|afternoon|evening|summer|winter|autumn|fall|spring|room|street|forest|woods|house|basement|kitchen|water|lake|air|wind|gym|hallway|field)|(?:sun|moon|rain|snow|wind|fog|sky|stars|thunder|lightning|leaves|waves) (?:was |were )?(?:shining|shone|setting|rising|pouring|poured|pounded|falling|fell|howling|howled|blowing|blew|whistling|whistled|glowing|glowed|glittering|sparkling|sparkled|crashed|crashing|rolled|beat|beating|drummed|hung|peeked|dripped))\b/i;

/** As worn as "One day": it sets the time and shows nothing. */
const WORN =
  /^\W*(?:it (?:was|is) |on |one )(?:an? )?(?:\w+ )?(?:dark|cold|hot|rainy|sunny|snowy|bright|warm|cool|stormy) (?:\w+ )?(?:day|night|morning|afternoon|evening)\b/i;

export const opensWithSetting: LookFor = {
  name: 'lead-opens-with-setting',
  skill: 'lead',
  kind: 'strength',
  genres: ['narrative'],
  find(page) {
    const lead = page.sentences
      .slice(0, 2)
      .find(
        ({ told, words }) => words.length <= 40 && compiled(SETTING).test(told) && !WORN.test(told),
      );
    return lead && page.sentences.length >= 3
      ? [
          quoteSentence(lead, {
            en: 'It shows when or where we are with details the reader can see or feel.',
            es: 'Muestra cuándo o dónde estamos con detalles que se ven o se sienten.',
          }),
        ]
      : [];
  },
};
