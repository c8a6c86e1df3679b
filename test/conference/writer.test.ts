// Owns: the promises about what writers are called among their class.
import { shortNames } from '../../src/conference/writer';

describe('the names of a class in a sentence', () => {
  const nameOf = shortNames([
    { id: '1', name: 'Ana Diaz' },
    { id: '2', name: 'Ben Lee' },
    { id: '3', name: 'Ben Otis' },
    { id: '4', name: 'Maya Johnson' },
    { id: '5', name: 'Maya Johnson' },
    { id: '6', name: 'Софія Коваленко' },
    { id: '7', name: 'Minh' },
  ]);

  it('are first names where no classmate shares them', () => {
    expect(['1', '6', '7'].map(nameOf)).toEqual(['Ana', 'Софія', 'Minh']);
  });

  it('are whole names where a classmate does', () => {
    expect(['2', '3', '4', '5'].map(nameOf)).toEqual([
      'Ben Lee',
      'Ben Otis',
      'Maya Johnson',
      'Maya Johnson',
    ]);
  });

  it('are the id of someone unknown, never another name', () => {
    expect(nameOf('8')).toBe('8');
  });
});
