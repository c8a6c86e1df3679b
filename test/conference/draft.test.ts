// Owns: the promises about a draft's text: its words, its sentences, and where a quote stands now.
import fc from 'fast-check';
import {
  findQuote,
  type Paragraph,
  type Passage,
  sentences,
  wordSpans,
  words,
} from '../../src/conference/draft';
import { passageText } from './passageText';

/** Paragraphs as a Doc holds them: the first at index 1, a newline after each. */
function doc(...texts: string[]): Paragraph[] {
  let start = 1;
  return texts.map((text) => {
    const paragraph = { tabId: 't.0', start, text, heading: false };
    start += text.length + 1;
    return paragraph;
  });
}

const split = (text: string) =>
  sentences({ tabId: 't.0', start: 1, text, heading: false }).map((s) => s.text);

describe('words', () => {
  it('counts a word with an apostrophe or a hyphen once', () => {
    expect(words(doc("I don't like half-time.", 'Neither does Mom’s dog'))).toBe(8);
  });

  it('counts nothing in marks, images and empty paragraphs', () => {
    expect(words(doc('', ' … — !', '\ufffc'))).toBe(0);
  });

  it('counts characters in scripts without spaces', () => {
    expect(words(doc('私は犬'))).toBe(3);
  });

  it('keeps each word at its place in the Doc', () => {
    const [, second] = doc('One', '“Two” 3.5 km');
    expect(second && wordSpans(second)).toEqual([
      { text: 'Two', start: 6, end: 9 },
      { text: '3.5', start: 11, end: 14 },
      { text: 'km', start: 15, end: 17 },
    ]);
  });
});

describe('sentences', () => {
  it.each([
    [
      'ends at full stops, questions and cries',
      'I ran. Did you? Yes!',
      ['I ran.', 'Did you?', 'Yes!'],
    ],
    ['keeps a run of marks together', 'What?! No!!! Ok.', ['What?!', 'No!!!', 'Ok.']],
    [
      'keeps titles and initials whole',
      'Mr. Lee met J. K. Rowling. Hi.',
      ['Mr. Lee met J. K. Rowling.', 'Hi.'],
    ],
    [
      'does not take "I" for an initial',
      'It was Dad and I. We won.',
      ['It was Dad and I.', 'We won.'],
    ],
    [
      'keeps numbers and hours whole',
      'It cost 3.50 at 7 a.m. on Monday.',
      ['It cost 3.50 at 7 a.m. on Monday.'],
    ],
    [
      'ends after an hour when a capital follows',
      'I woke at 7 a.m. We left.',
      ['I woke at 7 a.m.', 'We left.'],
    ],
    ['keeps the mark of a list with its line', '1. Get up\v2. Eat', ['1. Get up', '2. Eat']],
    [
      'carries on over an ellipsis before a small letter',
      'So... then it broke... Crash!',
      ['So... then it broke...', 'Crash!'],
    ],
    [
      'keeps spoken words with their tag',
      '"Stop!" Mom yelled. I stopped.',
      ['"Stop!" Mom yelled.', 'I stopped.'],
    ],
    ['keeps a question with its tag', '“Why?” he asked.', ['“Why?” he asked.']],
    ['ends after spoken words with no tag', '“Go.” We ran.', ['“Go.”', 'We ran.']],
    [
      'ends where the space was forgotten',
      'It was big.Then it fell.',
      ['It was big.', 'Then it fell.'],
    ],
    [
      'ends where the space stands before the mark',
      'It was big .Then it fell.',
      ['It was big .', 'Then it fell.'],
    ],
    ['ends where the capital was forgotten', 'we ran. then we fell.', ['we ran.', 'then we fell.']],
    ['takes text without an end mark as one sentence', 'we ran and fell', ['we ran and fell']],
    ['finds none where there are no words', ' … \ufffc !!', []],
    ['ends after a "no"', 'He said no. I cried.', ['He said no.', 'I cried.']],
    ['keeps a quotation with what follows it', 'A "big." thing', ['A "big." thing']],
  ])('%s', (_promise, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('gives the index of every sentence in the Doc', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('I ran', '.', '!', '?', ' ', '"', '\v', 'Mr', '…', 'a', 'B', '\ufffc'),
        ),
        fc.nat(1000),
        (parts, start) => {
          const paragraph = { tabId: 't.0', start, text: parts.join(''), heading: false };
          let before = start;
          for (const sentence of sentences(paragraph)) {
            expect(paragraph.text.slice(sentence.start - start, sentence.end - start)).toBe(
              sentence.text,
            );
            expect(sentence.start).toBeGreaterThanOrEqual(before);
            before = sentence.end;
          }
        },
      ),
    );
  });

  it('loses no word between sentences', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '"', '!', '1', '\v') }),
        (text) => {
          const paragraphs = doc(text);
          const inSentences = split(text).join(' ');
          expect(words(doc(inSentences))).toBeGreaterThanOrEqual(words(paragraphs));
          expect(inSentences.replace(/[^a-z0-9]/gi, '')).toBe(text.replace(/[^a-z0-9]/gi, ''));
        },
      ),
    );
  });

  it('stays quick on hostile text', () => {
    for (const unit of ['.', '."', 'a.', 'Mr. ', '1. ', '" ', '…\v', 'a.b']) {
      // The processor's time, for others may be using the machine.
      const before = process.cpuUsage();
      split(unit.repeat(50_000 / unit.length));
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000).toBeLessThan(1000);
    }
  });
});

