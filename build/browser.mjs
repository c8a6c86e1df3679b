// Owns: a browser for the tests and the pictures: the Chrome or Chromium that is installed, else the
// one that comes inside a package, unpacked once.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';

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

/** How to start a browser: `{ executablePath, env }`. `CHROME_PATH` names another one. */
export function findBrowser() {
  const installed = [process.env.CHROME_PATH ?? '', ...INSTALLED].find((path) => existsSync(path));
  return installed ? { executablePath: installed, env: {} } : packaged();
}

/**
 * Unpacked beside the package, into a folder that takes its name only once it is whole: two runs
 * that begin together, or one that is cut off, never leave half a browser behind.
 */
function packaged() {
  const { version } = JSON.parse(
    readFileSync(`${root}node_modules/@sparticuz/chromium/package.json`, 'utf8'),
  );
  const cache = `${root}node_modules/.cache`;
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(`${folder}-`);
    unpackInto(fresh);
    fonts(folder, fresh);
    try {
      renameSync(fresh, folder);
    } catch (error) {
      // Somebody else was first, and theirs is as good.
      if (!existsSync(join(folder, 'chromium'))) throw error;
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
}

/** The package unpacks into the temporary folder, and its libraries only where it sees AWS Lambda. */
function unpackInto(folder) {
  const script = "import c from '@sparticuz/chromium'; await c.executablePath();";
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  if (run.status !== 0 || !existsSync(join(folder, 'chromium')))
    throw new Error('The browser inside @sparticuz/chromium could not be unpacked.');
}

/** The package's own list of font folders knows nothing of where it was unpacked to. */
function fonts(folder, fresh) {
  writeFileSync(
    join(fresh, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`,
  );
}

// Run by itself it says what it found, for whoever cannot import a module.
if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(JSON.stringify(findBrowser()));
