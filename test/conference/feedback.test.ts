// Owns: the promises about what the child reads: that it fits, mentions nobody, and names no one else.
import fc from 'fast-check';
import {
  feedbackAbout,
  feedbackFault,
  feedbackText,
  namesAnother,
  utf8Length,
  withoutMentions,
} from '../../src/conference/feedback';
import type { Note } from '../../src/conference/note';

const note = (over: Partial<Note>): Note => ({
  id: 'n',
  writerId: 'w',
  skill: 'lead',
  strength: '',
  quote: '',
  passage: null,
  teachingPoint: '',
  nextStep: '',
  whereElse: '',
  ...over,
});

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
);
const address = fc
  .tuple(fc.stringMatching(/^[a-z0-9.]{1,8}$/), fc.stringMatching(/^[a-z0-9-]{1,8}$/))
  .map(([who, where]) => `${who}@${where}.org`);

describe('the text of feedback', () => {
  it('holds every part that was said, in order, and no empty one', () => {
    expect(
      feedbackText(
        note({
          strength: ' Your lead pulls me in. ',
          nextStep: 'try a sound',
          whereElse: 'letters',
        }),
      ),
    ).toBe('Your lead pulls me in.\n\nNext: try a sound\n\nUse it again: letters');
    expect(feedbackText(note({ strength: '  ' }))).toBe('');
  });

  it('counts its length as Docs does, in UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      }),
    );
  });

  it('has no fault only when it has words and fits into a comment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (text) => {
        const fits = Buffer.byteLength(text) <= 2048 && text.trim() !== '';
        expect(feedbackFault(text) === null).toBe(fits);
      }),
    );
    expect(feedbackFault('é'.repeat(1024))).toBeNull();
    expect(feedbackFault('é'.repeat(1025))?.en).toMatch(/too long/);
  });

  it('still fits when it says which words it is about, and cuts no sign in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2048 }),
        fc.string({ unit: 'grapheme', maxLength: 2500 }),
        (text, quote) => {
          fc.pre(feedbackFault(text) === null);
          const about = feedbackAbout(text, quote);
          expect(feedbackFault(about)).toBeNull();
          expect(about.endsWith(text)).toBe(true);
          expect(/[\ud800-\udbff](?![\udc00-\udfff])/.test(about)).toBe(false);
        },
      ),
    );
    expect(feedbackAbout('Well seen.', 'the rain')).toBe('About “the rain”:\n\nWell seen.');
    expect(feedbackAbout('Well seen.', '😀'.repeat(600))).toMatch(
      /^About “(?:😀)+…”:\n\nWell seen.$/u,
    );
  });
});

describe('mentions', () => {
  it('are disarmed wherever an address stands', () => {
    fc.assert(
      fc.property(
        words,
        fc.constantFrom('', '@', '+', '＠', '＋', '@@', '+@'),
        address,
        words,
        (a, sign, mail, b) => {
          const text = feedbackText(note({ strength: `${a} ${sign}${mail} ${b}` }));
          expect(text).not.toMatch(/[^\s@＠]*[@＠][^\s@＠]*\.[^\s@＠]/u);
          expect(text).not.toMatch(/(^|\s)[@＠]\S/);
        },
      ),
    );
  });

  it('leave sums and times alone', () => {
    expect(withoutMentions('3 + 4, and +4 is more than 2+2 @ noon')).toBe(
      '3 + 4, and +4 is more than 2+2 @ noon',
    );
  });

  it('are disarmed in the quoted words too', () => {
    expect(feedbackAbout('Good.', 'mail @ana or ben@x.org')).toBe(
      'About “mail ana or ben at x.org”:\n\nGood.',
    );
  });
});