describe('findQuote', () => {
  it('finds the words to the letter', () => {
    expect(findQuote(doc('The dog ran.', 'A cat sat.'), 'cat sat')).toEqual({
      tabId: 't.0',
      start: 16,
      end: 23,
    });
  });

  it('takes the one nearest to where it was', () => {
    const paragraphs = doc('I ran home. I ran home. I ran home.');
    expect(findQuote(paragraphs, 'I ran', { tabId: 't.0', start: 15, end: 20 })?.start).toBe(13);
    expect(findQuote(paragraphs, 'I ran')?.start).toBe(1);
  });

  it('prefers the tab it was in, and looks in the others after that', () => {
    const [here] = doc('We won.');
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
    const paragraphs = doc('He  said,\u00a0“It’s \ufffcmine.” Loudly.');
    const found = findQuote(paragraphs, `He said, "It's mine."`);
    expect(found).toEqual({ tabId: 't.0', start: 1, end: 24 });
  });

  it('prefers the exact words to nearer ones that only resemble them', () => {
    const paragraphs = doc('it’s here', "it's here");
    expect(findQuote(paragraphs, "it's here", { tabId: 't.0', start: 1, end: 10 })?.start).toBe(11);
  });

  it('crosses from one paragraph to the next, but not over a table', () => {
    const paragraphs = doc('The end', 'is near.');
    expect(findQuote(paragraphs, 'end\nis')).toEqual({ tabId: 't.0', start: 5, end: 11 });
    const apart = paragraphs.map((p, i) => ({ ...p, start: p.start + i * 10 }));
    expect(findQuote(apart, 'end\nis')).toBeUndefined();
  });

  it('does not take a word from the inside of another', () => {
    expect(findQuote(doc('I want a plan.'), 'an')).toBeUndefined();
  });

  it('finds nothing for words that are gone, or for no words', () => {
    expect(findQuote(doc('Hello there.'), 'Goodbye')).toBeUndefined();
    for (const none of ['', ' ', '\ufffc', '\n'])
      expect(findQuote(doc('Hello there.'), none)).toBeUndefined();
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
        const paragraphs = doc(...texts);
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
          const paragraphs = doc(...texts);
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
          const now = doc(`${typed.join(' ')} ${text}`);
          const found = findQuote(now, 'Zed saw the comet first.', { ...was, start });
          expect(found && passageText(now, found)).toBe('Zed saw the comet first.');
        },
      ),
    );
  });
});
