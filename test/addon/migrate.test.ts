// Owns: the promise to notebooks of every version there was: opened with this one, nothing is lost.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { builtAddOn } from '../../src/local/begin';
import { Workspace } from '../../src/local/workspace';
import { tempFolder } from '../tempFolder';
import { Classroom, chicago, present } from './classroom';

const { version: NOW } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const KEPT = readdirSync('test/notebooks').map((name) => name.replace(/\.json\.gz$/, ''));

/** A notebook as that version left it, in the school it belongs to, with today's add-on. */
function notebookOf(version: string): Classroom {
  const folder = tempFolder('notebook');
  const files = JSON.parse(
    gunzipSync(readFileSync(`test/notebooks/${version}.json.gz`)).toString('utf8'),
  ) as Record<string, string>;
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return new Classroom({}, Workspace.load(folder, { dist: builtAddOn() }));
}

it('is kept for every version that was released', () => {
  const released = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\d+\.\d+\.\d+)/gm)]
    .map(([, version = '']) => version)
    .filter((version) => version !== NOW);
  expect(released.length).toBeGreaterThan(0);
  expect(KEPT).toEqual(expect.arrayContaining(released));
});

describe.each(KEPT)('a notebook of version %s', (version) => {
  /** Every cell a person can read, by tab, header and place. */
  const cells = (room: Classroom) =>
    room.workspace.book.tabs
      .filter(({ name }) => name !== 'Activity')
      .flatMap(({ name }) =>
        room
          .rows(name)
          .flatMap((row, index) =>
            Object.entries(row).map(([header, text]) => `${name} ${index} ${header}: ${text}`),
          ),
      )
      .filter((cell) => !/: $/.test(cell));
  const room = notebookOf(version);
  /** A teaching point that she had deleted before. */
  const deleted = present(room.rows('Teaching points')[0]).Id;
  room.hands.delete('Teaching points', 'rows', 2);
  const before = cells(room);
  const opening = room.open();
  /** What was in a tab and is no more. */
  const gone = (tab = '') => {
    const after = new Set(cells(room));
    return before.filter((cell) => cell.startsWith(tab) && !after.has(cell));
  };

  it('opens with everything that was in it, where it was', () => {
    expect(opening.problems).toEqual([]);
    expect(gone()).toEqual([]);
    expect(before.length).toBeGreaterThan(300);
    expect(room.rows('Settings')).toContainEqual(
      expect.objectContaining({ Setting: 'Group minutes', Value: '9' }),
    );
  });

  it('is brought up to date once, and Activity says so', () => {
    const said = () => room.rows('Activity').filter(({ What }) => What === 'Brought up to date');
    expect(said()).toHaveLength(version === NOW ? 0 : 1);
    room.open();
    expect(said()).toHaveLength(version === NOW ? 0 : 1);
    expect(room.rows('Activity').filter(({ What }) => What === 'Mended the notebook')).toEqual([]);
  });

  it('has what a new notebook has', () => {
    const fresh = new Classroom();
    fresh.setUp();
    for (const { name } of fresh.workspace.book.tabs) {
      const tab = (one: Classroom) => present(one.workspace.book.tabNamed(name));
      // The captions of the small blocks beside a tab are formulas; an older wording of one stays.
      const headers = (one: Classroom) => {
        const { book } = one.workspace;
        return Array.from({ length: book.contentSize(tab(one)).columns }, (_, at) => at + 1)
          .filter((column) => book.formula(tab(one), 1, column) === '')
          .map((column) => book.display(tab(one), 1, column));
      };
      expect(headers(fresh).filter((one) => !headers(room).includes(one))).toEqual([]);
      expect(tab(room).charts).toHaveLength(tab(fresh).charts.length);
    }
    const settings = (one: Classroom) =>
      new Set(one.rows('Settings').map(({ Setting }) => Setting));
    expect([...settings(room)]).toEqual(expect.arrayContaining([...settings(fresh)]));
    const points = (one: Classroom) => one.rows('Teaching points').map(({ Id }) => Id);
    expect(points(room)).toEqual(
      expect.arrayContaining(points(fresh).filter((id) => id !== deleted)),
    );
  });

  it('goes on: its writers are planned for, met, and sent feedback', () => {
    room.call('switchWeekly', [false]);
    room.workspace.turnClock(chicago('2026-11-09T08:00'));
    const week = room.plan();
    const open = present(week.conferences.find(({ state }) => state === 'planned'));
    const meeting = room.start(open.id);
    for (const { say, lookFor } of Object.values(meeting.steps).flat())
      expect([say.length > 1, lookFor.length > 1]).toEqual([true, true]);
    const notes = room.save(room.request(meeting));
    const sent = room.deliver(notes.map(({ id }) => id));
    expect(sent.map(({ state }) => state)).toEqual(notes.map(() => 'sent'));
    expect(gone('Conferences')).toEqual([]);
  });

  it('does not bring back a teaching point that she deleted, before or from now on', () => {
    const ids = () => room.rows('Teaching points').map(({ Id }) => Id);
    expect(ids()).not.toContain(deleted);
    const [first] = ids();
    room.hands.delete('Teaching points', 'rows', 2);
    room.setUp();
    expect(ids()).not.toContain(first);
  });
});
