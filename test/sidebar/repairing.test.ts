// Owns: the promises of the panel when the notebook is broken.
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { openPanel, type Panel } from './panel';
import { opening } from './pretend';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => panel.close());

const SAYS =
  'The tab "Conferences" has no header row any more, so nothing in it was touched. Undo the last change there, or tap Repair when you open Writing Conferences: nothing that stands in the tab is lost by it.';
const repair = () => panel.page.getByRole('button', { name: 'Repair' });

describe('a notebook that is broken', () => {
  it('is named before anything else, and one tap leads to the day', async () => {
    panel = await openPanel(browser, {
      server: { open: () => ({ ...opening, ready: false, week: null, broken: SAYS }) },
    });
    await panel.page.getByText(SAYS).waitFor();
    expect(await panel.page.getByText('Which classes?').count()).toBe(0);
    await repair().click();
    await panel.page.getByText('Also today').waitFor({ state: 'attached' });
    expect(panel.named('repair')).toHaveLength(1);
    expect(await repair().count()).toBe(0);
  });

  it('in a tab that the day does not need leaves the day in sight, and says when it could not be repaired', async () => {
    panel = await openPanel(browser, {
      server: {
        open: () => ({ ...opening, broken: SAYS }),
        repair: () => {
          throw new Error('Refusal: A tab of this notebook is protected.');
        },
      },
    });
    await repair().click();
    await panel.page.getByText('A tab of this notebook is protected.').waitFor();
    expect(await panel.page.getByText('Also today').count()).toBe(1);
    expect(await repair().isEnabled()).toBe(true);
  });
});
