// Owns: `npm run screenshots`: a picture of every screen in the light, in the dark, with text twice as
// large and in Spanish, for a person to look at; and what axe finds in each, for nobody to have to look.
// With them the emails and the tabs of the notebook, and what README shows besides.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser';
import { KINDS, takePictures } from '../pictures';
import { takeReadmePictures } from '../readmePictures';
import { takeSpanishPictures } from '../spanishPictures';
import { overflow, violations } from './audit';
import { openOneAfterAnother } from './panel';
import { screens } from './screens';

const OUT = join('build', 'out', 'screenshots');

/** The screens README shows, kept beside it. */
const SHOWN = ['today', 'class', 'writer'];
const README = join('docs', 'pictures');

/** The ways each screen is seen, one after another on the same page. */
const WAYS: { name: string; change(page: Page): Promise<unknown> }[] = [
  { name: 'light', change: async () => undefined },
  { name: 'dark', change: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  {
    name: 'spanish',
    async change(page) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'language', { value: 'es-MX', configurable: true });
        window.dispatchEvent(new Event('languagechange'));
      });
      await page.locator('html[lang=es]').waitFor();
    },
  },
  {
    name: '200',
    change: (page) => page.addStyleTag({ content: 'html { font-size: 200% }' }),
  },
];

/**
 * `npm run screenshots -- class writer` takes those whose name begins so, `-- emails tabs spanish
 * readme` the others.
 * Answers an exit code.
 */
export async function main(wanted: string[]): Promise<number> {
  const isWanted = (name: string) =>
    wanted.length === 0 || wanted.some((one) => name.startsWith(one));
  const some = screens.filter(({ name }) => isWanted(name));
  const kinds = KINDS.filter(isWanted);
  if (wanted.length === 0) rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const axe = readFileSync(
    createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'),
    'utf8',
  );
  const browser = await launchBrowser();
  const next = await openOneAfterAnother(browser, axe, { scale: 2 });
  const faults: string[] = [];
  let others = 0;
  try {
    if (kinds.length > 0) others = await takePictures(browser, OUT, kinds);
    if (isWanted('spanish')) others += await takeSpanishPictures(browser, join(OUT, 'spanish'));
    if (isWanted('readme')) others += await takeReadmePictures(browser, README);
    for (const { name, server = {}, reach, shows } of some) {
      const panel = await next(server);
      await reach?.(panel);
      await panel.page.locator(shows).first().waitFor({ state: 'attached' });
      for (const way of WAYS) {
        await way.change(panel.page);
        await panel.page.screenshot({ path: join(OUT, `${name}-${way.name}.png`) });
        if (way.name === 'light' && SHOWN.includes(name))
          copyFileSync(join(OUT, `${name}-light.png`), join(README, `${name}.png`));
        const here = `${name}, ${way.name}`;
        for (const fault of await violations(panel.page)) faults.push(`${here}: ${fault}`);
        const over = await overflow(panel.page);
        if (over > 0) faults.push(`${here}: ${over} px wider than the panel`);
      }
    }
  } finally {
    await browser.close();
  }
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(
    `${some.length * WAYS.length + others} pictures of ${some.length} screens, emails and tabs in ${OUT}, ${faults.length} faults\n`,
  );
  return faults.length === 0 ? 0 : 1;
}
