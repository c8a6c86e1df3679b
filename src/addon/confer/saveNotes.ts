// Owns: saving notes whose last look had not answered yet. Saving never waits for it; what should stand
// beneath a comment in the writer's home language is then translated here.
import type { Spoken } from '../../conference/spoken';
import type { NoteView, SaveRequest } from '../answers/note';
import { noteBeside } from '../beside';
import { bothOf } from '../refusal';
import type { Context } from '../run';
import { settingsOf } from '../settings/settings';
import { said } from '../words/said';
import { checkRequest, feedbackOf, saveConference } from './save';
import { translator } from './translating';

/** Saves the notes; of a comment that could not be translated it is said that it goes without. */
export function saveNotes(context: Context, request: SaveRequest): NoteView[] {
  if (!request.notes.some((note) => note?.translation === null))
    return saveConference(context, request);
  const { notes, failed } = translated(context, request);
  const views = saveConference(context, { ...request, notes });
  // The panel may be closed before anybody reads it there.
  if (failed.size > 0)
    noteBeside(
      context,
      said(({ activity }) => activity.translated),
      [...failed.values()],
    );
  return views.map((view) => {
    const untranslated = failed.get(view.writerId);
    return untranslated ? { ...view, untranslated: context.tell(untranslated) } : view;
  });
}

/** The notes with their translations, and by writer id why one has none. */
function translated(context: Context, request: SaveRequest) {
  const settings = settingsOf(context);
  const { writers } = context.readers();
  const languages = translator();
  const translations = new Map<unknown, string>();
  const failed = new Map<string, Spoken>();
  for (const { note, row, untranslated } of checkRequest(context, request).notes) {
    if (!untranslated || !settings.translate) continue;
    const { translation, problem } = languages.into(
      feedbackOf(note, writers),
      row.language,
      row.name,
    );
    translations.set(note.writerId, translation);
    if (problem) failed.set(note.writerId, bothOf(problem));
  }
  const notes = request.notes.map((note) =>
    note?.translation === null
      ? { ...note, translation: translations.get(note.writerId) ?? '' }
      : note,
  );
  return { notes, failed };
}
