// scratch
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { openPanel } from './panel';
import * as pretend from './pretend';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('shots', async () => {
  for (const dark of [false, true]) {
    const d = dark ? '-dark' : '';
    const p = await openPanel(browser, {
      dark,
      scale: 2,
      server: {
        open: () => ({
          ...structuredClone(pretend.opening),
          waiting: [structuredClone(pretend.waitingNote)],
        }),
      },
    });
    p.page.on('pageerror', (e) => console.log('ERR', e));
    await p.page.getByRole('heading', { name: 'Today', exact: true }).waitFor();
    await p.shot(`today${d}`);
    await p.page.evaluate(() => window.scrollTo(0, 650));
    await p.shot(`today2${d}`);
    await p.page.evaluate(() => window.scrollTo(0, 1500));
    await p.shot(`today3${d}`);
    await p.page.getByRole('button', { name: /^Start with Ana/ }).click();
    await p.page.locator('.draft-pane').waitFor();
    await p.shot(`confer${d}`);
    await p.page.locator('.sentence').nth(1).click();
    await p.page.waitForTimeout(100);
    await p.shot(`confer2${d}`);
    await p.page.locator('.sentence').nth(1).click();
    await p.page.waitForTimeout(100);
    await p.shot(`confer3${d}`);
    await p.page.locator('.sentence').nth(1).click();
    await p.page.waitForTimeout(100);
    await p.shot(`confer4${d}`);
    await p.page.locator('.tap').nth(0).click();
    await p.page.waitForTimeout(300);
    await p.shot(`confer5${d}`);
    await p.page.locator('.tap-point').nth(2).click();
    await p.page.waitForTimeout(100);
    await p.shot(`confer6${d}`);
    await p.page.getByRole('tab').nth(0).click();
    await p.page.evaluate(() => window.scrollTo(0, 500));
    await p.shot(`confer7${d}`);
    await p.page.getByRole('button', { name: /Before it goes/ }).click();
    await p.page.waitForTimeout(200);
    await p.shot(`review${d}`);
    await p.page.getByRole('button', { name: /Save and send/ }).click();
    await p.page.waitForTimeout(300);
    await p.shot(`notes${d}`);
    await p.page.getByRole('button', { name: 'Back to today' }).click();
    await p.page.waitForTimeout(100);
    await p.shot(`today-after${d}`);
    await p.page.getByRole('button', { name: 'Every week' }).click();
    await p.shot(`weekly${d}`);
    await p.page.getByRole('button', { name: 'Change classes' }).click();
    await p.page.waitForTimeout(200);
    await p.shot(`setup1${d}`);
    await p.page.getByRole('button', { name: 'Next' }).click();
    await p.shot(`setup2${d}`);
    await p.page.getByRole('button', { name: 'Next' }).click();
    await p.shot(`setup3${d}`);
    await p.close();
  }
}, 60000);
