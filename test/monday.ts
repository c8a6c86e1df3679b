// Owns: a teacher's Monday as she lives it: set-up, a plan, a group recorded and sent. By mouse or by
// keyboard alone; what she taps is counted by the page she taps on.
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** How the teacher reaches things and uses them. */
export interface Hand {
  use(target: Locator): Promise<void>;
  /** One of a draft's sentences, counted from 0. */
  sentence(panel: FrameLocator, place: number): Promise<void>;
}

export const mouse: Hand = {
  use: (target) => target.click(),
  sentence: (panel, place) => panel.locator('.sentence').nth(place).click(),
};

/** More Tabs than anybody would press to get somewhere. */
const PATIENCE = 150;

const isReached = (target: Locator) =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

/** Tab, Enter and the arrows, and never the mouse. */
export function keyboard(page: Page): Hand {
  const walkTo = async (target: Locator) => {
    await target.waitFor();
    for (let tabs = 0; tabs < PATIENCE; tabs += 1) {
      // Inside a frame the frame has the focus of the page around it: both are asked.
      if ((await isReached(target)) && (await inFocus(target))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`No Tab leads to ${target}.`);
  };
  return {
    async use(target) {
      await walkTo(target);
      await page.keyboard.press('Enter');
    },
    async sentence(panel, place) {
      await walkTo(panel.locator('.sentence[tabindex="0"]'));
      await page.keyboard.press('Home');
      for (let at = 0; at < place; at += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    },
  };
}

const inFocus = (target: Locator) => target.evaluate((element) => element.ownerDocument.hasFocus());

export const panelOf = (page: Page): FrameLocator => page.frameLocator('.sidebar iframe');

export async function openSidebar(page: Page, hand: Hand): Promise<void> {
  await hand.use(page.getByRole('button', { name: 'Writing Conferences' }));
  await hand.use(page.getByRole('menuitem', { name: 'Open' }));
}

/**
 * From a new spreadsheet to a first plan, in three steps. Answers how many there were.
 *
 * @param groupMax chosen on the way, where it is not left as it is
 */
export async function setUp(page: Page, hand: Hand, groupMax?: number): Promise<number> {
  const panel = panelOf(page);
  await panel.getByText('Room 7').first().waitFor();
  let steps = 0;
  const step = async (name: string) => {
    steps += 1;
    await panel.getByText(`Step ${steps} of 3`).waitFor();
    await hand.use(panel.getByRole('button', { name, exact: true }));
  };
  await step('Next');
  await step('Next');
  if (groupMax !== undefined) {
    await panel.getByText('Everything else').click();
    await panel.getByLabel('Writers in a group, at most').selectOption(String(groupMax));
  }
  await step('Plan my week');
  await panel.getByRole('heading', { name: /Today/ }).waitFor({ timeout: 60_000 });
  return steps;
}

/** Writers of the fictional class who have no Doc to comment on. */
const WITHOUT_DOC = /Oskar|Henry|Hyun-woo/;

/** Starts the first group of the day in which all have a Doc; answers how many writers it has. */
export async function openAGroup(page: Page, hand: Hand, size?: number): Promise<number> {
  const panel = panelOf(page);
  const starts = panel.getByRole('button', { name: /^Start with .+,.+/ });
  await starts.first().waitFor();
  for (const start of await starts.all()) {
    const names = (await start.getAttribute('aria-label')) ?? '';
    if (WITHOUT_DOC.test(names) || (size && names.split(/, | and /).length !== size)) continue;
    await hand.use(start);
    await panel.locator('.draft-pane').first().waitFor();
    return panel.getByRole('tab').count();
  }
  throw new Error('No such group of today has a Doc each.');
}

/** A sentence of each writer's own and one teaching point; answers the sentences. */
export async function recordAll(page: Page, hand: Hand, group: number): Promise<string[]> {
  const panel = panelOf(page);
  const quotes: string[] = [];
  for (let writer = 0; writer < group; writer += 1) {
    await panel.locator('[role="tab"][aria-selected="true"]').nth(0).waitFor();
    // Nothing is chosen for her: each sentence is her own tap.
    if ((await panel.locator('.sentence[aria-pressed="true"]').count()) > 0)
      throw new Error('A sentence was chosen before the teacher tapped one.');
    await panel.locator('.sentence').first().waitFor();
    // Another place in each draft, as far as a short one has so many.
    const place = Math.min(writer + 1, (await panel.locator('.sentence').count()) - 1);
    quotes.push(((await panel.locator('.sentence').nth(place).textContent()) ?? '').trim());
    await hand.sentence(panel, place);
  }
  await hand.use(panel.locator('.tap-point').first());
  return quotes;
}

export async function send(page: Page, hand: Hand, group: number): Promise<void> {
  const panel = panelOf(page);
  await hand.use(panel.getByRole('button', { name: /^Before it goes/ }));
  await hand.use(panel.getByRole('button', { name: /^Save and send/ }));
  await panel.getByText('Notes are safe.').waitFor();
  for (let i = 0; i < group; i += 1)
    await panel.getByText('Sent', { exact: true }).nth(i).waitFor();
}

interface Counted {
  taps: number;
  typed: number;
}

/** To be called before the page is opened: every frame of it counts what a person does in it. */
export const countInEveryFrame = (page: Page) =>
  page.addInitScript(() => {
    const counted: Counted = { taps: 0, typed: 0 };
    Object.assign(window, { counted });
    const count = (key: keyof Counted) => (event: Event) => {
      if (event.isTrusted) counted[key] += 1;
    };
    document.addEventListener('pointerdown', count('taps'), true);
    document.addEventListener('input', count('typed'), true);
  });

/** What was done in the sidebar since it was opened. */
export const done = (page: Page): Promise<Counted> =>
  panelOf(page)
    .locator('body')
    .evaluate(() => (window as unknown as { counted: Counted }).counted);
