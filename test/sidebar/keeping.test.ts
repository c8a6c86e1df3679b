// Owns: the promise that nothing typed or on its way is lost with the panel.
import type { Browser } from 'playwright-core';
import type { SaveRequest } from '../../src/addon/answers/note';
import { launchBrowser } from '../browser';
import { openPanel, type Panel, workingServer } from './panel';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => panel.close());

/** Waits until it holds; the test's own time limit ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
}

const start = () => panel.page.getByRole('button', { name: /^(?:Start|Carry on) with Ana/ });

/** Something tapped, typed, and chosen. */
async function fillIn(): Promise<void> {
  const { page } = panel;
  await start().click();
  await page.locator('.sentence').nth(1).click();
  await page.getByRole('tab').first().click();
  await page.getByLabel('What works, in words for the writer').fill('That Pop! made me jump.');
  await page.locator('.tap-point').first().click();
  await page.getByLabel('One thing to try').fill('My own words, unsaved.');
  await page.getByText('More about Ana').click();
  await page.getByLabel('What you learned about this writer').fill('Loves storms.');
}

async function expectAllThere(): Promise<void> {
  const { page } = panel;
  await page.getByText('Carry on').waitFor();
  await start().click();
  await page.locator('.sentence[aria-pressed="true"]').waitFor();
  const value = (label: string) => page.getByLabel(label).inputValue();
  expect(await page.locator('.sentence[aria-pressed="true"]').textContent()).toBe('Pop!');
  expect(await value('What works, in words for the writer')).toBe('That Pop! made me jump.');
  expect(await value('One thing to try')).toBe('My own words, unsaved.');
  expect(await value('What you learned about this writer')).toBe('Loves storms.');
}

describe('what is being typed', () => {
  it('is there again after a closed lid', async () => {
    panel = await openPanel(browser);
    await fillIn();
    await panel.page.reload();
    await expectAllThere();
  });

  it('is there again where the frame refuses localStorage', async () => {
    panel = await openPanel(browser, { noStore: true });
    await fillIn();
    await until(() => String(panel.named('keepTyping').pop()?.args[0]).includes('Loves storms.'));
    await panel.page.reload();
    await expectAllThere();
  });

  it('is not shown to another teacher at the same computer', async () => {
    panel = await openPanel(browser);
    await fillIn();
    const { open } = workingServer();
    panel.server.open = () => ({ ...open(), teacher: 'other@school.example' });
    await panel.page.reload();
    await start().waitFor();
    expect(await panel.page.getByText('Carry on').count()).toBe(0);
  });

  it('is forgotten everywhere once it is saved', async () => {
    panel = await openPanel(browser);
    await fillIn();
    await panel.page.getByRole('button', { name: /^Before it goes/ }).click();
    await panel.page.getByRole('button', { name: /^Save/ }).click();
    await panel.page.getByText('Notes are safe.').waitFor();
    expect(await panel.page.evaluate(() => localStorage.getItem('writing-conferences'))).toBe(null);
    await until(() => (panel.named('keepTyping').pop()?.args[0] ?? '') === '');
  });

  it('says so when it can be kept nowhere', async () => {
    panel = await openPanel(browser, {
      noStore: true,
      server: {
        keepTyping: () => {
          throw new Error('no');
        },
      },
    });
    await fillIn();
    await panel.page.getByText('What you type is not being kept just now.').waitFor();
  });
});

describe('a save that was on its way when the lid closed', () => {
  it('is sent once more by itself, as the same save', async () => {
    let saves = 0;
    const server = workingServer();
    panel = await openPanel(browser, {
      server: {
        ...server,
        saveConference: (request) => {
          saves += 1;
          // The first one is carried out, and its answer never comes.
          const answer = server.saveConference(request);
          if (saves === 1) return new Promise(() => undefined) as never;
          return answer;
        },
      },
    });
    await fillIn();
    await panel.page.getByRole('button', { name: /^Before it goes/ }).click();
    await panel.page.getByRole('button', { name: /^Save/ }).click();
    await panel.page.getByText('Saving your notes').waitFor();
    await panel.page.reload();
    await panel.page.getByText(/comments sent/).waitFor();
    const [first, second] = panel.named('saveConference').map(({ args }) => args[0] as SaveRequest);
    expect(second).toEqual({ ...first, again: true });
    expect(await panel.page.evaluate(() => localStorage.getItem('writing-conferences'))).toBe(null);
  });
});
