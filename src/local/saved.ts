// Owns: a Workspace in a folder: three JSON files that always belong together.
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { CloudState } from './cloud/state';
import type { Account, Install } from './script/host';
import type { ExecutionRecord } from './script/launch';
import type { SavedBook } from './script/spreadsheet/file';
import type { ScriptState } from './script/state';

export interface SavedWorkspace {
  /** Milliseconds since 1970. */
  clock: number;
  users: readonly Account[];
  install: Install;
  state: ScriptState;
  /** Without their calls. */
  executions: ExecutionRecord[];
  cloud: CloudState;
  book: SavedBook;
}

/** A folder that does not hold a saved Workspace. */
export class SavedWorkspaceError extends Error {
  override name = 'SavedWorkspaceError';
}

const VERSION = 1;
const INDEX = 'workspace.json';

/**
 * The large parts are written under new names, then the index that names them takes the place of
 * the old one in a single step. Whatever happens in between, the index names files that are whole.
 */
export function writeSaved(folder: string, saved: SavedWorkspace): void {
  mkdirSync(folder, { recursive: true });
  const { cloud, book, ...rest } = saved;
  const turn = nextTurn(folder);
  const parts = { cloud: `cloud-${turn}.json`, book: `book-${turn}.json` };
  writeWhole(join(folder, parts.cloud), cloud);
  writeWhole(join(folder, parts.book), book);
  writeWhole(join(folder, `${INDEX}.new`), { version: VERSION, parts, ...rest });
  renameSync(join(folder, `${INDEX}.new`), join(folder, INDEX));
  for (const name of readdirSync(folder)) {
    const old = /^(?:cloud|book)-\d+\.json$/.test(name);
    if (old && name !== parts.cloud && name !== parts.book) rmSync(join(folder, name));
  }
}

/** @throws SavedWorkspaceError when there is none, or one of another version. */
export function readSaved(folder: string): SavedWorkspace {
  const index = join(folder, INDEX);
  if (!existsSync(index)) {
    throw new SavedWorkspaceError(`There is no saved Workspace in ${folder}.`);
  }
  const { version, parts, ...rest } = readJson(index) as {
    version: number;
    parts: { cloud: string; book: string };
  } & Omit<SavedWorkspace, 'cloud' | 'book'>;
  if (version !== VERSION) {
    throw new SavedWorkspaceError(
      `The Workspace in ${folder} was saved by another version of this program. ` +
        'Delete the folder to begin again.',
    );
  }
  return {
    ...rest,
    cloud: readJson(join(folder, parts.cloud)) as CloudState,
    book: readJson(join(folder, parts.book)) as SavedBook,
  };
}

function nextTurn(folder: string): number {
  const turns = readdirSync(folder).map((name) =>
    Number(/^(?:cloud|book)-(\d+)\.json$/.exec(name)?.[1] ?? 0),
  );
  return Math.max(0, ...turns) + 1;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SavedWorkspaceError(`${path} can't be read: ${(error as Error).message}`);
  }
}

/** On the disk, and not only on its way there, when this returns. */
function writeWhole(path: string, value: unknown): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, `${JSON.stringify(value)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
