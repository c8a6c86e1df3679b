// Owns: the add-on as it was pushed: its manifest, its script compiled once, its HTML files.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { type Manifest, ProjectError, readManifest } from './manifest';
import { newerSyntax } from './syntax';

/** A pushed project's files: name with ending (`Code.js`, `Sidebar.html`) to text. */
export type ProjectFiles = Readonly<Record<string, string>>;

interface Compiled {
  scripts: readonly vm.Script[];
  functions: ReadonlySet<string>;
}

const compiledBefore = new Map<string, Compiled>();

export class Project {
  readonly manifest: Manifest;
  /** HTML files by name without ending, as HtmlService takes them. */
  readonly html: ReadonlyMap<string, string>;
  readonly #compiled: Compiled;

  /**
   * @param dist The folder that would be pushed, or its files.
   * @throws ProjectError when Google would refuse the push.
   */
  constructor(dist: string | ProjectFiles) {
    const files = typeof dist === 'string' ? readFolder(dist) : dist;
    const manifest = files['appsscript.json'];
    if (manifest === undefined) {
      throw new ProjectError(
        'There is no appsscript.json among the files. Build the add-on first.',
      );
    }
    this.manifest = readManifest(manifest);
    const named = (ending: string) =>
      Object.keys(files)
        .filter((name) => name.endsWith(ending))
        .sort();
    this.html = new Map(named('.html').map((name) => [name.slice(0, -5), files[name] ?? '']));
    this.#compiled = compile(named('.js').map((name) => ({ name, text: files[name] ?? '' })));
  }

  /** The top-level function declarations: all that a menu, a trigger or the page can call. */
  get functions(): ReadonlySet<string> {
    return this.#compiled.functions;
  }

  /** Runs the global code, as every execution does before its function. */
  load(context: vm.Context, milliseconds: number): void {
    for (const script of this.#compiled.scripts) {
      script.runInContext(context, { timeout: milliseconds });
    }
  }
}

function readFolder(folder: string): ProjectFiles {
  const names = readdirSync(folder).filter((name) => /\.(?:js|html|json)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function compile(files: readonly { name: string; text: string }[]): Compiled {
  const key = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  const known = compiledBefore.get(key);
  if (known) return known;
  const scripts = files.map(({ name, text }) => {
    const newer = newerSyntax(text);
    if (newer !== undefined) {
      throw new ProjectError(
        `${name} does not parse at Google: ${newer}. Build it with a lower target.`,
      );
    }
    try {
      return new vm.Script(text, { filename: name });
    } catch (error) {
      throw new ProjectError(`${name} does not parse: ${(error as Error).message}`);
    }
  });
  const compiled = { scripts, functions: new Set(files.flatMap(({ text }) => declared(text))) };
  compiledBefore.set(key, compiled);
  return compiled;
}

/**
 * The names of a script's top-level function declarations. They are hoisted: they stand before the
 * first statement has run, and nothing else that is a function does. So the first statement throws.
 */
function declared(text: string): string[] {
  const context = vm.createContext(Object.create(null) as object);
  try {
    new vm.Script(`throw null;${text}`).runInContext(context);
  } catch (error) {
    if (error !== null) throw error;
  }
  return Object.keys(context).filter((name) => typeof context[name] === 'function');
}
