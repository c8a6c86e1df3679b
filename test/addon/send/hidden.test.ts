// Owns: the promise of a comment in a draft that is turned in: it is said to be hidden until the
// work is returned, and no longer.
import { Classroom, FOUR, sampleClass, writer } from '../classroom';

const ana = writer('Ana', ['It was dark. We ran to the old barn.'], true);
const room = new Classroom({ classes: [sampleClass([ana, ...FOUR.slice(1)])] });
room.save(room.request(room.group()));
room.deliver();
const copy = room.copier();

const states = (one: Classroom) =>
  Object.fromEntries(one.rows('Conferences').map((row) => [row.Writer, row.Comment]));
const HIDDEN = 'hidden until returned';

describe('a comment in a draft that is turned in', () => {
  it('is hidden until a sync sees that the work was returned', () => {
    const one = copy();
    expect(states(one)).toMatchObject({ 'Ana Moss': HIDDEN, 'Ben Moss': 'sent' });
    one.pull();
    expect(states(one)).toMatchObject({ 'Ana Moss': HIDDEN });
    one.people.returnWork(one.work('Ana'));
    one.pull();
    expect(states(one)).toMatchObject({ 'Ana Moss': 'sent', 'Ben Moss': 'sent' });
    expect(one.rows('Conferences').map((row) => row['What to do'])).toEqual(Array(4).fill(''));
  });

  it('shows as well when the writer takes the work back', () => {
    const one = copy();
    one.people.reclaim(one.work('Ana'));
    one.pull();
    expect(states(one)).toMatchObject({ 'Ana Moss': 'sent' });
  });

  it('stays hidden where Classroom does not say what became of the work', () => {
    const one = copy();
    one.people.leave(one.course.id, one.student('Ana'));
    one.pull();
    expect(states(one)).toMatchObject({ 'Ana Moss': HIDDEN });
  });
});
