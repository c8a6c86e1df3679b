// Owns: the files of a script, here and at Google: what each holds, and how the two differ.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text by file name. */
export type Files = ReadonlyMap<string, string>;

export function readFiles(folder: string): Files {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  return new Map(
    names
      .filter((name) => /\.(?:js|html|json)$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** A line for each file that is not the same there; none when what is there is what is here. */
export function differences(here: Files, there: Files): string[] {
  const missing = [...here.keys()].filter((name) => !there.has(name));
  const foreign = [...there.keys()].filter((name) => !here.has(name));
  const changed = [...here].filter(([name, text]) => {
    const other = there.get(name);
    return other !== undefined && !isSame(name, text, other);
  });
  return [
    ...missing.map((name) => `${name} is not there`),
    ...foreign.map((name) => `${name} is there and not here`),
    ...changed.map(
      ([name, text]) =>
        `${name} is another one there: ${there.get(name)?.length ?? 0} characters, ${text.length} here`,
    ),
  ];
}

/** Google may set a manifest in its own way; what it says is what counts. */
function isSame(name: string, text: string, other: string): boolean {
  if (name !== 'appsscript.json') return trimmed(text) === trimmed(other);
  return sorted(JSON.parse(text)) === sorted(JSON.parse(other));
}

const trimmed = (text: string) => text.replace(/\r\n/g, '\n').trimEnd();

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** What a new script begins with. */
const STUB = /^\s*function\s+myFunction\s*\(\s*\)\s*\{\s*\}\s*$/;

/** Files at Google that are another script's and that a push would delete or overwrite. */
export function othersWork(here: Files, there: Files): string[] {
  const isOurs = there.get('Code.js')?.includes('Addon_') === true;
  return [...there].flatMap(([name, text]) => {
    if (name === 'appsscript.json' || text.trim() === '' || STUB.test(text)) return [];
    // Another version of ours may have pages that this one has not.
    const own = name === 'Code.js' || name.endsWith('.html') ? isOurs : here.has(name);
    return own ? [] : [name];
  });
}
