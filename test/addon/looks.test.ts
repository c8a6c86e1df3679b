// Owns: the promises of the notebook as a place to look: coverage, the wall, links, a filter, growth.
import { Classroom, chicago, present } from './classroom';

const DAY = 24 * 60 * 60 * 1000;

const begun = new Classroom();
begun.ready({ weekly: true });
begun.workspace.turnClock(chicago('2026-11-02T11:00'));
const first = begun.meetingOf('Ana');
begun.save(begun.request(first));
begun.deliver();
const place = { fileId: begun.doc('Ana').id, by: begun.student('Ana') };
begun.people.type(place, 1, 'Five more words for you. ');
// The next week is planned.
begun.workspace.turnClock(begun.workspace.clock.now() + 7 * DAY);
const copy = begun.copier();

const tab = (room: Classroom, name: string) => present(room.workspace.book.tabNamed(name));

/** The columns of the block of coverage, by what its chart shows. */
function coverage(room: Classroom) {
  const { book } = room.workspace;
  const needs = tab(room, 'Class needs');
  const chart = present(needs.charts[1]);
  const { row, column, rows } = present(chart.ranges[0]).area;
  const lines = Array.from({ length: rows - 1 }, (_, at) =>
    [0, 1, 2].map((right) => book.display(needs, row + 1 + at, column + right)),
  );
  return lines.filter((line) => line.some((cell) => cell !== ''));
}

describe('Class needs', () => {
  it('says and draws for each week how many writers were met, of how many', () => {
    const met = String(first.writers.length);
    expect(coverage(copy())).toEqual([['2 Nov', met, '4']]);
  });

  it('keeps how many there were then, and says the weeks again where a person moved the block', () => {
    const room = copy();
    room.people.leave(room.course.id, room.student('Dee'));
    room.hands.insert('Class needs', 'columns', 1);
    const meeting = room.meetingOf('Ben');
    room.save(room.request(meeting));
    room.pull();
    room.plan();
    expect(coverage(room)).toEqual([
      ['2 Nov', String(first.writers.length), '4'],
      ['9 Nov', String(meeting.writers.length), '3'],
    ]);
  });

  it('does without the block where a person took it out', () => {
    const room = copy();
    const needs = tab(room, 'Class needs');
    const { column } = present(needs.charts[1]?.ranges[0]).area;
    room.hands.delete('Class needs', 'columns', column, 3);
    room.plan();
    expect(Object.keys(present(room.rows('Class needs')[0]))).not.toContain('Week of');
    expect(room.rows('Class needs')[0]?.Writer).toMatch(/^Ana/);
  });
});

describe('the block of weeks that a person took apart', () => {
  const place = (room: Classroom) =>
    present(tab(room, 'Class needs').charts[1]?.ranges[0]).area.column;

  it('by moving a column away: the week is planned, and nothing is written beyond it', () => {
    const room = copy();
    room.hands.move('Class needs', 'columns', place(room) + 2, 1, 2);
    expect(room.plan().conferences).not.toEqual([]);
    room.hands.move('Class needs', 'columns', place(room), 1, tab(room, 'Class needs').columns + 1);
    expect(room.plan().conferences).not.toEqual([]);
  });

  it('by a column of one’s own within it: what was written there stays', () => {
    const room = copy();
    const column = place(room) + 1;
    room.hands.insert('Class needs', 'columns', column);
    const own = String.fromCharCode(64 + column);
    room.hands.paste('Class needs', `${own}1`, [['Mine'], ['my word']]);
    room.plan();
    expect(room.rows('Class needs')[0]?.Mine).toBe('my word');
  });
});

describe('For the wall', () => {
  it('says who meets when, in first names, and nothing else', () => {
    const room = copy();
    const rows = room.rows('For the wall');
    const week = present(room.open().week);
    expect(rows).toHaveLength(week.conferences.length);
    expect(Object.keys(present(rows[0]))).toEqual([
      'Day',
      'Time',
      'Who meets',
      'Class',
      'Conference id',
    ]);
    expect(rows.map((row) => row['Who meets']).join(', ')).toMatch(/^[A-Z][a-z]+(, [A-Z][a-z]+)*$/);
    const hidden = tab(room, 'For the wall').columnList.flatMap(({ hidden }, at) =>
      hidden ? [at] : [],
    );
    expect(hidden).toEqual([4]);
  });

  it('follows the plan when it changes and when that is taken back', () => {
    const room = copy();
    const before = room.rows('For the wall');
    const said = () => JSON.stringify(room.rows('For the wall'));
    room.call('absentToday', [room.course.id, room.student('Ana')]);
    expect(said()).not.toContain('"Mon 9 Nov","Time":"10:30","Who meets":"Ana');
    room.call('undoPlan');
    expect(room.rows('For the wall')).toEqual(before);
  });
});

describe('Writers', () => {
  it('shows whose draft grew in a week, and links to each', () => {
    const room = copy();
    const grew = Object.fromEntries(
      room.rows('Writers').map((row) => [row.Writer?.split(' ')[0], row['In a week']]),
    );
    expect(grew).toMatchObject({ Ana: '5', Ben: '0' });
    const writers = tab(room, 'Writers');
    const [header] = [Object.keys(present(room.rows('Writers')[0]))];
    const column = header.indexOf('Open the draft') + 1;
    const cell = writers.cell(2, column);
    expect(JSON.stringify(cell)).toContain('"link":"https://docs.google.com/document/d/');
  });
});

describe('the teacher’s own looks', () => {
  it('stay through a sync, a plan, a save and the next opening', () => {
    const room = copy();
    const names = ['This week', 'For the wall', 'Writers', 'Conferences', 'Class needs'];
    for (const name of names) {
      room.hands.format(name, 'B2:B4', { background: '#123456', bold: true });
      tab(room, name).changeColumn(2, { width: 321 });
      tab(room, name).rules = [];
      tab(room, name).color = '#654321';
    }
    room.pull();
    room.plan();
    room.save(room.request(room.meetingOf('Ben')));
    room.open();
    for (const name of names) {
      const now = tab(room, name);
      expect(now.cell(2, 2)?.style).toMatchObject({ background: '#123456', bold: true });
      expect(now.columnList[1]?.width).toBe(321);
      expect(now.rules).toEqual([]);
      expect(now.color).toBe('#654321');
    }
  });
});

describe('Conferences', () => {
  it('can be filtered, and its rows are no taller for a long comment', () => {
    const room = copy();
    const log = tab(room, 'Conferences');
    expect(log.filter?.area).toMatchObject({ row: 1, column: 1 });
    expect(present(log.filter).area.rows).toBe(log.rows);
    expect(present(log.rowList[1])).toMatchObject({ height: 72, forced: true });
    room.hands.delete('Conferences', 'rows', 3, log.rows - 2);
    room.save(room.request(room.meetingOf('Ben')));
    const [, , added] = tab(room, 'Conferences').rowList;
    expect(added).toMatchObject({ height: 72, forced: true });
    expect(room.rows('Conferences')[1]?.Writer).not.toBe('');
  });
});
