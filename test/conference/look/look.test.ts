// Owns: the promises of all that is looked for: proved by a quote, never too much, quick on any text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { BANK } from '../../../src/conference/bank/bank';
import { GENRES } from '../../../src/conference/bank/teachingPoint';
import type { Paragraph } from '../../../src/conference/draft';
import { findingKey } from '../../../src/conference/look/finding';
import { look } from '../../../src/conference/look/look';
import { LOOK_FORS } from '../../../src/conference/look/lookFors';
import { TEACHING_POINTS, teachingPointFor } from '../../../src/conference/look/teachingPoints';
import { SKILLS } from '../../../src/conference/skill';
import { draftOf, passageText } from '../paragraphs';

const STORY = draftOf(
  'One day we went to the pond and i was scared. I seen a frog there. I wanted it. I took it home becuase it was small.',
  'my dad said what are you doing with that frog. I said nothing and held it. My hands were shaking, and its skin was cold like a key from the freezer.',
  'Then we put it in a jar, a boot, and a bowl. It was nice. The jar was nice. The nice bowl was to small. When we let it go, it jumped so high it touched the lamp.',
  'Then we went home.',
);

/** A thousand words of many kinds. */
const PLENTY = [
  'story-8-driveway',
  'story-5-audition',
  'story-7-violin',
  'story-4-moving',
  'story-6-bus',
]
  .map((name) => readFileSync(join(__dirname, 'drafts/h', `${name}.txt`), 'utf8').trim())
  .join(' ')
  .replace(/\s+/g, ' ');

const ESPANOL = draftOf(
  'El sábado mi abuela y yo fuimos al mercado para comprar frutas y flores. Había mucha gente y todos hablaban muy fuerte. ' +
    'Mi abuela me dio la mano porque yo tenía miedo de perderme entre los puestos.',
  'Después encontramos a un señor que vendía pollitos de colores. Yo quería uno azul pero mi abuela dijo que no. ' +
    'Al final compramos pan dulce y regresamos a la casa caminando despacio.',
  'Ahora cada sábado le pregunto si vamos a ir otra vez. Ella siempre se ríe y busca su bolsa. ' +
    'Yo creo que le gusta ir conmigo más que con nadie en el mundo.',
);

