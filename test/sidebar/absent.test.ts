// Owns: the promises of the panel when a writer is away and the week is planned again.
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { openPanel, type Panel, type PretendServer } from './panel';
import { ana, opening, week } from './pretend';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => panel.close());

const button = (name: RegExp | string) => panel.page.getByRole('button', { name });
const absent = () => button('Absent today: Ana Belmonte');
const focused = () => panel.page.evaluate(() => document.activeElement?.textContent ?? '');

async function open(server: Partial<PretendServer> = {}): Promise<void> {
  panel = await openPanel(browser, { server });
  await panel.page.getByText('Also today').waitFor({ state: 'attached' });
}

describe('a writer who is absent today', () => {
  it('takes one tap, and the panel says who moves', async () => {
    await open();
    await absent().click();
    await panel.page.getByText('What moved (2)').waitFor();
    expect(panel.named('absentToday').map(({ args }) => args)).toEqual([['k1', ana.id]]);
    await panel.page.getByText(/^Ana moves from Monday/).waitFor();
    expect(await absent().count()).toBe(0);
    expect(await button(/^Start with Bartholomew/).count()).toBe(1);
    expect(await panel.page.locator('[role="status"]').first().textContent()).toMatch(
      /^Ana Belmonte is noted as absent today\. Ana moves/,
    );
  });

  it('is reached by keyboard, and the focus goes on to the news', async () => {
    await open();
    const { keyboard } = panel.page;
    for (let i = 0; (await focused()) !== 'Absent today'; i += 1) {
      if (i > 40) throw new Error('The Tab key never reaches it.');
      await keyboard.press('Tab');
    }
    await keyboard.press('Enter');
    await panel.page.getByText('What moved (2)').waitFor();
    expect(await focused()).toBe('What moved (2)');
  });

  it('is asked only of conferences of today that are still to come', async () => {
    await open();
    for (const summary of await panel.page.locator('main > details > summary').all())
      await summary.click();
    const names = await button(/^Absent today/).evaluateAll((all) =>
      all.map((one) => one.getAttribute('aria-label')),
    );
    const today = week().conferences.filter(
      ({ date, state }) => date === '2026-11-23' && state === 'planned',
    );
    expect(names).toEqual(
      today.flatMap(({ writers }) => writers.map(({ name }) => `Absent today: ${name}`)),
    );
  });

  it('is told to the server once, however often it is tapped', async () => {
    let answer = () => {};
    const waits = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await open({
      absentToday: (async () => {
        await waits;
        return { ...week(), moved: ['Ana moves.'], canUndo: true };
      }) as unknown as PretendServer['absentToday'],
    });
    await absent().click();
    await absent().click({ force: true });
    answer();
    await panel.page.getByText('What moved (1)').waitFor();
    expect(panel.named('absentToday')).toHaveLength(1);
  });

  it('stays where it was when the server refuses, which is said', async () => {
    await open({
      absentToday: () => {
        throw new Error('Refusal: There is no plan for today to change. Plan the week first.');
      },
    });
    await absent().click();
    await panel.page.getByText('There is no plan for today to change.').waitFor();
    expect(await absent().count()).toBe(1);
  });
});

describe('a week planned again', () => {
  it('is put back with one tap', async () => {
    await open();
    await absent().click();
    await button('Undo: put the plan back as it was').click();
    await absent().waitFor();
    expect(panel.named('undoPlan')).toHaveLength(1);
    expect(await panel.page.getByText('What moved').count()).toBe(0);
    expect(await focused()).toBe('Today');
  });

  it('that was not put back says why, and keeps saying what moved', async () => {
    await open({
      undoPlan: () => {
        throw new Error('A conference of the new plan was held already, so the new plan stays.');
      },
    });
    await absent().click();
    await button('Undo: put the plan back as it was').click();
    await panel.page.getByText('held already').waitFor();
    expect(await panel.page.getByText('What moved (2)').count()).toBe(1);
  });

  it('says so where nobody moves', async () => {
    await open({ planWeek: () => ({ ...week(), canUndo: true }) });
    await button('Plan again').click();
    await panel.page.getByText('Nobody moves').waitFor();
    expect(await focused()).toBe('Nobody moves');
  });

  it('is still told, folded, when the panel is opened again', async () => {
    await open({
      open: () => {
        return { ...opening, week: { ...week(), moved: ['Ana moves.'], canUndo: true } };
      },
    });
    expect(await panel.page.locator('.moved').getAttribute('open')).toBe(null);
    await panel.page.getByText('What moved (1)').click();
    expect(await button('Undo: put the plan back as it was').count()).toBe(1);
  });
});
