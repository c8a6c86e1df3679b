// Owns: the promises of the screens of a class and of a writer.
import type { Browser } from 'playwright-core';
import type { MarkRequest } from '../../src/addon/answers/pages';
import type { OwnConference } from '../../src/addon/answers/week';
import { launchBrowser } from '../browser';
import { openPanel, type Panel, type PretendServer } from './panel';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => panel.close());

const button = (name: RegExp | string) => panel.page.getByRole('button', { name });
/** The box with a writer's name. */
const writer = (name: string) =>
  button(new RegExp(`^${name} .*(Everything about this writer|meets in this group)`));
const press = (key: string) => panel.page.keyboard.press(key);

async function open(server: Partial<PretendServer> = {}): Promise<void> {
  panel = await openPanel(browser, { server });
  await button('Class').click();
  await panel.page.locator('.needs').waitFor();
}

async function until(holds: () => boolean): Promise<void> {
  const patience = Date.now() + 10_000;
  while (!holds() && Date.now() < patience) await panel.page.waitForTimeout(20);
}

const marks = () => panel.named('mark').flatMap(({ args }) => args[1] as MarkRequest[]);

describe('the grid of a class', () => {
  it('marks a need at a tap, 0 to 3 and around, and takes the last mark back', async () => {
    await open();
    const cell = panel.page.getByLabel(/^Ana Belmonte, Elaboration/);
    for (const level of ['1, a little', '2, clearly', '3, most']) {
      await cell.click();
      await panel.page.getByLabel(`Ana Belmonte, Elaboration: ${level}, your mark`).waitFor();
    }
    await cell.click();
    // Back at what the draft says, there is no mark.
    await panel.page.getByLabel('Ana Belmonte, Elaboration: not needed', { exact: true }).waitFor();
    await button('Undo the mark: Ana Belmonte, Elaboration').click();
    await panel.page.getByLabel('Ana Belmonte, Elaboration: 3, most, your mark').waitFor();
    const last = () => marks()[marks().length - 1];
    await until(() => last()?.level === 3 && marks().some(({ level }) => level === null));
    expect(last()).toEqual({ writerId: 'w1', skill: 'elaboration', level: 3 });
  });

  it('shows a mark before the server has it, and sends what was tapped meanwhile in one call', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await open({ mark: (() => held) as never });
    await panel.page.getByLabel(/^Ana Belmonte, Lead/).click();
    await panel.page.getByLabel(/^Jo Pell, Lead/).click();
    await panel.page.getByLabel(/^Ida Voss, Lead/).click();
    await panel.page.getByLabel('Ida Voss, Lead: 3, most, your mark').waitFor();
    expect(panel.named('mark')).toHaveLength(1);
    release();
    await until(() => panel.named('mark').length === 2);
    expect(marks().map(({ writerId }) => writerId)).toEqual(['w1', 'w10', 'w11']);
  });

  it('keeps the marks of a call that failed, and sends them again', async () => {
    let tries = 0;
    await open({
      mark: () => {
        tries += 1;
        if (tries === 1) throw new Error('NetworkError: Connection failure due to HTTP 0');
      },
    });
    await panel.page.getByLabel(/^Ana Belmonte, Lead/).click();
    await panel.page.getByText('Your marks are not saved yet').waitFor();
    await button('Try again').click();
    await panel.page.getByText('Your marks are not saved yet').waitFor({ state: 'detached' });
    expect(marks()).toHaveLength(2);
    await panel.page.getByLabel('Ana Belmonte, Lead: not needed, your mark').waitFor();
  });

  it('sends after the lid was closed what had not arrived before', async () => {
    let online = false;
    await open({
      mark: () => {
        if (!online) throw new Error('NetworkError: Connection failure due to HTTP 0');
      },
    });
    await panel.page.getByLabel(/^Ana Belmonte, Lead/).click();
    await panel.page.getByText('Your marks are not saved yet').waitFor();
    online = true;
    await panel.page.reload();
    await until(() => panel.named('mark').length === 2);
    expect(marks()[1]).toEqual({ writerId: 'w1', skill: 'lead', level: 0 });
    await button('Class').click();
    await panel.page.locator('.needs').waitFor();
  });

  it('is walked with the arrow keys, and orders the class by a skill', async () => {
    await open();
    await writer('Ana').focus();
    await press('ArrowRight');
    await press('ArrowDown');
    await press('Enter');
    await panel.page
      .getByLabel('Bartholomew Featherstonehaugh-Montgomery, Lead: 2, clearly')
      .waitFor();
    await press('ArrowUp');
    await press('ArrowUp');
    await press(' ');
    await panel.page.locator('th[aria-sort="descending"]').waitFor();
    expect(await panel.page.locator('.need-name').first().textContent()).toBe('Ana');
    await press('End');
    await press('Home');
    // The corner is no box: the walk stays where it was.
    expect(await panel.page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });
});

