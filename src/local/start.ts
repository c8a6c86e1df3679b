// Owns: `npm start`: the embedded Workspace in a browser.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { begin } from './begin';
import type { SampleClass } from './sample/class';
import { ClassFolderError, readClassFolder } from './sample/classFolder';
import { DEMO_CLASS } from './sample/demoClass';
import { SavedWorkspaceError } from './saved';
import type { Latency } from './script/execution';
import { serveWorkspace, type WorkspaceServer } from './server';
import { Workspace } from './workspace';

export interface StartOptions {
  /** Begin anew: what was kept of this class is deleted. */
  reset: boolean;
  /** A folder with a roster.csv and drafts, in place of the demo class. */
  classFolder?: string;
  port?: number;
  /** Open a browser. */
  open: boolean;
}

export interface Surroundings {
  /** The project's folder. */
  root: string;
  /** The folder with the built add-on. */
  dist: string;
  /** Where Workspaces are kept between runs. */
  keep: string;
  print: (line: string) => void;
  printError: (line: string) => void;
}

/** Something the person at the terminal can put right. */
class StartError extends Error {
  override name = 'StartError';
}

/** So that runs last about as long on the Workspace's clock as they do at Google. */
const LATENCY: Latency = { google: 350, spreadsheet: 120 };
const PAST_ASSIGNMENTS = 4;

const USAGE = `Usage: npm start -- [--reset] [--class DIR] [--port N] [--no-open]

  --reset      begin anew: what was kept of this class is deleted
  --class DIR  bring a class along: a folder with a roster.csv and drafts
  --port N     the port to listen on; any free one without it
  --no-open    don't open a browser`;

/** @returns The exit code, once the server has ended. */
export async function main(args: readonly string[]): Promise<number> {
  // This file and its compiled form both stand two folders below the project's.
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
  const around: Surroundings = {
    root,
    dist: join(root, 'build', 'dist'),
    keep: join(root, '.workspace'),
    print: (line) => void process.stdout.write(`${line}\n`),
    printError: (line) => void process.stderr.write(`${line}\n`),
  };
  if (args.includes('--help')) {
    around.print(USAGE);
    return 0;
  }
  try {
    const options = readOptions(args);
    const server = await start(options, around);
    if (options.open) openBrowser(server.url);
    await interrupted();
    await server.close();
    around.print('\nEverything is kept. See you next time.');
    return 0;
  } catch (error) {
    const known =
      error instanceof StartError ||
      error instanceof ClassFolderError ||
      error instanceof SavedWorkspaceError;
    if (!known) throw error;
    around.printError(error.message);
    return 1;
  }
}

/** @throws StartError for an argument that is not one of ours. */
export function readOptions(args: readonly string[]): StartOptions {
  const { reset, class: classFolder, port, 'no-open': quiet } = parse(args);
  const number = port === undefined ? undefined : Number(port);
  if (number !== undefined && !(Number.isInteger(number) && number >= 0 && number <= 65_535)) {
    throw new StartError(`--port takes a number up to 65535, not "${port}".`);
  }
  return {
    reset: reset ?? false,
    ...(classFolder === undefined ? {} : { classFolder }),
    ...(number === undefined ? {} : { port: number }),
    open: !(quiet ?? false),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        reset: { type: 'boolean' },
        class: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new StartError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/**
 * Opens the class's Workspace, or makes it, and serves it.
 * @throws ClassFolderError with everything that is wrong with the class that was brought along.
 * @throws SavedWorkspaceError when what was kept can't be used.
 */
export async function start(
  options: StartOptions,
  { root, dist, keep, print, printError }: Surroundings,
): Promise<WorkspaceServer> {
  const folder = join(keep, keptAs(options.classFolder));
  const sample = readClass(options.classFolder, print);
  if (options.reset) rmSync(folder, { recursive: true, force: true });
  const kept = existsSync(folder);
  const workspace = kept
    ? load(folder, dist)
    : begin({ classes: [sample], dist, latency: LATENCY, pastAssignments: PAST_ASSIGNMENTS });
  const save = () => workspace.save(folder);
  if (!kept) save();
  const report = (error: unknown) =>
    printError(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const server = await listen(() =>
    serveWorkspace({
      workspace,
      root,
      save,
      report,
      ...(options.port === undefined ? {} : { port: options.port }),
    }),
  );
  print(`The embedded Workspace is at ${server.url}`);
  print(
    kept
      ? `It goes on where it was left (${sample.name}). To begin anew: npm start -- --reset`
      : `A new class is in it: ${sample.name}. It is kept in ${folder}`,
  );
  print(`Classroom and Docs answer there too, for other programs: token ${server.token}`);
  print('Ctrl-C ends it.');
  return server;
}

function readClass(folder: string | undefined, print: (line: string) => void): SampleClass {
  if (folder === undefined) return DEMO_CLASS;
  const { sampleClass, notices } = readClassFolder(folder);
  for (const notice of notices) print(notice);
  return sampleClass;
}

/** Each class has a folder of its own, so that bringing one along costs the other nothing. */
function keptAs(classFolder: string | undefined): string {
  if (classFolder === undefined) return 'demo';
  const whole = resolve(classFolder);
  const mark = createHash('sha256').update(whole).digest('hex').slice(0, 8);
  return `${basename(whole).replace(/[^\w-]/g, '_')}-${mark}`;
}

function load(folder: string, dist: string): Workspace {
  try {
    return Workspace.load(folder, { dist, latency: LATENCY });
  } catch (error) {
    if (!(error instanceof SavedWorkspaceError)) throw error;
    throw new SavedWorkspaceError(
      `${error.message}\nNothing was changed. To begin anew: npm start -- --reset`,
    );
  }
}

async function listen(serve: () => Promise<WorkspaceServer>): Promise<WorkspaceServer> {
  try {
    return await serve();
  } catch (error) {
    const { code, port } = error as NodeJS.ErrnoException & { port?: number };
    if (code === 'EADDRINUSE') {
      throw new StartError(`Port ${port} is taken. Choose another, or leave out --port.`);
    }
    if (code === 'EACCES')
      throw new StartError(`Port ${port} is not for everybody. Choose one above 1023.`);
    throw error;
  }
}

/** Resolves when the person or the machine asks the program to end. */
function interrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}

/** Where there is no desktop nothing opens, which is no error: the address was printed. */
function openBrowser(url: string): void {
  const command: readonly [string, readonly string[]] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const child = spawn(command[0], command[1], { stdio: 'ignore', detached: true });
  // Nothing to open it with.
  child.on('error', () => {});
  child.unref();
}
