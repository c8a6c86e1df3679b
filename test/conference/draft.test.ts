// Owns: the promises about a draft's text: its words and its sentences.
import fc from 'fast-check';
import { sentences, wordSpans, words } from '../../src/conference/draft';
import { draftOf } from './paragraphs';

const split = (text: string) =>
  sentences({ tabId: 't.0', start: 1, text, heading: false }).map((s) => s.text);

describe('words', () => {
  it('counts a word with an apostrophe or a hyphen once', () => {
    expect(words(draftOf("I don't like half-time.", 'Neither does Mom’s dog'))).toBe(8);
  });

  it('counts nothing in marks, images and empty paragraphs', () => {
    expect(words(draftOf('', ' … — !', '\ufffc'))).toBe(0);
  });

  it('counts characters in scripts without spaces', () => {
    expect(words(draftOf('私は犬'))).toBe(3);
  });

  it('keeps each word at its place in the Doc', () => {
    const [, second] = draftOf('One', '“Two” 3.5 km');
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
          const paragraphs = draftOf(text);
          const inSentences = split(text).join(' ');
          expect(words(draftOf(inSentences))).toBeGreaterThanOrEqual(words(paragraphs));
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