describe('a group made by tapping', () => {
  it('is added with the skill they share and the first day with room, and shows what moved', async () => {
    await open();
    await button('Make a group').click();
    for (const name of ['Ana', 'Ida', 'Bartholomew']) await writer(name).click();
    await button('Add to this week').click();
    await panel.page.getByText('What moved (1)').waitFor();
    expect(panel.named('addConference')[0]?.args[0]).toEqual({
      classId: 'k1',
      writerIds: ['w1', 'w11', 'w2'],
      skill: 'lead',
      date: '2026-11-24',
    } satisfies OwnConference);
    await button('Undo: put the plan back as it was').click();
    await panel.page.getByText('What moved (1)').waitFor({ state: 'detached' });
  });

  it('is left by Escape, and the class by another', async () => {
    await open();
    await button('Make a group').click();
    await writer('Ana').click();
    await press('Escape');
    await panel.page.locator('.make-group').waitFor({ state: 'detached' });
    await press('Escape');
    await panel.page.getByRole('heading', { name: 'Today', exact: true }).waitFor();
  });
});

describe('everything about a writer', () => {
  it('is reached from Today, the class and a conference, and leads back to each', async () => {
    await open();
    await writer('Ana').click();
    await panel.page.getByRole('heading', { name: 'Ana Belmonte' }).waitFor();
    await button('Back').click();
    await panel.page.locator('.needs').waitFor();
    await button(/^Today/).click();
    await button('Everything about Ana Belmonte').click();
    await panel.page.getByText('188 words').first().waitFor();
    await press('Escape');
    await button(/^Start with Ana/).click();
    await button('Everything about Ana').click();
    const timeline = panel.page.locator('.timeline');
    await timeline.waitFor();
    const said = (await timeline.textContent()) ?? '';
    // What became of each step.
    expect(said).toMatch(/answered.*I read it to Kit/);
    expect(said).toMatch(
      /revisedBefore.*The kitchen turned black\..*The whole kitchen turned black and/,
    );
    await press('Escape');
    await panel.page.locator('.draft-pane').waitFor();
  });

  it('settles a next step, and shows it at once', async () => {
    await open({ settleStep: () => [] });
    await writer('Ana').click();
    await button('Done: Read your ending to a friend.').click();
    await panel.page.getByText('No goal yet').waitFor();
    expect(panel.named('settleStep')[0]?.args).toEqual(['k1', 'w1', 'n3']);
  });

  it('makes a page for the family with what was chosen, and nothing private, in print or as a file', async () => {
    await open();
    await writer('Ana').click();
    await panel.page.getByText('Page for a family meeting').click();
    const sheet = panel.page.locator('.family-sheet');
    expect(await sheet.textContent()).toMatch(/What works.*shaped like a 7.*What comes next/);
    await panel.page.getByLabel('What they are working on').uncheck();
    expect(await sheet.textContent()).not.toMatch(/What comes next/);
    const [download] = await Promise.all([
      panel.page.waitForEvent('download'),
      button('Save as a page').click(),
    ]);
    expect(download.suggestedFilename()).toBe('Ana Belmonte.html');
    await panel.page.emulateMedia({ media: 'print' });
    // biome-ignore lint/performance/useDomNodeTextContent: what is not printed must not count
    const printed = await panel.page.evaluate(() => document.body.innerText);
    expect(printed).toMatch(/Ana Belmonte as a writer/);
    for (const text of [await sheet.textContent(), printed])
      expect(text).not.toMatch(/grandfather|Needs now|Working on/);
  });
});
