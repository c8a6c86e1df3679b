// Owns: whether a draft is written in English.
import { type Paragraph, wordsIn } from '../draft';

export type Language = 'en' | 'other' | 'unknown';

/** Common English words that are rare in other languages written with the same letters. */
const ENGLISH = new Set(
  (
    'the and of to is my it that we they you have for with because this there are were she his her ' +
    'would when what at had be not but their them about from by been could should will your which ' +
    "it's i'm don't then out up who all one do did like go went get got said our i'll if or more " +
    'was i he so on by saw took gave came made ran fell told knew felt found put home house school day time ' +
    'night mom dad brother sister friend friends people kids good very really some than back down off away ' +
    'into over never always after before think want wanted know looked started little'
  ).split(' '),
);

/** Asked first: it is quicker to answer. */
const BEYOND_ASCII = /[^ -~]/;
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{N}\p{P}\p{M}]/u;

/** Below this many words there is too little to tell by. */
const ENOUGH = 8;

/** The language of some text: how many of its words are among English's commonest. */
export function languageOf(paragraphs: readonly Paragraph[]): Language {
  let words = 0;
  let english = 0;
  let foreign = 0;
  for (const paragraph of paragraphs) {
    for (const word of wordsIn(paragraph.text)) {
      words += 1;
      if (ENGLISH.has(word.toLowerCase().replace(/[‘’]/g, "'"))) english += 1;
      else if (BEYOND_ASCII.test(word) && OTHER_SCRIPT.test(word)) foreign += 1;
      if (words >= 2000) return judge(words, english, foreign);
    }
  }
  return judge(words, english, foreign);
}

/** English running text has about three in ten; a learner's English, with errors, above one in ten. */
function judge(words: number, english: number, foreign: number): Language {
  if (words < ENOUGH) return foreign * 2 > words ? 'other' : 'unknown';
  const share = english / words;
  if (share >= 0.15) return 'en';
  if (share < 0.08 || foreign * 2 > words) return 'other';
  return 'unknown';
}
