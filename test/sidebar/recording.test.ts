// Owns: the promises of what is recorded of a talk, tap by tap.
import fc from 'fast-check';
import {
  changeNote,
  fitTo,
  hasSomething,
  isTouched,
  newRecording,
  nextWriter,
  noteOf,
  pickSentence,
  progress,
  strengthChoices,
  teach,
  teachingFrom,
  toRequest,
} from '../../src/sidebar/state/recording';
import { ana, GROUP, meeting } from './pretend';

const fresh = () => newRecording('0123456789ab', GROUP, meeting.writers);
const [first, second, third, fourth] = meeting.writers.map(({ id }) => id);
const order = meeting.writers.map(({ id }) => id);

function sentence(writerId: string | undefined, place: number) {
  const writer = meeting.writers.find(({ id }) => id === writerId);
  const all = writer?.draft?.paragraphs.flatMap(({ sentences }) => sentences) ?? [];
  const found = all[place];
  if (!found) throw new Error(`No sentence ${place}.`);
  return found;
}

describe('a recording', () => {
  it('proposes what was seen in the very sentence that is tapped', () => {
    const { recording, complete } = pickSentence(fresh(), meeting, ana.id, sentence(ana.id, 1));
    expect(noteOf(recording, ana.id)).toMatchObject({
      quote: { text: 'Pop!' },
      strength: 'It begins with a sound the reader can hear.',
    });
    expect(complete).toBe(true);
  });

  it('proposes different words to each writer of a group', () => {
    const proposed = order.map((id) => strengthChoices(meeting, id, null)[0]);
    expect(new Set(proposed).size).toBe(order.length);
  });

  it('never changes words the teacher chose when another sentence is tapped', () => {
    const typed = changeNote(fresh(), ana.id, { strength: 'I laughed out loud.', chosen: true });
    const { recording, complete } = pickSentence(typed, meeting, ana.id, sentence(ana.id, 2));
    expect(noteOf(recording, ana.id).strength).toBe('I laughed out loud.');
    expect(complete).toBe(false);
  });

  it('lets a sentence go when it is tapped again, and its proposed words with it', () => {
    const once = pickSentence(fresh(), meeting, ana.id, sentence(ana.id, 1)).recording;
    const twice = pickSentence(once, meeting, ana.id, sentence(ana.id, 1)).recording;
    expect(twice).toEqual(fresh());
  });

  it('goes on to the next writer without a note, round the group, past who is away', () => {
    let recording = { ...fresh(), writer: third ?? '' };
    expect(nextWriter(recording, order)).toBe(fourth);
    recording = changeNote(recording, fourth ?? '', { here: false });
    expect(nextWriter(recording, order)).toBe(first);
    recording = changeNote(recording, first ?? '', { strength: 'Fine.' });
    expect(nextWriter(recording, order)).toBe(second);
    recording = changeNote(recording, second ?? '', { strength: 'Fine.' });
    expect(nextWriter(recording, order)).toBe(null);
  });

  it('teaches the group one thing, and one writer something else beside it', () => {
    const [shared, other] = meeting.points;
    if (!shared || !other || !first || !second) throw new Error('too few points');
    let recording = teach(fresh(), first, teachingFrom(shared));
    recording = changeNote(recording, second, { own: teachingFrom(shared) });
    recording = teach(recording, second, teachingFrom(other));
    const { notes } = toRequest(recording, meeting, false);
    expect(notes.map(({ teachingPoint }) => teachingPoint)).toEqual([
      shared.child,
      other.child,
      shared.child,
      shared.child,
    ]);
  });

  it('saves no note for a writer who is away, and says which save was sent before', () => {
    const recording = changeNote(fresh(), second ?? '', { here: false });
    const request = toRequest(recording, meeting, true);
    expect(request.notes.map(({ writerId }) => writerId)).toEqual([first, third, fourth]);
    expect(request).toMatchObject({ again: true, saveId: '0123456789ab', conferenceId: GROUP });
  });

  it('is worth saving and keeping only once something is in it', () => {
    expect(hasSomething(fresh())).toBe(false);
    expect(isTouched(fresh())).toBe(false);
    expect(hasSomething(changeNote(fresh(), ana.id, { learned: 'Has a new brother.' }))).toBe(true);
    expect(isTouched(changeNote(fresh(), ana.id, { here: false }))).toBe(true);
  });

  it('keeps every note when the group has changed since, and gives newcomers one', () => {
    const old = changeNote(fresh(), ana.id, { strength: 'Clear.' });
    const fitted = fitTo(old, [{ id: 'new', name: 'Newcomer' }, ana]);
    expect(noteOf(fitted, ana.id).strength).toBe('Clear.');
    expect(Object.keys(fitted.notes).sort()).toEqual(['new', ana.id].sort());
    expect(fitted.writer).toBe(ana.id);
  });

  it('counts as noted exactly those who are here and have a strength', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ here: fc.boolean(), noted: fc.boolean() }), {
          minLength: 4,
          maxLength: 4,
        }),
        (all) => {
          const recording = all.reduce(
            (so, { here, noted }, i) =>
              changeNote(so, order[i] ?? '', { here, strength: noted ? 'Yes.' : '  ' }),
            fresh(),
          );
          expect(progress(recording)).toEqual({
            done: all.filter(({ here, noted }) => here && noted).length,
            of: all.filter(({ here }) => here).length,
          });
        },
      ),
    );
  });
});
