// Owns: the promises of `npm start`.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ActResponse, Overview } from '../../src/local/page/protocol';
import { readOptions, type StartOptions, type Surroundings, start } from '../../src/local/start';
import { writeSmallAddOn } from './page/smallAddOn';

let folder: string;
let printed: string[];
let around: Surroundings;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  const dist = mkdtempSync(join(folder, 'dist-'));
  writeSmallAddOn(dist);
  printed = [];
  around = {
    root: resolve(__dirname, '..', '..'),
    dist,
    keep: join(folder, 'kept'),
    print: (line) => printed.push(line),
    printError: (line) => printed.push(line),
  };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts, does something, and ends as Ctrl-C ends it. */
async function during<T>(
  options: Partial<StartOptions>,
  then: (url: string) => Promise<T>,
): Promise<T> {
  const server = await start({ reset: false, open: false, ...options }, around);
  try {
    return await then(server.url);
  } finally {
    await server.close();
  }
}

async function type(url: string, text: string): Promise<void> {
  const action = { do: 'type', tab: 'Sheet1', cell: 'A1', text };
  const response = await fetch(`${url}api/act`, { method: 'POST', body: JSON.stringify(action) });
  expect(((await response.json()) as ActResponse).ok).toBe(true);
}

async function cellA1(url: string): Promise<string | undefined> {
  const view = (await (await fetch(`${url}api/sheet?tab=Sheet1&from=1&count=1`)).json()) as {
    lines: { cells: ({ text: string } | null)[] }[];
  };
  return view.lines[0]?.cells[0]?.text;
}

async function className(url: string): Promise<string | undefined> {
  const view = (await (await fetch(`${url}api/overview`)).json()) as Overview;
  return view.classes[0]?.name;
}

function classFolder(roster: string): string {
  const dir = mkdtempSync(join(folder, 'room-'));
  writeFileSync(join(dir, 'roster.csv'), roster);
  writeFileSync(join(dir, 'ana.txt'), 'My dog ran away.\n');
  return dir;
}

const ROSTER = 'writer,email,draft\nAna Ruiz,ana@mapleschool.example,ana.txt\n';

describe('npm start', () => {
  it('prints its address plainly and opens with the demo class', async () => {
    const [url, name] = await during({}, async (at) => [at, await className(at)]);
    expect(printed.join('\n')).toContain(`The embedded Workspace is at ${url}`);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(name).toBe('Room 7');
  });

  it('goes on where it was left', async () => {
    await during({}, (url) => type(url, 'still here'));
    await expect(during({}, cellA1)).resolves.toBe('still here');
  });

  it('begins anew with --reset', async () => {
    await during({}, (url) => type(url, 'gone'));
    await expect(during({ reset: true }, cellA1)).resolves.toBeUndefined();
  });

  it('brings a class along, and keeps it apart from the demo class', async () => {
    const dir = classFolder(ROSTER);
    await during({}, (url) => type(url, 'the demo’s'));
    await during({ classFolder: dir }, async (url) => {
      await expect(className(url)).resolves.toBe(dir.split('/').at(-1));
      await type(url, 'the other’s');
    });
    await expect(during({}, cellA1)).resolves.toBe('the demo’s');
    await expect(during({ classFolder: dir }, cellA1)).resolves.toBe('the other’s');
  });

  it('names everything that is wrong with a class, by file and line, and makes nothing', async () => {
    const dir = classFolder('writer,email,draft\nAna,no address,none.txt\n');
    await expect(during({ classFolder: dir }, className)).rejects.toThrow(/roster\.csv:2: /);
    await expect(during({ classFolder: join(folder, 'nowhere') }, className)).rejects.toThrow(
      /nowhere/,
    );
    expect(readdirSync(folder)).not.toContain('kept');
  });

  it('says what to do with what another version kept, and leaves it as it is', async () => {
    await during({}, (url) => type(url, 'precious'));
    const index = join(around.keep, 'demo', 'workspace.json');
    const saved = readFileSync(index, 'utf8').replace('"version":1', '"version":999');
    writeFileSync(index, saved);
    await expect(during({}, className)).rejects.toThrow(
      /another version[\s\S]*Nothing was changed[\s\S]*npm start -- --reset/,
    );
    expect(readFileSync(index, 'utf8')).toBe(saved);
    await expect(during({ reset: true }, className)).resolves.toBe('Room 7');
  });

  it('says that a port is taken', async () => {
    await during({}, async (url) => {
      const port = Number(new URL(url).port);
      await expect(during({ port, reset: true }, className)).rejects.toThrow(
        `Port ${port} is taken`,
      );
    });
  });

  it('reads its arguments, and names one that it does not know', () => {
    expect(readOptions(['--class', 'rooms/12', '--port', '8080', '--no-open', '--reset'])).toEqual({
      reset: true,
      classFolder: 'rooms/12',
      port: 8080,
      open: false,
    });
    expect(readOptions([])).toEqual({ reset: false, open: true });
    expect(() => readOptions(['--port', 'eighty'])).toThrow('--port takes a number');
    expect(() => readOptions(['--clas', 'x'])).toThrow(/--clas[\s\S]*Usage: npm start/);
  });
});
