// Owns: the promises of the menu's two grave commands: all notes in one file; and a writer forgotten,
// with every trace, and nobody else touched.
import { parse } from 'csv-parse/sync';
import type { Forgetting, NotesFile } from '../../../src/addon/answers/records';
import { TEACHER } from '../../../src/local/begin';
import { Classroom, chicago, FOUR, present, sampleClass, writer } from '../classroom';

const room = new Classroom();
const meeting = room.group({ weekly: true });
const EVIL = '=IMPORTXML("https://evil.example","//a")';
room.save(
  room.request(meeting, (name) =>
    name === 'Ben'
      ? { learned: `Sits with Ana Moss. Ana helps. ${EVIL}`, comment: false }
      : { learned: EVIL },
  ),
);
room.deliver();
room.set('Kept apart', 'Ana Moss / Ben Moss');
room.workspace.turnClock(chicago('2026-11-02T08:00'));
room.call('absentToday', [room.course.id, room.student('Ben')]);
const copy = room.copier();
const ana = room.student('Ana');

const file = (one: Classroom) => one.call<NotesFile>('exportNotes');

/** Everywhere the notebook and what is kept beside it hold a text. */
function traces(one: Classroom, text: RegExp): string[] {
  const { book, properties } = one.workspace;
  const cells = book.tabs.flatMap((tab) =>
    tab.rowList.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        text.test(String(cell?.value ?? cell?.formula ?? ''))
          ? [`${tab.name}: ${cell?.value}`]
          : [],
      ),
    ),
  );
  return [
    ...cells,
    ...JSON.stringify(properties)
      .split('",')
      .filter((part) => text.test(part)),
  ];
}

describe('Export everything', () => {
  it('hands over every note with all of its columns, and nothing in it runs', () => {
    const { csv, notes, name } = file(copy());
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
    expect([notes, rows.length, name]).toEqual([4, 4, 'writing-conferences-2026-11-02.csv']);
    const log = room.rows('Conferences');
    expect(rows.map((row) => row.Strength)).toEqual(log.map((row) => row.Strength));
    expect(rows.map((row) => row['Note id'])).toEqual(log.map((row) => row['Note id']));
    expect(rows[0]?.When).toBe('2026-11-01 14:00');
    expect(rows[0]?.['I learned (private)']).toBe(`'${EVIL}`);
  });

  it('says in words where the notes cannot be read', () => {
    const one = copy();
    one.hands.delete('Conferences', 'rows', 1);
    expect(one.refusal('exportNotes')).toMatch(/no header row.*Repair/);
  });
});

describe('Forget a writer', () => {
  it('leaves no trace in the notebook or beside it, and lists what it cannot reach', () => {
    const one = copy();
    const doc = one.doc('Ana').id;
    one.call('keepTyping', [
      JSON.stringify({ notes: { [ana]: 'barn', [room.student('Ben')]: 'lake' } }),
    ]);
    one.hands.addTab('Seating');
    one.hands.type('Seating', 'B3', 'Ana Moss');
    expect(traces(one, /Ana Moss|barn/).length).toBeGreaterThan(5);
    for (const kept of ['Ana Moss', ana])
      expect(JSON.stringify(one.workspace.properties)).toContain(kept);
    const done = one.call<Forgetting>('forgetWriter', [ana, 'Ana Moss']);
    expect(traces(one, new RegExp(`Ana Moss|barn|${ana}|${doc}`))).toEqual(['Seating: Ana Moss']);
    expect(one.call('typed')).toBe(JSON.stringify({ notes: { [room.student('Ben')]: 'lake' } }));
    expect(done.gone[0]).toBe('1 note in the tab Conferences');
    const stays = done.stays.map(({ says, url }) => `${says} ${url}`).join('\n');
    expect(stays).toContain(doc);
    expect(stays).toMatch(/Version history[\s\S]*Emails/);
    expect(stays).toMatch(/Your own tab “Seating” has the name/);
    expect(stays).toMatch(/lists the writer still/);
    // Words about another child are not rewritten; she is told where the first name stands.
    expect(stays).toMatch(/1 note on other writers in which you wrote “Ana”/);
    expect(one.threads.filter((thread) => thread.doc.id === doc)).toHaveLength(1);
  });

  it('touches nobody else: their notes, plan and lines stay, and the product works on', () => {
    const one = copy();
    const others = one.rows('Conferences').filter(({ Writer }) => Writer !== 'Ana Moss');
    one.call('forgetWriter', [ana, 'Ana Moss']);
    const after = one.rows('Conferences');
    expect(after.map(({ Strength }) => Strength)).toEqual(others.map(({ Strength }) => Strength));
    expect(after.map((row) => row['I learned (private)'])).toContain(
      `Sits with (forgotten). Ana helps. ${EVIL}`,
    );
    expect(one.rows('Writers').map(({ Writer }) => Writer)).toEqual([
      'Ben Moss',
      'Chi Moss',
      'Dee Moss',
    ]);
    expect(one.rows('For the wall').map((row) => row['Who meets'])).not.toContainEqual(
      expect.stringMatching(/Ana|forgotten/),
    );
    const { week, problems } = one.open();
    expect(problems).toEqual([]);
    for (const { writers } of week?.conferences ?? [])
      for (const { id, name } of writers) expect(one.student(name.split(' ')[0] ?? '')).toBe(id);
    one.run('undoPlan');
    expect(traces(one, /Ana Moss/)).toEqual([]);
    one.plan();
    one.pull();
    // Classroom lists her still, as was said.
    expect(one.rows('Writers').map(({ Writer, Visits }) => [Writer, Visits])).toContainEqual([
      'Ana Moss',
      '0',
    ]);
  });

  it('forgets nobody for another: the name is said again, and a name that is shared is left to the other', () => {
    const one = copy();
    const before = one.rows('Conferences');
    expect(one.refusal('forgetWriter', [ana, 'Ben Moss'])).toMatch(/not called so/);
    expect(one.refusal('forgetWriter', ['1', 'Ana Moss'])).toMatch(/Nothing of this writer/);
    expect(one.rows('Conferences')).toEqual(before);

    const twins = new Classroom({
      classes: [
        sampleClass([
          ...FOUR,
          {
            ...writer('Ana', ['Another Ana wrote this about a quiet pond.']),
            email: 'ana2@school.example',
          },
        ]),
      ],
    });
    twins.ready();
    const [first, second] = twins.rows('Writers').filter(({ Writer }) => Writer === 'Ana Moss');
    twins.call('forgetWriter', [present(first)['Writer id'], 'Ana Moss']);
    expect(twins.rows('Writers').filter(({ Writer }) => Writer === 'Ana Moss')).toEqual([second]);
    expect(traces(twins, new RegExp(present(first)['Writer id'] ?? ''))).toEqual([]);
    twins.plan();
  });

  it('is offered in a dialog that names everyone once', () => {
    const one = copy();
    one.workspace.openSpreadsheet(TEACHER.email);
    const { shown } = one.workspace.chooseMenu('forgetAWriter', TEACHER.email);
    const [page] = shown.dialogs;
    expect(page?.title).toBe('Forget a writer');
    expect(page?.html.match(/<option /g)).toHaveLength(5);
  });
});