describe('the name of a classmate', () => {
  const own = { name: 'Ana Diaz', quote: '' };
  const found = (text: string, classmates: string[], who = own) =>
    namesAnother(text, who, classmates);

  it('is found in full, by first name, and with an ending', () => {
    expect(found('You and Ben both tried it.', ['Ben Lee'])).toBe('Ben Lee');
    expect(found('Look at Ben’s ending.', ['Ben Lee'])).toBe('Ben Lee');
    expect(found('Ask BEN.', ['BEN LEE'])).toBe('BEN LEE');
    expect(found('Ask Ben.', ['BEN LEE'])).toBe('BEN LEE');
    expect(found('Ask Ben.', ['ben lee'])).toBe('ben lee');
    expect(found('Ask Ben.', ['Lee, Ben'])).toBe('Lee, Ben');
    expect(found('Ask Ty.', ['Ty Moss'])).toBe('Ty Moss');
  });

  it('is not the writer’s own, nor part of another word', () => {
    expect(found('Ana, your lead works.', ['Ben Lee'])).toBeNull();
    expect(found('The Bengal tiger wakes.', ['Ben Lee'])).toBeNull();
    expect(
      found('Well done, Ana-Maria.', ['Ana Diaz'], { name: 'Ana-Maria Ruiz', quote: '' }),
    ).toBeNull();
  });

  it('is not found where two share a first name, but is in full', () => {
    expect(found('Ana, your lead works.', ['Ana Lopez'])).toBeNull();
    expect(found('As in Ana Lopez’s story.', ['Ana Lopez'])).toBe('Ana Lopez');
    expect(found('As in Ana Diaz’s story.', ['Ana Diaz'])).toBeNull();
  });

  it('is let be inside the writer’s own words, and found beside them', () => {
    const who = { name: 'Ana Diaz', quote: 'Ben ran off' };
    expect(found('“Ben ran off” is exact.', ['Ben Lee'], who)).toBeNull();
    expect(found('“Ben ran off” is as exact as Ben.', ['Ben Lee'], who)).toBe('Ben Lee');
  });

  it('is not hidden by a quote of one letter', () => {
    expect(found('Ask Ben.', ['Ben Lee'], { name: 'Ana', quote: 'e' })).toBe('Ben Lee');
  });

  it('with an apostrophe is found however the apostrophe is typed', () => {
    expect(found('As D’Andre does.', ["D'Andre Hill"])).toBe("D'Andre Hill");
    expect(found("As Shaun O'Neill does.", ['Shaun O’Neill'])).toBe('Shaun O’Neill');
    expect(found("As Shaun O'Neill does.", ['Neill Price'])).toBeNull();
  });

  it('is found in other scripts, spaced or not', () => {
    expect(found('Как у Ивана', ['Ивана Петрова'])).toBe('Ивана Петрова');
    expect(found('和王小明一样写得好。', ['王小明'])).toBe('王小明');
    expect(found('مثل ليلى في قصتها', ['ليلى حسن'])).toBe('ليلى حسن');
    expect(found('Like Zoë', ['Zoe\u0308 Hart'])).toBe('Zoe\u0308 Hart');
  });

  it('that is an everyday word counts only where its capital is not the sentence’s', () => {
    for (const text of [
      'Will you try it?',
      'Good. Will you try it?',
      'One thing to try: Will it end?',
    ])
      expect(found(text, ['Will Hart'])).toBeNull();
    expect(found('Try it as Will does.', ['Will Hart'])).toBe('Will Hart');
    expect(found('As in Will Hart’s story.', ['Will Hart'])).toBe('Will Hart');
    expect(found('We met in June.', ['June Park'])).toBeNull();
    expect(found('I hope you do.', ['Hope Lane'])).toBeNull();
  });

  it('is found whatever stands around it, for any roster', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{3,8}x$/);
    fc.assert(
      fc.property(name, name, fc.constantFrom(' ', '. ', '(', '“', '\n'), (first, last, around) => {
        fc.pre(first !== last);
        const text = `Read it to${around}${first}, then stop.`;
        expect(found(text, [`${first} ${last}`])).toBe(`${first} ${last}`);
        expect(found('Read it to someone, then stop.', [`${first} ${last}`])).toBeNull();
      }),
    );
  });

  it('with signs that mean something to a pattern breaks nothing', () => {
    expect(found('Ask A.J. (Smith).', ['A.J. (Smith)'])).toBe('A.J. (Smith)');
    expect(found('Plain words.', ['(*)', '', '  '], { name: '', quote: '((' })).toBeNull();
  });
});
