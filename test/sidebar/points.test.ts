// Owns: the promises of offering and searching teaching points.
import { BANK } from '../../src/conference/bank/bank';
import { offered, search } from '../../src/sidebar/confer/points';
import { meeting } from './pretend';

describe('the teaching points offered', () => {
  it('are of the skill the group meets about, with one a draft asks for beside them', () => {
    const skills = offered(meeting, meeting.writers).map(({ point }) => point.skill);
    expect(skills).toEqual(['lead', 'lead', 'lead', 'lead', 'ending']);
  });

  it('begin with what a draft asks for in that skill, and say what was seen', () => {
    const wanted = meeting.points.filter(({ skill }) => skill === 'lead')[3];
    const [writer] = meeting.writers;
    if (!wanted || !writer) throw new Error('too few points');
    const need = {
      key: 'announces topic: x',
      dismissed: false,
      skill: 'lead',
      quote: 'x',
      says: 'It announces the topic.',
      teachingPoint: wanted.id,
    };
    const [first] = offered(meeting, [{ ...writer, needs: [need] }]);
    expect(first).toEqual({ point: wanted, seen: 'It announces the topic.' });
    const aside = offered(meeting, [{ ...writer, needs: [{ ...need, dismissed: true }] }]);
    expect(aside.map(({ seen }) => seen)).not.toContain('It announces the topic.');
  });
});

const { skills } = meeting;
const points = BANK;

describe('searching teaching points', () => {
  it('finds by any words in any order, titles first', () => {
    const [point] = points;
    if (!point) throw new Error('no points');
    const words = point.title.toLowerCase().split(' ').reverse().join('  ');
    expect(search(points, skills, words)[0]).toBe(point);
  });

  it('finds all of a skill by its name', () => {
    const found = search(points, skills, 'Spelling').map(({ id }) => id);
    for (const { id } of points.filter(({ skill }) => skill === 'spelling'))
      expect(found).toContain(id);
  });

  it('finds nothing for nothing, and nothing for nonsense', () => {
    expect(search(points, skills, '  ')).toEqual([]);
    expect(search(points, skills, 'qqqzzz')).toEqual([]);
  });
});
