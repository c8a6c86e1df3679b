// Owns: the promises of a notebook that a person broke: what is broken is said and repaired by a tap,
// and no note is lost by that.
import type { Opening } from '../../src/addon/answers/opening';
import { areaName } from '../../src/local/script/spreadsheet/area';
import { Classroom } from './classroom';

const room = new Classroom();
const meeting = room.group();
room.save(room.request(meeting));
const copy = room.copier();

/** Another conference with the same writers. */
const another = { ...room.request(meeting), saveId: 'save-another' };

const repair = (one: Classroom) => one.call<Opening>('repair');
const strengths = (one: Classroom, tab = 'Conferences') =>
  one
    .rows(tab)
    .map(({ Strength }) => Strength)
    .sort();
const four = strengths(room);

/** A column's letter by its header, as a person finds it. */
function columnOf(one: Classroom, tab: string, header: string): number {
  return Object.keys(one.rows(tab)[0] ?? {}).indexOf(header) + 1;
}

/** Whole rows of the tab Conferences. */
function wide(from: number, to: number): string {
  const columns = room.workspace.book.tabNamed('Conferences')?.columns ?? 1;
  return areaName({ row: from, column: 1, rows: to - from + 1, columns });
}

/** What the next opening offers, and that everything works once it is repaired. */
function expectRepaired(one: Classroom, says: RegExp): Opening {
  expect(one.open().broken).toMatch(says);
  const opening = repair(one);
  expect(opening.broken).toBeUndefined();
  expect(opening.problems.map((problem) => problem.says)).not.toEqual([]);
  expect(one.rows('Activity').map(({ What }) => What)).toContain('Mended the notebook');
  one.deliver();
  expect(one.threads).toHaveLength(4);
  one.plan();
  expect(one.rows('Writers').map(({ Visits }) => Visits)).toEqual(Array(4).fill('1'));
  expect(one.open().problems).toEqual([]);
  return opening;
}

describe('a broken tab', () => {
  it('whose header row was deleted has it back, with every note', () => {
    const one = copy();
    one.hands.delete('Conferences', 'rows', 1);
    expectRepaired(one, /"Conferences" has no header row any more.*tap Repair/);
    expect(strengths(one)).toEqual(four);
  });

  it('whose header row was sorted among the notes, or cleared, has it back', () => {
    const sorted = copy();
    sorted.hands.sort('Conferences', wide(1, 5), columnOf(sorted, 'Conferences', 'Writer'));
    expectRepaired(sorted, /no header row/);
    expect(strengths(sorted)).toEqual(four);
    const cleared = copy();
    cleared.hands.clear('Conferences', wide(1, 1));
    expectRepaired(cleared, /no header row/);
    expect(strengths(cleared)).toEqual(four);
  });

  it('whose ids were deleted tells its notes apart again', () => {
    const one = copy();
    one.hands.delete('Conferences', 'columns', columnOf(one, 'Conferences', 'Note id'));
    expectRepaired(one, /"Note id" is gone/);
    expect(strengths(one)).toEqual(four);
    expect(new Set(one.rows('Conferences').map((row) => row['Note id'])).size).toBe(4);
  });

  it('of which too little is left is set aside whole, and the rest goes on', () => {
    const one = copy();
    one.hands.delete('Settings', 'columns', columnOf(one, 'Settings', 'Setting'));
    const lines = one.rows('Settings').length;
    expect(one.open().broken).toMatch(/"Setting" is gone/);
    const { problems, ready } = repair(one);
    expect(problems[0]?.says).toMatch(/kept whole as "Settings \(set aside\)"/);
    expect(one.rows('Settings (set aside)')).toHaveLength(lines);
    expect(ready).toBe(false);
    one.setUp();
    expect(strengths(one)).toEqual(four);
    one.plan();
  });

  it('that an opening does not read is offered to be repaired once it was met', () => {
    const one = copy();
    one.hands.delete('Class needs', 'rows', 1);
    expect(one.open().broken).toBeUndefined();
    expect(one.refusal('planWeek')).toMatch(/"Class needs" has no header row.*tap Repair/);
    expectRepaired(one, /"Class needs" has no header row/);
  });

  it('beside the log does not keep notes from being saved', () => {
    const one = copy();
    one.hands.delete('Activity', 'rows', 1);
    one.hands.delete('Conferences', 'columns', columnOf(one, 'Conferences', 'Where else'));
    expect(one.save(another)).toHaveLength(4);
    expect(one.rows('Conferences')).toHaveLength(8);
  });
});

describe('deleted columns of ids', () => {
  it('are known from the ids that are left: the same children are planned for, and keep their notes', () => {
    const one = copy();
    for (const tab of ['Writers', 'Conferences'])
      for (const header of ['Writer id', 'Class id'])
        one.hands.delete(tab, 'columns', columnOf(one, tab, header));
    one.pull();
    const [held] = one.plan().conferences;
    expect(held?.writers.map(({ id }) => id)).toEqual(meeting.writers.map(({ id }) => id));
    expect(one.rows('Writers').map(({ Visits }) => Visits)).toEqual(Array(4).fill('1'));
    expect(one.save(another)).toHaveLength(4);
    one.deliver();
    expect(one.threads).toHaveLength(8);
  });
});

describe('a deleted tab', () => {
  it('Conferences is said to be gone, with where it is; what stood beside the writers is still known', () => {
    const one = copy();
    one.hands.deleteTab('Conferences');
    const { problems, broken } = one.open();
    expect(broken).toBeUndefined();
    expect(problems.map(({ says }) => says)).toEqual([
      expect.stringMatching(/"Conferences" was gone and was made again, empty.*Version history/),
    ]);
    expect(one.rows('Activity').map(({ Result }) => Result)).toContain(problems[0]?.says);
    one.plan();
    expect(one.rows('Writers').map(({ Visits }) => Visits)).toEqual(Array(4).fill('1'));
    expect(one.save(another)).toHaveLength(4);
    expect(one.deliver()).toHaveLength(4);
  });

  it('Teaching points comes back with the bank, so that there is something to teach', () => {
    const one = copy();
    const before = one.rows('Teaching points').length;
    one.hands.deleteTab('Teaching points');
    expect(one.start(meeting.conference.id).points).not.toEqual([]);
    expect(one.rows('Teaching points')).toHaveLength(before);
  });

  it('Settings leads to set-up again and says why; the notes stay', () => {
    const one = copy();
    one.hands.deleteTab('Settings');
    const { ready, problems } = one.open();
    expect(ready).toBe(false);
    expect(problems[0]?.says).toMatch(/"Settings" was gone/);
    expect(strengths(one)).toEqual(four);
  });
});

describe('what a person did to cells', () => {
  it('merged below the log: they are taken apart, and the notes written there are whole', () => {
    const one = copy();
    one.hands.merge('Conferences', wide(6, 8));
    expect(one.save(another)).toHaveLength(4);
    expect(one.rows('Conferences')).toHaveLength(8);
    expect(strengths(one)).toEqual([...four, ...four].sort());
    expect(one.rows('Activity').map(({ Result }) => Result)).toContainEqual(
      expect.stringMatching(/^Merged cells in the tab "Conferences" were taken apart/),
    );
  });

  it('whose plan has lost its writers: a conference that was held is not planned a second time', () => {
    const one = copy();
    const column = columnOf(one, 'This week', 'Writer ids');
    one.hands.clear('This week', `${String.fromCharCode(64 + column)}2`);
    const { conferences } = one.plan();
    expect(conferences.map(({ state, writers }) => [state, writers.length])).toEqual([['held', 4]]);
  });
});
