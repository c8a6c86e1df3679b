// Owns: the one note of a practice. It is kept with the teacher's own properties and in no tab, so that
// its comment is sent, found again, changed and taken back as every other, and nothing else is known of it.
import type { NoteRow } from '../../notebook/conferences';
import type { Context } from '../run';

const NOTE = 'practice-note';

/** It stands in no row. */
const NO_ROW = 0;

/** As a note of the log is found; null for one that a later practice took the place of. */
export function findPracticeNote(
  context: Context,
  noteId: string,
): { row: number; note: NoteRow } | null {
  const note = context.own.get<NoteRow>(NOTE);
  return note?.id === noteId ? { row: NO_ROW, note } : null;
}

/** In place of the one before. */
export const keepPracticeNote = (context: Context, note: NoteRow): void =>
  context.own.set(NOTE, note);
