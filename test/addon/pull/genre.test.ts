// Owns: the promise that a draft is read as what its assignment asks for.
import { Classroom, present, sampleClass, writer } from '../classroom';

/** A story by its words: the look-fors of stories speak of it, unless somebody knows better. */
const STORY = [
  'One day we went to the pond and I was scared. I saw a frog there. We took it home and it slept in a boot.',
  'My dad asked about it and I told him. He laughed. We looked at it and it looked at us. It was green and it was cold. We named it Pickle.',
  'Then the frog jumped out and we ran after it. Then we went home.',
];

const room = new Classroom({
  classes: [
    sampleClass([writer('Eli', STORY)]),
    {
      ...sampleClass([writer('Fay', STORY)]),
      name: 'Room 13',
      assignment: {
        title: 'Week 6',
        description: 'Read the story. Then write an essay to persuade the principal.',
        dueInDays: 7,
        studentCopy: true,
      },
    },
  ],
});
room.ready();

const evidence = (name: string): string[] => {
  const row = present(room.rows('Writers').find(({ Writer }) => Writer?.startsWith(name)));
  return (JSON.parse(row.Evidence ?? '[]') as { lookFor: string }[]).map(({ lookFor }) => lookFor);
};
const shown = (name: string): string[] =>
  present(room.meetingOf(name).writers[0]).needs.map(({ key }) => key.split(':')[0] ?? '');

describe('a draft', () => {
  it('is read by its own words where the assignment does not say its genre', () => {
    expect(evidence('Eli')).toContain('lead-worn-opening');
    expect(shown('Eli')).toContain('lead-worn-opening');
  });

  it('is read as what the assignment asks for, in the sync and in the conference', () => {
    for (const found of [evidence('Fay'), shown('Fay')]) {
      expect(found).not.toContain('lead-worn-opening');
      expect(found.length).toBeGreaterThan(0);
    }
  });

  it('is read as what the teacher says the class writes, whatever the words or the assignment', () => {
    room.set('Genre', 'information');
    room.pull();
    for (const name of ['Eli', 'Fay'])
      for (const found of [evidence(name), shown(name)])
        expect(found).not.toContain('lead-worn-opening');
    room.set('Genre', 'narrative');
    room.pull();
    for (const found of [evidence('Fay'), shown('Fay')])
      expect(found).toContain('lead-worn-opening');
  });
});
