// Owns: saying the product's own texts in the language of whoever reads them.
import { BANK, wordsOf } from './bank/bank';
import { CHILD_READS, TEACHER_READS } from './bank/teachingPoint';
import { promptsIn } from './guide/prompts';
import { LANGUAGES, type Language } from './language';

/** Who reads: the teacher in the language of her panel, the writers in the one the class writes in. */
export interface Readers {
  teacher: Language;
  writers: Language;
}

/**
 * Says a text that is exactly one of ours, in whatever language, in its reader's; any other as it is.
 * It is known by its words alone: what a teacher changed is hers.
 */
export function sayingFor({ teacher, writers }: Readers): (text: string) => string {
  const known = new Map<string, string>();
  const know = (texts: readonly string[], wanted: string) => {
    for (const text of texts) if (text !== '' && !known.has(text)) known.set(text, wanted);
  };
  for (const point of BANK) {
    const words = LANGUAGES.map(({ code }) => wordsOf(point, code));
    const readers = words.some(({ ownRule }) => ownRule) ? writers : teacher;
    for (const key of TEACHER_READS)
      know(
        words.map((one) => one[key]),
        wordsOf(point, readers)[key],
      );
    for (const key of CHILD_READS)
      know(
        words.map((one) => one[key]),
        wordsOf(point, writers)[key],
      );
  }
  const prompts = LANGUAGES.map(({ code }) => promptsIn(code));
  promptsIn(teacher).forEach((wanted, place) => {
    for (const key of ['say', 'lookFor'] as const)
      know(
        prompts.map((list) => list[place]?.[key] ?? ''),
        wanted[key],
      );
  });
  return (text) => known.get(text.trim()) ?? text;
}
