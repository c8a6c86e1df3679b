// Owns: the promises of a write to a Doc that others have typed in since it was read.
import * as fc from 'fast-check';
import { School, writer } from './school';

// Every character in these tests occurs once, so that each can be followed through the edits.
const LENGTH = 24;
const PARAGRAPH = 'My story\n'.length + 1;
const BASE = characters('一', LENGTH);

type Edit = { index: number; text: string } | { start: number; end: number };

type Change = { insert: number } | { delete: [number, number] };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ insert: fc.nat(1000) }),
  fc.record({ delete: fc.tuple(fc.nat(1000), fc.nat(8)) }),
);

function characters(first: string, count: number): string {
  return Array.from({ length: count }, (_, i) => String.fromCharCode(first.charCodeAt(0) + i)).join(
    '',
  );
}

/** Makes changes fit a text of this length, one after the other; `first` begins what is typed. */
function madeToFit(changes: readonly Change[], length: number, first: string): Edit[] {
  let now = length;
  return changes.map((each, i) => {
    if ('insert' in each) {
      const index = PARAGRAPH + (each.insert % (now + 1));
      const text = characters(String.fromCharCode(first.charCodeAt(0) + 3 * i), 3);
      now += 3;
      return { index, text };
    }
    const start = each.delete[0] % (now + 1);
    const end = Math.min(now, start + each.delete[1]);
    now -= end - start;
    return { start: PARAGRAPH + start, end: PARAGRAPH + end };
  });
}

function setUp() {
  const s = new School([writer('Ana', [BASE])]);
  const fileId = s.fileOf('Ana');
  const text = () => s.people.read({ fileId }).slice(PARAGRAPH - 1);
  return { s, fileId, by: s.student('Ana'), text };
}

type World = ReturnType<typeof setUp>;

/** The student's changes, made in the Doc as she sees it. */
function byStudent({ s, fileId, by }: World, changes: Edit[]): void {
  for (const each of changes) {
    if ('text' in each) s.people.type({ fileId, by }, each.index, each.text);
    else if (each.start < each.end) s.people.erase({ fileId, by }, each);
  }
}

/** The teacher's changes, as one batch of requests. */
function requests(changes: Edit[]): object[] {
  return changes.flatMap((each): object[] => {
    if ('text' in each) {
      return [{ insertText: { location: { index: each.index }, text: each.text } }];
    }
    const range = { startIndex: each.start, endIndex: each.end };
    return each.start < each.end ? [{ deleteContentRange: { range } }] : [];
  });
}

const only = (text: string, keep: (unit: string) => boolean) => [...text].filter(keep).join('');

describe('a write to an older revision', () => {
  it('keeps all that both wrote, and loses all that either deleted', () => {
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (studentChanges, teacherChanges) => {
          const theirs = madeToFit(studentChanges, LENGTH, '가');
          const ours = requests(madeToFit(teacherChanges, LENGTH, 'Ａ'));
          fc.pre(ours.length > 0);
          const studentAlone = setUp();
          byStudent(studentAlone, theirs);
          const teacherAlone = setUp();
          expect(teacherAlone.s.batch(teacherAlone.fileId, ours).status).toBe(200);

          const both = setUp();
          const targetRevisionId = both.s.read(both.fileId).body.revisionId;
          byStudent(both, theirs);
          const merged = both.s.batch(both.fileId, ours, { writeControl: { targetRevisionId } });
          expect(merged.status).toBe(200);

          const inStudent = new Set(studentAlone.text());
          const inTeacher = new Set(teacherAlone.text());
          const isBase = (unit: string) => BASE.includes(unit);
          const text = both.text();
          // Seen from either side, with the other's typing left out, the order is as they left it.
          expect(only(text, (u) => isBase(u) || inTeacher.has(u))).toBe(
            only(teacherAlone.text(), (u) => !isBase(u) || inStudent.has(u)),
          );
          expect(only(text, (u) => isBase(u) || inStudent.has(u))).toBe(
            only(studentAlone.text(), (u) => !isBase(u) || inTeacher.has(u)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('puts a comment on what is left of the words it was meant for', () => {
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.nat(LENGTH - 1),
        fc.integer({ min: 1, max: 10 }),
        (studentChanges, from, length) => {
          const words = BASE.slice(from, from + length);
          const world = setUp();
          const { s, fileId, text } = world;
          const targetRevisionId = s.read(fileId).body.revisionId;
          byStudent(world, madeToFit(studentChanges, LENGTH, '가'));
          const range = {
            startIndex: PARAGRAPH + from,
            endIndex: PARAGRAPH + from + words.length,
          };
          const { body } = s.batch(fileId, [{ insertComment: { content: 'Yes.', range } }], {
            writeControl: { targetRevisionId },
          });
          const { plainTextQuote = '' } = body.replies[0].insertComment.commentThread;
          expect(only(plainTextQuote, (unit) => BASE.includes(unit))).toBe(
            only(words, (unit) => text().includes(unit)),
          );
          expect(text()).toContain(plainTextQuote);
          // What was typed at its edges is not part of it. (What was typed inside may come to
          // lie at an edge, once the words around it are deleted.)
          if (studentChanges.every((each) => 'insert' in each)) {
            expect(BASE).toContain(plainTextQuote[0]);
            expect(BASE).toContain(plainTextQuote[plainTextQuote.length - 1]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
