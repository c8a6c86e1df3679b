// Owns: the promises of `npm run look`: what it prints of a draft, and of what is none.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/commands/look';
import { tempFolder } from '../tempFolder';

const STORY =
  'One day we found a frog. We took it home becuase it was small.\r\n\r\nIt slept in a boot. We went to bed.\n';

describe('look', () => {
  let folder = '';
  let out = '';
  let err = '';

  beforeEach(() => {
    folder = tempFolder('look');
    out = '';
    err = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text);
      return true;
    });
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      err += String(text);
      return true;
    });
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  const file = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('prints the findings of a draft with its words', async () => {
    expect(await main([file('frog.txt', STORY)])).toBe(0);
    expect(out).toContain('23 words');
    expect(out).toContain('"becuase" is spelled "because".');
    expect(err).toBe('');
  });

  it('prints one object a file, with indexes into its text', async () => {
    const path = file('frog.txt', STORY);
    expect(await main(['--json', path, file('other.txt', 'My dog')])).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ file: path, words: 23, needs: { spelling: 3 } });
    const { start, end, quote } = lines[0].findings.find(
      ({ skill }: { skill: string }) => skill === 'spelling',
    );
    expect(STORY.slice(start, end)).toBe(quote);
    expect(Object.keys(lines[0])).toEqual(['file', 'words', 'findings', 'needs']);
    expect(Object.keys(lines[0].findings[0]).sort()).toEqual(
      ['skill', 'kind', 'quote', 'start', 'end', 'says', 'lookFor'].sort(),
    );
    expect(lines[1]).toMatchObject({ words: 2, findings: [], needs: {} });
  });

  it('names a file that cannot be read, and prints the others all the same', async () => {
    const gone = join(folder, 'gone.txt');
    const picture = file('picture.png', Buffer.from([0x89, 0x50, 0xff, 0xfe, 0x00]));
    expect(await main(['--json', gone, picture, folder, file('frog.txt', STORY)])).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(`${gone} could not be read: there is no such file.`);
    expect(err).toContain(`${picture} could not be read: it is not a plain text file`);
    expect(err).toContain(`${folder} could not be read: it is a folder`);
  });

  it('says of a draft in another language that it is in one', async () => {
    const spanish =
      'El sábado mi abuela y yo fuimos al mercado para comprar frutas y flores. Había mucha gente.';
    expect(await main(['--json', file('es.txt', spanish)])).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ language: 'other', findings: [] });
    out = '';
    expect(await main([file('es.txt', spanish)])).toBe(0);
    expect(out).toContain('not in English: only what holds in any language was looked for');
  });

  it('says how it is used when no file is named', async () => {
    expect(await main([])).toBe(1);
    expect(err).toContain('Usage');
    expect(await main(['--jsn', 'frog.txt'])).toBe(1);
    expect(err).toContain('There is no option --jsn');
  });
});