describe('look', () => {
  it('shows strengths and needs of a story, each with its words', () => {
    const { language, words, findings } = look(STORY);
    expect(language).toBe('en');
    expect(words).toBe(100);
    const names = findings.map(({ lookFor }) => lookFor);
    expect(names).toEqual(
      expect.arrayContaining([
        'lead-worn-opening',
        'grammar-odd-past',
        'spelling-known-words',
        'punctuation-speech-without-marks',
        'elaboration-feeling-shown',
        'elaboration-so-that',
        'ending-only-stops',
      ]),
    );
    for (const { quote, passage } of findings) expect(passageText(STORY, passage)).toBe(quote);
  });

  it('puts the most basic skill first, and within a skill what stands first', () => {
    const rank = new Map(SKILLS.map(({ id }, i) => [id, i]));
    const places = look(STORY).findings.map(
      ({ skill, passage }) => [rank.get(skill) ?? -1, passage.start] as const,
    );
    const sorted = [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    expect(places).toEqual(sorted);
  });

  it('keeps a dismissed finding dismissed, and shows what stood behind it', () => {
    const before = look(STORY).findings;
    const [first] = before.filter(({ lookFor }) => lookFor === 'word-choice-plain-words');
    if (!first) throw new Error('The story shows no plain words.');
    const after = look(STORY, { dismissed: new Set([findingKey(first)]) }).findings;
    expect(
      after.some(({ lookFor, quote }) => lookFor === first.lookFor && quote === first.quote),
    ).toBe(false);
    const others = before.filter((finding) => finding !== first).map(findingKey);
    expect(after.map(findingKey)).toEqual(expect.arrayContaining(others));
  });

  it('knows a finding again after text was typed before it', () => {
    const typed = STORY.map((paragraph) => ({ ...paragraph, start: paragraph.start + 40 }));
    expect(look(typed).findings.map(findingKey)).toEqual(look(STORY).findings.map(findingKey));
  });

  it('takes the genre from the assignment when there is one', () => {
    const asOpinion = look(STORY, { genre: 'opinion' }).findings.map(({ lookFor }) => lookFor);
    expect(asOpinion).not.toContain('lead-worn-opening');
  });

  it('does not judge the names of the class', () => {
    const draft = draftOf(
      'We met alot at the pond. He was calm and we liked him. They say he can sing.',
    );
    const named = (names: string[]) =>
      look(draft, { names }).findings.some(({ quote }) => quote === 'alot');
    expect(named([])).toBe(true);
    expect(named(['Alot'])).toBe(false);
    expect(named(['Bo Alot'])).toBe(false);
  });

  it('takes the tab with the most words for the piece', () => {
    const ideas = draftOf('the day we lost becuase of me', 'when i was scared').map(
      (paragraph) => ({
        ...paragraph,
        tabId: 't.ideas',
      }),
    );
    expect(look([...ideas, ...STORY]).findings).toEqual(look(STORY).findings);
    expect(look([...STORY, ...ideas]).findings).toEqual(look(STORY).findings);
  });

  it('takes a typed title, a greeting and a goodbye for no sentences of the piece', () => {
    const letter = draftOf(
      'Dear Mayor Torres,',
      'Our street needs a bike lane. I ride to school every day, and last month a truck came so close that its mirror hit my handle bar.',
      'A lane is only paint. It costs less than one truck, and it would be there for a hundred kids.',
      'Please come and ride to school with me one morning.',
      'Your friend,',
      'Wesley',
    );
    const quotes = (lookFor: string) =>
      look(letter)
        .findings.filter((one) => one.lookFor === lookFor)
        .map(({ quote }) => quote);
    expect(quotes('ending-calls-to-act')).toEqual([
      'Please come and ride to school with me one morning.',
    ]);
    expect(quotes('focus-clear-view')).toEqual(['Our street needs a bike lane.']);
    const titled = draftOf(
      'The Lost Frog',
      'I raced down the stairs with one shoe on. The frog was gone. We looked in the boot and in the bath. It sat in the sink.',
    );
    expect(look(titled, { genre: 'narrative' }).findings.map(({ lookFor }) => lookFor)).toContain(
      'lead-starts-in-action',
    );
  });

  it('leaves headings out of the piece', () => {
    const [title, ...rest] = draftOf(
      'becuase of teh frog',
      'The frog was ours. We kept it in a jar. It liked the sun.',
    );
    if (!title) throw new Error('no title');
    expect(
      look([{ ...title, heading: true }, ...rest]).findings.map(({ skill }) => skill),
    ).not.toContain('spelling');
  });
});

describe('languages', () => {
  it('looks only for what holds in any language', () => {
    const seen = look(ESPANOL);
    expect(seen.language).toBe('other');
    const anyLanguage = new Set(
      LOOK_FORS.filter((lookFor) => lookFor.anyLanguage).map(({ name }) => name),
    );
    expect(seen.findings.filter(({ lookFor }) => !anyLanguage.has(lookFor))).toEqual([]);
  });

  it('says of other scripts that they are not English', () => {
    expect(
      look(draftOf('У суботу ми з бабусею пішли на ринок купити квіти та яблука.')).language,
    ).toBe('other');
    expect(look(draftOf('星期六我和奶奶去市场买水果和鲜花。那里有很多人。')).language).toBe(
      'other',
    );
  });

  it('does not judge a paragraph in another language of an English draft', () => {
    const [spanish] = ESPANOL;
    const mixed = draftOf(...STORY.map(({ text }) => text), spanish?.text ?? '');
    const last = mixed[mixed.length - 1];
    expect(look(mixed).language).toBe('en');
    expect(
      look(mixed).findings.filter(({ passage }) => passage.start >= (last?.start ?? 0)),
    ).toEqual([]);
  });
});

describe('drafts that are none', () => {
  it.each<[string, string[]]>([
    ['an empty Doc', []],
    ['an empty line', ['']],
    ['a few words', ['My dog']],
    ['images only', ['\ufffc', '\ufffc \ufffc']],
    [
      'cells of a table',
      ['Name', 'Date', '12', 'Lou', 'Monday', '14', 'Ann', 'Friday', '9', 'Total', '35'],
    ],
    ['marks only', ['.....', '?!?!', '— … —']],
    ['one letter held down', ['a'.repeat(3000)]],
    ['emoji only', ['😀😀😀 🎉🎉', '🐶🐱🐭🐹 🐰', '😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀']],
    ['keys held down', [`asdf jkl; asdf jkl; ${'the '.repeat(40)}${'and '.repeat(20)}and`]],
    ['one line over and over', Array.from({ length: 40 }, () => 'I like my dog and it is nice')],
    [
      'code',
      [
        'import random',
        'def guess():',
        '    number = random.randint(1, 10)',
        '    for i in range(3):',
        '        answer = int(input("Guess a number: "))',
        '        if answer == number:',
        '            print("You win!")',
        '        elif answer < number:',
        '            print("Too low, try again")',
        'var x = 3; function go() { return x + 1; }',
        '<div class="story"><p>Hello world</p></div>',
      ],
    ],
    [
      'a copied web page',
      [
        'Skip to main content',
        'Home',
        'Log in',
        'Bald Eagle | National Wildlife Guide',
        'By Staff Writer | Updated March 3, 2024 | 5 min read',
        'The bald eagle is a bird of prey found in North America. It builds the largest nest of any bird of its size, up to 4 m (13 ft) deep and 1 metric ton in weight.[1] Its range includes most of Canada and Alaska.[2]',
        '2.1 Speed',
        'It is an opportunistic feeder that subsists mainly on fish, which it snatches from the water with its talons.[4]',
        'We use cookies. Accept all',
        'https://www.example.org/animals/bald-eagle?utm_source=share',
        '© 2024 National Wildlife Guide. All rights reserved.',
      ],
    ],
    ['an address', ['https://example.com/a/very/long/path?with=a&query=that&goes=on#and-on']],
  ])('says nothing of %s', (_what, texts) => {
    expect(look(draftOf(...texts)).findings).toEqual([]);
  });
});

describe('drafts that are partly none', () => {
  const OWN =
    'My dog Max can open the back door with his paw. One time he went to the store on the corner. The man gave him a bone because he knows my dad. It smelled bad for a week.';

  it('reads a paragraph that was pasted five times once, and says so', () => {
    const { findings } = look(draftOf(OWN, OWN, OWN, OWN, OWN));
    const [repeated, ...others] = findings.filter(({ kind }) => kind === 'need');
    expect(repeated?.says.en).toBe('This paragraph stands in the draft five times, word for word.');
    expect(repeated?.passage.start).toBe(OWN.length + 2);
    expect(others).toEqual(look(draftOf(OWN)).findings.filter(({ kind }) => kind === 'need'));
    expect(findings.map(({ lookFor }) => lookFor)).not.toContain('paragraphs-in-parts');
  });

  it('lets a refrain come back', () => {
    const { findings } = look(
      draftOf(OWN, 'Drip, drop, drip.', OWN.replace('Max', 'Rex'), 'Drip, drop, drip.'),
    );
    expect(findings.map(({ lookFor }) => lookFor)).not.toContain('organization-paragraph-repeated');
  });

  it('leaves what was copied out of what the child wrote', () => {
    const copied = 'It is an opportunistic feeder, and its nest weighs 2,000 pounds.[4]';
    const { findings } = look(draftOf(OWN, copied, 'www.example.org/eagle'));
    expect(findings).toEqual(look(draftOf(OWN)).findings);
    expect(findings.length).toBeGreaterThan(0);
  });

  it('keeps a sentence that tells the reader where to look', () => {
    const own = `${OWN} It was realy bad. You can read more about dogs at www.example.org if you want to.`;
    expect(look(draftOf(own)).findings.map(({ quote }) => quote)).toContain('realy');
  });

  it('says once that a draft is typed in capitals, and nothing else of its marks', () => {
    const { findings } = look(draftOf(`${OWN} ${PLENTY}`.toUpperCase()));
    expect(
      findings.filter(({ skill }) => skill === 'punctuation').map(({ lookFor }) => lookFor),
    ).toEqual(['punctuation-all-capitals']);
  });

  it('looks at the beginning of a huge draft, and says nothing of an end it has not seen', () => {
    const huge = draftOf(
      ...Array.from({ length: 12 }, (_, i) => `Part ${i}. ${PLENTY}`),
      'The end.',
    );
    expect(huge.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(60_000);
    const { findings, words } = look(huge);
    expect(words).toBeGreaterThan(10_000);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ skill }) => skill === 'ending')).toEqual([]);
    for (const { quote, passage } of findings) expect(passageText(huge, passage)).toBe(quote);
  });
});

