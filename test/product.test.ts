// Owns: the product's promise, in a real browser, from an empty spreadsheet to comments on drafts.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Doc } from '../src/local/cloud/state';
import { readSaved } from '../src/local/saved';
import type { WorkspaceServer } from '../src/local/server';
import { start } from '../src/local/start';
import { launchBrowser } from './browser';
import {
  countInEveryFrame,
  done,
  keyboard,
  mouse,
  openAGroup,
  openSidebar,
  panelOf,
  recordAll,
  send,
  setUp,
} from './monday';

const ROOT = resolve(__dirname, '..');
const SHOTS = join(ROOT, 'build', 'out', 'screenshots', 'product');

let browser: Browser;
let keep: string;
let server: WorkspaceServer;
let page: Page;
const troubles: string[] = [];

/** A new Workspace, kept in a folder of its own, and a window on it. */
async function begin(): Promise<{ keep: string; server: WorkspaceServer; page: Page }> {
  const folder = mkdtempSync(join(tmpdir(), 'writing-conferences-'));
  const begun = await start(
    { reset: true, open: false },
    {
      root: ROOT,
      dist: join(ROOT, 'build', 'dist'),
      keep: folder,
      print: () => {},
      printError: (line) => troubles.push(line),
    },
  );
  const window = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  window.on('pageerror', (error) => troubles.push(String(error)));
  await countInEveryFrame(window);
  return { keep: folder, server: begun, page: window };
}

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  browser = await launchBrowser();
  ({ keep, server, page } = await begin());
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(keep, { recursive: true, force: true });
});

const shot = (name: string) => page.screenshot({ path: join(SHOTS, `${name}.png`) });

/** A conference on a draft of her own, before there is any class; its comment is taken back again. */
async function practise(): Promise<void> {
  const panel = panelOf(page);
  const button = (name: RegExp | string) => panel.getByRole('button', { name });
  const marked = () => panel.getByText('Practice: no child reads this.').waitFor();
  await button('Practise').click();
  await marked();
  const sentence = panel.locator('.sentence').nth(2);
  const words = ((await sentence.textContent()) ?? '').trim();
  await sentence.click();
  await panel.locator('.tap-point').first().click();
  await shot('0-practice');
  await button(/^Before it goes/).click();
  await marked();
  await button(/^Save and send/).click();
  await panel.getByText('Sent', { exact: true }).waitFor();
  await marked();
  expect((await commentsKept(1)).map((thread) => thread.words)).toEqual([words]);
  await button(/^Undo/).click();
  await panel.getByText('Taken back', { exact: true }).waitFor();
  await button('Back').click();
}

describe('a teacher with a new spreadsheet', () => {
  it('practises, sets up a class in three steps, confers with a group, and every writer finds the comment on their own words', async () => {
    await page.goto(server.url);
    await openSidebar(page, mouse);
    await practise();
    await panelOf(page).getByText('Room 7').first().waitFor();
    await shot('1-set-up');
    expect(await setUp(page, mouse, 4)).toBe(3);
    await page.goto(`${server.url}#sheet/This%20week`);
    await shot('2-planned');

    await page.getByRole('button', { name: /school day/i }).click();
    await openSidebar(page, mouse);
    const group = await openAGroup(page, mouse, 4);
    await shot('3-conference');
    const quotes = await recordAll(page, mouse, group);
    await send(page, mouse, group);
    await shot('4-sent');
    // The sidebar was opened anew, so this is all she did in it.
    const { taps, typed } = await done(page);
    expect(taps).toBeLessThanOrEqual(12);
    expect(taps).toBe(group + 4);
    expect(typed).toBe(0);
    expect(group).toBe(4);
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

  it('does the same Monday by keyboard alone', async () => {
    const own = await begin();
    try {
      const hand = keyboard(own.page);
      await own.page.goto(own.server.url);
      await openSidebar(own.page, hand);
      expect(await setUp(own.page, hand)).toBe(3);
      // The panel that is open follows the clock.
      await hand.use(own.page.getByRole('button', { name: /school day/i }));
      const group = await openAGroup(own.page, hand);
      const quotes = await recordAll(own.page, hand, group);
      await send(own.page, hand, group);
      expect(await done(own.page)).toEqual({ taps: 0, typed: 0 });
      const threads = await commentsKept(group, own.keep);
      expect(threads.map(({ words }) => words).sort()).toEqual([...quotes].sort());
      expect(troubles).toEqual([]);
    } finally {
      await own.page.close();
      await own.server.close();
      rmSync(own.keep, { recursive: true, force: true });
    }
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
    const email = page.frameLocator('[title="The email"]').locator('body');
    expect(await email.textContent()).toMatch(/You met \d+ of 28 writers/);
  }, 120_000);
});

/** The comment threads kept with the students' Docs, and the words each stands on. */
async function commentsKept(
  wanted: number,
  folder = keep,
): Promise<{ docId: string; words: string }[]> {
  const patience = Date.now() + 20_000;
  for (;;) {
    const found = Object.values(readSaved(join(folder, 'demo')).cloud.files)
      .filter((file): file is Doc => file.kind === 'doc')
      .flatMap((doc) => doc.threads.map(({ quote }) => ({ docId: doc.id, words: quote })));
    // What happened is saved a moment after it happened.
    if (found.length >= wanted || Date.now() > patience) return found;
    await new Promise((again) => setTimeout(again, 100));
  }
}
