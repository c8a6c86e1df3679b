// Owns: what an invitation says to one writer: in the class's language, and above it in the writer's
// own, so that they can compare. By a machine only where the teacher turned translation on.
import { invitationText, type Meets, spokenHere } from '../../conference/invitation';
import type { Language } from '../../conference/language';
import type { Spoken } from '../../conference/spoken';
import { listed } from '../../conference/words/words';
import type { Settings } from '../../notebook/settings';
import { translator } from '../confer/translating';
import { said } from '../words/said';

export interface Wanted {
  /** The writer's name. */
  name: string;
  meets: Meets;
  /** What it says in the class's language. */
  plain: string;
  /** The language above that, as it stands beside the writer; empty for none. */
  language: string;
}

/** What a writer is to be told, and in which languages; the words are found by `textsOf`. */
export function wanted(
  name: string,
  meets: Meets,
  typed: string,
  ofClass: Language,
  settings: Settings,
): Wanted {
  const spoken = spokenHere(typed);
  const language = spoken ?? (settings.translate ? typed.trim() : '');
  return {
    name,
    meets,
    plain: invitationText(meets, ofClass),
    language: language === ofClass ? '' : language,
  };
}

/** What two writers with the same of it are told in the same words. */
export const keyOf = ({ plain, language }: Pick<Wanted, 'plain' | 'language'>): string =>
  `${language}|${plain}`;

export interface Texts {
  /** Whole comments, by `keyOf`. */
  texts: ReadonlyMap<string, string>;
  /** Whose invitation goes in the class's language only, and why; a sentence or two each. */
  problems: Spoken[];
}

/** Translating takes its time: not to be done while the notebook is held. */
export function textsOf(all: readonly Wanted[]): Texts {
  const languages = translator();
  const texts = new Map<string, string>();
  const without = new Map<string, { says: Spoken; names: string[] }>();
  for (const one of all) {
    const spoken = spokenHere(one.language);
    const { translation, problem } = spoken
      ? { translation: invitationText(one.meets, spoken), problem: null }
      : languages.into(one.plain, one.language, one.name);
    texts.set(keyOf(one), [translation, one.plain].filter((text) => text !== '').join('\n\n'));
    if (!problem) continue;
    const { says } = problem;
    const { names } = without.get(says.en) ?? { names: [] };
    without.set(says.en, { says, names: [...names, one.name] });
  }
  return {
    texts,
    problems: [...without.values()].map(({ says, names }) =>
      said(
        ({ invitations }, at) =>
          `${says[at]} ${invitations.oneLanguage(listed(names, at), names.length)}`,
      ),
    ),
  };
}
