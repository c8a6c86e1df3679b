// Owns: what bringing a class along promises, and every way a folder can be refused.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { ClassFolderError, readClassFolder } from '../../../src/local/sample/classFolder';

const HEADER = 'writer,email,draft,home_language';

let parent: string;
let dir: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'class-folder-'));
  dir = join(parent, 'room-3');
  mkdirSync(dir);
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): void {
  const path = join(dir, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function roster(...lines: string[]): void {
  put('roster.csv', `${lines.join('\n')}\n`);
}

/** Each fault of the folder, as the teacher reads it. */
function faults(): string[] {
  try {
    readClassFolder(dir);
  } catch (error) {
    if (!(error instanceof ClassFolderError)) throw error;
    const lines = error.message.split('\n').slice(1);
    expect(lines).toHaveLength(error.faults.length);
    return lines;
  }
  throw new Error('The folder was read as if nothing were wrong with it.');
}

function writers() {
  return readClassFolder(dir).sampleClass.writers;
}

/** The paragraphs of the only writer's draft, when its file is `name` with this content. */
function paragraphsOf(name: string, content: string) {
  put(name, content);
  roster(HEADER, `Ana Ruiz,ana@school.example,${name},`);
  const [writer] = writers();
  if (writer?.work.kind !== 'draft') throw new Error('The draft was not read.');
  return writer.work.draft.tabs.flatMap((tab) => tab.paragraphs);
}

describe('a class folder', () => {
  it('becomes a class: named after the folder, a writer a row, in order', () => {
    put('drafts/ana.txt', 'I fell.\n');
    roster(
      HEADER,
      'Ana Ruiz,ana@school.example,drafts/ana.txt,es',
      'Ben Okri,ben@school.example,,',
    );
    expect(readClassFolder(dir)).toEqual({
      sampleClass: {
        name: 'room-3',
        section: '',
        assignment: {
          title: 'Our drafts',
          description: 'The drafts that came with this class.',
          dueInDays: 7,
          studentCopy: true,
        },
        writers: [
          {
            givenName: 'Ana',
            familyName: 'Ruiz',
            email: 'ana@school.example',
            homeLanguage: 'es',
            work: {
              kind: 'draft',
              draft: {
                title: 'Ana Ruiz - Our drafts',
                tabs: [{ title: 'Tab 1', paragraphs: [{ text: 'I fell.' }] }],
              },
              turnedIn: false,
            },
          },
          {
            givenName: 'Ben',
            familyName: 'Okri',
            email: 'ben@school.example',
            work: { kind: 'none' },
          },
        ],
      },
      notices: [],
    });
  });

  it('is read as Excel saves it: a byte order mark, CRLF, quotes, empty rows at the end', () => {
    put(
      'roster.csv',
      `\uFEFF${HEADER}\r\n"Ruiz, Ana ""Nita""",ana@school.example,,\r\n\r\n,,,\r\n,,,\r\n`,
    );
    expect(writers()).toEqual([
      {
        givenName: 'Ruiz,',
        familyName: 'Ana "Nita"',
        email: 'ana@school.example',
        work: { kind: 'none' },
      },
    ]);
  });

  it('takes its columns in any order, in capitals, and without home_language', () => {
    roster('EMAIL,Draft,Writer', 'ana@school.example,,Ana Ruiz');
    expect(writers().map(({ givenName, email }) => [givenName, email])).toEqual([
      ['Ana', 'ana@school.example'],
    ]);
  });

  it('says which columns it has no use for, and reads the rest', () => {
    roster('writer,email,period,draft,home language,', 'Ana Ruiz,ana@school.example,2,,vi,');
    const { sampleClass, notices } = readClassFolder(dir);
    expect(sampleClass.writers[0]?.homeLanguage).toBe('vi');
    expect(notices).toEqual([
      'roster.csv:1: column "period" is not used',
      'roster.csv:1: a column without a name is not used',
    ]);
  });

  it('takes two writers of the same name without a word', () => {
    roster(HEADER, 'Ana Ruiz,ana@school.example,,', 'Ana Ruiz,ana2@school.example,,');
    const { sampleClass, notices } = readClassFolder(dir);
    expect(sampleClass.writers).toHaveLength(2);
    expect(notices).toEqual([]);
  });

  it('mentions a draft that two rows share, and gives each writer a copy', () => {
    put('one.txt', 'We made it together.');
    roster(HEADER, 'Ana Ruiz,a@school.example,one.txt,', 'Ben Okri,b@school.example,one.txt,');
    const { sampleClass, notices } = readClassFolder(dir);
    expect(sampleClass.writers.map(({ work }) => work.kind)).toEqual(['draft', 'draft']);
    expect(notices).toEqual([
      'roster.csv:3: draft one.txt is also that of line 2; each writer gets a copy',
    ]);
  });

  it('splits a name at its first space, and leaves a single name whole', () => {
    roster(
      HEADER,
      'Lucía  Herrera Paz,a@school.example,,',
      'Софія,b@school.example,,',
      "Keira O'Donnell,c@school.example,,",
    );
    expect(writers().map(({ givenName, familyName }) => [givenName, familyName])).toEqual([
      ['Lucía', 'Herrera Paz'],
      ['Софія', ''],
      ['Keira', "O'Donnell"],
    ]);
  });

  it('writes language codes in their usual form', () => {
    roster(HEADER, 'A B,a@school.example,,zh-cn', 'C D,c@school.example,,ES');
    expect(writers().map(({ homeLanguage }) => homeLanguage)).toEqual(['zh-CN', 'es']);
  });

  it('finds drafts by paths written on Windows', () => {
    put('drafts/ana.txt', 'I fell.');
    roster(HEADER, 'Ana Ruiz,ana@school.example,drafts\\ana.txt,');
    expect(writers()[0]?.work.kind).toBe('draft');
  });
});

describe('a draft in plain text', () => {
  it('has a paragraph for every line with writing on it', () => {
    expect(paragraphsOf('a.txt', '\uFEFFOne.\r\n\r\n  Two.\t\r\nThree.\r\n \r\n')).toEqual([
      { text: 'One.' },
      { text: 'Two.' },
      { text: 'Three.' },
    ]);
  });

  it('keeps what was typed, marks of Markdown among it', () => {
    expect(paragraphsOf('a.TXT', '# 1 *fan* 🚲\n- “hi”')).toEqual([
      { text: '# 1 *fan* 🚲' },
      { text: '- “hi”' },
    ]);
  });
});

describe('a draft in Markdown', () => {
  it('joins wrapped lines, and starts a paragraph at a blank line', () => {
    expect(paragraphsOf('a.md', 'I was\nsmall.\n\n\nThen I\r\nwas *not*.\n')).toEqual([
      { text: 'I was small.' },
      { text: 'Then I was *not*.' },
    ]);
  });

  it('knows a title, headings, lists and forced line breaks', () => {
    const page =
      '# The Net\nIt was tall.\n## Part 2 ##\n- one\n- two\n  more\n1. three\nA\\\nB  \nC';
    expect(paragraphsOf('a.md', page)).toEqual([
      { text: 'The Net', style: 'TITLE' },
      { text: 'It was tall.' },
      { text: 'Part 2', style: 'HEADING_1' },
      { text: '- one' },
      { text: '- two more' },
      { text: '1. three A' },
      { text: 'B' },
      { text: 'C' },
    ]);
  });
});

describe('a class folder with something wrong in it', () => {
  const bad: [what: string, row: string, says: string][] = [
    [
      'a missing writer',
      ',a@school.example,,',
      'roster.csv:3: has no writer; put the name in the writer column',
    ],
    [
      'a missing email',
      'Ana Ruiz,,,',
      'roster.csv:3: has no email; every writer needs an address of their own',
    ],
    [
      'an email that is not an address',
      'Ana Ruiz,ana at school,,',
      'roster.csv:3: "ana at school" is not an email address',
    ],
    [
      'two addresses in one place',
      'Ana Ruiz,ana@school.example;mama@home.example,,',
      'roster.csv:3: "ana@school.example;mama@home.example" is not an email address',
    ],
    [
      'an email that another writer has, in other capitals',
      'Ana Ruiz,Zed@School.example,,',
      'roster.csv:3: Zed@School.example is already the address of line 2; no two writers can share one',
    ],
    [
      'a draft that is not there',
      'Ana Ruiz,a@school.example,drafts/nope.txt,',
      'roster.csv:3: draft drafts/nope.txt was not found',
    ],
    [
      'a draft beneath a file',
      'Ana Ruiz,a@school.example,roster.csv/a.txt,',
      'roster.csv:3: draft roster.csv/a.txt was not found',
    ],
    [
      'a draft above the folder',
      'Ana Ruiz,a@school.example,../secret.txt,',
      'roster.csv:3: draft ../secret.txt is outside the class folder; move it inside, nothing else is read',
    ],
    [
      'a draft above the folder, the Windows way',
      'Ana Ruiz,a@school.example,drafts\\..\\..\\secret.txt,',
      'roster.csv:3: draft drafts\\..\\..\\secret.txt is outside the class folder; move it inside, nothing else is read',
    ],
    [
      'a draft by its absolute path',
      'Ana Ruiz,a@school.example,/etc/hostname.txt,',
      'roster.csv:3: draft /etc/hostname.txt is outside the class folder; move it inside, nothing else is read',
    ],
    [
      'a link that leads out of the folder',
      'Ana Ruiz,a@school.example,link.txt,',
      'roster.csv:3: draft link.txt is outside the class folder; move it inside, nothing else is read',
    ],
    [
      'a draft in another format',
      'Ana Ruiz,a@school.example,story.docx,',
      'roster.csv:3: draft story.docx is not a .txt or .md file',
    ],
    [
      'a folder for a draft',
      'Ana Ruiz,a@school.example,folder.txt,',
      'roster.csv:3: draft folder.txt is not a file',
    ],
    [
      'a draft in Latin-1',
      'Ana Ruiz,a@school.example,latin1.txt,',
      'roster.csv:3: draft latin1.txt is not plain text in UTF-8; save it again as plain text and choose UTF-8',
    ],
    [
      'a draft in UTF-16 without a mark',
      'Ana Ruiz,a@school.example,utf16.txt,',
      'roster.csv:3: draft utf16.txt is not plain text in UTF-8; save it again as plain text and choose UTF-8',
    ],
    [
      'a draft without a word',
      'Ana Ruiz,a@school.example,empty.txt,',
      'roster.csv:3: draft empty.txt is empty; leave the draft column empty for a writer who has none yet',
    ],
    [
      'a draft that is too large',
      'Ana Ruiz,a@school.example,large.md,',
      'roster.csv:3: draft large.md is too large: 251 kB, where 250 kB is the most',
    ],
    [
      'a language by its name',
      'Ana Ruiz,a@school.example,,Spanish',
      'roster.csv:3: home language "Spanish" is not a language code that is known; write es for Spanish, vi for Vietnamese, zh-CN for Chinese, or leave it empty',
    ],
    [
      'a language nobody speaks',
      'Ana Ruiz,a@school.example,,xx',
      'roster.csv:3: home language "xx" is not a language code that is known; write es for Spanish, vi for Vietnamese, zh-CN for Chinese, or leave it empty',
    ],
    [
      'a language that cannot be a code',
      'Ana Ruiz,a@school.example,,es/vi',
      'roster.csv:3: home language "es/vi" is not a language code that is known; write es for Spanish, vi for Vietnamese, zh-CN for Chinese, or leave it empty',
    ],
    [
      'a value too many',
      'Ruiz, Ana,a@school.example,,',
      'roster.csv:3: has 5 values where the first line has 4; a value with a comma in it needs "quotes" around it, and an empty one still its comma',
    ],
    [
      'a value too few',
      'Ana Ruiz,a@school.example',
      'roster.csv:3: has 2 values where the first line has 4; a value with a comma in it needs "quotes" around it, and an empty one still its comma',
    ],
    [
      'a quotation mark in the middle',
      'Ana "Nita" Ruiz,a@school.example,,',
      'roster.csv:3: has a quotation mark that does not pair up; put the whole value in quotes and double each quote inside it, "like ""this""". The lines after it could not be checked',
    ],
    [
      'a quotation mark that is never closed',
      '"Ana Ruiz,a@school.example,,',
      'roster.csv:3: has a quotation mark that does not pair up; put the whole value in quotes and double each quote inside it, "like ""this""". The lines after it could not be checked',
    ],
  ];

  beforeEach(() => {
    writeFileSync(join(parent, 'secret.txt'), 'Not part of the class.');
    symlinkSync(join(parent, 'secret.txt'), join(dir, 'link.txt'));
    mkdirSync(join(dir, 'folder.txt'));
    put('story.docx', 'PK');
    put('latin1.txt', Buffer.from('José y yo', 'latin1'));
    put('utf16.txt', Buffer.from('I fell.', 'utf16le'));
    put('empty.txt', ' \n\t\r\n\u00A0');
    put('large.md', 'a'.repeat(250_001));
  });

  it.each(bad)('is refused for %s, by file, line and reason', (_what, row, says) => {
    roster(HEADER, 'Zed Zane,ZED@school.example,,', row, 'Yan Yi,yan@school.example,,');
    expect(faults()).toEqual([says]);
  });

  it('is refused with all of its faults at once, in the order of their lines', () => {
    const rows = bad.filter(([what]) => !what.includes('quotation')).map(([, row]) => row);
    roster(HEADER, 'Zed Zane,ZED@school.example,,', ...rows, 'Zoe,nope,none.txt,??');
    // An address is only taken by a row that had it first: most of these share one of their own.
    const own = faults().filter((line) => !line.includes('a@school.example is already'));
    const lines = own.map((line) => Number(/^roster\.csv:(\d+): /.exec(line)?.[1]));
    expect(lines).toEqual([...rows.map((_, at) => at + 3), ...Array(3).fill(rows.length + 3)]);
  });

  it('counts lines as an editor does, over empty rows and values of two lines', () => {
    roster(
      HEADER,
      '',
      '"Ana\nRuiz",ana@school.example,,',
      '',
      ',,,',
      '"Ben\nOkri",ben,,',
      'Cy,cy,,',
    );
    expect(faults()).toEqual([
      'roster.csv:7: "ben" is not an email address',
      'roster.csv:9: "cy" is not an email address',
    ]);
  });

  it('still checks the rows before a quotation mark that does not pair up', () => {
    roster(HEADER, 'Ana,ana,,', '', '"Ben,b@school.example,,', 'Cy,cy,,');
    expect(faults().map((line) => line.slice(0, 40))).toEqual([
      'roster.csv:2: "ana" is not an email addr',
      'roster.csv:4: has a quotation mark that ',
    ]);
  });

  it('says that nothing was loaded, and how much there is to do', () => {
    roster(HEADER, 'Ana,,,', 'Ben,,,');
    expect(() => readClassFolder(dir)).toThrow(
      `The class in ${dir} was not loaded; 2 things to put right first:\nroster.csv:2: `,
    );
  });
});

describe('a class folder without a roster that can be read', () => {
  it.each([
    [
      'an empty file',
      '',
      'roster.csv: is empty; the first line must be writer,email,draft,home_language',
    ],
    ['a header alone', `${HEADER}\n`, 'roster.csv: names no writers'],
    [
      'no header',
      'Ana Ruiz,ana@school.example,,\n',
      'roster.csv:1: has no columns writer, email, draft; the first line must be writer,email,draft,home_language',
    ],
    [
      'a column missing',
      'writer,draft\nAna,\n',
      'roster.csv:1: has no column email; the first line must be writer,email,draft,home_language',
    ],
    [
      'semicolons',
      'writer;email;draft;home_language\nAna;a@school.example;;\n',
      'roster.csv:1: has no columns writer, email, draft; the values must be separated by commas: save it as "CSV (comma separated)"',
    ],
    [
      'a column twice',
      'writer,email,draft,Email\nAna,a@school.example,,\n',
      'roster.csv:1: has the column email twice; keep one of them',
    ],
    [
      'a quotation mark in the header',
      '"writer,email,draft\nAna,a@school.example,\n',
      'roster.csv:1: has a quotation mark that does not pair up; put the whole value in quotes and double each quote inside it, "like ""this""". The lines after it could not be checked',
    ],
  ])('is refused for %s', (_what, content, says) => {
    put('roster.csv', content);
    expect(faults()).toEqual([says]);
  });

  it('is refused when the roster is not UTF-8', () => {
    put('roster.csv', Buffer.from(`${HEADER}\nJosé,j@school.example,,\n`, 'latin1'));
    expect(faults()).toEqual([
      'roster.csv: is not plain text in UTF-8; save it again as plain text and choose UTF-8',
    ]);
  });

  it('is refused when there is no roster, no folder, or a file in its place', () => {
    expect(faults()).toEqual(['roster.csv: was not found']);
    dir = join(parent, 'gone');
    expect(faults()).toEqual([`${dir}: was not found`]);
    writeFileSync(dir, '');
    expect(faults()).toEqual([`${dir}: is not a folder`]);
  });
});

describe('any roster', () => {
  const quoted = (value: string) => `"${value.replace(/"/g, '""')}"`;
  const asNeeded = (value: string) => (/[",\r\n]/.test(value) ? quoted(value) : value);

  // Whatever is typed, its runs of spaces become one, so names are drawn in that form already.
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((drawn) => drawn.replace(/\0/g, '').replace(/\s+/g, ' ').trim())
    .filter((drawn) => drawn !== '');
  const writer = fc.record({
    name: fc.oneof(name, fc.constantFrom('"', ',', '=1+1', 'a,"b"', "O'Neil, Ann", '-', '""')),
    email: fc.emailAddress(),
    language: fc.constantFrom('', 'es', 'vi', 'zh-CN', 'so'),
  });
  const classes = fc.uniqueArray(writer, {
    minLength: 1,
    maxLength: 20,
    selector: ({ email }) => email.toLowerCase(),
  });

  it('gives back the names, addresses and languages that were written into it', () => {
    fc.assert(
      fc.property(
        classes,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\uFEFF'),
        fc.constantFrom(quoted, asNeeded),
        (drawn, lineEnd, mark, write) => {
          const rows = drawn.map(({ name, email, language }) =>
            [name, email, '', language].map(write).join(','),
          );
          put('roster.csv', mark + [HEADER, ...rows].join(lineEnd) + lineEnd);
          expect(
            writers().map(({ givenName, familyName, email, homeLanguage }) => ({
              name: familyName === '' ? givenName : `${givenName} ${familyName}`,
              email,
              language: homeLanguage ?? '',
            })),
          ).toEqual(drawn);
        },
      ),
    );
  });

  it('is read or refused in words, whatever is in the file', () => {
    const line = fc.array(
      fc.constantFrom('"', '""', ',', '\n', '\r\n', ' ', 'Ana', 'a@school.example', 'x.txt', 'es'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(line, (pieces) => {
        put('roster.csv', `${HEADER}\n${pieces.join('')}`);
        try {
          expect(writers().length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof ClassFolderError)) throw error;
          const last = pieces.join('').split('\n').length + 1;
          expect(error.faults.length).toBeGreaterThan(0);
          for (const fault of error.faults) expect(fault.line ?? 1).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 300 },
    );
  });
});
