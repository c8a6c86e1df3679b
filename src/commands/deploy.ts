// Owns: `npm run deploy`: from a clone to a spreadsheet with the add-on in it, at a terminal.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { claspAt } from './deploy/clasp';
import { deploy } from './deploy/deploy';
import { OptionError, readOptions, USAGE } from './deploy/options';
import { DeployError, type Surroundings } from './deploy/step';

/** @returns the exit code: 0 when what was asked for is there, or would be. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  // This file and its compiled form both stand two folders below the project's.
  const root = realpathSync(resolve(dirname(fileURLToPath(import.meta.url)), '..', '..'));
  const around: Surroundings = {
    root,
    clasp: claspAt(
      join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js'),
      process.env,
    ),
    say: (line) => void process.stdout.write(`${line}\n`),
    ask: process.stdin.isTTY && process.stdout.isTTY ? ask : null,
    open: openBrowser,
  };
  try {
    await deploy(readOptions(args), around);
    return 0;
  } catch (error) {
    if (!(error instanceof DeployError || error instanceof OptionError)) throw error;
    const usage = error instanceof OptionError ? `\n${USAGE}` : '';
    process.stderr.write(`${error.message}${usage}\n`);
    return 1;
  }
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const stop = new AbortController();
  // By Ctrl-C or Ctrl-D; the question would wait for ever.
  terminal.once('close', () => stop.abort());
  try {
    return await terminal.question(question, { signal: stop.signal });
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    throw new DeployError('\nYou stopped it. Nothing was made or changed.');
  } finally {
    terminal.close();
  }
}

/** The address is printed beside it, so a machine without a browser is no fault. */
function openBrowser(url: string): void {
  if (!process.stdout.isTTY) return;
  const [command, ...before] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""']
        : ['xdg-open'];
  const browser = spawn(command as string, [...before, url], { stdio: 'ignore', detached: true });
  browser.on('error', () => process.stdout.write('No browser could be opened here.\n'));
  browser.unref();
}
