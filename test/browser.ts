// Owns: a real browser for the tests: the Chrome or Chromium that is installed, else the one that
// comes in a package.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Lambda's way of running: closing one page there can end the browser with all the others. */
const ONE_PROCESS = ['--single-process', '--no-zygote'];

/**
 * Starts a browser; the caller closes it. `CHROME_PATH` names another one.
 *
 * The packaged browser brings the system libraries it needs only where it believes to run in AWS
 * Lambda, so it is unpacked by a process that says so.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env.CHROME_PATH ?? '', ...INSTALLED].find((path) => existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: ['--no-sandbox'] });
  const { path, args, libraries } = unpack();
  return chromium.launch({
    executablePath: path,
    args: [...args.filter((one) => !ONE_PROCESS.includes(one)), '--no-sandbox'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  });
}

function unpack(): { path: string; args: string[]; libraries: string } {
  const script = `
    import chromium from '@sparticuz/chromium';
    const path = await chromium.executablePath();
    const libraries = process.env.LD_LIBRARY_PATH ?? '';
    process.stdout.write(JSON.stringify({ path, args: chromium.args, libraries }));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  return JSON.parse(out);
}
