// Owns: making sure the dependencies on disk are the ones the lockfile names.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.lockfile-sha256`;

const OLDEST_NODE = 20;

/** What to tell whoever runs this with a Node that is too old; empty when it is not. */
export function nodeFault(version) {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return '';
  return `This needs Node ${OLDEST_NODE} or newer, and this is Node ${version}. Get a newer one from https://nodejs.org and run it again.`;
}

/** Installs with `npm ci` when `node_modules` is missing or was made from another lockfile. */
export function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing what this project needs (about half a minute) …\n');
  // npm's own words go to stderr: some commands' stdout is read by other programs.
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, wanted);
}
