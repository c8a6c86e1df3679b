// Owns: finding a text of the product's own again in another language.
import { promptsIn } from './guide/prompts';
import { LANGUAGES, type Language } from './language';

/**
 * Says a text that is exactly one of ours, in whatever language, in this one; any other as it is. It
 * is known by its words alone: what a teacher changed is hers.
 */
export function sayingIn(language: Language): (text: string) => string {
  const wanted = phrases(language);
  const known = new Map<string, string>();
  for (const { code } of LANGUAGES)
    phrases(code).forEach((text, place) => {
      const same = wanted[place] ?? text;
      if (!known.has(text)) known.set(text, same);
    });
  return (text) => known.get(text.trim()) ?? text;
}

/** Every text of the lines a notebook begins with, in the same order in every language. */
const phrases = (language: Language): string[] =>
  promptsIn(language).flatMap(({ say, lookFor }) => [say, lookFor]);
