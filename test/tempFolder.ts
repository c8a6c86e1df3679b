// Owns: folders that a test file may write into. They are gone when it ends.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** An empty folder; `what` is for whoever finds one that was left by a run that was cut off. */
export function tempFolder(what: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${what}-`)));
  made.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});
