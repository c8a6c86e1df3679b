// Owns: which language a run speaks to the teacher: what was chosen in Settings, or else her own.
import { type Language, languageOf } from '../conference/language';
import type { Store } from './run';

const KEY = 'language';

/**
 * What the tab Settings says is kept beside the notebook too, so that saying something costs no
 * reading of a tab. Empty for the language of each teacher's own account.
 */
export function keepLanguage(shared: Store, chosen: Language | ''): void {
  if ((shared.get<string>(KEY) ?? '') !== chosen) shared.set(KEY, chosen);
}

/** The locale is asked for only where nothing was chosen. */
export const languageOfRun = (shared: Store): Language =>
  languageOf(shared.get<string>(KEY) || Session.getActiveUserLocale());
