// Owns: which language a run speaks: to the teacher what was chosen in Settings, or else her own; to the
// writers what her class writes in, as she says or as their drafts show, or else the same.
import { type Language, languageOf } from '../conference/language';
import type { Readers } from '../conference/phrases';
import type { Store } from './store';

const KEY = 'language';
const WRITING = 'language-written';
const SEEN = 'language-seen';

/**
 * To be called with what the tab Settings says: it is kept beside the notebook, so that saying
 * something costs no reading of a tab. Empty for the language of each teacher's own account.
 */
export const keepLanguage = (shared: Store, chosen: Language | ''): void =>
  keep(shared, KEY, chosen);

/** The same of what writers write and read in; empty for what their drafts show. */
export const keepWriting = (shared: Store, chosen: Language | ''): void =>
  keep(shared, WRITING, chosen);

/** The same of what the last sync saw: empty where the drafts differ. */
export const keepSeen = (shared: Store, seen: Language | ''): void => keep(shared, SEEN, seen);

/** Empty where no drafts have told it. */
export const seenLanguage = (shared: Store): Language | '' => shared.get<Language | ''>(SEEN) ?? '';

function keep(shared: Store, key: string, chosen: Language | ''): void {
  if ((shared.get<string>(key) ?? '') !== chosen) shared.set(key, chosen);
}

/** The locale is asked for only where nothing was chosen. */
export const languageOfRun = (shared: Store): Language =>
  languageOf(shared.get<string>(KEY) || Session.getActiveUserLocale());

/** Who reads what in which language, the teacher spoken to in `teacher`. */
export const readersOf = (shared: Store, teacher: Language): Readers => ({
  teacher,
  writers: languageOf(shared.get<string>(WRITING) || seenLanguage(shared) || teacher),
});
