// Owns: the promise that whatever is typed into the tab Teaching points, its lines are read, and none
// is lost.
import fc from 'fast-check';
import { STAGES } from '../../src/conference/bank/teachingPoint';
import { guide } from '../../src/conference/guide/guide';
import type { Columns } from '../../src/notebook/tab';
import type { Table } from '../../src/notebook/table';
import {
  bankRows,
  ourBank,
  readBank,
  type TeachingPointRow,
  type teachingPointsTab,
} from '../../src/notebook/teachingPoints';

const READERS = [
  { teacher: 'en', writers: 'en' },
  { teacher: 'es', writers: 'en' },
  { teacher: 'en', writers: 'es' },
  { teacher: 'es', writers: 'es' },
] as const;

/** As much of a table as is read: rows with ids, and rows a person added, whose boxes are there. */
const tableOf = (rows: TeachingPointRow[], added: TeachingPointRow[] = []) =>
  ({
    rows: () => rows,
    strays: () => added.map((values) => ({ values, isEmpty: () => false })),
  }) as unknown as Table<typeof teachingPointsTab.columns & Columns> as Table<
    typeof teachingPointsTab.columns
  >;

const EMPTY: TeachingPointRow = {
  ...Object.fromEntries(Object.keys(bankRows(READERS[0])[0] ?? {}).map((key) => [key, ''])),
  show: true,
} as TeachingPointRow;

describe('the lines of the tab', () => {
  it('are the same bank again, in whatever languages they were written and are read', () => {
    // Each written in one way and read in the next: every language is both.
    READERS.forEach((written, at) => {
      const readers = READERS[(at + 1) % READERS.length] ?? written;
      expect(readBank(tableOf(bankRows(written)), readers)).toEqual(ourBank(readers));
    });
    expect(readBank(tableOf(bankRows(READERS[3])), READERS[0])).toEqual(ourBank(READERS[0]));
  });

  it('are each a point or a prompt, whatever a person types beside them', () => {
    const typed = fc.oneof(
      fc.constantFrom('', ' listen ', 'TEACH', 'Point', 'K-2, 3–5', 'planning and editing', 'with'),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        typed,
        typed,
        typed,
        typed,
        typed,
        text,
        (use, stages, draft, genres, grades, say) => {
          const line = { ...EMPTY, use, stages, draft, genres, grades, say, title: say };
          const { points, prompts } = readBank(tableOf([], [line]), READERS[0]);
          const isBlank = say.trim() === '';
          expect(points.length + prompts.length).toBe(isBlank ? 0 : 1);
          for (const one of [...points, ...prompts]) {
            expect(one.genres.length).toBeGreaterThan(0);
            expect(one.grades.length).toBeGreaterThan(0);
          }
          for (const one of prompts)
            expect(STAGES).toEqual(expect.arrayContaining([...one.stages]));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('come first in their step where the teacher added them, copies of ours aside', () => {
    const ours = bankRows(READERS[0]);
    const copied = ours.find(({ id }) => id === 'prompt-listen-help');
    const own = { ...EMPTY, use: 'Listen', say: 'What do you hear?' };
    const { prompts } = readBank(tableOf(ours, [{ ...EMPTY, ...copied, id: '' }, own]), READERS[0]);
    const [listen] = guide(
      { kind: 'solo', stage: 'drafting', skill: 'lead', hasDraft: true, grades: '3-5' },
      'en',
      prompts,
    );
    expect(listen?.say).toEqual([
      'What do you hear?',
      "How's it going? Where are you in the piece, and what comes next?",
      'Where would you like my help today?',
    ]);
  });
});
