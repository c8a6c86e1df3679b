// Owns: a real browser for the tests.
import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts a browser; the caller closes it.
 *
 * In several processes, as people's browsers are: all in one, as the package that brings it would
 * have it, dies with the first context that closes.
 */
export function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = JSON.parse(process.env.TEST_BROWSER ?? found()) as {
    executablePath: string;
    env: Record<string, string>;
  };
  return chromium.launch({
    executablePath,
    // Pictures need no graphics card, and looking for one takes longer than drawing them.
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, ...env },
  });
}

const found = () => execFileSync(process.execPath, ['build/browser.mjs'], { encoding: 'utf8' });
