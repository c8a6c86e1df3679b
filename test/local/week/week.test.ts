// Owns: the promises of `npm run week`: what it takes, what it prints, and when it fails.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/local/week';
import { readWeekArguments } from '../../../src/local/week/arguments';
import { instantOf } from '../../../src/local/week/wallClock';

const ROSTER = [
  'writer,email,draft,home_language',
  'Ana Moss,ana@school.example,ana.txt,',
  'Ben Moss,ben@school.example,ben.txt,',
  'Chi Moss,chi@school.example,chi.txt,',
  'Dee Moss,dee@school.example,,',
].join('\n');

describe('the arguments of a week', () => {
  it('have defaults', () => {
    expect(readWeekArguments([])).toEqual({ weeks: 1, json: false });
  });

  it('are read in any order', () => {
    expect(
      readWeekArguments(['--json', '--slots', '2x20', '--weeks', '4', '--class', 'x']),
    ).toEqual({
      json: true,
      slots: { count: 2, minutes: 20 },
      weeks: 4,
      folder: 'x',
    });
  });

  it.each([
    [['--weeks']],
    [['--weeks', '0']],
    [['--weeks', '1.5']],
    [['--weeks', '100']],
    [['--slots', '6x20']],
    [['--slots', '1x0']],
    [['--slots', '1x999']],
    [['--seed', 'much']],
    [['--slots', 'much']],
    [['--verbose']],
    [['room-3']],
  ])('that make no sense are refused: %j', (args) => {
    expect(readWeekArguments(args)).toMatchObject({ fault: expect.stringMatching(/\.$/) });
  });
});

describe('a time on a wall clock', () => {
  it.each([
    ['2026-11-02', '10:30', 'America/Chicago', '2026-11-02T10:30:00-06:00'],
    ['2026-07-02', '10:30', 'America/Chicago', '2026-07-02T10:30:00-05:00'],
    // The morning after the clocks went back, and after they went forward.
    ['2026-11-01', '04:00', 'America/Chicago', '2026-11-01T04:00:00-06:00'],
    ['2026-03-08', '04:00', 'America/Chicago', '2026-03-08T04:00:00-05:00'],
    ['2026-01-01', '00:00', 'Asia/Kathmandu', '2026-01-01T00:00:00+05:45'],
  ])('is an instant: %s %s in %s', (date, time, zone, instant) => {
    expect(instantOf(date, time, zone)).toBe(Date.parse(instant));
  });
});

describe('a week at the terminal', () => {
  let folder: string;
  let printed: string;

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'week-')), 'room-3');
    mkdirSync(folder);
    writeFileSync(join(folder, 'roster.csv'), `${ROSTER}\n`);
    for (const name of ['ana', 'ben', 'chi'])
      writeFileSync(
        join(folder, `${name}.txt`),
        `I am ${name}. I ran to the barn and it was dark.\n`,
      );
    printed = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  });

  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  it('meets everyone, leaves the comments, and ends well', async () => {
    expect(await main(['--class', folder, '--weeks', '2', '--json'])).toBe(0);
    const { weeks } = JSON.parse(printed) as { weeks: object[] };
    expect(weeks).toMatchObject([
      {
        start: '2026-11-02',
        writers: 4,
        drafts: 3,
        met: 4,
        missed: [],
        conferences: { group: expect.any(Number), solo: expect.any(Number) },
        comments: { sent: expect.any(Number), waiting: expect.any(Number) },
        sync: {
          rounds: { google: 4, spreadsheet: expect.any(Number) },
          requests: 1 + 3 + 3,
        },
      },
      { start: '2026-11-09', met: 4, missed: [] },
    ]);
  });

  it('says whom a week too short misses and why, and fails', async () => {
    expect(await main(['--class', folder, '--slots', '1x5'])).toBe(1);
    expect(printed).toMatch(/^ *week of/);
    expect(printed.match(/2026-11-02 {2}not met {2}\w+ Moss: .*no time is left/g)).toHaveLength(3);
  });

  it('refuses what it cannot read with a message and no trace of a run', async () => {
    expect(await main(['--weeks', 'many'])).toBe(2);
    expect(await main(['--class', join(folder, 'nowhere')])).toBe(2);
    expect(printed).toBe('');
  });
});
