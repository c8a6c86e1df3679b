// Owns: the promises of every screen: it can be reached, read and used by anyone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { overflow, violations } from './audit';
import { builtPage, openOneAfterAnother, openPanel, type Panel, type PretendServer } from './panel';
import { opening } from './pretend';
import { button, never, screens } from './screens';

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let next: (server?: Partial<PretendServer>) => Promise<Panel>;

beforeAll(async () => {
  browser = await launchBrowser();
  next = await openOneAfterAnother(browser, axeSource);
});
afterAll(() => browser.close());

describe('every screen', () => {
  it.each(screens)(
    '$name is open to everyone: by axe, in the dark, and with text twice as large',
    async ({ server = {}, reach, shows }) => {
      const panel = await next(server);
      const { page } = panel;
      const errors: Error[] = [];
      const note = (error: Error) => errors.push(error);
      page.on('pageerror', note);
      await reach?.(panel);
      await page.locator(shows).first().waitFor({ state: 'attached' });
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, ['color-contrast'])).toEqual([]);
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
      page.off('pageerror', note);
    },
  );
});

describe('the panel', () => {
  it.each(['en', 'es'])('weighs in %s at most 60 kB gzipped, and asks for nothing else', (code) => {
    const page = builtPage(code);
    expect(page).not.toBe(builtPage('none'));
    expect(gzipSync(page).length).toBeLessThanOrEqual(60_000);
    expect(page).not.toMatch(/<link|<script[^>]+src=|@import|url\(/);
  });

  it('shows something before the server has answered', async () => {
    const panel = await openPanel(browser, { server: { open: never } });
    await panel.page.locator('.skeleton').waitFor();
    await panel.close();
  });

  it('opens with one call', async () => {
    const panel = await openPanel(browser);
    await button(panel, /^Start with Ana/).waitFor();
    expect(panel.calls[0]?.name).toBe('open');
    expect(panel.named('open')).toHaveLength(1);
    await panel.close();
  });

  it('opens on a second try', async () => {
    let tries = 0;
    const panel = await openPanel(browser, {
      server: {
        open: () => {
          tries += 1;
          if (tries === 1) throw new Error('NetworkError: Connection failure due to HTTP 0');
          return structuredClone(opening);
        },
      },
    });
    await button(panel, 'Try again').click();
    await button(panel, /^Start with Ana/).waitFor();
    await panel.close();
  });
});
