// Owns: the promise that a finding the teacher dismissed stays dismissed for that writer.
import type { WriterPage } from '../../../src/addon/answers/pages';
import { TEACHER } from '../../../src/local/begin';
import { Classroom, FOUR, present, sampleClass, writer } from '../classroom';

/** Shows its needs plainly: small "i", and no marks at the ends. */
const PLAIN =
  'i went to the lake with my cousin and then i jumped in and then i swam and then i got out and then we went home';
const LONG = Array.from(
  { length: 4 },
  () =>
    'I ran and I ran with my friend from the other street and then we ran more and then we fell in the lake and then we went home.',
).join(' ');

const first = new Classroom({
  classes: [
    sampleClass([...FOUR.slice(0, 2), writer('Eli', [PLAIN, PLAIN]), writer('Fay', [LONG])]),
  ],
});
const begun = first.group();
const copy = first.copier();

const writerOf = (room: Classroom, name: string) =>
  present(room.meetingOf(name).writers.find((one) => one.name.startsWith(name)));
const rowOf = (room: Classroom, name: string) =>
  present(room.rows('Writers').find(({ Writer }) => Writer?.startsWith(name)));
const change = (room: Classroom, door: string, name: string, key: string) =>
  room.call(door, [begun.conference.classId, room.student(name), key]);

/** A to Z, then AA. */
const columnName = (place: number): string =>
  place < 26
    ? String.fromCharCode(65 + place)
    : `${columnName(Math.floor(place / 26) - 1)}${columnName(place % 26)}`;

describe('a dismissed finding', () => {
  it('is kept beside the writer, and shown only as put aside from then on', () => {
    const room = copy();
    const [need] = writerOf(room, 'Eli').needs;
    const { key } = present(need);
    change(room, 'dismissFinding', 'Eli', key);
    expect(JSON.parse(rowOf(room, 'Eli').Dismissed ?? '')).toEqual([key]);
    expect(rowOf(room, 'Ana').Dismissed).toBe('');
    const after = writerOf(room, 'Eli').needs;
    expect(after.filter((one) => one.key === key)).toEqual([{ ...need, dismissed: true }]);
    // Another teacher of the spreadsheet, and the next day, see the same.
    expect(after.some((one) => one.key !== key && one.dismissed)).toBe(false);
  });

  it('is said in the language of the panel, as is what the last sync kept', () => {
    const room = copy();
    const seen = () =>
      [
        ...writerOf(room, 'Eli').needs,
        ...room.call<WriterPage>('openWriter', [room.course.id, room.student('Eli'), false]).shows,
      ].map(({ says }) => says);
    const english = seen();
    expect(english.length).toBeGreaterThan(4);
    room.call('chooseLanguage', ['es']);
    expect(seen()).toHaveLength(english.length);
    expect(seen().filter((says) => english.includes(says))).toEqual([]);
    change(room, 'dismissFinding', 'Eli', present(writerOf(room, 'Eli').needs[0]).key);
    room.call('chooseLanguage', ['en']);
    expect(writerOf(room, 'Eli').needs.filter(({ dismissed }) => dismissed)).toHaveLength(1);
  });

  it('comes back when it is brought back, and twice is as once', () => {
    const room = copy();
    const before = writerOf(room, 'Eli').needs;
    const [a, b] = before.map(({ key }) => key);
    for (const key of [a, b, a]) change(room, 'dismissFinding', 'Eli', present(key));
    expect(JSON.parse(rowOf(room, 'Eli').Dismissed ?? '')).toEqual([b, a]);
    for (const key of [b, a, a]) change(room, 'bringBackFinding', 'Eli', present(key));
    expect(rowOf(room, 'Eli').Dismissed).toBe('');
    expect(writerOf(room, 'Eli').needs).toEqual(before);
  });

  it('stays so after the drafts are read again, and counts as no need in the plan', () => {
    const room = copy();
    room.mark('Eli Moss', 'My marks', '');
    room.plan();
    expect(rowOf(room, 'Eli')['Needs now']).toContain('Punctuation');
    const eli = () => writerOf(room, 'Eli').needs.filter(({ skill }) => skill === 'punctuation');
    // One dismissed may make room for another that was hidden behind it.
    for (let left = eli(); left.some((one) => !one.dismissed); left = eli())
      for (const { key } of left.filter((one) => !one.dismissed))
        change(room, 'dismissFinding', 'Eli', key);
    room.plan();
    expect(rowOf(room, 'Eli')['Needs now']).not.toContain('Punctuation');
    room.pull();
    room.plan();
    expect(rowOf(room, 'Eli')['Needs now']).not.toContain('Punctuation');
  });

  it('makes room for what stood behind it, in the plan as in the sidebar', () => {
    const room = copy();
    const { classId } = begun.conference;
    const kept = () =>
      room.call<WriterPage>('openWriter', [classId, room.student('Fay'), false]).shows;
    const standing = () =>
      writerOf(room, 'Fay')
        .needs.filter(({ dismissed }) => !dismissed)
        .map(({ says }) => says);
    const [first, ...others] = writerOf(room, 'Fay').needs;
    for (const { key } of [present(first), ...others]) change(room, 'dismissFinding', 'Fay', key);
    room.pull();
    expect(standing().length).toBeGreaterThan(0);
    expect(kept().map(({ says }) => says)).toEqual(standing());
    // Brought back, it counts at once.
    change(room, 'bringBackFinding', 'Fay', present(first).key);
    expect(kept().map(({ says }) => says)).toContain(present(first).says);
  });

  it('is known by the beginning of its words where they are long', () => {
    const room = copy();
    const long = present(writerOf(room, 'Fay').needs.find(({ quote }) => quote.length > 90));
    const evidence = () =>
      (JSON.parse(rowOf(room, 'Fay').Evidence ?? '[]') as { skill: string }[]).filter(
        ({ skill }) => skill === long.skill,
      );
    expect(evidence()).toHaveLength(1);
    room.mark('Fay Moss', 'My marks', '');
    change(room, 'dismissFinding', 'Fay', long.key);
    const skill = present(room.meetingOf('Fay').skills.find(({ id }) => id === long.skill)).name;
    room.plan();
    expect(rowOf(room, 'Fay')['Needs now']).not.toContain(skill);
  });

  it('is refused for somebody who is in no class, and for an empty key', () => {
    const room = copy();
    const { classId } = begun.conference;
    expect(room.refusal('dismissFinding', [classId, 'nobody', 'a: b'])).toMatch(
      /nothing was changed/,
    );
    expect(room.refusal('dismissFinding', [classId, room.student('Ana'), ''])).toMatch(/again/);
  });

  it('keeps the newest where there are more than a cell holds', () => {
    const room = copy();
    const keys = Array.from({ length: 4 }, (_, i) => `look-for ${i}: ${'x'.repeat(15_000)}`);
    for (const key of keys) change(room, 'dismissFinding', 'Ana', key);
    expect(JSON.parse(rowOf(room, 'Ana').Dismissed ?? '')).toEqual(keys.slice(-2));
  });

  it('reads a cell that was typed over as none', () => {
    const room = copy();
    const place = Object.keys(rowOf(room, 'Ana')).indexOf('Dismissed');
    const line = room.rows('Writers').findIndex(({ Writer }) => Writer === 'Ana Moss') + 2;
    room.hands.type('Writers', `${columnName(place)}${line}`, 'what is this');
    const before = writerOf(room, 'Ana');
    expect(before.needs.some(({ dismissed }) => dismissed)).toBe(false);
    expect(room.run('open', [], TEACHER.email).answer.outcome).toBe('answered');
  });
});