describe('bounded time', () => {
  const HOSTILE = [
    'a ',
    'and then ',
    'and , ',
    'I I ',
    '"',
    '" "',
    'a, ',
    'a,',
    "'",
    'so so ',
    '. ',
    'x.',
    'I was ',
    'the the ',
    'then ',
    'not only ',
    'because ',
    'some people say ',
    'if when ',
    'he said, ',
    '“',
    'the end ',
    'and went home ',
    'as a as ',
    '\ufffc',
    '😀',
    '\v',
    'i think that we should ',
    'A',
    '"Aa," he said ',
    'my heart was ',
    'well, well ',
  ];

  it.each(HOSTILE)('looks at 50,000 characters of %j in under a second', (unit) => {
    const text = unit.repeat(Math.ceil(50_000 / unit.length)).slice(0, 50_000);
    // After so many different words it is not taken for keys held down.
    const draft = draftOf(PLENTY, text);
    for (const genre of ['narrative', 'opinion', 'information'] as const) {
      expect(spent(() => look(draft, { genre }))).toBeLessThan(1000);
    }
  });

  it('bears whatever is typed', () => {
    const piece = fc.constantFrom(
      'I',
      'frog',
      'the',
      ' ',
      ' ',
      ' ',
      '.',
      ',',
      '"',
      '“',
      '”',
      "'",
      '’',
      '?',
      '!',
      '\v',
      '\ufffc',
      'because',
      'and then',
      'said',
      'my hands',
      'were',
      'dont',
      'i',
      '…',
      '😀',
      '1.',
      'é',
      '\u0000',
      '-',
      '(',
    );
    const text = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));
    const genre = fc.constantFrom('narrative', 'opinion', 'information' as const);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), genre, (texts, kind) => {
        const draft = draftOf(...texts);
        for (const { quote, passage, says } of look(draft, { genre: kind as 'narrative' })
          .findings) {
          expect(quote).not.toBe('');
          expect(passageText(draft, passage)).toBe(quote);
          for (const one of Object.values(says)) expect(one).toMatch(/\p{L}/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('looks at 500 words in a few milliseconds', () => {
    const draft: Paragraph[] = draftOf(...PLENTY.split(/(?<=[.!?]) (?=[A-Z])/).slice(0, 45));
    expect(look(draft).words).toBeGreaterThan(500);
    for (let i = 0; i < 20; i++) look(draft);
    // The processor's time, for others may be using the machine; and room to spare, for the same.
    const times = Array.from({ length: 21 }, () => spent(() => look(draft))).sort((a, b) => a - b);
    expect(times[10]).toBeLessThan(20);
  });
});

/** Milliseconds of processor time. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('look-fors', () => {
  it('have a name each, that begins with its skill', () => {
    const names = LOOK_FORS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, skill } of LOOK_FORS) expect(name.startsWith(`${skill}-`)).toBe(true);
    const skills = new Set(SKILLS.map(({ id }) => id));
    for (const { skill } of LOOK_FORS) expect(skills).toContain(skill);
  });

  it('are all accounted for, with how often they were right', () => {
    const account = readFileSync(join(__dirname, '../../../docs/look-fors.md'), 'utf8');
    const rows = account.split('\n').filter((line) => line.startsWith('| `'));
    const listed = rows.map((row) => row.split('`')[1]);
    expect([...listed].sort()).toEqual(LOOK_FORS.map(({ name }) => name).sort());
  });

  it('lead to teaching points of their own skill, in every genre they speak of', () => {
    const bank = new Map(BANK.map((point) => [point.id, point]));
    const led = LOOK_FORS.flatMap(({ name, skill, genres }) =>
      (genres ?? GENRES).map((genre) => {
        const point = bank.get(teachingPointFor(name, genre) ?? '');
        return { name, genre, fits: point?.skill === skill && point.genres.includes(genre) };
      }),
    );
    expect(led.filter(({ fits }) => !fits)).toEqual([]);
    expect(led.length).toBeGreaterThan(LOOK_FORS.length);
    const names = LOOK_FORS.map(({ name }) => name);
    expect(Object.keys(TEACHING_POINTS).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('lead to a point of their skill where the genre is not known', () => {
    expect(teachingPointFor('ending-only-stops', 'information')).toBe('ending-so-what');
    for (const { name, skill } of LOOK_FORS) {
      const id = teachingPointFor(name, undefined);
      expect(BANK.find((point) => point.id === id)?.skill).toBe(skill);
    }
    expect(teachingPointFor('no-such-look-for', 'opinion')).toBeUndefined();
  });
});
