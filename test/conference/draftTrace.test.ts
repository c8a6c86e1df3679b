// Owns: the promises about what is new in a draft since it was last seen.
import { newSince, traceOf } from '../../src/conference/draftTrace';

const BEFORE = ['It was dark.', 'We ran to the barn.', 'My heart went boom.'];
const each = (sentences: readonly string[]) => sentences.map((text) => ({ text, whole: text }));
const trace = traceOf('doc-1', each(BEFORE));
const fresh = (now: string[], docId = 'doc-1', since = trace) =>
  now.filter((_, i) => newSince(since, docId, each(now))[i]);

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

  it('is the part of a run-on that is new, and nothing where it was known whole', () => {
    const whole = 'We ran to the barn. and then it rained';
    const parts = ['We ran to the barn.', 'and then it rained'].map((text) => ({ text, whole }));
    expect(newSince(trace, 'doc-1', parts)).toEqual([false, true]);
    expect(newSince(traceOf('doc-1', each([whole])), 'doc-1', parts)).toEqual([false, false]);
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
    expect(traceOf('doc-1', each(Array(2000).fill('So it goes.'))).length).toBeLessThan(8000);
    expect(traceOf('doc-1', [])).toBe('');
  });
});
