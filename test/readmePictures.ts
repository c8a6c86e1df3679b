// Owns: the pictures in README that show more than the sidebar: the check of a new spreadsheet, a group
// being recorded, and the comment it left on a child's draft; by the same taps a teacher makes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { Doc } from '../src/local/cloud/state';
import { readSaved } from '../src/local/saved';
import { start } from '../src/local/start';
import { mouse, openAGroup, openSidebar, panelOf, send, setUp } from './monday';

const WINDOW = { width: 1280, height: 800 };

/** Takes them into `folder`; answers how many. */
export async function takeReadmePictures(browser: Browser, folder: string): Promise<number> {
  const keep = mkdtempSync(join(tmpdir(), 'readme-'));
  const root = process.cwd();
  const dist = join(root, 'build', 'dist');
  const quiet = { print: () => undefined, printError: () => undefined };
  const server = await start({ reset: true, open: false }, { root, dist, keep, ...quiet });
  const page = await browser.newPage({ viewport: WINDOW });
  const shot = (name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
  try {
    await page.goto(server.url);
    const check = await openCheck(page);
    await check.screenshot({ path: join(folder, 'check.png') });
    await page.keyboard.press('Escape');

    await openSidebar(page, mouse);
    await setUp(page, mouse, 4);
    await page.goto(`${server.url}#sheet/This%20week`);
    await page.getByRole('button', { name: /school day/i }).click();
    await openSidebar(page, mouse);
    const group = await openAGroup(page, mouse, 4);
    const panel = panelOf(page);
    const words = await tapLongest(panel);
    await dismissNotices(page);
    // The pointer is where a teacher's would be: nowhere over the sheet.
    await panel.getByRole('tab').first().click();
    await shot('conference');
    for (let writer = 1; writer < group; writer += 1) {
      await panel.getByRole('tab').nth(writer).click();
      await tapLongest(panel);
    }
    await panel.locator('.tap-point').first().click();
    await send(page, mouse, group);
    const docId = await docWith(words, join(keep, 'demo'));
    await page.goto(`${server.url}#doc/${docId}`);
    await page.getByText(words).first().waitFor();
    await page.waitForLoadState('networkidle');
    await dismissNotices(page);
    await shot('draft');
  } finally {
    await page.close();
    await server.close();
    rmSync(keep, { recursive: true, force: true });
  }
  return 3;
}

async function openCheck(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Writing Conferences' }).click();
  await page.getByRole('menuitem', { name: 'Check this installation' }).click();
  const dialog = page.locator('dialog, [role=dialog]').first();
  await dialog.frameLocator('iframe').getByText('Email to you').waitFor();
  return dialog;
}

/** Taps the longest sentence of the draft that is shown; answers its words. */
async function tapLongest(panel: FrameLocator): Promise<string> {
  const sentences = panel.locator('.sentence');
  await sentences.first().waitFor();
  const texts = (await sentences.allTextContents()).map((text) => text.trim());
  const lengths = texts.map(({ length }) => length);
  const place = lengths.indexOf(Math.max(...lengths));
  await sentences.nth(place).click();
  return texts[place] ?? '';
}

/** What the Workspace says of its triggers would stand in front of what is to be seen. */
async function dismissNotices(page: Page): Promise<void> {
  const close = page.locator('.notice button');
  while ((await close.count()) > 0) await close.first().click();
}

/** The Doc of which these words were commented on. What happened is saved a moment after it happened. */
async function docWith(words: string, folder: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = Object.values(readSaved(folder).cloud.files).find(
      (file): file is Doc =>
        file.kind === 'doc' && file.threads.some(({ quote }) => quote === words),
    );
    if (found) return found.id;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error(`No comment stands on "${words}".`);
}
