// Owns: what stands beside a writer because of the log: last met, last skill, next step, visits.
import { type LocalDate, mondayOf } from '../../conference/week';
import type { NoteRow } from '../../notebook/conferences';
import { type WriterRow, writerRowId } from '../../notebook/writers';
import type { LastNote } from '../answers/meeting';
import { hasTexts, readJson } from '../json';
import { notesByWriter } from '../pull/moved';
import { afterConference, type KeptStep, stepOf } from './followUps';

/** As it stands in the tab Writers. */
export type Remembered = Pick<WriterRow, 'met' | 'skill' | 'goal' | 'visits' | 'lastNote'>;

/** For the hidden cell that `readLastNote` reads. */
export const lastNoteOf = (note: NoteRow): string => {
  const last: LastNote = {
    date: note.at?.date ?? '',
    skill: note.skill,
    strength: note.strength,
    nextStep: note.nextStep,
    whereElse: note.whereElse,
  };
  return JSON.stringify(last);
};

/** null where there is none, or the hidden cell was typed over. */
export const readLastNote = (text: string): LastNote | null =>
  readJson<LastNote | null>(text, isLastNote, null);

const isLastNote = (value: unknown): value is LastNote =>
  hasTexts(value, ['date', 'skill', 'strength', 'nextStep', 'whereElse']);

/** What the latest note leaves beside its writer. */
export const followsFrom = (note: NoteRow): Omit<Remembered, 'visits'> => ({
  met: note.at?.date ?? '',
  skill: note.skill,
  goal: note.nextStep,
  lastNote: lastNoteOf(note),
});

/** The same of every writer, from the whole log, by the row's id in the tab Writers. */
export function fromLog(
  notes: readonly NoteRow[],
  writers: readonly WriterRow[],
): Map<string, Remembered & { steps: KeptStep[] }> {
  // The log may have been sorted by hand.
  const inOrder = [...notes].sort((a, b) => (a.savedAt ?? 0) - (b.savedAt ?? 0));
  const found = new Map<string, Remembered & { steps: KeptStep[] }>();
  for (const [id, own] of notesByWriter(inOrder, writers)) {
    const latest = own[own.length - 1];
    if (!latest) continue;
    const steps = own.reduce<KeptStep[]>((open, note) => afterConference(open, stepOf(note)), []);
    found.set(id, { ...followsFrom(latest), visits: own.length, steps });
  }
  return found;
}

/** How many writers were met in each week that anyone was. */
export function metByWeek(notes: readonly NoteRow[]): { week: LocalDate; met: number }[] {
  const weeks = new Map<LocalDate, Set<string>>();
  for (const { at, classId, writerId } of notes) {
    if (!at) continue;
    const week = mondayOf(at.date);
    weeks.set(week, (weeks.get(week) ?? new Set()).add(writerRowId(classId, writerId)));
  }
  return [...weeks].map(([week, writers]) => ({ week, met: writers.size }));
}
