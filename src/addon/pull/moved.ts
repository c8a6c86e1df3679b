// Owns: a child who came from another class of this notebook: it is the same child, by Classroom's id,
// and what was talked about there is known here.
import type { NoteRow } from '../../notebook/conferences';
import type { WriterRow } from '../../notebook/writers';

/** This class, and those the writer left. Who is in two at once is written of in each by itself. */
export const classesOf = (
  { writerId, classId }: WriterRow,
  writers: readonly WriterRow[],
): Set<string> =>
  new Set([
    classId,
    ...writers
      .filter((other) => other.writerId === writerId && hasLeft(other))
      .map((other) => other.classId),
  ]);

const hasLeft = ({ here }: WriterRow) => here === 'left';

/** The notes of each writer in the log's order, by the row's id in the tab Writers. */
export function notesByWriter(
  notes: readonly NoteRow[],
  writers: readonly WriterRow[],
): Map<string, NoteRow[]> {
  const byChild = new Map<string, NoteRow[]>();
  for (const note of notes) {
    const own = byChild.get(note.writerId) ?? [];
    own.push(note);
    byChild.set(note.writerId, own);
  }
  return new Map(
    writers.map((row) => {
      const classes = classesOf(row, writers);
      const own = byChild.get(row.writerId) ?? [];
      return [row.id, own.filter(({ classId }) => classes.has(classId))];
    }),
  );
}

/** What goes along from the class the writer left last; null where there is none, or nothing to take. */
export function broughtAlong(
  { id, writerId }: WriterRow,
  writers: readonly WriterRow[],
): WriterRow | null {
  const left = writers
    .filter((other) => other.writerId === writerId && other.id !== id && hasLeft(other))
    .sort((a, b) => (a.met < b.met ? 1 : -1));
  return left[0] ?? null;
}

/** What follows from the notes of the other class. */
export const remembered = ({ met, skill, goal, visits, lastNote, steps }: WriterRow) => ({
  met,
  skill,
  goal,
  visits,
  lastNote,
  steps,
});

/** What the teacher wrote beside the writer there, for a line that is new. */
export const written = ({ marks, support, language, dismissed }: WriterRow) => ({
  marks,
  support,
  language,
  dismissed,
});
