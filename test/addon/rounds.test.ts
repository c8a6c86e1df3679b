// Owns: the promise that opening and saving cost the same after years of notes as on the first day.
import { TEACHER } from '../../src/local/begin';
import { Classroom, present } from './classroom';

const begun = new Classroom();
const meeting = begun.group();
begun.save(begun.request(meeting));
begun.deliver();
const copy = begun.copier();

/** Spreadsheet rounds: reads and writes that wait for each other. */
const SAVE = 7;
const DELIVER = 6;

/** The log as after so many more notes: every fortieth waits, the others were sent. */
function withNotes(count: number): Classroom {
  const room = copy();
  const [row = {}] = room.rows('Conferences');
  const columns = Object.keys(row);
  const lines = Array.from({ length: count }, (_, index) =>
    columns.map((column) => {
      if (column === 'Note id') return `old-${index}.${row['Writer id']}`;
      if (column === 'Comment id') return `comment-${index}`;
      if (column === 'Comment') return index % 40 === 0 ? 'waiting' : 'sent';
      return column === 'When' ? '' : `'${row[column] ?? ''}`;
    }),
  );
  const { book } = room.workspace;
  const log = present(book.tabNamed('Conferences'));
  const lacking = count + 20 - log.rows;
  if (lacking > 0) room.hands.insert('Conferences', 'rows', log.rows, lacking);
  if (count > 0) room.hands.paste('Conferences', `A6`, lines);
  return room;
}

/** Rounds and size of what a run read, wrote and answered. */
function costOf(room: Classroom, name: string, args: readonly unknown[] = []) {
  const { answer } = room.run(name, args, TEACHER.email);
  if (answer.outcome !== 'answered') throw new Error(answer.error.message);
  const { rounds, calls } = room.lastRun;
  return { ...rounds, calls: calls.length };
}

describe('opening and saving', () => {
  it('take the same rounds and calls with 0, 1,000 and 10,000 notes in the log', () => {
    const costs = [0, 1000, 10_000].map((count) => {
      const room = withNotes(count);
      const request = room.request(meeting);
      return {
        save: costOf(room, 'saveConference', [request]),
        deliver: costOf(room, 'deliver', [[]]),
        writer: costOf(room, 'openWriter', [room.course.id, meeting.writers[0]?.id, false]),
        class: costOf(room, 'openClass', [room.course.id]),
      };
    });
    expect(costs[1]).toEqual(costs[0]);
    expect(costs[2]).toEqual(costs[0]);
  });

  it('of a group take as few rounds as of one writer', () => {
    const costs = [1, 4].map((count) => {
      const room = withNotes(0);
      const request = room.request(meeting, (name) => ({ strength: `This is new, ${name}.` }));
      return {
        save: costOf(room, 'saveConference', [
          { ...request, notes: request.notes.slice(0, count) },
        ]),
        deliver: costOf(room, 'deliver', [[]]),
      };
    });
    for (const { save, deliver } of costs) {
      expect(save).toMatchObject({ google: 0, spreadsheet: SAVE });
      expect(deliver).toMatchObject({ google: 2, spreadsheet: DELIVER });
    }
  });

  it('opening reads no more of 10,000 notes than of 1,000', () => {
    const [some, many] = [1000, 10_000].map((count) => costOf(withNotes(count), 'open'));
    expect(present(many).spreadsheet).toBeLessThanOrEqual(present(some).spreadsheet + 2);
    const room = withNotes(10_000);
    expect(room.open().waiting).toHaveLength(20);
  });
});
