// Owns: the promise that a panel which was left open shows how things stand when it is come back to.
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { openPanel, type Panel, type PretendServer } from './panel';
import { opening } from './pretend';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => panel.close());

const HOUR = 60 * 60_000;
const monday = structuredClone(opening);
const tuesday = { ...structuredClone(opening), now: { date: '2026-11-24', time: '10:30' } };

/** Opens on Monday; whoever asks again is answered by `later`. */
async function open(later: () => unknown, server: Partial<PretendServer> = {}): Promise<void> {
  let asked = 0;
  panel = await openPanel(browser, {
    server: {
      open: () => {
        asked += 1;
        return (asked === 1 ? monday : later()) as typeof opening;
      },
      ...server,
    },
  });
  await panel.page.getByText('Monday, November 23').waitFor();
  await panel.page.clock.install();
}

/** The lid was closed for so long. */
async function comeBack(ms: number): Promise<void> {
  await panel.page.clock.fastForward(ms);
  await panel.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const asked = () => panel.named('open').length;

/** All that the taps before it set going has been asked for. */
const settled = () =>
  panel.page.evaluate(() => new Promise((resolve) => queueMicrotask(() => resolve(null))));

describe('a panel that was left open', () => {
  it('shows the next morning when it is come back to, by one call', async () => {
    await open(() => tuesday);
    await comeBack(20 * HOUR);
    await panel.page.getByText('Tuesday, November 24').waitFor();
    expect(asked()).toBe(2);
  });

  it('asks nothing of Google when she was away for a moment', async () => {
    await open(() => tuesday);
    await comeBack(5 * 60_000);
    await panel.page.getByText('Today', { exact: true }).last().click();
    await settled();
    expect(asked()).toBe(1);
  });

  it('looks again at the first touch where it was in sight all along', async () => {
    await open(() => tuesday);
    await panel.page.clock.fastForward(20 * HOUR);
    await panel.page.getByRole('button', { name: 'Class', exact: true }).click();
    await panel.page.getByRole('button', { name: 'Today', exact: true }).click();
    await panel.page.getByText('Tuesday, November 24').waitFor();
  });

  it('says how old what it shows is when nobody can say better, and tries again', async () => {
    let down = true;
    await open(() => {
      if (down) throw new Error('NetworkError: Connection failure due to HTTP 0');
      return tuesday;
    });
    await comeBack(20 * HOUR);
    await panel.page.getByText(/^This is how it stood Mon, Nov 23/).waitFor();
    expect(await panel.page.getByRole('button', { name: /^Start with/ }).count()).toBeGreaterThan(
      0,
    );
    down = false;
    await panel.page.getByRole('button', { name: 'Try again' }).click();
    await panel.page.getByText('Tuesday, November 24').waitFor();
    expect(await panel.page.getByText(/^This is how it stood/).count()).toBe(0);
  });

  it('leaves a conference that is under way alone', async () => {
    await open(() => tuesday);
    await panel.page.getByRole('button', { name: /^Start with Ana/ }).click();
    await panel.page.locator('.sentence').first().waitFor();
    await comeBack(20 * HOUR);
    await panel.page.locator('.sentence').first().click();
    await settled();
    expect(asked()).toBe(1);
  });

  it('does not undo by an old answer what was done meanwhile', async () => {
    let answer: (value: unknown) => void = () => undefined;
    await open(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    await comeBack(HOUR);
    await panel.page.getByRole('button', { name: 'Absent today: Ana Belmonte' }).click();
    await panel.page.getByText('What moved (2)').waitFor();
    answer(structuredClone(opening));
    await settled();
    await panel.page.getByRole('button', { name: /^Start with Bartholomew/ }).waitFor();
    expect(await panel.page.getByText('What moved (2)').count()).toBe(1);
  });
});
