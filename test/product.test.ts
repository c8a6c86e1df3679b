// Owns: the product's promise, in a real browser, from an empty spreadsheet to comments on drafts.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Doc } from '../src/local/cloud/state';
import { readSaved } from '../src/local/saved';
import type { WorkspaceServer } from '../src/local/server';
import { start } from '../src/local/start';
import { launchBrowser } from './browser';

const ROOT = resolve(__dirname, '..');
const SHOTS = join(ROOT, 'build', 'out', 'screenshots', 'product');

let browser: Browser;
let keep: string;
let server: WorkspaceServer;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  keep = mkdtempSync(join(tmpdir(), 'writing-conferences-'));
  browser = await launchBrowser();
  server = await start(
    { reset: true, open: false },
    {
      root: ROOT,
      dist: join(ROOT, 'build', 'dist'),
      keep,
      print: () => {},
      printError: (line) => troubles.push(line),
    },
  );
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => troubles.push(String(error)));
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(keep, { recursive: true, force: true });
});

const shot = (name: string) => page.screenshot({ path: join(SHOTS, `${name}.png`) });

describe('a teacher with a new spreadsheet', () => {
  it('sets up a class in three steps, confers with a group, and every writer finds the comment on their own words', async () => {
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Writing Conferences' }).click();
    await page.getByRole('menuitem', { name: 'Open' }).click();
    const panel = page.frameLocator('.sidebar iframe');

    await panel.getByText('Room 7').first().waitFor();
    await shot('1-set-up');
    await panel.getByRole('button', { name: 'Next' }).click();
    await panel.getByRole('button', { name: 'Next' }).click();
    await panel.getByRole('button', { name: 'Plan my week' }).click();
    await panel.getByRole('heading', { name: /Today/ }).waitFor({ timeout: 60_000 });
    await page.goto(`${server.url}#sheet/This%20week`);
    await shot('2-planned');

    await page.getByRole('button', { name: /school day/i }).click();
    await page.getByRole('button', { name: 'Writing Conferences' }).click();
    await page.getByRole('menuitem', { name: 'Open' }).click();
    const group = await openAGroup(panel);
    await shot('3-conference');
    const quotes = await recordAll(panel, group);
    await panel.getByRole('button', { name: /^Before it goes/ }).click();
    await panel.getByRole('button', { name: /^Save and send/ }).waitFor();
    await shot('4-before-it-goes');
    await panel.getByRole('button', { name: /^Save and send/ }).click();
    await panel.getByText('Notes are safe.').waitFor();
    for (let i = 0; i < group; i += 1)
      await panel.getByText('Sent', { exact: true }).nth(i).waitFor();
    await page.goto(`${server.url}#sheet/Conferences`);
    await page.getByRole('grid', { name: 'Conferences' }).waitFor();
    await shot('5-sent');

    const rows = page.getByRole('row').filter({ hasText: 'Room 7' });
    await rows.nth(group - 1).waitFor();
    expect(await rows.count()).toBe(group);

    const threads = await commentsKept(group);
    expect(threads.map(({ words }) => words).sort()).toEqual([...quotes].sort());
    expect(new Set(threads.map(({ docId }) => docId)).size).toBe(group);

    await page.goto(`${server.url}#doc/${threads[0]?.docId}`);
    await page
      .getByText(threads[0]?.words ?? '')
      .first()
      .waitFor();
    await shot('6-on-the-draft');
    expect(troubles).toEqual([]);
  }, 240_000);
});

describe('the notebook afterwards', () => {
  it.each([
    'This week',
    'For the wall',
    'Writers',
    'Conferences',
    'Class needs',
    'Review',
    'Teaching points',
    'Settings',
    'Activity',
  ])(
    'shows its tab %s with its headers in sight',
    async (tab) => {
      await page.goto(`${server.url}#sheet/${encodeURIComponent(tab)}`);
      await page.getByRole('grid', { name: tab }).waitFor();
      await shot(`tab-${tab.toLowerCase().replace(' ', '-')}`);
      expect(troubles).toEqual([]);
    },
    60_000,
  );

  it('tells on Friday who was met, in an email and in Activity', async () => {
    await page.getByRole('button', { name: 'Friday afternoon' }).click();
    await page.goto(`${server.url}#mail`);
    await page.getByText('your week in review').first().waitFor({ timeout: 60_000 });
    await page.getByText('your week in review').first().click();
    await shot('7-friday');
    expect(await page.getByRole('main').textContent()).toMatch(/You met \d+ of 28 writers/);
  }, 120_000);
});

/** Writers of the fictional class who have no Doc to comment on. */
const WITHOUT_DOC = /Oskar|Henry|Hyun-woo/;

/** Starts the first group of the day in which all have a Doc; answers how many writers it has. */
async function openAGroup(panel: FrameLocator): Promise<number> {
  await panel
    .getByRole('button', { name: /^Start with .+,.+/ })
    .first()
    .waitFor();
  for (const start of await panel.getByRole('button', { name: /^Start with .+,.+/ }).all()) {
    const names = (await start.getAttribute('aria-label')) ?? '';
    if (WITHOUT_DOC.test(names)) continue;
    await start.click();
    await panel.locator('.draft-pane').first().waitFor();
    return panel.getByRole('tab').count();
  }
  throw new Error('No group of today has a Doc each.');
}

/** Taps a sentence of each writer and one teaching point; answers the sentences. */
async function recordAll(panel: FrameLocator, group: number): Promise<string[]> {
  const quotes: string[] = [];
  for (let i = 0; i < group; i += 1) {
    const sentence = panel.locator('.sentence').nth(i + 1);
    quotes.push(((await sentence.textContent()) ?? '').trim());
    await sentence.click();
  }
  await panel.locator('.tap-point').first().click();
  return quotes;
}

/** The comment threads kept with the students' Docs, and the words each stands on. */
async function commentsKept(wanted: number): Promise<{ docId: string; words: string }[]> {
  const patience = Date.now() + 20_000;
  for (;;) {
    const found = Object.values(readSaved(join(keep, 'demo')).cloud.files)
      .filter((file): file is Doc => file.kind === 'doc')
      .flatMap((doc) => doc.threads.map(({ quote }) => ({ docId: doc.id, words: quote })));
    // What happened is saved a moment after it happened.
    if (found.length >= wanted || Date.now() > patience) return found;
    await new Promise((again) => setTimeout(again, 100));
  }
}
