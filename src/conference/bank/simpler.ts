// Owns: saying the same in the child's words: the bank's own sentence instead of the teacher's, and
// plain words instead of the words teachers have for writing.
import type { Language } from '../language';
import { gradeIn } from '../reading/gradeIn';
import { PLAIN_SPANISH } from './plainSpanish';
import type { TeachingPoint } from './teachingPoint';

/** What of a note is put into simpler words. */
export interface Words {
  strength: string;
  teachingPoint: string;
  nextStep: string;
  whereElse: string;
}

/** A teacher's word, and what a child says. The longer phrase first where one holds another. */
const PLAIN_ENGLISH: readonly (readonly [string, string])[] = [
  ['introductory paragraph', 'first part'],
  ['concluding sentence', 'last line'],
  ['topic sentence', 'first line of the part'],
  ['sensory details', 'things you see, hear and smell'],
  ['sensory detail', 'something you see, hear or smell'],
  ['supporting details', 'facts that help'],
  ['main character', 'main person'],
  ['transition words', 'link words'],
  ['point of view', 'who tells it'],
  ['figurative language', 'words that paint a picture'],
  ['word choice', 'the words you pick'],
  ['in addition', 'also'],
  ['in order to', 'to'],
  ['for example', 'such as'],
  ['additional', 'more'],
  ['appropriate', 'right'],
  ['approximately', 'about'],
  ['attempt', 'try'],
  ['audience', 'reader'],
  ['characters', 'people'],
  ['clarify', 'make clear'],
  ['conclusion', 'ending'],
  ['consider', 'think of'],
  ['consistently', 'all the way'],
  ['demonstrates', 'shows'],
  ['demonstrate', 'show'],
  ['descriptive', 'exact'],
  ['describe', 'tell'],
  ['describes', 'tells'],
  ['dialogue', 'talk'],
  ['effective', 'strong'],
  ['effectively', 'well'],
  ['elaborate on', 'say more about'],
  ['elaborate', 'say more'],
  ['emotions', 'feelings'],
  ['emotion', 'feeling'],
  ['emphasize', 'make strong'],
  ['establish', 'set up'],
  ['evidence', 'proof'],
  ['examine', 'look at'],
  ['frequently', 'often'],
  ['identify', 'find'],
  ['illustrate', 'show'],
  ['immediately', 'right away'],
  ['incorporate', 'put in'],
  ['indicate', 'show'],
  ['initially', 'at first'],
  ['introduction', 'beginning'],
  ['location', 'place'],
  ['modify', 'change'],
  ['narrative', 'story'],
  ['narrator', 'person who tells it'],
  ['opinion', 'what you think'],
  ['organize', 'put in order'],
  ['particular', 'one'],
  ['perspective', 'side'],
  ['provide', 'give'],
  ['purchase', 'buy'],
  ['revise', 'change'],
  ['select', 'pick'],
  ['sequence', 'order'],
  ['specific', 'exact'],
  ['sufficient', 'enough'],
  ['transition', 'link'],
  ['transitions', 'links'],
  ['utilize', 'use'],
  ['vivid', 'clear'],
  ['vocabulary', 'words'],
];

const PLAIN: Readonly<Record<Language, typeof PLAIN_ENGLISH>> = {
  en: PLAIN_ENGLISH,
  es: PLAIN_SPANISH,
};

/** Every whole word of the list in its plain form, a capital where there was one. */
export function inPlainWords(text: string, language: Language = 'en'): string {
  return PLAIN[language].reduce(
    (said, [hard, plain]) =>
      // Not \b: to it, a letter with a stroke ends a word.
      said.replace(new RegExp(`(?<![\\p{L}\\p{N}])${hard}(?![\\p{L}\\p{N}])`, 'giu'), (found) =>
        /^\p{Lu}/u.test(found) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain,
      ),
    text,
  );
}

/**
 * The note in simpler words of the language it is in; null where that would not make it easier to read.
 *
 * @param point the bank's point it teaches, where it is one, in the same language
 */
export function simpler(
  words: Words,
  point: TeachingPoint | undefined,
  language: Language = 'en',
): Words | null {
  const gradeOf = (text: string) => gradeIn(text, language) ?? 0;
  const plain = (text: string) => inPlainWords(text, language);
  const easier = (own: string, bank: string | undefined) =>
    bank !== undefined && own.trim() !== '' && gradeOf(bank) < gradeOf(own) ? bank : plain(own);
  const said: Words = {
    strength: plain(words.strength),
    teachingPoint: easier(words.teachingPoint, point?.child),
    nextStep: easier(words.nextStep, point?.nextStep),
    whereElse: plain(words.whereElse),
  };
  return gradeOf(whole(said)) < gradeOf(whole(words)) ? said : null;
}

const whole = ({ strength, teachingPoint, nextStep, whereElse }: Words) =>
  [strength, teachingPoint, nextStep, whereElse].join('\n');
