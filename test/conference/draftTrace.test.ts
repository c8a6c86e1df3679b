import { newSince, traceOf } from '../../src/conference/draftTrace';

const BEFORE = ['It was dark.', 'We ran to the barn.', 'My heart went boom.'];
const trace = traceOf('doc-1', BEFORE);
const fresh = (now: string[], docId = 'doc-1', since = trace) =>
  now.filter((_, i) => newSince(since, docId, now)[i]);

describe('what is new in a draft', () => {
  it('is each sentence that was not there, or not so, wherever it stands', () => {
    expect(fresh(['One night it was dark.', ...BEFORE.slice(1), 'The cow mooed.'])).toEqual([
      'One night it was dark.',
      'The cow mooed.',
    ]);
  });

  it('is nothing where sentences only moved, were cut, or are spaced otherwise', () => {
    expect(fresh(['My heart  went boom.', 'It was dark. '])).toEqual([]);
  });

  it('is not told of a draft never seen, of another Doc, or of another piece in the same Doc', () => {
    expect(fresh(BEFORE, 'doc-1', '')).toEqual([]);
    expect(fresh([...BEFORE, 'New.'], 'doc-2')).toEqual([]);
    expect(fresh(['All of it', 'is another piece'])).toEqual([]);
  });

  it('is known without keeping a word of the draft', () => {
    for (const word of BEFORE.join(' ')
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? [])
      expect(trace).not.toContain(word);
    expect(traceOf('doc-1', Array(2000).fill('So it goes.')).length).toBeLessThan(8000);
    expect(traceOf('doc-1', [])).toBe('');
  });
});
