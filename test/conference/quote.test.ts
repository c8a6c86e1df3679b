// Owns: the promises about where a draft says quoted words now.
import fc from 'fast-check';
import type { Passage } from '../../src/conference/draft';
import { findQuote } from '../../src/conference/quote';
import { draftOf, passageText } from './paragraphs';

describe('findQuote', () => {
  it('finds the words to the letter', () => {
    expect(findQuote(draftOf('The dog ran.', 'A cat sat.'), 'cat sat')).toEqual({
      tabId: 't.0',
      start: 16,
      end: 23,
    });
  });

  it('takes the one nearest to where it was', () => {
    const paragraphs = draftOf('I ran home. I ran home. I ran home.');
    expect(findQuote(paragraphs, 'I ran', { tabId: 't.0', start: 15, end: 20 })?.start).toBe(13);
    expect(findQuote(paragraphs, 'I ran')?.start).toBe(1);
  });

  it('prefers the tab it was in, and looks in the others after that', () => {
    const [here] = draftOf('We won.');
    const there = { tabId: 't.1', start: 1, text: 'We won. We won.', heading: false };
    if (!here) throw new Error('no paragraph');
    expect(findQuote([here, there], 'We won', { tabId: 't.1', start: 1, end: 7 })).toMatchObject({
      tabId: 't.1',
      start: 1,
    });
    expect(findQuote([here], 'We won', { tabId: 't.1', start: 1, end: 7 })).toMatchObject({
      tabId: 't.0',
    });
  });

  it('bears with curly quotes, white space and images', () => {
    const paragraphs = draftOf('He  said,\u00a0“It’s \ufffcmine.” Loudly.');
    const found = findQuote(paragraphs, `He said, "It's mine."`);
    expect(found).toEqual({ tabId: 't.0', start: 1, end: 24 });
  });

  it('prefers the exact words to nearer ones that only resemble them', () => {
    const paragraphs = draftOf('it’s here', "it's here");
    expect(findQuote(paragraphs, "it's here", { tabId: 't.0', start: 1, end: 10 })?.start).toBe(11);
  });

  it('crosses from one paragraph to the next, but not over a table', () => {
    const paragraphs = draftOf('The end', 'is near.');
    expect(findQuote(paragraphs, 'end\nis')).toEqual({ tabId: 't.0', start: 5, end: 11 });
    const apart = paragraphs.map((p, i) => ({ ...p, start: p.start + i * 10 }));
    expect(findQuote(apart, 'end\nis')).toBeUndefined();
  });

  it('does not take a word from the inside of another', () => {
    expect(findQuote(draftOf('I want a plan.'), 'an')).toBeUndefined();
  });

  it('finds nothing for words that are gone, or for no words', () => {
    expect(findQuote(draftOf('Hello there.'), 'Goodbye')).toBeUndefined();
    for (const none of ['', ' ', '\ufffc', '\n'])
      expect(findQuote(draftOf('Hello there.'), none)).toBeUndefined();
  });

  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\u00a0', '"', '”', '“', "'", '’', '\ufffc', '😀', '.'),
    maxLength: 40,
  });
  const fold = (text: string) =>
    text
      .replace(/\ufffc/g, '')
      .replace(/\s+/g, ' ')
      .replace(/[“”]/g, '"')
      .replace(/’/g, "'")
      .trim();

  it('returns only what reads as the quote', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 4 }), letters, (texts, quote) => {
        const paragraphs = draftOf(...texts);
        const found = findQuote(paragraphs, quote);
        if (found) expect(fold(passageText(paragraphs, found))).toBe(fold(quote));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds every passage again where it is', () => {
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (texts, a, b) => {
          const paragraphs = draftOf(...texts);
          const length = texts.join('\n').length + 1;
          const start = 1 + (a % length);
          const passage: Passage = {
            tabId: 't.0',
            start,
            end: Math.min(1 + length, start + (b % 12)),
          };
          const quote = passageText(paragraphs, passage);
          // Half of an emoji is no passage.
          fc.pre(
            fold(quote) !== '' &&
              !/\p{Cs}/u.test(quote) &&
              !quote.endsWith('\n') &&
              !quote.startsWith('\n'),
          );
          expect(findQuote(paragraphs, quote, passage)).toEqual({
            ...passage,
            end: passage.start + quote.length,
          });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('follows a passage when text is typed before it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('one', 'two', 'three', 'four.')),
        fc.nat(30),
        (typed, at) => {
          const text = 'Zed saw the comet first. Nobody else looked up.';
          const start = 1 + Math.min(at, 12);
          const was = { tabId: 't.0', start: 1, end: 25 };
          const now = draftOf(`${typed.join(' ')} ${text}`);
          const found = findQuote(now, 'Zed saw the comet first.', { ...was, start });
          expect(found && passageText(now, found)).toBe('Zed saw the comet first.');
        },
      ),
    );
  });
});
