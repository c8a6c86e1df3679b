// Owns: .clasp.json: which script this clone was deployed to. It is written the moment that is
// known, so that whatever stops afterwards is gone on with and no second spreadsheet is made.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Deployed {
  scriptId: string;
  /** The spreadsheet's id; empty where only the script is known. */
  sheetId: string;
}

const FILE = '.clasp.json';

/** @throws where the file is there and cannot be read: guessing would make a second spreadsheet. */
export function readProject(root: string): Deployed | null {
  const path = join(root, FILE);
  if (!existsSync(path)) return null;
  let read: { scriptId?: unknown; parentId?: unknown };
  try {
    read = JSON.parse(readFileSync(path, 'utf8')) as typeof read;
  } catch (cause) {
    throw new Error(
      `${path} cannot be read. It notes which script belongs to this folder; mend it, or delete it and name the script with --script.`,
      { cause },
    );
  }
  const parent: unknown = Array.isArray(read.parentId) ? read.parentId[0] : read.parentId;
  if (typeof read.scriptId !== 'string' || read.scriptId === '') return null;
  return { scriptId: read.scriptId, sheetId: typeof parent === 'string' ? parent : '' };
}

export function writeProject(root: string, { scriptId, sheetId }: Deployed): void {
  const parent = sheetId === '' ? {} : { parentId: sheetId };
  const text = JSON.stringify({ scriptId, ...parent, rootDir: 'build/dist' }, null, 2);
  const path = join(root, FILE);
  writeFileSync(`${path}.new`, `${text}\n`);
  renameSync(`${path}.new`, path);
}
