// Owns: what stands beside a writer because of the log: last met, last skill, next step, visits.
import { type LocalDate, mondayOf } from '../conference/week';
import type { NoteRow } from '../notebook/conferences';
import { type WriterRow, writerRowId } from '../notebook/writers';
import type { LastNote } from './answers';
import { afterConference, type KeptStep, stepOf } from './followUps';
import { hasTexts, readJson } from './json';

export type Remembered = Pick<WriterRow, 'met' | 'skill' | 'goal' | 'visits' | 'lastNote'>;

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

export const followsFrom = (note: NoteRow): Omit<Remembered, 'visits'> => ({
  met: note.at?.date ?? '',
  skill: note.skill,
  goal: note.nextStep,
  lastNote: lastNoteOf(note),
});

/** The same of every writer, from the whole log, by the row's id in the tab Writers. */
export function fromLog(
  notes: readonly NoteRow[],
): Map<string, Remembered & { steps: KeptStep[] }> {
  const latest = new Map<string, NoteRow>();
  const visits = new Map<string, number>();
  const steps = new Map<string, KeptStep[]>();
  // The log may have been sorted by hand.
  for (const note of [...notes].sort((a, b) => (a.savedAt ?? 0) - (b.savedAt ?? 0))) {
    const id = writerRowId(note.classId, note.writerId);
    latest.set(id, note);
    visits.set(id, (visits.get(id) ?? 0) + 1);
    steps.set(id, afterConference(steps.get(id) ?? [], stepOf(note)));
  }
  return new Map(
    [...latest].map(([id, note]) => [
      id,
      { ...followsFrom(note), visits: visits.get(id) ?? 0, steps: steps.get(id) ?? [] },
    ]),
  );
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
