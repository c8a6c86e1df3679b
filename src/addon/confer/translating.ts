// Owns: feedback in the writer's home language, where the teacher turned that on. The text goes to
// Google's own machine translation and nowhere else.
import { homeLanguage } from '../../conference/homeLanguage';
import type { Spoken } from '../../conference/spoken';
import type { SpokenProblem } from '../refusal';
import { said } from '../words/said';

/** One text a writer: what was translated before in this run is not asked again. */
export interface Translator {
  /** The text in the language typed beside the writer, under a line that says which and by whom. */
  into(
    text: string,
    typed: string,
    name: string,
  ): { translation: string; problem: SpokenProblem | null };
}

/** Translates nothing. */
export const NO_TRANSLATOR: Translator = {
  into: () => ({ translation: '', problem: null }),
};

/**
 * Google's. It needs no permission of its own and is refused when a day's translations are used up
 * (5,000 for a private account, 20,000 in a Workspace): the feedback then goes as it is.
 * Source: developers.google.com/apps-script/guides/services/quotas
 */
export function translator(): Translator {
  const done = new Map<string, string>();
  return {
    into(text, typed, name) {
      if (text.trim() === '' || typed.trim() === '') return { translation: '', problem: null };
      const language = homeLanguage(typed);
      if (!language)
        return nothing(
          said((w) => w.translation.unknownLanguage(typed.trim())),
          name,
        );
      const key = `${language.code} ${text}`;
      try {
        const translated = done.get(key) ?? LanguageApp.translate(text, '', language.code);
        done.set(key, translated);
        // A child who speaks at home what the teacher writes needs no second one.
        if (translated.trim() === text.trim()) return { translation: '', problem: null };
        return {
          translation: `${language.name} (Google Translate):\n${translated}`,
          problem: null,
        };
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return nothing(
          said((w) => w.translation.failed(why.replace(/\.$/, ''))),
          name,
        );
      }
    },
  };
}

const nothing = (says: Spoken, name: string) => ({
  translation: '',
  problem: { says, todo: said((words) => words.translation.without(name)) },
});
